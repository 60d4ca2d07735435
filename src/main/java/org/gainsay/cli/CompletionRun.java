package org.gainsay.cli;

import java.io.IOException;
import java.util.List;
import org.gainsay.gate.ExitCode;
import org.gainsay.report.Page;

/** {@code gainsay completion}: a script for the shell. */
final class CompletionRun {
    private static final List<String> SHELLS = List.of("bash", "zsh");

    private final Arguments arguments;
    private final Console console;

    CompletionRun(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    int run() throws UsageException {
        List<String> shells = arguments.paths();
        if (shells.size() != 1 || !SHELLS.contains(shells.get(0))) {
            String message = shells.isEmpty() ? "no SHELL given" : "no script for " + String.join(" ", shells);
            throw new UsageException(message, "known are " + String.join(", ", SHELLS));
        }
        // Not as lines of text: a script must stay as it is.
        Target target = Target.standard("script", console, Page.PLAIN);
        try {
            target.writer().write(new Grammar().completion());
            target.finish();
            return ExitCode.PASSED.number();
        } catch (IOException e) {
            throw target.failure(e);
        }
    }
}
