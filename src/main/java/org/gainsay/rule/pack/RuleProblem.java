package org.gainsay.rule.pack;

import org.gainsay.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in a rule pack: what is wrong, where, and the cure.
 *
 * @param path the file as it was named; empty for a text that stands in no file, of which no place is told
 * @param line 1-based line, or 0 where the file as a whole is meant
 * @param column 1-based column in UTF-16 code units, or 0 where the file as a whole is meant
 * @param message what is wrong
 * @param hint what to do about it; null where the message says it already
 * @param sourceLine the line of the file; null where the file as a whole is meant
 * @param severity an error where the rule cannot be used, a warning where it works but hardly as its author thinks
 */
public record RuleProblem(
        String path,
        int line,
        int column,
        String message,
        @Nullable String hint,
        @Nullable String sourceLine,
        Severity severity) {

    private static final char TAB = '\t';

    /** Of a longer line only a part is shown, with this many characters before the place. */
    private static final int WIDEST = 160;

    private static final int BEFORE = 80;

    /** An error. */
    public RuleProblem(
            String path, int line, int column, String message, @Nullable String hint, @Nullable String sourceLine) {
        this(path, line, column, message, hint, sourceLine, Severity.ERROR);
    }

    /** A problem of a file as a whole. */
    public static RuleProblem of(String path, String message, @Nullable String hint) {
        return new RuleProblem(path, 0, 0, message, hint, null);
    }

    /** The same as a warning. */
    RuleProblem asWarning() {
        return new RuleProblem(path, line, column, message, hint, sourceLine, Severity.WARNING);
    }

    /** Whether the rule works all the same. */
    public boolean isWarning() {
        return severity != Severity.ERROR;
    }

    /** {@code rules/x.yaml:7:3: error: unknown key 'tolerence' (did you mean 'tolerance'?)}. */
    @Override
    public String toString() {
        return hint == null ? headline() : headline() + " (" + hint + ")";
    }

    /**
     * The problem over several lines: what is wrong, the line of the file with a caret below the place, and the
     * hint.
     */
    public String frame() {
        StringBuilder frame = new StringBuilder(headline());
        if (sourceLine != null) {
            int from = Math.max(0, Math.min(column - 1 - BEFORE, sourceLine.length() - WIDEST));
            int end = Math.min(sourceLine.length(), from + WIDEST);
            String cut = from > 0 ? "…" : "";
            // A tab is as wide as the caret below it, and no terminal plays with it.
            String plain = sourceLine.substring(from, end).replace(TAB, ' ');
            String shown = cut + plain + (end < sourceLine.length() ? "…" : "");
            String number = path.isEmpty() ? "  | " : "  " + line + " | ";
            frame.append('\n').append(number).append(shown);
            frame.append('\n')
                    .append(" ".repeat(number.length() - 2))
                    .append("| ")
                    .append(" ".repeat(column - 1 - from + cut.length()))
                    .append('^');
        }
        if (hint != null) {
            frame.append("\n  hint: ").append(hint);
        }
        return frame.toString();
    }

    private String headline() {
        String place = path.isEmpty() ? "" : line > 0 ? path + ":" + line + ":" + column + ": " : path + ": ";
        return place + severity.label() + ": " + message;
    }
}
