package org.gainsay.cli;

import java.util.Map;
import org.gainsay.report.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What the streams of a run are.
 *
 * @param descriptors the streams that are terminals, "1" standard output and "2" standard error; null if nobody has asked
 * @param environment the variables of the environment
 */
record Terminal(@Nullable String descriptors, Map<String, String> environment) {
    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;

    /** The terminal of this process. Java cannot tell which streams are terminals; the launcher can. */
    static Terminal system() {
        return new Terminal(System.getProperty("gainsay.terminal"), System.getenv());
    }

    /** Columns, as far as the environment says; lines of more than 100 are hard to read. */
    int width() {
        String columns = environment.get("COLUMNS");
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

    /**
     * Whether standard output is to be coloured: where it is a terminal, unless {@code NO_COLOR} is set or the terminal is dumb; elsewhere only
     * where {@code CLICOLOR_FORCE} asks for it.
     */
    boolean colour() {
        if (given("NO_COLOR")) {
            return false;
        }
        if (given("CLICOLOR_FORCE") && !"0".equals(environment.get("CLICOLOR_FORCE"))) {
            return true;
        }
        return !"0".equals(environment.get("CLICOLOR")) && screen();
    }

    /** Whether standard output is a terminal that understands escape sequences. */
    boolean screen() {
        return is('1') && !"dumb".equals(environment.get("TERM"));
    }

    /** Whether somebody sees what is written to standard error, and it may be overwritten. */
    boolean showsProgress() {
        return is('2') && !"dumb".equals(environment.get("TERM"));
    }

    private boolean given(String name) {
        String value = environment.get(name);
        return value != null && !value.isEmpty();
    }

    /** Without a console there is no need to load picocli, which tells a terminal from a pipe as well as Java can. */
    @SuppressWarnings("SystemConsoleNull")
    private boolean is(char descriptor) {
        if (descriptors != null) {
            return descriptors.indexOf(descriptor) >= 0;
        }
        return System.console() != null && Ansi.AUTO.enabled();
    }
}
