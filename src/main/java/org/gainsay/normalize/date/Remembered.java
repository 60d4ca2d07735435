package org.gainsay.normalize.date;

import org.gainsay.normalize.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of the calendar that were worked out, since articles name the same few again and again. It holds a fixed number of them and forgets one
 * for another. Threads may share it: what they read of each other is either whole or not there, and the same stretch that is worked out twice is equal.
 */
final class Remembered {
    /** A power of two. */
    private static final int ROOM = 64;

    private record Entry(long key, Moment moment) {}

    private final @Nullable Entry[] entries = new Entry[ROOM];

    /** The stretch with a number; null where it is not remembered. */
    @Nullable
    Moment get(long key) {
        Entry entry = entries[(int) key & ROOM - 1];
        return entry != null && entry.key == key ? entry.moment : null;
    }

    /** Remembers a stretch, and returns it. */
    Moment put(long key, Moment moment) {
        entries[(int) key & ROOM - 1] = new Entry(key, moment);
        return moment;
    }
}
