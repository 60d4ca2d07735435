package org.gainsay.compare;

/** How far each {@link Ground} holds for two statements. */
final class Measures {
    private static final Ground[] GROUNDS = Ground.values();
    private static final int WHOLE = 1000;

    private final int[] measures = new int[GROUNDS.length];

    void put(Ground ground, int measure) {
        measures[ground.ordinal()] = measure;
    }

    /** Puts whether a ground holds. */
    void put(Ground ground, boolean holds) {
        put(ground, holds ? WHOLE : 0);
    }

    int of(Ground ground) {
        return measures[ground.ordinal()];
    }
}
