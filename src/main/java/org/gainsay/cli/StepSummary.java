package org.gainsay.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.gainsay.report.Formats;
import org.gainsay.report.Page;
import org.gainsay.report.Renderer;
import org.gainsay.report.Report;
import org.jspecify.annotations.Nullable;

/** The page of a job on GitHub, to which every step may append Markdown. */
final class StepSummary {
    private StepSummary() {}

    /**
     * Appends a report. A page that cannot be written is worth a note, and no reason to fail.
     *
     * @param file the file that GitHub names in {@code GITHUB_STEP_SUMMARY}; null or empty outside of a job
     */
    static void append(Report report, @Nullable String file, Console console) {
        Renderer markdown = Formats.report("markdown");
        if (file == null || file.isEmpty() || markdown == null) {
            return;
        }
        StringWriter text = new StringWriter();
        try {
            markdown.render(report, Page.PLAIN, text);
            Files.writeString(Path.of(file), text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | InvalidPathException e) {
            console.note("cannot write the job summary " + file + ": " + e.getMessage());
        }
    }
}
