package org.gainsay.gate;

import java.util.List;
import org.gainsay.article.Problem;
import org.gainsay.compare.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a gate says of a run.
 *
 * @param results each threshold with what there is; empty if no gate is set
 * @param contradictions how many contradictions there are that nothing excuses
 * @param accepted what is waived or in the baseline
 * @param obstacle why nothing could be checked; null if something was
 * @param problems what is wrong with waivers and baseline
 */
public record Judgement(
        List<Threshold.Result> results,
        int contradictions,
        Accepted accepted,
        @Nullable String obstacle,
        List<Problem> problems) {
    /** Copies the lists. */
    public Judgement {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }

    /** Whether a gate is set. */
    public boolean set() {
        return !results.isEmpty();
    }

    /** Whether the run may pass; always true for an open gate and a run with articles. */
    public boolean passed() {
        for (Threshold.Result result : results) {
            if (!result.passed()) {
                return false;
            }
        }
        return obstacle == null;
    }

    /** How many contradictions pass; null if no threshold says so. */
    public @Nullable Integer maxContradictions() {
        for (Threshold.Result result : results) {
            if (result.threshold().measure() == Threshold.Measure.CONTRADICTIONS) {
                return result.threshold().most();
            }
        }
        return null;
    }

    /** Why a finding does not count; null if it does. */
    public @Nullable Acceptance acceptance(Finding finding) {
        return accepted.of(finding);
    }

    /** The exit code of the run. */
    public ExitCode exitCode() {
        if (obstacle != null) {
            return ExitCode.COULD_NOT_CHECK;
        }
        return passed() ? ExitCode.PASSED : ExitCode.FAILED;
    }
}
