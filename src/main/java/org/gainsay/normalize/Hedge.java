package org.gainsay.normalize;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside a value and changes what it allows.
 *
 * @param type what it does to the value
 * @param words the words as written, in their order: {@code nearly}, {@code or so}, {@code as large as}
 */
public record Hedge(Type type, String words) {
    /** Written out, as in {@link Mention}. */
    @Override
    public int hashCode() {
        return type.ordinal() * 31 + words.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hedge hedge && type == hedge.type && words.equals(hedge.words);
    }

    /** What a hedge does to a value. */
    public enum Type {
        /** "exactly", "precisely". */
        EXACT,
        /** "about", "around", "some", "or so". */
        ABOUT,
        /** "nearly", "almost", "just under". */
        NEARLY,
        /** "just over", "a little more than". */
        JUST_OVER,
        /** "more than", "over". */
        MORE_THAN,
        /** "at least", "no fewer than", "or more". */
        AT_LEAST,
        /** "up to", "as many as", "as large as". */
        UP_TO,
        /** "fewer than", "under", "less than". */
        LESS_THAN,
        /** "before 3 May": earlier than a moment. */
        BEFORE,
        /** "after 3 May": later than a moment. */
        AFTER,
        /** "since 3 May", "from 3 May onwards": a moment with which something begins. */
        SINCE,
        /** "until 3 May": a moment with which something ends. */
        UNTIL,
        /** "by 3 May", "no later than 3 May": a moment or any earlier one. */
        BY;

        /** What the hedge of a length makes of the time that lies so far back: more than three years ago is before that day, less than three years ago behind it. */
        public Type backwards() {
            return switch (this) {
                case MORE_THAN -> BEFORE;
                case LESS_THAN -> AFTER;
                case AT_LEAST -> BY;
                case UP_TO -> SINCE;
                case NEARLY -> JUST_OVER;
                case JUST_OVER -> NEARLY;
                default -> this;
            };
        }

        /** The name in data files: {@code just-over}. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
