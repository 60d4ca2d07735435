package org.gainsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several patterns for a line, looked up by its first letter. */
final class LinePatterns {
    private final Map<Character, List<LinePattern>> byFirst = new HashMap<>();
    private final List<Open> open = new ArrayList<>();

    /**
     * A pattern for lines with any first letter.
     *
     * @param words what a line holds at least: nearly all lines are told from that, much quicker than by matching them
     */
    private record Open(LinePattern pattern, String words) {}

    LinePatterns(List<String> patterns) {
        for (String pattern : patterns) {
            LinePattern compiled = LinePattern.of(pattern);
            char first = compiled.first();
            if (first == 0) {
                open.add(new Open(compiled, compiled.longestWords()));
                continue;
            }
            List<LinePattern> list = byFirst.get(first);
            if (list == null) {
                list = new ArrayList<>();
                byFirst.put(first, list);
            }
            list.add(compiled);
        }
    }

    /** Whether a line matches one of them from end to end. */
    boolean match(CharSequence text, int start, int end) {
        if (end <= start || end - start > LinePattern.MAX_LINE) {
            return false;
        }
        char first = Glyphs.fold(text.charAt(start));
        return match(first, text, start, end)
                || Character.isDigit(first) && match(LinePattern.DIGIT, text, start, end)
                || !open.isEmpty() && matchOpen(LinePattern.fold(text, start, end));
    }

    private boolean match(char first, CharSequence text, int start, int end) {
        for (LinePattern pattern : byFirst.getOrDefault(first, List.of())) {
            if (pattern.matches(text, start, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchOpen(String folded) {
        for (Open each : open) {
            if (folded.contains(each.words) && each.pattern.matches(folded, 0, folded.length())) {
                return true;
            }
        }
        return false;
    }
}
