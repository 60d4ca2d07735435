package org.gainsay.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes lines that may end in the log of a build, where a line can be a command: GitHub obeys one that begins with {@code ::} after white
 * space, and {@code ##[} anywhere in it; others obey {@code ##vso[} and {@code ##teamcity[}. A blank within these marks disarms them:
 * {@code ::error::} becomes {@code : :error::}.
 */
public final class LogWriter extends FilterWriter {
    private static final char NONE = '\n';

    /** Whether nothing but white space and single colons stands in the line so far. */
    private boolean start = true;

    private char last = NONE;
    private char beforeLast = NONE;

    /** A writer that passes on all it gets. */
    public LogWriter(Writer out) {
        super(out);
    }

    /** The line, disarmed. */
    public static String disarmed(String line) {
        StringWriter disarmed = new StringWriter(line.length() + 1);
        try {
            new LogWriter(disarmed).write(line, 0, line.length());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return disarmed.toString();
    }

    @Override
    public void write(int letter) throws IOException {
        write(new char[] {(char) letter}, 0, 1);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.substring(offset, offset + length).toCharArray(), 0, length);
    }

    @Override
    public void write(char[] letters, int offset, int length) throws IOException {
        int written = offset;
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            if (!start && last != '#' && letters[i] != '\n') {
                // Amid a line, where most letters stand, only number signs matter.
                beforeLast = last;
                last = letters[i];
                continue;
            }
            if (armed(letters[i])) {
                out.write(letters, written, i - written);
                out.write(' ');
                written = i;
            }
            pass(letters[i]);
        }
        out.write(letters, written, end - written);
    }

    private boolean armed(char letter) {
        boolean command = start && last == ':' && letter == ':';
        boolean mark = beforeLast == '#' && last == '#' && letter != '#' && !blank(letter);
        return command || mark;
    }

    private void pass(char letter) {
        start = letter == '\n' || start && (blank(letter) || letter == ':' && last != ':');
        beforeLast = last;
        last = letter;
    }

    private static boolean blank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
