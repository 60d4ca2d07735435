package org.gainsay.cli;

import org.gainsay.report.Page;
import picocli.CommandLine.Help.Ansi;

/** What standard output is. */
final class Terminal {
    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;

    private Terminal() {}

    /** Columns, as far as the environment says; lines of more than 100 are hard to read. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        if (columns == null || columns.isEmpty() || columns.length() > 4) {
            return Page.PLAIN.width();
        }
        int width = 0;
        for (int i = 0; i < columns.length(); i++) {
            if (columns.charAt(i) < '0' || columns.charAt(i) > '9') {
                return Page.PLAIN.width();
            }
            width = width * 10 + columns.charAt(i) - '0';
        }
        return Math.max(NARROWEST, Math.min(width, WIDEST));
    }

    /** Without a console there is no need to load picocli, which tells a terminal from a pipe and knows NO_COLOR and its kin. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean colour() {
        boolean asked = System.console() != null || System.getenv("CLICOLOR_FORCE") != null;
        return asked && Ansi.AUTO.enabled();
    }
}
