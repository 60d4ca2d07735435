package org.gainsay.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.gainsay.article.Problem;
import org.gainsay.report.LogWriter;
import org.gainsay.report.Printable;

/**
 * The streams of a run.
 *
 * @param in standard input
 * @param out standard output, for results only
 * @param err standard error, for everything else
 * @param quiet whether notes are left out
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean quiet) {

    void error(String message) {
        line("gainsay: error: " + message);
    }

    void note(String message) {
        if (!quiet) {
            line("gainsay: note: " + message);
        }
    }

    /** What was asked for with {@code --verbose}. */
    void detail(String message) {
        line("gainsay: " + message);
    }

    void problems(List<Problem> problems) {
        for (Problem problem : problems) {
            if (!quiet || problem.severity() != Problem.Severity.NOTE) {
                line(problem.toString());
            }
        }
    }

    /** Several lines; each is made safe to print. */
    void block(String lines) {
        int start = 0;
        for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
            line(lines.substring(start, end));
            start = end + 1;
        }
        line(lines.substring(start));
    }

    private void line(String line) {
        err.print(LogWriter.disarmed(Printable.of(line)) + "\n");
        err.flush();
    }
}
