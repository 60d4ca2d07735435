package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** The text of a pack or another file in YAML, and the problems found in it so far. */
public final class Source {
    private final String path;
    private final String text;
    private final Limits limits;
    /** Null until somebody asks for one, since most files are without a mistake. */
    private @Nullable List<String> lines;
    /** A list that several rules name is looked at several times; its mistakes are told once. */
    private final Set<RuleProblem> problems = new LinkedHashSet<>();

    private int count = 0;

    Source(String path, String text) {
        this(path, text, Limits.PACK);
    }

    /**
     * A file.
     *
     * @param path as problems shall name it
     * @param limits what it may cost
     */
    public Source(String path, String text, Limits limits) {
        this.path = path;
        this.text = text;
        this.limits = limits;
    }

    /** The file, as problems name it. */
    public String path() {
        return path;
    }

    Limits limits() {
        return limits;
    }

    String text() {
        return text;
    }

    /** The problems in the order of the file. */
    public List<RuleProblem> problems() {
        List<RuleProblem> sorted = new ArrayList<>(problems);
        sorted.sort((a, b) -> a.line() != b.line() ? a.line() - b.line() : a.column() - b.column());
        return List.copyOf(sorted);
    }

    /** Adds problems of a patched copy of the text, but for those that the patches may have caused. */
    void add(List<RuleProblem> others, Set<Integer> patched) {
        for (RuleProblem each : others) {
            if (each.line() > 0 && !patched.contains(each.line() - 1)) {
                count++;
                problems.add(each);
            }
        }
    }

    /** How many problems there are, to see later whether some were added. */
    public int count() {
        return count;
    }

    /** The 1-based line of a node. */
    public int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** The 1-based column of a node, in UTF-16 code units. */
    public int column(Node node) {
        return node.getStartMark()
                .map(mark -> units(line(mark), mark.getColumn()) + 1)
                .orElse(1);
    }

    /** Something that works, but hardly as its author thinks. */
    public void warning(Node node, String message, @Nullable String hint) {
        node.getStartMark().ifPresent(mark -> problems.add(problem(mark, message, hint, Severity.WARNING)));
    }

    /** A mistake at a node. */
    public void error(Node node, String message, @Nullable String hint) {
        error(node.getStartMark(), message, hint);
    }

    void error(Optional<Mark> place, String message, @Nullable String hint) {
        if (place.isEmpty()) {
            error(message, hint);
            return;
        }
        count++;
        problems.add(problem(place.get(), message, hint, Severity.ERROR));
    }

    private RuleProblem problem(Mark place, String message, @Nullable String hint, Severity severity) {
        String line = line(place);
        int column = units(line, place.getColumn());
        return new RuleProblem(path, place.getLine() + 1, column + 1, message, hint, line, severity);
    }

    /** The lines of the text. */
    List<String> lines() {
        List<String> all = lines;
        if (all == null) {
            all = text.lines().toList();
            lines = all;
        }
        return all;
    }

    /** A mistake at a 0-based line and column. */
    void error(int line, int column, String message, String hint) {
        count++;
        problems.add(new RuleProblem(path, line + 1, column + 1, message, hint, lines().get(line)));
    }

    /** A character that no text has, at its first place. */
    void forbidden(int codePoint) {
        int at = text.indexOf(codePoint);
        String before = text.substring(0, Math.max(0, at));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        String message = String.format("the character U+%04X stands in no text", codePoint);
        count++;
        problems.add(new RuleProblem(
                path,
                line + 1,
                before.length() - before.lastIndexOf('\n'),
                message,
                "is this a file of another kind?",
                before.substring(before.lastIndexOf('\n') + 1)));
    }

    /** What stands in a line from a place on. */
    String behind(Mark place) {
        String line = line(place);
        return line.substring(units(line, place.getColumn()));
    }

    private String line(Mark place) {
        List<String> all = lines();
        return place.getLine() < all.size() ? all.get(place.getLine()) : "";
    }

    /** A mistake of the file as a whole. */
    public void error(String message, @Nullable String hint) {
        count++;
        problems.add(RuleProblem.of(path, message, hint));
    }

    /** YAML marks count code points; editors and the rest of Gainsay count UTF-16 code units. */
    private static int units(String line, int codePoints) {
        return codePoints <= line.codePointCount(0, line.length())
                ? line.offsetByCodePoints(0, codePoints)
                : line.length();
    }
}
