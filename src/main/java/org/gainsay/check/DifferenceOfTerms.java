package org.gainsay.check;

import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Folded;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds a change or a gap that does not fit its two terms: "down from 82.1 to 74.6, a drop of 8.5 points", "rose by 20 from 100 to 130",
 * "up 20 per cent to £150m from £100m".
 */
public final class DifferenceOfTerms implements Check {
    /** How many tokens, most of them of a date, may stand before "from" or "to": "to $120 million in the first quarter from". */
    private static final int PERIOD = 6;

    /** Two terms that are further apart than this were hardly written in the same unit. */
    private static final Ratio SCALE = Ratio.of(100);

    /** What tells that a change counts from something else: "a rise of 25 per cent on 2019". */
    private static final long ELSEWHERE =
            Role.bits(Role.PLACED, Role.BEYOND, Role.COMPARED) & ~Role.bits(Role.IN, Role.AT);

    private static final long CHANGE = WordClass.CHANGE.bit();
    private static final long BETWEEN =
            Role.bits(Role.COMMA, Role.IN, Role.THE, Role.PERIOD, Role.PAST, Role.BY, Role.ARTICLE);

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
            if (Surplus.check(scene, at, faults) || Deduction.check(scene, at, faults)) {
                continue;
            }
            Terms terms = named(scene, at, difference);
            terms = terms == null ? StatedGap.between(scene, at) : terms;
            terms = terms == null ? Shift.of(scene, at) : terms;
            terms = terms == null ? Toll.of(scene, at) : terms;
            terms = terms == null ? Lead.of(scene, at) : terms;
            if (terms == null && changes(scene, difference)) {
                terms = changed(scene, at);
            }
            boolean adjusted = scene.speaksInSentence(difference.firstToken(), Topic.ADJUSTED);
            Terms two = terms == null || adjusted ? OnlyTwo.of(scene, at) : null;
            if (two != null) {
                compare(scene, two, difference, faults);
            } else if (terms != null && !adjusted) {
                compare(scene, terms, difference, faults);
            }
        }
    }

    /**
     * The two figures of a change or a gap.
     *
     * @param from the one that the change begins with, or the gap counts from
     * @param to the other
     */
    record Terms(Mention from, Mention to) {}

    /** The terms before ", a drop of" and a figure: "from 82.1 to 74.6", "girls, at 82.1, did better than boys, at 74.6", "64 against 61 today". */
    private static @Nullable Terms named(Scene scene, int at, Mention difference) {
        int of = difference.firstToken() - 1;
        int comma = of - 3;
        int last = undated(scene, at - 1);
        Mention second = scene.mention(last);
        Mention first = scene.mention(undated(scene, last - 1));
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
        if (quiet(scene, last, comma) && scene.sameSentence(first, difference) && goesTo(scene, first, second)) {
            return new Terms(first, second);
        }
        Terms terms = quiet(scene, last, comma) ? sideBySide(scene, first, second, difference) : null;
        boolean against = terms == null
                && scene.sameSentence(first, difference)
                && StatedGap.against(scene, first, second, comma);
        return against ? new Terms(second, first) : terms;
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
                && to - first.endToken() <= PERIOD
                && !scene.any(first.endToken(), to, Role.bits(Role.COMMA, Role.AND, Role.SEMICOLON));
    }

    static @Nullable Terms sideBySide(Scene scene, Mention first, Mention second, Mention difference) {
        int joint = second.firstToken() - 1;
        boolean range =
                first.endToken() == joint && scene.is(first.firstToken() - 1, Role.FROM) && scene.is(joint, Role.TO);
        boolean reverse =
                first.endToken() == joint && scene.is(first.firstToken() - 1, Role.TO) && scene.is(joint, Role.FROM);
        if (range || reverse) {
            return range ? new Terms(first, second) : new Terms(second, first);
        }
        return scene.sameSentence(first, difference) && parallel(scene, first, second)
                ? new Terms(first, second)
                : null;
    }

    /** The mention at an index, or the one before it if that is a day or a time: "from 840 a year earlier". */
    static int undated(Scene scene, int at) {
        Mention mention = scene.mention(at);
        return mention != null && mention.kind().temporal() ? at - 1 : at;
    }

    /** Whether nothing but a period stands between a mention and a token. */
    static boolean quiet(Scene scene, int at, int end) {
        Mention dated = scene.mention(at + 1);
        int first = scene.mentions().get(at).endToken();
        if (end < first || end - first > PERIOD) {
            return false;
        }
        for (int token = first; token < end; token++) {
            boolean inDate =
                    dated != null && dated.kind().temporal() && token >= dated.firstToken() && token < dated.endToken();
            if (!inDate && !scene.is(token, BETWEEN)) {
                return false;
            }
        }
        return true;
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

    /** Whether a verb of change stands directly before a figure: "rose 20 per cent", "fell by 20", "up 5". */
    private static boolean changes(Scene scene, Mention figure) {
        int token = figure.firstToken() - 1;
        if (scene.is(token, Role.BY)) {
            token--;
        }
        return scene.passage().is(token, CHANGE) && !scene.is(token, Role.bits(Role.TO, Role.FROM));
    }

    /** "to $120m from $100m", "from $100m to $120m" behind a change. */
    private static @Nullable Terms changed(Scene scene, int at) {
        Mention difference = scene.mentions().get(at);
        int second = value(scene, at + 1, difference);
        Mention near = scene.mention(second);
        if (near != null && Figures.single(near) == null && joined(scene, at, near, Role.FROM)) {
            Bracketed range = Bracketed.ends(scene, near);
            return range == null ? null : new Terms(range.first(), range.second());
        }
        Mention far = scene.mention(value(scene, second + 1, difference));
        if (near == null || far == null || !scene.sameSentence(difference, far)) {
            return null;
        }
        if (joined(scene, at, near, Role.TO) && joined(scene, second, far, Role.FROM)) {
            return new Terms(far, near);
        }
        return joined(scene, at, near, Role.FROM) && joined(scene, second, far, Role.TO) ? new Terms(near, far) : null;
    }

    /** The next mention that is no date, nor how long a change took: "rose 1.4 metres in a day". */
    private static int value(Scene scene, int at, Mention difference) {
        int next = at;
        while (next < scene.mentions().size()
                && next < at + 2
                && aside(scene.mentions().get(next), difference)) {
            next++;
        }
        return next;
    }

    private static boolean aside(Mention mention, Mention difference) {
        return mention.kind() == Kind.DATE
                || mention.kind() == Kind.ORDINAL
                || mention.kind() == Kind.DURATION && difference.kind() != Kind.DURATION;
    }

    /** Whether nothing but a period stands between a mention and the preposition before a later one. */
    static boolean joined(Scene scene, int at, Mention later, Role preposition) {
        int first = scene.mentions().get(at).endToken();
        int end = later.firstToken() - 1;
        if (end < first || end - first > PERIOD || !scene.is(end, preposition)) {
            return false;
        }
        int next = at + 1;
        for (int token = first; token < end; token++) {
            Mention date = scene.mentions().get(next);
            if (token >= date.firstToken() && token < date.endToken()) {
                next = token == date.endToken() - 1 ? next + 1 : next;
            } else if (!scene.is(token, BETWEEN)) {
                return false;
            }
        }
        return true;
    }

    private static void compare(Scene scene, Terms terms, Mention difference, Faults faults) {
        Ratio from = Figures.single(terms.from);
        Ratio to = Figures.single(terms.to);
        if (from == null || to == null || from.signum() <= 0 || to.signum() <= 0 || !comparable(terms.from, terms.to)) {
            return;
        }
        if (elided(terms, difference, from, to)) {
            return;
        }
        boolean percents = terms.from.kind() == Kind.PERCENT || terms.to.kind() == Kind.PERCENT;
        boolean absolute = percents || Figures.points(difference) || comparable(terms.from, difference);
        boolean relative = Figures.percent(difference) && !Figures.points(difference);
        boolean known = percents
                ? Figures.percent(difference) || scene.speaks(difference.endToken(), Topic.POINTS)
                : absolute || relative;
        boolean pointsOfMoney = Figures.points(difference) && !percents;
        if (!known
                || pointsOfMoney
                || absolute && fitsAbsolute(terms, difference)
                || relative && fitsRelative(terms, difference)) {
            return;
        }
        List<Mention> figures = List.of(terms.from, terms.to, difference);
        String message = message(scene, terms, difference, relative && !percents, from, to);
        if (absolute && !percents) {
            Ratio change = to.minus(from);
            Ratio size = change.signum() < 0 ? change.negate() : change;
            faults.add(difference.kind(), message, figures, size.minus(Figures.value(difference)));
        } else {
            faults.add(difference.kind(), message, figures);
        }
    }

    /** "from 1.042 to 1.504 bln", "by half": a scale that is said once, a share that is no figure of its own. */
    private static boolean elided(Terms terms, Mention difference, Ratio from, Ratio to) {
        boolean mixed = terms.from.kind() != terms.to.kind() || terms.from.kind() == Kind.NUMBER;
        Ratio factor = from.compareTo(to) < 0 ? to.over(from) : from.over(to);
        Ratio stated = Figures.single(difference);
        boolean fraction = difference.kind() == Kind.NUMBER && stated != null && stated.compareTo(Ratio.ONE) < 0;
        return fraction || mixed && factor.compareTo(SCALE) > 0;
    }

    /** The same kind and unit; a bare number stands for whatever the other one is. */
    private static boolean comparable(Mention a, Mention b) {
        boolean bare = a.kind() == Kind.NUMBER || b.kind() == Kind.NUMBER;
        boolean percent = a.kind() == Kind.PERCENT || b.kind() == Kind.PERCENT;
        if (bare && (a.kind() == Kind.MONEY || b.kind() == Kind.MONEY)) {
            return true;
        }
        boolean numbers = bare && (a.kind() == b.kind() || a.kind() == Kind.COUNT || b.kind() == Kind.COUNT || percent);
        return numbers || a.kind() == b.kind() && Figures.unit(a).equals(Figures.unit(b));
    }

    private static boolean fitsAbsolute(Terms terms, Mention difference) {
        Interval between = Figures.difference(
                Figures.boundsBeside(terms.to, terms.from), Figures.boundsBeside(terms.from, terms.to));
        return !Figures.magnitude(between).disjoint(Figures.bounds(difference));
    }

    private static boolean fitsRelative(Terms terms, Mention difference) {
        Interval ratio = Figures.quotient(
                Figures.boundsBeside(terms.to, terms.from), Figures.boundsBeside(terms.from, terms.to));
        if (ratio == null) {
            return true;
        }
        Interval change = Figures.difference(ratio, Interval.at(Ratio.ONE)).times(Ratio.of(100));
        return !Figures.magnitude(change).disjoint(Figures.share(difference));
    }

    private static String message(
            Scene scene, Terms terms, Mention difference, boolean relative, Ratio from, Ratio to) {
        Ratio gap = to.minus(from);
        Ratio size = gap.signum() < 0 ? gap.negate() : gap;
        String change;
        if (relative) {
            change = Wording.number(Rounding.tenth(size.times(100).over(from))) + " %";
        } else if (terms.from.kind() == Kind.MONEY) {
            change = Wording.money(Figures.unit(terms.from), size);
        } else if (terms.from.kind() == Kind.DURATION) {
            return "from " + written(scene, terms.from) + " to " + written(scene, terms.to) + " is "
                    + Wording.number(size) + " seconds, not " + written(scene, difference);
        } else {
            change = Wording.number(Rounding.tenth(size.over(measured(terms.from))));
        }
        return "from " + Figures.words(scene, terms.from) + " to " + Figures.words(scene, terms.to) + " is " + change
                + ", not " + Figures.words(scene, difference);
    }

    /** One of the unit in which a length or a weight is written, in base units; 1 for what is only counted. */
    private static Ratio measured(Mention term) {
        return switch (term.kind()) {
            case LENGTH, AREA, MASS, VOLUME, SPEED -> Figures.factor(term);
            default -> Ratio.ONE;
        };
    }

    /** A time as an article writes it, which is how times of a race are read: "2:07:41". */
    private static String written(Scene scene, Mention time) {
        return Folded.line(scene.passage().words(time.firstToken(), time.endToken()));
    }
}
