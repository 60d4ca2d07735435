package org.gainsay.rule;

import java.util.Locale;

/** Which articles the rules of a pack were written for, which decides how carefully an answer is taken. */
public enum Scope {
    /** One story, whose names and figures the author knew: every answer is held against every other. */
    STORY,
    /**
     * Any story of a kind, such as a strike or a storm. What speaks of another time or is only imagined is no answer; an article that
     * gives several answers is held to the range of them; and where a rule for the story takes a value, these leave it alone.
     */
    TOPIC;

    /** The name in rules: {@code topic}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
