package org.gainsay.check;

import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Ratio;

/** A total of so many of so many: "20 crates of 12 bottles, 240 in all", "14 bands of 25 players, a total of 350". */
final class Batches {
    /** A total that is further from the product is that of something else. */
    private static final Ratio NEAR = Ratio.of(1, 4);

    private static final long OTHERS =
            Role.bits(Role.AND, Role.OR, Role.OPEN_LIST, Role.ALSO, Role.STOP, Role.SEMICOLON, Role.OPEN);

    private Batches() {}

    /** Whether a total is one of two figures of which one counts the other; adds a fault if it is not their product. */
    static boolean check(Scene scene, int at, Faults faults) {
        Mention total = scene.mentions().get(at);
        Mention each = scene.mention(at - 1);
        Mention number = scene.mention(at - 2);
        if (each == null || number == null || !told(scene, number, each, total) || !alone(scene, at - 3, number)) {
            return false;
        }
        Ratio product = Figures.value(number).times(Figures.value(each));
        Ratio gap = product.minus(Figures.value(total));
        boolean near = Figures.near(product, Figures.value(total), product.times(NEAR));
        List<Mention> figures = List.of(number, each, total);
        Reason reason = new Reason(scene, total.kind(), figures);
        // What is rounded is told as finely as its factors are.
        if (near && gap.signum() != 0 && !reason.given() && !reason.accounts(gap)) {
            String result = Figures.written(total, product);
            faults.add(
                    total.kind(),
                    Figures.words(scene, number) + " of " + Figures.words(scene, each) + " are " + result + ", not "
                            + Figures.words(scene, total),
                    figures,
                    gap);
        }
        return true;
    }

    /** "20 crates of 12 bottles, 240": one sentence, bare figures, and nothing but what the batches are of between them and their total. */
    private static boolean told(Scene scene, Mention number, Mention each, Mention total) {
        boolean bare = number.hedge() == null && each.hedge() == null && total.hedge() == null;
        boolean counts = Figures.counted(number) && number.noun() != null && Figures.single(each) != null;
        return bare
                && counts
                && scene.sameSentence(number, total)
                && scene.is(Figures.behind(number), Role.OF)
                && each.firstToken() == Figures.behind(number) + 1
                && !scene.any(each.endToken(), total.firstToken(), OTHERS)
                && Figures.alike(each, total)
                && sameThing(each, total);
    }

    private static boolean sameThing(Mention each, Mention total) {
        Noun noun = total.noun();
        return noun == null
                || each.noun() != null && noun.head().equals(each.noun().head());
    }

    /** Whether no figure before may belong to the sum as well. */
    private static boolean alone(Scene scene, int before, Mention number) {
        Mention figure = scene.mention(before);
        boolean beside = figure != null
                && scene.sameSentence(figure, number)
                && !figure.kind().temporal();
        return !beside && !scene.any(number.firstToken() - 2, number.firstToken(), OTHERS & ~Role.STOP.bit());
    }
}
