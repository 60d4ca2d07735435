package org.gainsay.normalize.number;

import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.text.WordClass;

/** Reads what is left of a whole: "all but three of the 40 miners" are 37 miners. */
public final class AllBut {
    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long HARM = WordClass.HARM.bit();

    private AllBut() {}

    /**
     * What words before the figure of a whole leave of it, from "all" on; the figure itself where they leave all.
     *
     * @param whole the 40 of "all but three of the 40"
     */
    public static Numeral rest(Reading reading, Numeral whole) {
        NumberWords numbers = reading.vocabulary().numbers();
        int of = reading.is(whole.first() - 1, DETERMINER) ? whole.first() - 2 : whole.first() - 1;
        int all = of - 3;
        if (!reading.isWord(of, numbers.of)
                || !reading.isWord(of - 2, numbers.but)
                || !reading.isWord(all, numbers.all)
                || harmed(reading, whole.end())) {
            return whole;
        }
        Numeral left = reading.numerals().read(of - 1);
        boolean counts = left != null && left.end() == of && exact(left) && exact(whole);
        Ratio rest = counts && left != null ? whole.low().minus(left.low()) : Ratio.ZERO;
        return rest.signum() <= 0
                ? whole
                : new Numeral(all, whole.end(), rest, rest, Ratio.ONE, Ratio.ONE, null, whole.form());
    }

    /** "all but two of the 23 injured have gone home": how many were injured is the figure of the whole. */
    private static boolean harmed(Reading reading, int behind) {
        return reading.is(behind, HARM) || reading.is(behind + 1, HARM);
    }

    private static boolean exact(Numeral numeral) {
        return !numeral.range() && numeral.vague() == null && numeral.low().whole();
    }
}
