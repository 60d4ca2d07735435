package org.gainsay.gate;

import org.jspecify.annotations.Nullable;

/**
 * What a gate says of a run.
 *
 * @param maxContradictions how many contradictions pass; null if no gate is set
 * @param contradictions how many there are
 * @param passed whether the run may pass; always true for an open gate and a run with articles
 * @param obstacle why nothing could be checked; null if something was
 */
public record Judgement(
        @Nullable Integer maxContradictions,
        int contradictions,
        boolean passed,
        @Nullable String obstacle) {
    /** Whether a gate is set. */
    public boolean set() {
        return maxContradictions != null;
    }

    /** The exit code of the run. */
    public ExitCode exitCode() {
        if (obstacle != null) {
            return ExitCode.COULD_NOT_CHECK;
        }
        return passed ? ExitCode.PASSED : ExitCode.FAILED;
    }
}
