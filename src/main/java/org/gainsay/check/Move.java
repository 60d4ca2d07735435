package org.gainsay.check;

import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Trend;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * A change that is told twice, as an amount and in per cent, beside the level that it led to: "fell 18p, or 4 per cent, to 432p", "up 1.2 per cent (30.5 points) at
 * 2,572.1", "closed at 432p, down 18p or 4 per cent". Which way it went is not asked: it is wrong only if it fits neither.
 */
final class Move {
    private static final Ratio HUNDRED = Ratio.of(100);
    private static final long CHANGE = WordClass.CHANGE.bit();
    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH);
    private static final long MARKS = Role.bits(Role.COMMA, Role.CLOSE, Role.DASH);

    private Move() {}

    /** Whether a mention is the second figure of such a change; adds a fault if the level does not fit. */
    static boolean check(Scene scene, int at, Faults faults) {
        Mention second = scene.mentions().get(at);
        Mention first = scene.mention(at - 1);
        if (first == null || Figures.single(first) == null || !scene.sameSentence(first, second)) {
            return false;
        }
        Apposition apposed = Apposition.of(scene, second);
        boolean told = apposed != null
                && apposed.mark() == Figures.behind(first)
                && (apposed.linked() || scene.is(apposed.mark(), Role.OPEN));
        boolean bare = scene.is(second.firstToken() - 1, Role.OR) && second.firstToken() - 1 == Figures.behind(first);
        if (!told && !bare || !changes(scene, first) || first.hedge() != null || second.hedge() != null) {
            return false;
        }
        Mention percent = Figures.percent(first) ? first : second;
        Mention amount = Figures.percent(first) ? second : first;
        Mention level = Figures.percent(percent) && !Figures.points(percent) ? level(scene, at, amount) : null;
        if (level == null) {
            return false;
        }
        compare(scene, amount, percent, level, faults);
        return true;
    }

    /** Whether a verb of change stands before a figure: "fell 18p", "down by 18p", "lost 18p". */
    private static boolean changes(Scene scene, Mention figure) {
        int token = figure.firstToken() - 1;
        int verb = scene.is(token, Role.BY) ? token - 1 : token;
        return scene.passage().is(verb, CHANGE) && !scene.is(token, Role.bits(Role.TO, Role.FROM));
    }

    /** "to 432p" behind the change, or "at 432p," directly before it; null if neither stands there. */
    private static @Nullable Mention level(Scene scene, int at, Mention amount) {
        Mention behind = scene.mention(at + 1);
        int end = Figures.behind(scene.mentions().get(at));
        int to = scene.is(end, MARKS) ? end + 1 : end;
        to = scene.is(to, Role.COMMA) ? to + 1 : to;
        boolean follows = behind != null
                && behind.firstToken() == to + 1
                && scene.is(to, Role.bits(Role.TO, Role.AT))
                && !scene.is(to, Role.BY);
        if (follows && behind != null) {
            return comparable(amount, behind) && single(behind) ? behind : null;
        }
        Mention before = scene.mention(at - 2);
        if (before == null || !scene.is(end, CLOSING)) {
            return null;
        }
        int change = scene.mentions().get(at - 1).firstToken() - 1;
        int comma = scene.is(change, Role.BY) ? change - 2 : change - 1;
        boolean at432 = scene.is(comma, Role.bits(Role.COMMA, Role.DASH))
                && comma == before.endToken()
                && scene.is(before.firstToken() - 1, Role.bits(Role.TO, Role.AT));
        return at432 && comparable(amount, before) && single(before) ? before : null;
    }

    private static boolean single(Mention level) {
        return Figures.single(level) != null && level.hedge() == null;
    }

    /** Points of an index, or pence of a price: what is told in one unit, or in none. */
    private static boolean comparable(Mention amount, Mention level) {
        boolean numbers = number(amount) && level.kind() == Kind.NUMBER;
        boolean same = amount.kind() == level.kind() && Figures.unit(amount).equals(Figures.unit(level));
        return (numbers || same)
                && !amount.kind().temporal()
                && amount.kind() != Kind.TEMPERATURE
                && Figures.value(level).compareTo(Figures.value(amount)) > 0;
    }

    private static boolean number(Mention amount) {
        boolean points = amount.noun() != null && amount.noun().head().equals("point");
        return amount.kind() == Kind.NUMBER || points;
    }

    private static void compare(Scene scene, Mention amount, Mention percent, Mention level, Faults faults) {
        Interval size = Figures.cutOff(amount);
        Interval reached = Figures.cutOff(level);
        Interval stated = Figures.cutOff(percent);
        Interval up = Figures.quotient(size, Figures.difference(reached, size));
        Interval down = Figures.quotient(size, Figures.sum(reached, size));
        if (up == null
                || down == null
                || !up.times(HUNDRED).disjoint(stated)
                || !down.times(HUNDRED).disjoint(stated)) {
            return;
        }
        boolean fell = percent.trend() == Trend.DOWN || amount.trend() == Trend.DOWN;
        Ratio change = Figures.value(amount);
        Ratio before =
                fell ? Figures.value(level).plus(change) : Figures.value(level).minus(change);
        faults.add(
                Kind.PERCENT,
                Figures.words(scene, amount) + (fell ? " down to " : " up to ") + Figures.words(scene, level) + " is "
                        + Wording.number(Rounding.tenth(change.times(HUNDRED).over(before))) + " %, not "
                        + Figures.words(percent),
                List.of(amount, percent, level));
    }
}
