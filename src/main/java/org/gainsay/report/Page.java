package org.gainsay.report;

/**
 * What a report is read on.
 *
 * @param width columns
 * @param colour whether escape sequences for colours are understood
 */
public record Page(int width, boolean colour) {
    /** A page for files and pipes. */
    public static final Page PLAIN = new Page(88, false);

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String red(String text) {
        return paint("1;31", text);
    }

    String yellow(String text) {
        return paint("1;33", text);
    }

    String green(String text) {
        return paint("32", text);
    }

    String blue(String text) {
        return paint("1;36", text);
    }

    private String paint(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
