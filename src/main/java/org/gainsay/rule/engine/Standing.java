package org.gainsay.rule.engine;

import org.gainsay.rule.Stance;
import org.jspecify.annotations.Nullable;

/**
 * How a text stands to a value at one place.
 *
 * @param stance the stance
 * @param speaker who says so, where the text names somebody; null otherwise
 */
record Standing(Stance stance, @Nullable String speaker) {
    /** That of a value which the text no longer holds. */
    static final Standing SUPERSEDED = new Standing(Stance.SUPERSEDED, null);
}
