package org.gainsay.check;

import java.util.List;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;

/** An anniversary that does not fall in the year in which it is held: "opened in 1936 and will mark its 100th anniversary this year". */
final class Anniversary {
    /** How many figures to each side are looked at. */
    private static final int REACH = 6;
    /** How many tokens before a year the verb of founding stands. */
    private static final int VERB = 4;

    private Anniversary() {}

    /** Adds a fault if a mention is the number of an anniversary that its sentence holds in another year. */
    static void check(Scene scene, int at, Faults faults) {
        Mention ordinal = scene.mentions().get(at);
        Ratio years = Figures.single(ordinal);
        Publication published = scene.article().published();
        int word = scene.speaks(ordinal.endToken(), Topic.WEDDING) ? ordinal.endToken() + 1 : ordinal.endToken();
        if (years != null && published != null && AnniversaryOf.told(scene, ordinal)) {
            AnniversaryOf.check(scene, at, published.day(), faults);
            return;
        }
        if (years == null
                || !scene.speaks(word, word + 1, Topic.ANNIVERSARY)
                || scene.is(word + 1, Role.OF)
                || scene.speaks(ordinal.firstToken() - 1, Topic.POSSESSIVE)
                        && !scene.is(ordinal.firstToken() - 1, Role.THE)) {
            return;
        }
        Mention start = null;
        Mention held = null;
        for (int other = Math.max(0, at - REACH);
                other <= at + REACH && other < scene.mentions().size();
                other++) {
            Mention date = scene.mentions().get(other);
            if (date.kind() != Kind.DATE || !scene.sameSentence(date, ordinal)) {
                continue;
            }
            if (Elapsed.dated(scene, date) && start == null && founded(scene, date)) {
                start = date;
            } else if (held == null && Elapsed.year(date) > 0) {
                held = date;
            } else {
                return;
            }
        }
        long year = held != null
                ? Elapsed.year(held)
                : published == null ? 0 : published.day().getYear();
        if (start != null
                && year > 0
                && Elapsed.year(start) < year
                && !Elapsed.fits(year - Elapsed.year(start), years)) {
            faults.add(
                    Kind.DATE,
                    Elapsed.words(scene, start) + " to " + year + " is " + (year - Elapsed.year(start)) + " years: no "
                            + Elapsed.words(scene, ordinal) + " anniversary",
                    List.of(start));
        }
    }

    static boolean founded(Scene scene, Mention date) {
        return scene.speaks(date.firstToken() - VERB, date.firstToken(), Topic.FOUNDED)
                || scene.speaks(date.firstToken() - VERB, date.firstToken(), Topic.BORN);
    }
}
