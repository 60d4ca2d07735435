package org.gainsay.rule.pack;

import java.util.List;
import java.util.Map;
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
 * @param mended by 0-based number the lines as they may have been meant, all of those with the same slip; none where nobody knows
 */
record YamlSlip(int line, int column, String message, String cure, Map<Integer, String> mended) {
    /** How many characters of a line a cure repeats. */
    private static final int LONGEST = 72;

    /** The slip that a parser stumbled over; null where none is known. */
    static @Nullable YamlSlip of(List<String> lines, MarkedYamlEngineException e) {
        String problem = String.valueOf(e.getProblem());
        String context = String.valueOf(e.getContext());
        int at = Math.min(line(e.getProblemMark(), 0), lines.size() - 1);
        if (at < 0) {
            return null;
        }
        YamlSlip slip = Blanks.odd(lines, at);
        slip = slip == null ? placed(lines, e, problem, at) : slip;
        return slip != null ? slip : marked(lines, e, problem, context);
    }

    /** What the words of the lines show. */
    private static @Nullable YamlSlip placed(List<String> lines, MarkedYamlEngineException e, String problem, int at) {
        int column = column(lines.get(at), e.getProblemMark());
        int begun = Math.min(line(e.getContextMark(), at), lines.size() - 1);
        if (problem.contains("TAB")) {
            return Blanks.tab(lines, at, column);
        } else if (problem.contains("a comment or a line break")) {
            return Quotes.reserved(lines, begun, column(lines.get(begun), e.getContextMark()));
        } else if (problem.contains("cannot start any token") || problem.contains("s are not allowed here")) {
            YamlSlip reserved = Quotes.reserved(lines, at, column);
            return reserved == null && problem.contains("mapping values") ? value(lines, at, column) : reserved;
        } else if (problem.contains("another document") || problem.contains("<document start>")) {
            int end = at > 0 && lines.get(at - 1).startsWith("...") ? at - 1 : at;
            return document(lines, end);
        } else if (String.valueOf(e.getContext()).contains("an alias")) {
            return Quotes.reserved(lines, begun, column(lines.get(begun), e.getContextMark()));
        } else if (problem.contains("escape character")) {
            return escape(lines, at, column);
        } else if (problem.contains("expected ':'")) {
            YamlSlip none = Blanks.none(lines, at, begun);
            return none == null ? Keyless.line(lines, begun) : none;
        }
        boolean block = problem.contains("<block end>");
        YamlSlip slip = block ? Blanks.none(lines, at, at) : null;
        slip = slip == null && (block || problem.contains("expected ','")) ? Quotes.continued(lines, at, column) : slip;
        return slip == null && block ? Quotes.bracketed(lines, at, column) : slip;
    }

    /** A colon where none can stand. */
    private static @Nullable YamlSlip value(List<String> lines, int at, int column) {
        YamlSlip slip = Blanks.none(lines, at, at);
        slip = slip == null ? Quotes.continued(lines, at, column) : slip;
        slip = slip == null ? Quotes.colon(lines, at, column) : slip;
        slip = slip == null ? Blanks.deeper(lines, at, column) : slip;
        slip = slip == null ? Keyless.entry(lines, at) : slip;
        return slip == null && at > 0 ? Keyless.line(lines, at - 1) : slip;
    }

    /** A backslash between double quotes, where it begins a sign of its own. */
    private static YamlSlip escape(List<String> lines, int at, int column) {
        String line = lines.get(at);
        int sign = Math.max(0, line.lastIndexOf('\\', column));
        return new YamlSlip(
                at,
                sign,
                "a backslash between double quotes has a meaning of its own",
                "write \\\\ for one that belongs to the text",
                Map.of(at, line.substring(0, sign) + line.substring(sign + 1)));
    }

    /** A line that ends the pack and begins another one. Without it the file is one again, unless a pack does begin there. */
    private static YamlSlip document(List<String> lines, int at) {
        boolean pack = lines.subList(at, lines.size()).stream().anyMatch(line -> line.startsWith("pack:"));
        return new YamlSlip(
                at,
                0,
                "'" + lines.get(at).substring(0, 3) + "' ends what stands above it and begins another document",
                pack ? "put what follows into a file of its own" : "take the line out",
                pack ? Map.of() : Map.of(at, ""));
    }

    /** The beginning of a text that a cure repeats. */
    static String brief(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).stripTrailing() + " ...";
    }

    private static char before(List<String> lines, Optional<Mark> mark) {
        int line = line(mark, lines.size());
        int column = line < lines.size() ? column(lines.get(line), mark) : 0;
        return column > 0 ? lines.get(line).charAt(column - 1) : ' ';
    }

    private static int line(Optional<Mark> mark, int absent) {
        return mark.map(Mark::getLine).orElse(absent);
    }

    private static int column(String line, Optional<Mark> mark) {
        int points = Math.min(mark.map(Mark::getColumn).orElse(0), line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, points);
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
        } else if (problem.contains("expected ','") && before(lines, e.getProblemMark()) == '$') {
            return at(
                    lines, e.getProblemMark(), "the name of a list stands in no brackets", "write $name, not ${name}");
        } else if (problem.contains("expected ',' or ']'") || problem.contains("expected ',' or '}'")) {
            boolean list = problem.contains("]");
            int line = line(e.getContextMark(), 0);
            int sign = line < lines.size() ? lines.get(line).indexOf(" #") : -1;
            if (sign >= 0 && lines.get(line).indexOf(list ? ']' : '}', sign) > 0) {
                return new YamlSlip(
                        line,
                        sign + 1,
                        "to YAML everything behind ' #' is a comment, the closing bracket too",
                        "put the words with the '#' into quotes",
                        Map.of());
            }
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
        int line = mark.get().getLine();
        return new YamlSlip(line, column(lines.get(line), mark), message, cure, Map.of());
    }
}
