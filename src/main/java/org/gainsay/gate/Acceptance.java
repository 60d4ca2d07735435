package org.gainsay.gate;

/** Why a finding does not count, though its sources disagree: somebody has decided so, and the report shows it. */
public sealed interface Acceptance permits Waiver, Baseline.Entry {
    /** What has been decided, in words: {@code waived until 2026-12-31}, {@code in the baseline since 2026-10-01}. */
    String label();

    /** Why it was decided; empty where nobody had to say. */
    String reason();

    /** The decision with its reason: {@code waived until 2026-12-31: both figures are right, one counts the crew}. */
    default String inWords() {
        return reason().isEmpty() ? label() : label() + ": " + reason();
    }
}
