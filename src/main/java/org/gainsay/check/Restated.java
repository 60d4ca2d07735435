package org.gainsay.check;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds a count that an article takes up again as a larger one: "Four gates were closed. ... The five closed gates were opened with bolt cutters". What is
 * taken up stands behind "the", with the very word that was told of it before. A smaller one is none: they may be some of them.
 */
public final class Restated implements Check {
    /** How many values back a count is looked for. */
    private static final int BACK = 30;
    /** How many tokens back. */
    private static final int FAR = 400;
    /** How many tokens behind a count what is told of it may stand: "gates were being closed". */
    private static final int TOLD = 4;

    @Override
    public String id() {
        return "general/restated-count";
    }

    @Override
    public String question() {
        return "Is a figure the same where the article takes it up again?";
    }

    @Override
    public void check(Scene scene, Faults faults) {
        for (int at = 1; at < scene.mentions().size(); at++) {
            Mention again = scene.mentions().get(at);
            if (again.kind() == Kind.AGE) {
                AgeAgain.check(scene, at, faults);
                continue;
            }
            int word = takenUp(scene, again);
            Mention first = word < 0 ? null : told(scene, at, word);
            if (first != null) {
                faults.add(
                        Kind.COUNT,
                        Figures.words(scene, first) + " before, but then " + Figures.words(scene, again),
                        List.of(first, again));
            }
        }
    }

    /** The word that tells again what was told of a count before, "closed" of "the five closed gates"; -1 for none. */
    private static int takenUp(Scene scene, Mention again) {
        Noun noun = again.noun();
        boolean the = noun != null
                && Figures.counted(again)
                && again.kind() == Kind.COUNT
                && again.hedge() == null
                && scene.is(again.firstToken() - 1, Role.THE);
        if (!the || noun == null) {
            return -1;
        }
        int who = noun.endToken();
        boolean all = scene.is(who, Role.WHO) && scene.is(who + 2, Role.bits(Role.VERB, Role.COMMA));
        if (all && scene.speaks(who + 1, who + 2, Topic.OUTCOMES)) {
            return who + 1;
        }
        if (noun.endToken() - noun.firstToken() != 2) {
            return -1;
        }
        int word = noun.firstToken();
        boolean told = scene.passage().endsIn(word, "ed") || scene.speaks(word, word + 1, Topic.OUTCOMES);
        return told ? word : -1;
    }

    /** The only count of the same thing before, if it is smaller and that word is told of it and of nothing else since. */
    private static @Nullable Mention told(Scene scene, int at, int word) {
        Mention again = scene.mentions().get(at);
        Mention first = null;
        for (int other = at - 1; other >= Math.max(0, at - BACK); other--) {
            Mention figure = scene.mentions().get(other);
            if (again.firstToken() - figure.endToken() > FAR) {
                break;
            } else if (figure.kind() == Kind.COUNT && Figures.unit(figure).equals(Figures.unit(again))) {
                if (first != null) {
                    return null;
                }
                first = figure;
            }
        }
        return first != null && smaller(first, again) && claims(scene, first, again, word) && !dated(scene, at)
                ? first
                : null;
    }

    /** "By Tuesday the five closed gates": one more was closed since. */
    private static boolean dated(Scene scene, int at) {
        Mention again = scene.mentions().get(at);
        for (int other = Math.max(0, at - 2);
                other <= at + 2 && other < scene.mentions().size();
                other++) {
            Mention mention = scene.mentions().get(other);
            if (mention.kind().temporal() && scene.sameSentence(mention, again)) {
                return true;
            }
        }
        return false;
    }

    private static boolean smaller(Mention first, Mention again) {
        Ratio before = Figures.counted(first) && first.hedge() == null ? Figures.single(first) : null;
        Ratio after = Figures.single(again);
        return before != null && after != null && before.compareTo(after) < 0;
    }

    private static boolean claims(Scene scene, Mention first, Mention again, int word) {
        int sentence = scene.passage().sentences().end(scene.sentence(first));
        int end = Math.min(sentence, first.endToken() + TOLD);
        int told = -1;
        for (int token = first.endToken(); token < again.firstToken(); token++) {
            boolean same = same(scene, token, word);
            if (same && (told >= 0 || token >= end)) {
                return false;
            }
            told = same ? token : told;
        }
        if (scene.any(first.endToken(), sentence, Role.bits(Role.ONE, Role.ALSO))) {
            return false;
        }
        boolean outcome = scene.speaks(word, word + 1, Topic.OUTCOMES);
        return told >= 0
                && !scene.is(first.firstToken() - 1, Role.bits(Role.OF, Role.THE, Role.OPEN_LIST))
                && !scene.any(first.firstToken(), outcome ? told : end, Role.bits(Role.ALSO, Role.OPEN_LIST))
                && !scene.anyInSentence(first.firstToken(), Role.bits(Role.PAST, Role.SECOND))
                && !scene.anyInSentence(again.firstToken(), Role.bits(Role.PAST, Role.SECOND, Role.TOTAL));
    }

    private static boolean same(Scene scene, int a, int b) {
        Tokens tokens = scene.tokens();
        int length = tokens.end(b) - tokens.start(b);
        String text = scene.passage().text();
        return tokens.type(a) == Tokens.WORD
                && tokens.end(a) - tokens.start(a) == length
                && text.regionMatches(true, tokens.start(a), text, tokens.start(b), length);
    }
}
