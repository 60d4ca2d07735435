package org.gainsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several patterns for a line, looked up by its first letter. */
final class LinePatterns {
    private final Map<Character, List<LinePattern>> byFirst = new HashMap<>();
    private final List<LinePattern> open = new ArrayList<>();

    LinePatterns(List<String> patterns) {
        for (String pattern : patterns) {
            LinePattern compiled = LinePattern.of(pattern);
            char first = compiled.first();
            List<LinePattern> list = first == 0 ? open : byFirst.get(first);
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
        List<LinePattern> near = byFirst.getOrDefault(Glyphs.fold(text.charAt(start)), List.of());
        if (near.isEmpty() && open.isEmpty()) {
            return false;
        }
        String folded = LinePattern.fold(text, start, end);
        return match(near, folded) || match(open, folded);
    }

    private static boolean match(List<LinePattern> patterns, String folded) {
        for (LinePattern pattern : patterns) {
            if (pattern.mayMatch(folded) && pattern.matches(folded, 0, folded.length())) {
                return true;
            }
        }
        return false;
    }
}
