package org.gainsay.normalize.number;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads what is left of a whole: "all but three of the 40 miners" are 37 miners, "all but three of some 40" about 37, "all but a few of the 40" 31 to 38. */
public final class AllBut {
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long DETERMINER = WordClass.DETERMINER.bit();
    /** How many words what is left out has: "two or three". */
    private static final int LEFT = 3;

    private static final long HARM = WordClass.HARM.bit();

    private AllBut() {}

    /**
     * What words before the figure of a whole leave of it, from "all" on; the figure itself where they leave all.
     *
     * @param whole the 40 of "all but three of the 40"
     */
    public static Numeral rest(Reading reading, Numeral whole) {
        NumberWords numbers = reading.vocabulary().numbers();
        Hedges.Found hedge = reading.hedgeBefore(whole.first());
        int before = (hedge == null ? whole.first() : hedge.first()) - 1;
        int of = reading.is(before, DETERMINER) ? before - 1 : before;
        int all = reading.isWord(of, numbers.of) ? all(reading, of) : -1;
        if (all < 0 || harmed(reading, whole.end())) {
            return whole;
        }
        // "A few" begins at its second word.
        Numeral left = reading.numerals().read(reading.is(all + 2, ARTICLE) ? all + 3 : all + 2);
        return left == null || left.end() != of || !exact(whole) ? whole : without(left, whole, all);
    }

    /** The "all" of "all but two or three of"; -1 where none stands there. */
    private static int all(Reading reading, int of) {
        NumberWords numbers = reading.vocabulary().numbers();
        for (int but = of - 2; but >= of - 1 - LEFT; but--) {
            if (reading.isWord(but, numbers.but)) {
                return reading.isWord(but - 1, numbers.all) ? but - 1 : -1;
            }
        }
        return -1;
    }

    private static Numeral without(Numeral left, Numeral whole, int all) {
        Interval vague = left.vague();
        Ratio most = vague == null ? left.high() : vague.high();
        Ratio least =
                left.high() == null || most == null ? Ratio.ZERO : whole.low().minus(most);
        if (least.signum() <= 0 || left.high() == null || !left.low().whole()) {
            return whole;
        }
        Interval room = vague == null ? null : new Interval(least, less(whole.low(), vague.low()));
        return new Numeral(
                all,
                whole.end(),
                whole.low().minus(left.high()),
                whole.low().minus(left.low()),
                Ratio.ONE,
                Ratio.ONE,
                room,
                whole.form());
    }

    private static @Nullable Ratio less(Ratio whole, @Nullable Ratio part) {
        return part == null ? null : whole.minus(part);
    }

    /** "all but two of the 23 injured have gone home": how many were injured is the figure of the whole. */
    private static boolean harmed(Reading reading, int behind) {
        return reading.is(behind, HARM) || reading.is(behind + 1, HARM);
    }

    private static boolean exact(Numeral numeral) {
        return !numeral.range() && numeral.vague() == null && numeral.low().whole();
    }
}
