package org.gainsay.compare;

import java.util.Locale;

/** What can be said of all answers to one question. */
public enum Verdict {
    /** Two sources cannot both be right. */
    CONTRADICTION,
    /** Two sources can both be right only if a hedge is stretched. */
    STRAINED,
    /** The figure grew, and the sources follow its growth. */
    UPDATE,
    /** The sources differ in precision or hedges, and can all be right. */
    COMPATIBLE,
    /** The sources say the same. */
    AGREEMENT,
    /** Only one article answers. */
    SINGLE;

    /** The name in reports: {@code contradiction}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
