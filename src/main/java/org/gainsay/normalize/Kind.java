package org.gainsay.normalize;

import java.util.Locale;

/** The kinds of value that an article can state. */
public enum Kind {
    NUMBER,
    COUNT,
    ORDINAL,
    PERCENT,
    MONEY,
    DURATION,
    AGE,
    LENGTH,
    AREA,
    MASS,
    VOLUME,
    SPEED,
    TEMPERATURE,
    INFORMATION,
    DATE,
    TIME,
    DATETIME;

    /** The name in rules and reports: {@code duration}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether values of this kind are a stretch of time on the calendar or the clock. */
    public boolean temporal() {
        return this == DATE || this == TIME || this == DATETIME;
    }

    /** Whether values of this kind tell how old, long, large, heavy, fast or warm something is. */
    public boolean measures() {
        return switch (this) {
            case AGE, LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE -> true;
            default -> false;
        };
    }

    /**
     * The kind with a label.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Kind of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
