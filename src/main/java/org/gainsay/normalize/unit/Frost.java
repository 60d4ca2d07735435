package org.gainsay.normalize.unit;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads temperatures below zero in words: "25 degrees below zero" is -25 deg, "10C below zero" -10 Cel, "10 below zero" -10 deg. */
final class Frost {
    private Frost() {}

    /**
     * The temperature of a figure.
     *
     * @param found the unit behind the figure; null for none
     * @return null where no "below zero" follows
     */
    static @Nullable Measure read(Reading reading, Numeral numeral, Units.@Nullable Found found) {
        Tokens tokens = reading.tokens();
        Units units = reading.vocabulary().units();
        int end = found == null ? numeral.end() : found.end();
        Ratio high = numeral.high();
        if (!units.words().frost(tokens, end)
                || high == null
                || numeral.low().signum() <= 0
                || found != null && found.unit().kind() != Kind.TEMPERATURE) {
            return null;
        }
        Unit unit = found == null ? units.named("degree") : found.unit();
        Numeral below = new Numeral(
                numeral.first(),
                numeral.end(),
                high.negate(),
                numeral.low().negate(),
                numeral.step(),
                numeral.scale(),
                numeral.vague(),
                numeral.form());
        return MeasureReader.measure(below, unit, null, end + 2);
    }
}
