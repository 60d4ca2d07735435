package org.gainsay.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Moment;
import org.gainsay.rule.Fact;
import org.gainsay.text.DataFile;
import org.jspecify.annotations.Nullable;

/** Puts a hedge where the article puts it: before the value, behind it, or, where it stands within, the article's own words. */
final class Hedging {
    private static final List<String[]> ROWS = DataFile.rows(Hedging.class, "hedging.tsv");
    private static final String NOT = words("NOT").get(0) + ' ';

    /** Counted in these, the day or year in brackets is finer than what was said. */
    private static final Set<Moment.Precision> ROUGH =
            EnumSet.of(Moment.Precision.WEEK, Moment.Precision.DECADE, Moment.Precision.CENTURY);

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

    /**
     * A day that was counted in coarser units: {@code 51 years ago (1974)}, {@code more than three years ago (before 2022)}.
     *
     * @param hedge its hedge; null for none
     * @param value when it was, in words
     * @param words the article's own, hedge and all
     */
    static String counted(@Nullable Hedge hedge, Moment.Precision precision, String value, String words) {
        boolean about = hedge == null ? ROUGH.contains(precision) : hedge.type() == Hedge.Type.ABOUT;
        String before = about
                ? words("ROUGHLY").get(0)
                : hedge == null ? "" : translated(hedge.type(), hedge.words().toLowerCase(Locale.ROOT));
        return words + " (" + (before.isEmpty() ? "" : before + ' ') + value + ")";
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
        return !contains(written, words("NAMES"), "")
                && (ends(text, words("AGO")) || contains(text, words("BETWEEN"), " "));
    }

    private static String translated(Hedge.Type type, String written) {
        List<String> called = words(type.name());
        return called.isEmpty() ? written : called.get(0);
    }

    private static boolean ends(String text, List<String> words) {
        for (String word : words) {
            if (text.endsWith(' ' + word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String text, List<String> words, String around) {
        for (String word : words) {
            if (text.contains(around + word + around)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String key) {
        List<String> words = new ArrayList<>();
        for (String[] row : ROWS) {
            if (row[0].equals(key)) {
                words.add(row[1]);
            }
        }
        return words;
    }
}
