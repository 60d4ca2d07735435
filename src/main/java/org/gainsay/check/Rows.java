package org.gainsay.check;

import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;

/** Multiplies what is told as so many of so many: "seven rows of three seats, 28 in all", "nine boxes of 12 eggs, or 118 eggs". */
final class Rows {
    private static final long CLOSING = Role.bits(Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.COMMA, Role.DASH);

    private Rows() {}

    /** Adds a fault if a mention tells how many there are of so many each, and what they come to is something else. */
    static void check(Scene scene, int at, Faults faults) {
        Mention rows = scene.mentions().get(at);
        Mention each = scene.mention(at + 1);
        Mention all = scene.mention(at + 2);
        if (each == null || all == null || !plain(rows) || !plain(each) || rows.noun() == null || each.noun() == null) {
            return;
        }
        boolean of = scene.is(Figures.behind(rows), Role.OF) && each.firstToken() == Figures.behind(rows) + 1;
        Apposition apposed = Apposition.of(scene, all);
        boolean same = all.noun() == null || Figures.unit(all).equals(Figures.unit(each));
        if (!of || apposed == null || apposed.mark() != Figures.behind(each) || !same || !plain(all)) {
            return;
        }
        int end = Figures.behind(all);
        boolean inAll = scene.is(end, Role.IN) && scene.is(end + 1, Role.bits(Role.ALL, Role.TOTAL));
        boolean told = inAll && scene.is(end + 2, CLOSING) || apposed.linked() && scene.is(end, CLOSING);
        Ratio product = Figures.value(rows).times(Figures.value(each));
        if (told && !product.equals(Figures.value(all))) {
            faults.add(
                    all.kind(),
                    Figures.words(scene, rows) + " of " + Figures.words(scene, each) + " make "
                            + Figures.written(all, product) + ", not " + Figures.words(scene, all),
                    List.of(rows, each, all),
                    product.minus(Figures.value(all)));
        }
    }

    private static boolean plain(Mention mention) {
        return Figures.counted(mention)
                && mention.hedge() == null
                && Figures.value(mention).compareTo(Ratio.ONE) > 0;
    }
}
