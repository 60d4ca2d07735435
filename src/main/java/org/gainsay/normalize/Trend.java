package org.gainsay.normalize;

import java.util.Locale;

/**
 * What a value has to do with a change. In "rose 5 per cent to 40" the percentage is an amount of change upwards ({@link #UP}) and the
 * 40 the level that was reached ({@link #TO}).
 */
public enum Trend {
    /** The amount by which something has grown: "up 3 per cent", "an increase of 12 tonnes". */
    UP,
    /** The amount by which something has shrunk: "fell by 20", "a 3 per cent cut". */
    DOWN,
    /** The amount of a change whose direction the text does not say: "changed by 5". */
    BY,
    /** The level behind a change: "rose to 40", "from 82 to 74". */
    TO;

    /** The name in reports: {@code up}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the value is an amount of change rather than a level. */
    public boolean amount() {
        return this != TO;
    }
}
