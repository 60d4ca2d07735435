package org.gainsay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A run of the command line within the test's own process.
 *
 * @param exit the exit code
 * @param out standard output
 * @param err standard error
 */
record Invocation(int exit, String out, String err) {
    static final String HERE = "src/test/resources/org/gainsay/cli/";

    static Invocation of(String... args) {
        return fed("", args);
    }

    /** With something on standard input. */
    static Invocation fed(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                args,
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Invocation(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A check of the ferry story with its rules. */
    static Invocation ferry(String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "check";
        args[1] = HERE + "ferry";
        args[2] = "--rules";
        args[3] = HERE + "ferry.yaml";
        System.arraycopy(more, 0, args, 4, more.length);
        return of(args);
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
