package org.gainsay.rule.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Slips with the blanks of a line: of another sort, too many, or none where one has to stand. */
final class Blanks {
    private static final char TAB = '\t';
    /** How many lines above the one that the parser stumbled over may have led it astray. */
    private static final int ABOVE = 2;

    private Blanks() {}

    /** A line that a blank of another sort indents. */
    static @Nullable YamlSlip odd(List<String> lines, int last) {
        for (int i = 0; i <= last; i++) {
            String line = lines.get(i);
            int at = indentation(line);
            if (at < line.length() && Character.isSpaceChar(line.charAt(at))) {
                char odd = line.charAt(at);
                return new YamlSlip(
                        i,
                        at,
                        "a " + character(odd) + " stands in the indentation",
                        "indent with blanks",
                        Map.of(i, line.replace(odd, ' ')));
            }
        }
        return null;
    }

    /** Where a blank of another sort first stands in a text; -1 for nowhere. */
    static int odd(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != ' ' && Character.isSpaceChar(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /** The name of a character that looks like a blank: {@code no-break space (U+00A0)}. */
    static String character(char odd) {
        return String.format("%s (U+%04X)", odd == '\u00a0' || odd == '\u202f' ? "no-break space" : "space", (int) odd);
    }

    /** A tab before the words of a line, or between its hyphen or key and the value. */
    static YamlSlip tab(List<String> lines, int at, int column) {
        Map<Integer, String> mended = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int tab = line.indexOf(TAB);
            if (tab >= 0 && (line.substring(0, tab).isBlank() || tab == start(line) || i == at)) {
                mended.put(i, untabbed(lines, i));
            }
        }
        String before = lines.get(at)
                .substring(0, Math.min(column, lines.get(at).length()))
                .strip();
        String where = before.isEmpty() ? "in the indentation" : "behind '" + last(before) + "'";
        String others = mended.size() > 1 ? "; " + (mended.size() - 1) + " more lines have one" : "";
        return new YamlSlip(at, column, "a tab stands " + where, "write blanks instead of tabs" + others, mended);
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    /** A line without its tabs: those that stand before its words count two blanks each where all indent with tabs, else as much as the line above. */
    private static String untabbed(List<String> lines, int at) {
        String line = lines.get(at);
        int words = line.length() - line.stripLeading().length();
        String rest = line.substring(words).replace(TAB, ' ');
        String indent = line.substring(0, words);
        if (indent.indexOf(TAB) < 0) {
            return indent + rest;
        }
        String above = at == 0 ? "" : above(lines, at);
        boolean tabs = above.indexOf(TAB) == 0 || above.equals(above.stripLeading());
        return tabs ? indent.replace("\t", "  ") + rest : indentBefore(lines, at) + rest;
    }

    private static String above(List<String> lines, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i);
            }
        }
        return "";
    }

    /** The indentation that a line should have to go on like the one above: behind "- id: x" as much as its first key. */
    static String indentBefore(List<String> lines, int at) {
        String line = above(lines, at);
        return " ".repeat(start(line));
    }

    /** {@code kind:duration} or {@code -id: length}, above the line that the parser stumbled over or in it. */
    static @Nullable YamlSlip none(List<String> lines, int last, int first) {
        for (int i = last; i >= 0 && i >= Math.min(first, last) - ABOVE; i--) {
            YamlSlip slip = hyphen(lines, i);
            slip = slip == null ? colon(lines, i) : slip;
            if (slip != null) {
                return slip;
            }
        }
        return null;
    }

    /** {@code -id: length}, here and wherever else it is written so. */
    private static @Nullable YamlSlip hyphen(List<String> lines, int at) {
        String line = lines.get(at);
        String apart = apart(line);
        if (apart.equals(line)) {
            return null;
        }
        return new YamlSlip(
                at,
                indentation(line),
                "a blank is missing behind the hyphen",
                "write '" + YamlSlip.brief(apart.strip()) + "'",
                everywhere(lines, Blanks::apart));
    }

    private static String apart(String line) {
        int hyphen = indentation(line);
        int colon = line.indexOf(':', hyphen);
        boolean joined = line.startsWith("-", hyphen) && colon > hyphen + 1 && key(line.substring(hyphen + 1, colon));
        boolean ends = colon + 1 == line.length() || colon >= 0 && line.charAt(colon + 1) == ' ';
        return joined && ends ? line.substring(0, hyphen + 1) + " " + line.substring(hyphen + 1) : line;
    }

    private static @Nullable YamlSlip colon(List<String> lines, int at) {
        String line = lines.get(at);
        int start = start(line);
        int colon = line.indexOf(':', start);
        boolean joined = colon > start
                && colon + 1 < line.length()
                && line.charAt(colon + 1) != ' '
                && line.charAt(colon + 1) != '/'
                && key(line.substring(start, colon));
        if (!joined) {
            return null;
        }
        String value = line.substring(colon + 1).strip();
        return new YamlSlip(
                at,
                colon + 1,
                "a blank is missing behind the colon",
                "write '" + line.substring(start, colon) + ": " + YamlSlip.brief(value) + "'",
                Map.of(at, line.substring(0, colon + 1) + " " + value));
    }

    /** A key that is indented deeper than the one above, of whose text it becomes a part. */
    static @Nullable YamlSlip deeper(List<String> lines, int at, int colon) {
        String line = lines.get(at);
        int indent = indentation(line);
        String above = above(lines, at);
        int start = start(above);
        boolean keys = indent > start
                && colon > indent
                && colon < line.length()
                && key(line.substring(indent, colon))
                && above.indexOf(": ", start) > 0;
        if (!keys) {
            return null;
        }
        return new YamlSlip(
                at,
                indent,
                "'" + line.substring(indent, colon) + "' is indented deeper than the line above",
                "indent it by " + start + " blanks, like that one",
                Map.of(at, " ".repeat(start) + line.strip()));
    }

    static boolean key(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-');
    }

    /** All lines that a cure changes. */
    private static Map<Integer, String> everywhere(List<String> lines, UnaryOperator<String> cure) {
        Map<Integer, String> mended = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = cure.apply(lines.get(i));
            if (!line.equals(lines.get(i))) {
                mended.put(i, line);
            }
        }
        return mended;
    }

    private static int indentation(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Where the words of a line begin, behind its hyphen. */
    static int start(String line) {
        int start = 0;
        while (start < line.length() && (line.charAt(start) == ' ' || line.startsWith("- ", start))) {
            start++;
        }
        return start;
    }
}
