package org.gainsay.rule.pack;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A slip of the pen that makes a file no YAML, where its writer made it: the parser complains of {@code kind:duration} only where
 * the next key stands, and speaks of its grammar.
 *
 * @param line 0-based line
 * @param column 0-based column in UTF-16 code units
 * @param message what is wrong
 * @param cure what to do about it
 * @param mended the line as it may have been meant; null where nobody knows
 */
record YamlSlip(
        int line,
        int column,
        String message,
        String cure,
        @Nullable String mended) {

    /** The slip that a parser stumbled over; null where none is known. */
    static @Nullable YamlSlip of(List<String> lines, MarkedYamlEngineException e) {
        String problem = String.valueOf(e.getProblem());
        String context = String.valueOf(e.getContext());
        int at = Math.min(line(e.getProblemMark(), 0), lines.size() - 1);
        int begun = line(e.getContextMark(), at);
        YamlSlip slip = indented(lines, at);
        if (slip == null && (problem.contains("mapping values") || problem.contains("expected ':'"))) {
            slip = joined(lines, at, problem.contains("expected ':'") ? begun : at);
        }
        if (slip == null && at >= 0 && (problem.contains("<block end>") || problem.contains("expected ','"))) {
            slip = quoted(lines.get(at), at);
        }
        return slip != null ? slip : marked(lines, e, problem, context);
    }

    private static int line(Optional<Mark> mark, int absent) {
        return mark.map(Mark::getLine).orElse(absent);
    }

    /** A line that a blank of another sort indents. */
    private static @Nullable YamlSlip indented(List<String> lines, int last) {
        for (int i = 0; i <= last; i++) {
            String line = lines.get(i);
            int at = 0;
            while (at < line.length() && line.charAt(at) == ' ') {
                at++;
            }
            if (at < line.length() && Character.isSpaceChar(line.charAt(at))) {
                char odd = line.charAt(at);
                return new YamlSlip(
                        i,
                        at,
                        "a " + character(odd) + " stands in the indentation",
                        "indent with blanks",
                        line.replace(odd, ' '));
            }
        }
        return null;
    }

    /** The name of a character that looks like a blank: {@code no-break space (U+00A0)}. */
    static String character(char odd) {
        return String.format("%s (U+%04X)", odd == '\u00a0' || odd == '\u202f' ? "no-break space" : "space", (int) odd);
    }

    /** {@code kind:duration}, above the line that the parser stumbled over or in it. */
    private static @Nullable YamlSlip joined(List<String> lines, int last, int first) {
        for (int i = last; i >= 0 && i >= Math.min(first, last) - 2; i--) {
            String line = lines.get(i);
            int start = start(line);
            int colon = line.indexOf(':', start);
            boolean joined = colon > start
                    && colon + 1 < line.length()
                    && line.charAt(colon + 1) != ' '
                    && line.charAt(colon + 1) != '/'
                    && line.substring(start, colon).chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-');
            if (joined) {
                String key = line.substring(start, colon);
                String value = line.substring(colon + 1).strip();
                return new YamlSlip(
                        i,
                        colon + 1,
                        "a blank is missing behind the colon",
                        "write '" + key + ": " + value + "'",
                        line.substring(0, colon + 1) + " " + value);
            }
        }
        return null;
    }

    /** Where the words of a line begin, behind its hyphen. */
    private static int start(String line) {
        int start = 0;
        while (start < line.length() && (line.charAt(start) == ' ' || line.startsWith("- ", start))) {
            start++;
        }
        return start;
    }

    /** {@code text: "about five "hours""}: a quote that ends the text too early. */
    private static @Nullable YamlSlip quoted(String line, int at) {
        int colon = line.indexOf(": ");
        int first = colon < 0 ? start(line) : colon + 2;
        while (first < line.length() && line.charAt(first) == ' ') {
            first++;
        }
        char quote = first < line.length() ? line.charAt(first) : ' ';
        int end = quote == '"' || quote == '\'' ? line.indexOf(quote, first + 1) : -1;
        while (end > 0 && line.charAt(end - 1) == '\\' && quote == '"') {
            end = line.indexOf(quote, end + 1);
        }
        if (end < 0 || line.indexOf(quote, end + 1) < 0) {
            return null;
        }
        String cure = quote == '"'
                ? "write \\\" for a quote within, or put the text into '...'"
                : "write '' for an apostrophe within, or put the text into \"...\"";
        return new YamlSlip(at, end, "a quote within ends the text that is in quotes", cure, null);
    }

    /** What the parser itself knows the place of. */
    private static @Nullable YamlSlip marked(
            List<String> lines, MarkedYamlEngineException e, String problem, String context) {
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            return at(lines, e.getContextMark(), "the quotes are not closed", "close them at the end of the text");
        } else if (context.contains("a tag")) {
            return at(
                    lines,
                    e.getContextMark(),
                    "a word cannot begin with '!'",
                    "leave the '!' out; words that rule an answer out stand in 'unless'");
        } else if (problem.contains("but found ','") && context.contains("flow")) {
            return at(lines, e.getProblemMark(), "there is nothing between two commas", "take one of them out");
        } else if (problem.contains("expected ',' or ']'") || problem.contains("expected ',' or '}'")) {
            boolean list = problem.contains("]");
            int line = line(e.getContextMark(), 0);
            boolean open = line < lines.size() && lines.get(line).indexOf(list ? ']' : '}') < 0;
            return open
                    ? at(
                            lines,
                            e.getContextMark(),
                            (list ? "the list" : "the bracket") + " is not closed",
                            "close it with '" + (list ? ']' : '}') + "'")
                    : at(lines, e.getProblemMark(), "a comma is missing", "put one between the entries of a list");
        }
        return null;
    }

    private static @Nullable YamlSlip at(List<String> lines, Optional<Mark> mark, String message, String cure) {
        if (mark.isEmpty() || mark.get().getLine() >= lines.size()) {
            return null;
        }
        String line = lines.get(mark.get().getLine());
        int points = Math.min(mark.get().getColumn(), line.codePointCount(0, line.length()));
        return new YamlSlip(mark.get().getLine(), line.offsetByCodePoints(0, points), message, cure, null);
    }
}
