package org.gainsay.compare;

/** Weighs what speaks for two statements being answers to one question. */
final class Scorer {
    private final Grounds grounds;
    private final Weights weights = Weights.standard();

    Scorer(Grounds grounds) {
        this.grounds = grounds;
    }

    Score of(Told a, Told b) {
        return new Score(weights, grounds.of(a, b));
    }

    /** Whether so much speaks for two statements that they answer one question. */
    boolean enough(Told a, Told b, Score score) {
        return score.points() >= needed(a, b);
    }

    /** With how many points they do. */
    int needed(Told a, Told b) {
        return a.sameTime(b) ? weights.enough() : weights.enoughAside();
    }
}
