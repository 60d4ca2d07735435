package org.gainsay.gate;

/** How a run ends. The worse one outranks the other. */
public enum ExitCode {
    /** Everything was checked, and the gate holds if one is set. */
    PASSED,
    /** The gate failed. */
    FAILED,
    /** Something could not be checked: bad usage, a broken rule, an unreadable input, nothing to compare. */
    COULD_NOT_CHECK;

    /** The number for the operating system: 0, 1 or 2. */
    public int number() {
        return ordinal();
    }

    /** The worse of the two. */
    public ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
