package org.gainsay.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something about the input that a person has to know, as one line: what is wrong, where, and the cure.
 *
 * @param severity whether the run could still check what it was given
 * @param path the file concerned, as it was named
 * @param line 1-based line, or 0 where the file as a whole is meant
 * @param column 1-based column, or 0 where the line as a whole is meant
 * @param message what is wrong
 * @param hint what to do about it; null where the message says it already
 */
public record Problem(
        Severity severity,
        String path,
        int line,
        int column,
        String message,
        @Nullable String hint) {
    /** How bad a problem is. */
    public enum Severity {
        /** Something could not be checked: the run ends with exit code 2 after reporting the rest. */
        ERROR,
        /** Somebody has to do something about it, sooner or later; the run goes on. */
        WARNING,
        /** Worth knowing; the run goes on as if nothing were. */
        NOTE;

        /** The name in messages and reports: {@code error}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code a.txt:3:1: error: the front matter is not closed (add a line "---" behind it)}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(path);
        if (this.line > 0) {
            line.append(':').append(this.line);
            if (column > 0) {
                line.append(':').append(column);
            }
        }
        line.append(": ").append(severity.label()).append(": ").append(message);
        return hint == null
                ? line.toString()
                : line.append(" (").append(hint).append(')').toString();
    }
}
