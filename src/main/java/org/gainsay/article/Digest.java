package org.gainsay.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows a page of articles from several outlets that has no article of its own, whoever made the page. Each entry has a headline, an outlet
 * and an age above its text: "Tidings · 2 hours ago" above or below the headline, on one line or on three, or the outlet above it and the age below.
 */
final class Digest {
    private static final int LONGEST_OUTLET = 40;

    /** "3h ago". */
    private static final int SHORTEST_AGE = 6;

    /** Shorter texts under a headline are teasers, no articles; what has no full stop is one in any case. */
    private static final int SHORTEST_PARAGRAPH = 50;

    private final LinePatterns times;
    private final List<String> joints;

    Digest(DataFile data) {
        times = data.patterns("entry times");
        joints = data.lines("joints");
    }

    /**
     * What a line with an age heads; a teaser has no text worth reading. The lines from {@code lines} to before {@code linesEnd} name the outlet and
     * the age.
     */
    private record Entry(int first, int lines, int linesEnd, int title, String source, boolean teaser) {}

    /** The articles of a page, or null if it does not hold those of two outlets at least. */
    @Nullable
    List<Section> sections(Paragraphs page) {
        List<Entry> entries = new ArrayList<>();
        Set<String> outlets = new HashSet<>();
        for (int i = 0; i < page.size(); i++) {
            Entry entry = entry(page, i);
            if (entry != null) {
                entries.add(entry);
            }
            if (entry != null && !entry.teaser) {
                outlets.add(entry.source);
            }
        }
        return outlets.size() < 2 ? null : sections(page, entries);
    }

    private static List<Section> sections(Paragraphs page, List<Entry> entries) {
        List<Section> sections = new ArrayList<>();
        int begin = entries.get(0).first;
        if (hasProse(page, begin)) {
            sections.add(new Section(0, begin, -1, null));
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int end = i + 1 < entries.size() ? entries.get(i + 1).first : page.size();
            if (!entry.teaser && entry.title < end) {
                sections.add(new Section(entry.title, end, entry.title, entry.source, entry.lines, entry.linesEnd));
            }
        }
        return sections;
    }

    /** The entry with its age on a line; null if there is none. */
    private @Nullable Entry entry(Paragraphs page, int line) {
        if (page.length(line) < SHORTEST_AGE || page.length(line) > 2 * LONGEST_OUTLET) {
            return null;
        }
        if (times.match(page.text(), page.start(line), page.end(line))) {
            Entry apart = onThreeLines(page, line);
            return apart == null ? belowHeadline(page, line) : apart;
        }
        String outlet = joined(page, line);
        return outlet == null ? null : beside(page, line, line + 1, outlet);
    }

    /** An outlet, a dot and an age on three lines, the age first or last. */
    private @Nullable Entry onThreeLines(Paragraphs page, int age) {
        if (age > 1 && joint(page, age - 1) && outlet(page.string(age - 2))) {
            return beside(page, age - 2, age + 1, page.string(age - 2));
        }
        boolean before = age + 2 < page.size() && joint(page, age + 1) && outlet(page.string(age + 2));
        return before ? beside(page, age, age + 3, page.string(age + 2)) : null;
    }

    private boolean joint(Paragraphs page, int line) {
        return joints.contains(page.string(line).strip());
    }

    /** An outlet and an age on the lines from one to before another, below the headline or above it. */
    private static @Nullable Entry beside(Paragraphs page, int first, int end, String outlet) {
        boolean above = headline(page, first - 1);
        if (headline(page, end) && !(above && prose(page, end))) {
            return new Entry(first, first, end, end, outlet, !prose(page, end + 1));
        }
        return above ? new Entry(first - 1, first, end, first - 1, outlet, !prose(page, end)) : null;
    }

    /** An outlet, a headline and an age on three lines. */
    private static @Nullable Entry belowHeadline(Paragraphs page, int age) {
        String outlet = headline(page, age - 1) && age > 1 ? page.string(age - 2) : "";
        return outlet(outlet) ? new Entry(age - 2, age, age + 1, age - 1, outlet, !prose(page, age + 1)) : null;
    }

    /** The outlet of a line that gives an outlet and an age, in either order. */
    private @Nullable String joined(Paragraphs page, int line) {
        String text = page.string(line);
        for (String joint : joints) {
            int at = text.lastIndexOf(joint);
            if (at > 0) {
                String left = text.substring(0, at).strip();
                String right = text.substring(at + joint.length()).strip();
                if (times.match(right, 0, right.length()) && outlet(left)) {
                    return left;
                } else if (times.match(left, 0, left.length()) && outlet(right)) {
                    return right;
                }
            }
        }
        return null;
    }

    private static boolean outlet(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_OUTLET
                && Character.isUpperCase(name.charAt(0))
                && !Glyphs.endsSentence(name, 0, name.length());
    }

    private static boolean headline(Paragraphs page, int line) {
        return line >= 0 && line < page.size() && Headline.looksLikeOne(page.text(), page.start(line), page.end(line));
    }

    private static boolean prose(Paragraphs page, int line) {
        return line < page.size() && page.length(line) >= SHORTEST_PARAGRAPH && page.endsSentence(line);
    }

    private static boolean hasProse(Paragraphs page, int end) {
        for (int line = 0; line < end; line++) {
            if (prose(page, line)) {
                return true;
            }
        }
        return false;
    }
}
