package org.gainsay.normalize.unit;

import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.text.Tokens;

/** Tells the millibars of "a storm of 952 mb" from megabytes: a small "mb" behind a figure that the air may press with, near a word of the weather. */
public final class AirPressure {
    /** How far from a figure the word may stand that says it is one of the air's pressure. */
    private static final int REACH = 12;

    /** Rounded from the records at sea level, 870 and 1084.8 mb: World Meteorological Organization, "World Weather and Climate Extremes Archive". */
    private static final Ratio LEAST = Ratio.of(850);

    private static final Ratio MOST = Ratio.of(1100);

    private AirPressure() {}

    /**
     * Whether a figure gives the pressure of the air.
     *
     * @param mb the token behind the figure
     */
    public static boolean is(Reading reading, Numeral numeral, int mb) {
        Tokens tokens = reading.tokens();
        Ratio high = numeral.high();
        if (!reading.vocabulary().units().isMb(tokens, mb)
                || (tokens.shape(mb) & Tokens.UPPER) != 0
                || high == null
                || numeral.low().compareTo(LEAST) < 0
                || high.compareTo(MOST) > 0) {
            return false;
        }
        UnitWords words = reading.vocabulary().units().words();
        for (int at = numeral.first() - REACH; at <= mb + REACH; at++) {
            if (words.pressure(tokens, at)) {
                return true;
            }
        }
        return false;
    }
}
