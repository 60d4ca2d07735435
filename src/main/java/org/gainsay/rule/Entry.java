package org.gainsay.rule;

import java.time.Duration;
import java.time.LocalTime;

/**
 * The entry of a live page in which something is said: "11.40am: Police speak of 14 dead".
 *
 * @param time the clock time at its head, in a zone that nobody tells
 * @param oldest the time of the first entry of the page; not after {@code time}
 * @param newest the time of its last entry; not before {@code time}
 */
public record Entry(LocalTime time, LocalTime oldest, LocalTime newest) {
    private static final int HALF_HOUR = 30;
    /** In minutes: so soon behind its newest entry a page is published again. */
    private static final int NOW = 5;

    /** How much older it is than the newest entry of its page, for "9.50am" two hours where that is of 11.50am. */
    public Duration age() {
        return Duration.between(time, newest);
    }

    /**
     * Whether a page whose time of publication is known bears the time of its newest entry, as pages do that tell when they were last changed, rather than that of
     * its oldest. Zones lie whole hours or half hours apart, so what counts is the minute, where not one of the two is the time of publication itself.
     *
     * @param published the clock time of publication in any zone
     */
    public boolean datedByNewest(LocalTime published) {
        boolean begins = now(oldest, published);
        boolean ends = now(newest, published);
        return begins == ends ? apart(newest, published) <= apart(oldest, published) : ends;
    }

    /** Whether two times on one clock are but minutes apart. */
    private static boolean now(LocalTime one, LocalTime other) {
        return Math.abs(one.toSecondOfDay() - other.toSecondOfDay()) <= NOW * 60;
    }

    /** The minutes between two clocks that may run in different zones, from 0 to 15. */
    private static int apart(LocalTime one, LocalTime other) {
        int minutes = Math.floorMod(one.toSecondOfDay() / 60 - other.toSecondOfDay() / 60, HALF_HOUR);
        return Math.min(minutes, HALF_HOUR - minutes);
    }
}
