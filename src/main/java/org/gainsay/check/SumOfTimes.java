package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Folded;

/** Two times that are added up: "the first half in 58 minutes and the second in 61 minutes, for a total of 2 hours 19 minutes". */
final class SumOfTimes {
    /** Two parts whose sum is further from a time are not all of it. */
    private static final Ratio FAR = Ratio.of(1, 6);

    /** How many times in brackets are the parts of one. */
    private static final int PARTS = 3;

    private SumOfTimes() {}

    /** Adds a fault if the length of time with a number is a sum, and not that of the two before it. */
    static void check(Scene scene, int at, Faults faults) {
        bracketed(scene, at, faults);
        Mention total = scene.mentions().get(at);
        int last = before(scene, at);
        int start = before(scene, last);
        Mention first = scene.mention(start);
        Mention second = scene.mention(last);
        if (first == null || second == null || !sums(scene, total) || !alone(scene, at, start)) {
            return;
        }
        Interval sum = Figures.sum(Figures.bounds(first), Figures.bounds(second));
        Ratio a = Figures.single(first);
        Ratio b = Figures.single(second);
        Ratio whole = Figures.single(total);
        if (a == null || b == null || whole == null || !sum.disjoint(Figures.bounds(total))) {
            return;
        }
        Ratio gap = a.plus(b).minus(whole);
        if ((gap.signum() < 0 ? gap.negate() : gap).compareTo(whole.times(FAR)) <= 0) {
            faults.add(
                    Kind.DURATION,
                    words(scene, first) + " and " + words(scene, second) + " are " + length(a.plus(b)) + ", not "
                            + words(scene, total),
                    List.of(first, second, total),
                    gap);
        }
    }

    /** "2 hours 51 minutes (48, 51 and 82 minutes)": three times or more in brackets that are together more than the one before. */
    private static void bracketed(Scene scene, int at, Faults faults) {
        Mention total = scene.mentions().get(at);
        Ratio whole = Figures.single(total);
        List<Mention> parts = listed(scene, at);
        if (whole == null || parts.size() < PARTS) {
            return;
        }
        Ratio sum = Ratio.ZERO;
        Interval bounds = Figures.bounds(parts.get(0));
        for (Mention part : parts) {
            Ratio time = Figures.single(part);
            if (time == null) {
                return;
            }
            sum = sum.plus(time);
            bounds = part.equals(parts.get(0)) ? bounds : Figures.sum(bounds, Figures.bounds(part));
        }
        Ratio over = sum.minus(whole);
        if (over.signum() > 0 && over.compareTo(whole.times(FAR)) <= 0 && bounds.disjoint(Figures.bounds(total))) {
            List<Mention> all = new ArrayList<>(parts);
            all.add(total);
            String list = scene.passage()
                    .words(
                            parts.get(0).firstToken(),
                            parts.get(parts.size() - 1).endToken());
            faults.add(Kind.DURATION, Folded.line(list) + " are " + length(sum) + ", not " + words(scene, total), all);
        }
    }

    /** All times in the brackets behind one, with commas and "and" between them; none where anything else stands there. */
    private static List<Mention> listed(Scene scene, int at) {
        List<Mention> parts = new ArrayList<>(PARTS);
        int token = scene.mentions().get(at).endToken();
        if (!scene.is(token, Role.OPEN)) {
            return parts;
        }
        do {
            token++;
            while (scene.is(token, Role.bits(Role.COMMA, Role.AND))) {
                token++;
            }
            Mention part = scene.beginning(token);
            if (part == null || part.kind() != Kind.DURATION) {
                return List.of();
            }
            parts.add(part);
            token = part.endToken();
        } while (scene.is(token, Role.bits(Role.COMMA, Role.AND)));
        return scene.is(token, Role.CLOSE) ? parts : List.of();
    }

    /** "for his 2 hours 7 minutes", "for a time of", ", a total of". */
    private static boolean sums(Scene scene, Mention total) {
        int before = total.firstToken() - 1;
        boolean own = scene.is(before, Role.THE) && scene.is(before - 1, Role.FOR);
        boolean of = scene.is(before, Role.OF)
                && (scene.is(before - 1, Role.TOTAL) || scene.speaks(before - 1, before, Topic.JOURNEY))
                && scene.is(before - 2, Role.ARTICLE)
                && scene.is(before - 3, Role.bits(Role.FOR, Role.COMMA));
        boolean finish = scene.is(before, Role.IN) && scene.is(before - 1, Role.END);
        return own || of || finish;
    }

    /** The value before one, past "the second" half. */
    private static int before(Scene scene, int at) {
        Mention ordinal = scene.mention(at - 1);
        return ordinal != null && ordinal.kind() == Kind.ORDINAL ? at - 2 : at - 1;
    }

    /** Whether two lengths of time, joined by "and", are all that stand before a third in its sentence. */
    private static boolean alone(Scene scene, int at, int start) {
        Mention total = scene.mentions().get(at);
        Mention first = scene.mentions().get(start);
        Mention second = scene.mentions().get(before(scene, at));
        Mention before = scene.mention(before(scene, start));
        boolean times = Figures.single(first) != null
                && first.kind() == Kind.DURATION
                && second.kind() == Kind.DURATION
                && scene.sameSentence(first, total)
                && (before == null || before.kind() != Kind.DURATION || !scene.sameSentence(before, total));
        return times
                && scene.any(first.endToken(), second.firstToken(), Role.AND.bit())
                && !scene.any(first.firstToken(), total.firstToken(), Role.bits(Role.ALSO, Role.SEMICOLON));
    }

    private static String words(Scene scene, Mention time) {
        String words = Folded.line(scene.passage().words(time.firstToken(), time.endToken()));
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** {@code 2 h 7 min 51 s}. */
    private static String length(Ratio seconds) {
        long whole = seconds.decimal().longValue();
        long hours = whole / Ends.HOUR;
        long minutes = whole % Ends.HOUR / Ends.MINUTE;
        Ratio rest = seconds.minus(Ratio.of(hours * Ends.HOUR + minutes * Ends.MINUTE));
        String small = rest.signum() == 0 && whole > 0 ? "" : " " + Wording.number(rest) + " s";
        return ((hours > 0 ? hours + " h " : "") + (hours + minutes > 0 ? minutes + " min" : "") + small).strip();
    }
}
