package org.gainsay.check;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;

/** For how many years somebody kept what he opened or bought: "opened a shop in 2001 and ran it for 17 years, until the bank sold it in 2022". */
final class Tenure {
    /** How many tokens before a year the verb of buying stands: "opened his lighting shop in Kavala in". */
    private static final int VERB = 8;
    /** How many tokens behind "until" the second year may stand. */
    private static final int UNTIL = 12;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON);

    private Tenure() {}

    /** Adds a fault if the length with a number does not fit the year before it and the one behind it. */
    static void check(Scene scene, int at, Faults faults) {
        Mention length = scene.mentions().get(at);
        Mention first = scene.mention(at - 1);
        Mention last = scene.mention(at + 1);
        Ratio years = Elapsed.years(length);
        if (years == null
                || length.hedge() != null
                || first == null
                || last == null
                || !Elapsed.dated(scene, first)
                || !Elapsed.dated(scene, last)
                || !scene.sameSentence(first, length)
                || !scene.sameSentence(last, length)) {
            return;
        }
        long between = Elapsed.year(last) - Elapsed.year(first);
        if (between > 0 && kept(scene, first, length) && until(scene, length, last) && !Elapsed.fits(between, years)) {
            faults.add(
                    Kind.DATE,
                    scene.passage().words(first.firstToken(), first.endToken()) + " to "
                            + scene.passage().words(last.firstToken(), last.endToken()) + " is " + between
                            + " years, not " + scene.passage().words(length.firstToken(), length.endToken()),
                    List.of(first, last));
        }
    }

    /** "opened a shop in 2001 and ran it for". */
    private static boolean kept(Scene scene, Mention first, Mention length) {
        int and = first.endToken();
        int sentence = scene.passage().sentences().first(scene.sentence(first));
        return scene.speaks(Math.max(sentence, first.firstToken() - VERB), first.firstToken(), Topic.ACQUIRED)
                && scene.is(and, Role.AND)
                && scene.speaks(and + 1, Topic.KEPT)
                && (scene.is(and + 2, Role.WHICH) || scene.is(and + 2, Role.THEM))
                && scene.is(and + 3, Role.FOR)
                && length.firstToken() == and + 4;
    }

    /** ", until the bank sold it in 2022". */
    private static boolean until(Scene scene, Mention length, Mention last) {
        int until = scene.is(length.endToken(), Role.COMMA) ? length.endToken() + 1 : length.endToken();
        return scene.is(until, Role.UNTIL)
                && last.firstToken() - until <= UNTIL
                && !scene.any(until + 1, last.firstToken(), Role.bits(Role.COMMA, Role.AND, Role.SEMICOLON))
                && scene.is(last.endToken(), CLOSING);
    }
}
