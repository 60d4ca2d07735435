package org.gainsay.normalize;

/** What an article states: a {@link Quantity} or a {@link Moment}. */
public sealed interface Value permits Quantity, Moment {
    /**
     * The value on a number line, as stated and without its hedge: base units for a quantity, seconds since 1970-01-01T00:00 for a
     * moment (its last whole second included).
     */
    Interval stated();
}
