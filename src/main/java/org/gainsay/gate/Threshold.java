package org.gainsay.gate;

import org.gainsay.article.Place;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How many findings of one sort pass a gate. Findings that are waived or in the baseline are never counted; discovered ones only where they are asked for
 * by their name or that of their rule.
 *
 * @param measure what is counted
 * @param name what it is called: {@code contradictions}, {@code strained}, {@code error}, {@code casualties/deaths}
 * @param most how many pass
 * @param place where it is written; null if nowhere
 */
public record Threshold(
        Measure measure, String name, int most, @Nullable Place place) {
    /** What a threshold counts. */
    public enum Measure {
        /** Contradictions. */
        CONTRADICTIONS,
        /** Strained findings. */
        STRAINED,
        /** Contradictions under questions that nobody wrote a rule for. */
        DISCOVERED,
        /** Contradictions and strained findings of one severity. */
        SEVERITY,
        /** Contradictions under one rule or check, or under all of a pack. */
        RULE
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Threshold {
        if (most < 0) {
            throw new IllegalArgumentException(
                    "the threshold of " + name + " is " + most + ", but must not be negative");
        }
    }

    /** How many contradictions pass. */
    public static Threshold contradictions(int most) {
        return new Threshold(Measure.CONTRADICTIONS, "contradictions", most, null);
    }

    /** How many strained findings pass. */
    public static Threshold strained(int most) {
        return new Threshold(Measure.STRAINED, "strained", most, null);
    }

    /** How many contradictions pass that no rule has asked for. */
    public static Threshold discovered(int most) {
        return new Threshold(Measure.DISCOVERED, "discovered", most, null);
    }

    /** How many contradictions and strained findings of a severity pass. */
    public static Threshold of(Severity severity, int most) {
        return new Threshold(Measure.SEVERITY, severity.label(), most, null);
    }

    /**
     * How many contradictions under a rule, a check or a pack pass.
     *
     * @param rule a rule as {@code pack/rule}, a check as {@code general/weekday}, or the name of a pack
     */
    public static Threshold rule(String rule, int most) {
        return rule(rule, most, null);
    }

    /** The same, written somewhere. */
    public static Threshold rule(String rule, int most, @Nullable Place place) {
        return new Threshold(Measure.RULE, rule, most, place);
    }

    /** Whether two thresholds count the same, so that only one of them can hold. */
    boolean replaces(Threshold other) {
        return measure == other.measure && name.equals(other.name);
    }

    /** Whether a finding counts here, if nothing excuses it. */
    boolean counts(Finding finding) {
        boolean discovered = finding.origin() == Origin.DISCOVERED;
        boolean contradiction = finding.verdict() == Verdict.CONTRADICTION;
        return switch (measure) {
            case CONTRADICTIONS -> finding.counts();
            case STRAINED -> !discovered && finding.verdict() == Verdict.STRAINED;
            case DISCOVERED -> discovered && contradiction;
            case SEVERITY ->
                !discovered && finding.disagrees() && finding.severity().label().equals(name);
            case RULE -> contradiction && concerns(finding.rule());
        };
    }

    /** Whether a rule is meant: the one of this name, or one of the pack of this name. */
    public boolean concerns(String rule) {
        return rule.equals(name)
                || name.indexOf('/') < 0
                        && rule.length() > name.length()
                        && rule.startsWith(name)
                        && rule.charAt(name.length()) == '/';
    }

    /** What is counted, for a number of them: {@code 1 contradiction}, {@code 2 warnings}, {@code no contradictions in casualties/deaths}. */
    public String counted(int count) {
        String number = (count == 0 ? "no" : Integer.toString(count)) + " ";
        String end = count == 1 ? "" : "s";
        return switch (measure) {
            case CONTRADICTIONS -> number + "contradiction" + end;
            case STRAINED -> number + "strained finding" + end;
            case DISCOVERED -> number + "discovered contradiction" + end;
            case SEVERITY -> number + name + end;
            case RULE -> number + "contradiction" + end + " in " + name;
        };
    }

    /**
     * A count, held against a threshold.
     *
     * @param threshold the threshold
     * @param count what there is
     */
    public record Result(Threshold threshold, int count) {
        /** Whether there are no more than may be. */
        public boolean passed() {
            return count <= threshold.most();
        }
    }
}
