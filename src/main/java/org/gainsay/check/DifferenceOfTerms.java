package org.gainsay.check;

import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds a change or a gap that does not fit its two terms: "down from 82.1 to 74.6, a drop of 8.5 points", "rose by 20 from 100 to 130",
 * "up 20 per cent to £150m from £100m".
 */
public final class DifferenceOfTerms implements Check {
    /** What tells that a change counts from something else: "a rise of 25 per cent on 2019". */
    static final long ELSEWHERE =
            Role.bits(Role.PLACED, Role.BEYOND, Role.COMPARED, Role.FOR) & ~Role.bits(Role.IN, Role.AT);

    /** How many tokens before a change "average" makes it that of several. */
    private static final int NEAR = 4;

    private static final long CHANGE = WordClass.CHANGE.bit();

    @Override
    public String id() {
        return "general/difference";
    }

    @Override
    public String question() {
        return "Does a change or a gap fit its two terms?";
    }

    @Override
    public void check(Scene scene, Faults faults) {
        for (int at = 0; at < scene.mentions().size(); at++) {
            Mention difference = scene.mentions().get(at);
            if (Figures.single(difference) == null) {
                continue;
            }
            if (Surplus.check(scene, at, faults)
                    || Deduction.check(scene, at, faults)
                    || Remaining.check(scene, at, faults)
                    || Balance.check(scene, at, faults)
                    || Move.check(scene, at, faults)) {
                continue;
            }
            Terms terms = named(scene, at, difference);
            terms = terms == null ? grown(scene, at) : terms;
            terms = terms == null ? StatedGap.between(scene, at) : terms;
            terms = terms == null ? Shift.of(scene, at) : terms;
            terms = terms == null ? Toll.of(scene, at) : terms;
            terms = terms == null ? Lead.of(scene, at) : terms;
            terms = terms == null ? Margin.of(scene, at) : terms;
            terms = terms == null ? ThanBefore.of(scene, at) : terms;
            terms = terms == null ? Change.of(scene, at) : terms;
            boolean adjusted =
                    scene.speaksInSentence(difference.firstToken(), Topic.ADJUSTED) || averaged(scene, difference);
            Terms two = terms == null || adjusted ? OnlyTwo.of(scene, at) : null;
            two = two == null && terms == null && !adjusted ? NearestTwo.of(scene, at) : two;
            if (two != null) {
                two.compare(scene, difference, faults);
            } else if (terms != null && !adjusted) {
                terms.compare(scene, difference, faults);
            }
        }
    }

    /** "by an average of 5 per cent", "5 per cent on average", "5 per cent a year": no word about another figure of the sentence, "and the average fare held". */
    private static boolean averaged(Scene scene, Mention difference) {
        return scene.speaks(difference.firstToken() - NEAR, difference.firstToken(), Topic.AVERAGE)
                || scene.speaks(difference.endToken(), difference.endToken() + 2, Topic.AVERAGE)
                || scene.is(difference.endToken(), Role.ARTICLE) && scene.is(difference.endToken() + 1, Role.PAST)
                || scene.speaks(difference.endToken(), Topic.PER);
    }

    /** The terms before ", a drop of" and a figure: "from 82.1 to 74.6", "girls, at 82.1, did better than boys, at 74.6", "64 against 61 today". */
    private static @Nullable Terms named(Scene scene, int at, Mention difference) {
        int of = difference.firstToken() - 1;
        int comma = of - 3;
        int last = Period.undated(scene, at - 1);
        Mention second = scene.mention(last);
        Mention first = scene.mention(Period.undated(scene, last - 1));
        if (second == null || first == null) {
            return null;
        }
        Terms fewer = StatedGap.fewer(scene, first, second, difference);
        if (fewer != null) {
            return fewer;
        }
        int end = difference.noun() == null
                ? difference.endToken()
                : difference.noun().endToken();
        if (!scene.is(of, Role.OF)
                || scene.is(end, ELSEWHERE)
                || !scene.speaks(of - 1, Topic.DIFFERENCE)
                || !scene.is(of - 2, Role.ARTICLE)
                || !scene.is(comma, Role.bits(Role.COMMA, Role.DASH))) {
            return null;
        }
        if (Period.quiet(scene, last, comma) && scene.sameSentence(first, difference) && goesTo(scene, first, second)) {
            return new Terms(first, second);
        }
        Terms terms = Period.quiet(scene, last, comma) ? sideBySide(scene, first, second, difference) : null;
        boolean against = terms == null
                && scene.sameSentence(first, difference)
                && StatedGap.against(scene, first, second, comma);
        return against ? new Terms(second, first) : terms;
    }

    /** "Revenue came to £612m, against £540m in the year before. That is growth of eight per cent": the only two figures of their sort in the sentence before. */
    private static @Nullable Terms grown(Scene scene, int at) {
        Mention change = scene.mentions().get(at);
        int opening = scene.passage().sentences().first(scene.sentence(change));
        int of = change.firstToken() - 1;
        boolean that = scene.speaks(opening, Topic.THAT)
                && (scene.is(opening + 1, Role.IS) || scene.speaks(opening + 1, Topic.SHORT_IS))
                && of - opening <= Period.MOST
                && scene.is(of, Role.OF)
                && scene.speaks(of - 1, Topic.GROWTH)
                && Figures.percent(change);
        int last = that ? Period.undated(scene, at - 1) : -1;
        Mention second = scene.mention(last);
        Mention first = scene.mention(Period.undated(scene, last - 1));
        boolean two = that
                && first != null
                && second != null
                && scene.sameSentence(first, second)
                && scene.sentence(change) - scene.sentence(second) == 1
                && !scene.broken(second, change)
                && Figures.alike(first, second)
                && first.hedge() == null
                && second.hedge() == null
                && StatedGap.against(scene, first, second, second.endToken())
                // "against a forecast of £540m" is nothing that it grew from.
                && scene.any(second.endToken(), second.endToken() + Period.MOST, Role.PAST.bit());
        return two && first != null && second != null ? new Terms(second, first) : null;
    }

    /** "From 2,500 kronor a head the fee goes up to 3,000". */
    private static boolean goesTo(Scene scene, Mention first, Mention second) {
        int from = first.firstToken() - 1;
        int to = second.firstToken() - 1;
        boolean change = scene.is(to - 1, Role.UP) || scene.passage().is(to - 1, CHANGE);
        return scene.is(from, Role.FROM)
                && from == scene.passage().sentences().first(scene.sentence(first))
                && scene.is(to, Role.TO)
                && change
                && to - first.endToken() <= Period.MOST
                && !scene.any(first.endToken(), to, Role.bits(Role.COMMA, Role.AND, Role.SEMICOLON));
    }

    static @Nullable Terms sideBySide(Scene scene, Mention first, Mention second, Mention difference) {
        int joint = second.firstToken() - 1;
        boolean range =
                first.endToken() == joint && scene.is(first.firstToken() - 1, Role.FROM) && scene.is(joint, Role.TO);
        boolean reverse =
                first.endToken() == joint && scene.is(first.firstToken() - 1, Role.TO) && scene.is(joint, Role.FROM);
        if (range || reverse) {
            // "from 40 days to 28"
            Mention last = StatedGap.inUnitOf(second, first);
            return range ? new Terms(first, last) : new Terms(last, first);
        }
        return scene.sameSentence(first, difference) && parallel(scene, first, second)
                ? new Terms(first, second)
                : null;
    }

    /** ", at 82.1 per cent, ... , at 74.6": both figures stand behind a comma and the same word. */
    private static boolean parallel(Scene scene, Mention first, Mention second) {
        int a = first.firstToken() - 1;
        int b = second.firstToken() - 1;
        Tokens tokens = scene.tokens();
        int length = tokens.type(a) == Tokens.WORD ? tokens.end(a) - tokens.start(a) : 0;
        return length > 0
                && scene.is(a - 1, Role.COMMA)
                && scene.is(b - 1, Role.COMMA)
                && length == tokens.end(b) - tokens.start(b)
                && scene.passage()
                        .text()
                        .regionMatches(tokens.start(a), scene.passage().text(), tokens.start(b), length);
    }
}
