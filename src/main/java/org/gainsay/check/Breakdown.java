package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Senses;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds lists that divide a total which stands before them: "Of the 850, 520 are infantry, 130 armour and 170 drivers", and, sentences later, "The
 * dead were six women, four men and two boys".
 */
final class Breakdown {
    /** Two parts may be two groups among others. */
    private static final int FEWEST = 3;
    /** How many words from a total the word that it counts may stand: "the number of dead in Tuesday's crash to 11". */
    private static final int NEAR = 8;
    /** How many values back a total is looked for; as far to either side no other one may be the sum. */
    private static final int BACK = 40;
    /** Within how many tokens of its article the noun stands: "a fatal bus crash". */
    private static final int PHRASE = 5;
    /** A list that says "of the" may leave some out, and then leaves out more than a slip does. */
    private static final Ratio SLIP = Ratio.of(1, 20);
    /** A list of all is still the wrong one for a total that is too far away. */
    private static final Ratio FAR = Ratio.of(1, 4);

    /** What does not stand between a total and its verb: "The 37 passengers on the coach were". */
    private static final long CLAUSE = PartsOfTotal.BREAKS & ~Role.ARTICLE.bit()
            | Role.bits(Role.COMMA, Role.AND, Role.OR, Role.OF, Role.WHO, Role.WHICH);

    private Breakdown() {}

    /** The total of "Of the 850, 520 are ..." before a mention that begins a list; null if it begins none. */
    static @Nullable Mention ofThe(Scene scene, int at) {
        Mention total = scene.mention(at - 1);
        Mention part = scene.mentions().get(at);
        if (total == null || !Figures.counted(total) || !scene.sameSentence(total, part)) {
            return null;
        }
        int first = scene.passage().sentences().first(scene.sentence(total));
        boolean opens = scene.is(first, Role.OF) && total.firstToken() - first <= 2;
        return opens && scene.is(part.firstToken() - 1, Role.COMMA) ? total : null;
    }

    /** All counts of the sentence behind "of the", if nothing but them and what they count stands there. */
    static List<Mention> partsOf(Scene scene, Mention total, int at) {
        List<Mention> parts = new ArrayList<>(4);
        int sentence = scene.sentence(total);
        for (int next = at;
                next < scene.mentions().size()
                        && scene.sentence(scene.mentions().get(next)) == sentence;
                next++) {
            Mention part = scene.mentions().get(next);
            if (!Figures.counted(part) || !follows(scene, parts, part)) {
                return List.of();
            }
            parts.add(part);
        }
        Mention last = parts.get(parts.size() - 1);
        int end = last.endToken();
        while (end < scene.passage().sentences().end(sentence) && !scene.is(end, Role.STOP)) {
            end++;
        }
        boolean closed = plain(scene, last.endToken(), end) && scene.is(last.firstToken() - 1, Role.AND);
        return closed && parts.size() >= FEWEST && near(total, parts, SLIP) ? parts : List.of();
    }

    private static boolean follows(Scene scene, List<Mention> parts, Mention part) {
        if (parts.isEmpty()) {
            return true;
        }
        Mention before = parts.get(parts.size() - 1);
        int from = before.endToken();
        if (parts.size() == 1 && scene.is(from, Role.VERB)) {
            from++;
        }
        return scene.is(part.firstToken() - 1, Role.bits(Role.COMMA, Role.AND))
                && plain(scene, from, part.firstToken() - 1);
    }

    /** Whether only words stand there that may be what a part counts: no verb, no other list. */
    private static boolean plain(Scene scene, int first, int end) {
        for (int token = first; token < end; token++) {
            boolean joint = scene.is(token, Role.COMMA) && token == end - 1;
            if (!joint
                    && (scene.tokens().type(token) != Tokens.WORD
                            || scene.is(token, PartsOfTotal.BREAKS | Role.OF.bit() | Role.OR.bit()))) {
                return false;
            }
        }
        return true;
    }

    /** The total of the list in "The dead were six women ..." that begins with a mention; null if none does. */
    static @Nullable Mention ofAll(Scene scene, int at, List<Mention> parts) {
        int verb = scene.mentions().get(at).firstToken() - 1;
        int first = scene.passage()
                .sentences()
                .first(scene.sentence(scene.mentions().get(at)));
        String all = verb == first + 2 && scene.is(verb, Role.VERB) && scene.is(first, Role.THE)
                ? word(scene, first + 1)
                : null;
        return all == null || parts.isEmpty() ? null : stated(scene, at, all, parts);
    }

    /** The total of "The six dead were two men and four women" before the list that begins with a mention; null if it is no such sentence. */
    static @Nullable Mention ofThese(Scene scene, int at) {
        Mention total = scene.mention(at - 1);
        int verb = scene.mentions().get(at).firstToken() - 1;
        boolean opens = total != null
                && Figures.counted(total)
                && scene.is(verb, Role.VERB)
                && scene.is(total.firstToken() - 1, Role.bits(Role.THE, Role.ALL))
                && total.firstToken() - 1 == scene.passage().sentences().first(scene.sentence(total))
                && verb - total.endToken() <= NEAR
                && !scene.any(total.endToken(), verb, CLAUSE);
        return opens ? total : null;
    }

    private static @Nullable Mention stated(Scene scene, int at, String all, List<Mention> parts) {
        Mention total = null;
        Ratio sum = Sum.of(parts);
        int end = Math.min(scene.mentions().size(), at + BACK);
        for (int other = end - 1; other >= Math.max(0, at - BACK); other--) {
            Mention figure = scene.mentions().get(other);
            Ratio value = Figures.counted(figure) ? Figures.single(figure) : null;
            if (value != null && value.equals(sum)) {
                return null;
            } else if (total == null && other < at && figure.hedge() == null && counts(scene, figure, all)) {
                total = value == null ? null : figure;
            }
        }
        boolean one = total != null && !turns(scene, total, scene.mentions().get(at));
        return total != null && one && near(total, parts, FAR) ? total : null;
    }

    /** Whether the text turns to another event between the sentences of a total and of a list: "A crash in Paris", "In a separate attack". */
    private static boolean turns(Scene scene, Mention total, Mention part) {
        int first = scene.passage().sentences().end(scene.sentence(total));
        int end = part.firstToken();
        for (int token = first; token < end; token++) {
            boolean event = scene.is(token, Role.ARTICLE)
                    && scene.speaks(token + 1, Math.min(end, token + PHRASE), Topic.EVENT);
            if (event || scene.is(token, Role.SECOND)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of a sense stands near a figure. */
    private static boolean counts(Scene scene, Mention figure, String sense) {
        int sentence = scene.sentence(figure);
        int first = Math.max(scene.passage().sentences().first(sentence), figure.firstToken() - NEAR);
        int end = Math.min(scene.passage().sentences().end(sentence), figure.endToken() + NEAR);
        for (int token = first; token < end; token++) {
            if (sense.equals(word(scene, token))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String word(Scene scene, int token) {
        return scene.tokens().type(token) == Tokens.WORD
                ? Senses.standard().of(scene.passage().words(token, token + 1))
                : null;
    }

    private static boolean near(Mention total, List<Mention> parts, Ratio room) {
        Ratio whole = Figures.single(total);
        if (whole == null) {
            return false;
        }
        Ratio gap = Sum.of(parts).minus(whole);
        return (gap.signum() < 0 ? gap.negate() : gap).compareTo(whole.times(room)) <= 0;
    }
}
