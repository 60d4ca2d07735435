package org.gainsay.normalize.number;

import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/** The characters that are fractions: Unicode 15, blocks Latin-1 Supplement and Number Forms. */
final class FractionSigns {
    private static final String SIGNS =
            "\u00bc\u00bd\u00be\u2150\u2151\u2152\u2153\u2154\u2155\u2156\u2157\u2158\u2159\u215a\u215b\u215c\u215d\u215e\u2189";
    private static final int[] TOPS = {1, 1, 3, 1, 1, 1, 1, 2, 1, 2, 3, 4, 1, 5, 1, 3, 5, 7, 0};
    private static final int[] BOTTOMS = {4, 2, 4, 7, 9, 10, 3, 3, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8, 3};

    private FractionSigns() {}

    static @Nullable Ratio value(char sign) {
        int at = SIGNS.indexOf(sign);
        return at < 0 ? null : Ratio.of(TOPS[at], BOTTOMS[at]);
    }

    /** The part that it counts: a quarter for ¾. */
    static Ratio part(char sign) {
        return Ratio.of(1, BOTTOMS[SIGNS.indexOf(sign)]);
    }
}
