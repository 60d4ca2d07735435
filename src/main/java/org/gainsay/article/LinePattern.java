package org.gainsay.article;

import org.jspecify.annotations.Nullable;

/**
 * What a line of page chrome looks like: words as they stand, {@code *} for anything, {@code {n}} for a figure, {@code
 * {source}} for an outlet's name. Case, kinds of quotes and kinds of dashes make no difference.
 */
final class LinePattern {
    /** Longer lines are prose, whatever they begin with. */
    static final int MAX_LINE = 240;

    /** Stands for the first character of lines that begin with a figure. */
    static final char DIGIT = '\uE003';

    private static final char ANY = '\uE000';
    private static final char FIGURE = '\uE001';
    private static final char SOURCE = '\uE002';

    private final String written;

    /** The pattern with one character for each wildcard; made when a line is first held against it, which for most never happens. */
    private volatile char @Nullable [] code;

    private LinePattern(String written) {
        this.written = written;
    }

    /** The longest stretch without a wildcard, which a line has to hold at least, folded. */
    String longestWords() {
        String code = new String(code());
        String longest = "";
        int start = 0;
        for (int i = 0; i <= code.length(); i++) {
            if (i == code.length() || isWildcard(code.charAt(i))) {
                longest = i - start > longest.length() ? code.substring(start, i) : longest;
                start = i + 1;
            }
        }
        return longest;
    }

    private static boolean isWildcard(char c) {
        return c >= ANY && c <= SOURCE;
    }

    /** A line as patterns see it. */
    static String fold(CharSequence text, int start, int end) {
        char[] folded = new char[end - start];
        for (int i = start; i < end; i++) {
            folded[i - start] = Glyphs.fold(text.charAt(i));
        }
        return new String(folded);
    }

    static LinePattern of(String pattern) {
        return new LinePattern(pattern);
    }

    private char[] code() {
        char[] known = code;
        if (known == null) {
            String coded = written.indexOf('{') < 0
                    ? written
                    : written.replace("{n}", String.valueOf(FIGURE)).replace("{source}", String.valueOf(SOURCE));
            known = coded.replace('*', ANY).toCharArray();
            for (int i = 0; i < known.length; i++) {
                known[i] = Glyphs.fold(known[i]);
            }
            code = known;
        }
        return known;
    }

    /** The folded first character of every line this matches; {@link #DIGIT} if it may be any digit, 0 if it may be anything. */
    char first() {
        if (written.startsWith("{n}")) {
            return DIGIT;
        }
        return written.isEmpty() || written.startsWith("*") || written.startsWith("{source}")
                ? 0
                : Glyphs.fold(written.charAt(0));
    }

    boolean matches(CharSequence text, int start, int end) {
        return match(text, start, end) != null;
    }

    /**
     * Matches a whole line; at a mismatch only the last wildcard takes one more character, so the time is bounded by the
     * two lengths multiplied.
     *
     * @return where the outlet's name stands (empty at the start if the pattern has none); null if the line does not match
     */
    @Nullable
    Span match(CharSequence text, int start, int end) {
        if (end - start > MAX_LINE) {
            return null;
        }
        char[] code = code();
        int at = start;
        int next = 0;
        int wild = -1;
        int wildAt = start;
        int sourceStart = start;
        int sourceEnd = start;
        while (at < end || next < code.length) {
            if (next < code.length && (code[next] == ANY || code[next] == SOURCE)) {
                sourceStart = code[next] == SOURCE ? at : sourceStart;
                sourceEnd = code[next] == SOURCE ? at : sourceEnd;
                wild = next++;
                wildAt = at;
                continue;
            }
            int step = next < code.length ? step(code[next], text, at, end) : 0;
            if (step > 0) {
                at += step;
                next++;
            } else if (wild >= 0 && wildAt < end) {
                at = ++wildAt;
                sourceEnd = code[wild] == SOURCE ? at : sourceEnd;
                next = wild + 1;
            } else {
                return null;
            }
        }
        return new Span(sourceStart, sourceEnd);
    }

    private static int step(char wanted, CharSequence text, int at, int end) {
        if (wanted == FIGURE) {
            int stop = at;
            while (stop < end
                    && (Character.isDigit(text.charAt(stop)) || stop > at && ",.".indexOf(text.charAt(stop)) >= 0)) {
                stop++;
            }
            while (stop > at && !Character.isDigit(text.charAt(stop - 1))) {
                stop--;
            }
            return stop - at;
        }
        return at < end && Glyphs.fold(text.charAt(at)) == wanted ? 1 : 0;
    }
}
