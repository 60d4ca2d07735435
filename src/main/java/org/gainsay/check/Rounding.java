package org.gainsay.check;

import java.math.RoundingMode;
import org.gainsay.normalize.Ratio;

/** Results of divisions as messages show them. */
final class Rounding {
    private Rounding() {}

    /** A number with one digit behind the point: 36.8 for 700/19. */
    static Ratio tenth(Ratio number) {
        return Ratio.of(number.decimal().setScale(1, RoundingMode.HALF_UP));
    }
}
