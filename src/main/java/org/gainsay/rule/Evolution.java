package org.gainsay.rule;

/** Which way a figure may legitimately go while a story goes on. */
public enum Evolution {
    /** It stays what it is: a length, a price. */
    NONE("false"),
    /** It grows, as tolls do. */
    GROWS("true"),
    /** It falls: homes without power. */
    FALLS("falls"),
    /** It goes either way, but only one: the missing are reported, or found. */
    MOVES("moves");

    private final String label;

    Evolution(String label) {
        this.label = label;
    }

    /** The name in rules: {@code falls}; {@code true} for what grows. */
    public String label() {
        return label;
    }

    /** Whether it may rise. */
    public boolean rises() {
        return this == GROWS || this == MOVES;
    }

    /** Whether it may fall. */
    public boolean falls() {
        return this == FALLS || this == MOVES;
    }

    /** In words: "may grow"; empty for what stays. */
    public String words() {
        return switch (this) {
            case NONE -> "";
            case GROWS -> "may grow";
            case FALLS -> "may fall";
            case MOVES -> "may grow or fall";
        };
    }
}
