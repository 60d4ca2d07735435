package org.gainsay.check;

import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/** Finds a multiple that does not fit its two terms: "doubled from 20 to 30". */
public final class Multiple implements Check {
    private static final int GAP = 3;
    /** How many tokens, most of them of a period, may stand between a verb and "from": "doubled in two years, from". */
    private static final int PERIOD = 5;

    /** What a verb may mean when it is used loosely. */
    private enum Verb {
        DOUBLED(Role.DOUBLED, "doubled", 17, 24),
        TRIPLED(Role.TRIPLED, "tripled", 26, 35),
        QUADRUPLED(Role.QUADRUPLED, "quadrupled", 35, 46),
        HALVED(Role.HALVED, "halved", 4, 6);

        private final Role role;
        private final String words;
        private final Interval tenths;

        Verb(Role role, String words, long low, long high) {
            this.role = role;
            this.words = words;
            this.tenths = new Interval(Ratio.of(low, 10), Ratio.of(high, 10));
        }
    }

    private static final Verb[] VERBS = Verb.values();
    /** What may stand between the first term and the preposition of the second: "to £30, up from £20", "to £30 (from £20)". */
    private static final long BESIDE = Role.bits(Role.COMMA, Role.OPEN, Role.UP);

    private static final long ANY = Role.bits(Role.DOUBLED, Role.TRIPLED, Role.QUADRUPLED, Role.HALVED);

    @Override
    public String id() {
        return "general/multiple";
    }

    @Override
    public String question() {
        return "Does a doubling or a halving fit its two terms?";
    }

    @Override
    public void check(Scene scene, Faults faults) {
        for (int at = 0; at < scene.mentions().size(); at++) {
            Mention second = scene.mentions().get(at);
            int from = second.firstToken() - 1;
            if (Figures.single(second) == null && scene.is(from, Role.FROM) && verb(scene, from) >= 0) {
                Bracketed range = Bracketed.ends(scene, second);
                if (range != null && !scene.speaksInSentence(from, Topic.ADJUSTED)) {
                    compare(scene, verb(scene, from), range.first(), range.second(), faults);
                }
            }
            Mention first = scene.mention(Period.undated(scene, at - 1));
            if (first == null) {
                continue;
            }
            int twice = twice(scene, first, second);
            if (twice >= 0) {
                compare(scene, twice, second, first, faults);
                continue;
            }
            int joint = second.firstToken() - 1;
            int before = first.firstToken() - 1;
            boolean beside = joint - first.endToken() <= GAP && scene.only(first.endToken(), joint, BESIDE);
            if (!beside || !scene.is(joint, Role.bits(Role.TO, Role.FROM))) {
                continue;
            }
            boolean up = scene.is(before, Role.FROM) && scene.is(joint, Role.TO);
            boolean down = scene.is(before, Role.TO) && scene.is(joint, Role.FROM);
            int verb = up || down ? verb(scene, before) : -1;
            if (verb >= 0 && !scene.speaksInSentence(verb, Topic.ADJUSTED)) {
                compare(scene, verb, up ? first : second, up ? second : first, faults);
            }
        }
    }

    /** "92 goals, twice the 38 of last season": the word between two figures that says how much more the first one is; -1 for none. */
    private static int twice(Scene scene, Mention first, Mention second) {
        int word = second.firstToken() - 2;
        while (word > second.firstToken() - PERIOD && !scene.speaks(word, word + 1, Topic.TWICE)) {
            word--;
        }
        int comma = word - 1;
        while (comma > word - GAP && scene.is(comma, Role.bits(Role.OPEN_LIST, Role.APPOSED))) {
            comma--;
        }
        boolean directly = scene.is(comma, Role.COMMA)
                && comma >= first.endToken()
                && comma - first.endToken() <= 1
                && Shift.named(scene, word + 1, scene.indexOf(second));
        return directly && scene.speaks(word, word + 1, Topic.TWICE) ? word : -1;
    }

    private static int verb(Scene scene, int end) {
        int last = scene.is(end - 1, Role.COMMA) ? end - 2 : end - 1;
        for (int token = last; token >= last - PERIOD; token--) {
            if (scene.is(token, ANY)) {
                return token;
            }
            // "doubled after a rise from", "doubled as wages rose from"
            boolean other = scene.speaks(token, Topic.WITH) || scene.speaks(token, Topic.ONCE);
            if (other || scene.is(token, Role.bits(Role.STOP, Role.COMMA, Role.AND, Role.WHO))) {
                return -1;
            }
        }
        return -1;
    }

    private static void compare(Scene scene, int token, Mention from, Mention to, Faults faults) {
        Ratio start = Figures.single(from);
        Ratio end = Figures.single(to);
        Interval multiple = Figures.alike(from, to)
                ? Figures.quotient(Figures.boundsBeside(to, from), Figures.boundsBeside(from, to))
                : null;
        if (start == null
                || end == null
                || multiple == null
                || from.kind() == Kind.ORDINAL
                || vague(from)
                || vague(to)) {
            return;
        }
        for (Verb verb : VERBS) {
            boolean said =
                    scene.is(token, verb.role) || verb == Verb.DOUBLED && scene.speaks(token, token + 1, Topic.TWICE);
            if (said && meant(scene, token, verb).disjoint(multiple)) {
                faults.add(
                        from.kind(),
                        Figures.words(scene, from) + " to " + Figures.words(scene, to) + " is "
                                + Wording.number(Rounding.tenth(end.over(start))) + " times as much, but the text says "
                                + verb.words,
                        List.of(from, to));
            }
        }
    }

    private static boolean vague(Mention mention) {
        @Nullable Hedge hedge = mention.hedge();
        return hedge != null && hedge.type() != Hedge.Type.ABOUT;
    }

    /** "more than doubled" may be any more, "almost doubled" somewhat less. */
    private static Interval meant(Scene scene, int token, Verb verb) {
        if (scene.is(token - 1, Role.OPEN_LIST)) {
            return new Interval(
                    verb == Verb.HALVED ? Ratio.ZERO : verb.tenths.low(),
                    verb == Verb.HALVED ? verb.tenths.high() : null);
        }
        if (scene.is(token - 1, Role.APPOSED)) {
            return new Interval(
                    verb.tenths.low() == null ? null : verb.tenths.low().times(Ratio.of(4, 5)),
                    verb.tenths.high() == null ? null : verb.tenths.high().times(Ratio.of(5, 4)));
        }
        return verb.tenths;
    }
}
