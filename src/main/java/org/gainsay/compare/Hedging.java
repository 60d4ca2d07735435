package org.gainsay.compare;

import java.util.Locale;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Fact;

/** Puts a hedge where the article puts it: before the value, behind it, or, where it stands within, the article's own words. */
final class Hedging {
    private static final String NOT = "not ";

    private Hedging() {}

    /**
     * A value with the hedge of its fact.
     *
     * @param value the value in words
     * @param words the article's own, on one line
     */
    static String of(Fact fact, Hedge hedge, String value, String words) {
        String written = hedge.words().toLowerCase(Locale.ROOT);
        if (value.equals(words)) {
            // "will not, he says, open before 2030": what denies stands apart from what it belongs to.
            boolean denied = written.startsWith(NOT) && !value.regionMatches(true, 0, NOT, 0, NOT.length());
            return denied ? NOT + value : value;
        }
        String text = words.toLowerCase(Locale.ROOT);
        if (fact.kind() == Kind.DATE && reckoned(text, written)) {
            return translated(hedge.type(), written) + ' ' + value;
        } else if (within(text, written)) {
            return words;
        }
        return text.endsWith(written) ? value + " " + written : written + " " + value;
    }

    /** "30 or so leaders", "20-odd years", "a sub-three-hour race", "the over-65s": a hedge that cannot be moved. */
    private static boolean within(String text, String written) {
        int at = text.indexOf(written);
        if (at < 0) {
            return false;
        }
        int end = at + written.length();
        boolean joined = end < text.length() && text.charAt(end) == '-'
                || at > 0 && !Character.isLetterOrDigit(written.charAt(0));
        return joined || at > 0 && end < text.length();
    }

    /** "More than three years ago": the day is worked out, and the hedge is that of the years. */
    private static boolean reckoned(String text, String written) {
        boolean named = written.contains("before") || written.contains("after");
        return !named
                && (text.endsWith(" ago")
                        || text.contains(" before ")
                        || text.contains(" after ")
                        || text.endsWith(" earlier")
                        || text.endsWith(" later"));
    }

    private static String translated(Hedge.Type type, String written) {
        return switch (type) {
            case BEFORE -> "before";
            case AFTER -> "after";
            case NEARLY -> "shortly before";
            case JUST_OVER -> "shortly after";
            default -> written;
        };
    }
}
