package org.gainsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.gate.ExitCode;
import org.gainsay.report.Count;
import org.gainsay.rule.pack.Packs;
import org.jspecify.annotations.Nullable;

/**
 * {@code gainsay check --watch}: checks, and checks again whenever one of the files that a check reads has changed, until it is interrupted. It
 * looks at the files several times a second, which works alike on every system and on shared folders.
 */
final class WatchRun {
    private static final long PAUSE = 250;
    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

    private Configured configured;
    private final Console console;

    /**
     * A run that has not begun.
     *
     * @throws UsageException if there is something that cannot be watched
     */
    WatchRun(Configured configured, Console console) throws UsageException {
        if (configured.arguments().paths().contains("-")) {
            throw new UsageException("standard input cannot be watched", "name files or folders");
        }
        this.configured = configured;
        this.console = console;
    }

    /**
     * Checks until the thread is interrupted or the process is told to end.
     *
     * @return the exit code of the last check
     * @throws UsageException if the first check cannot begin; later ones only say so
     */
    int run() throws UsageException {
        try (Farewell farewell = new Farewell()) {
            Snapshot before = Snapshot.of(files());
            farewell.code(new CheckRun(configured, console).run());
            while (true) {
                console.note("watching " + Count.many(before.existing(), "file") + ", Ctrl-C ends");
                Snapshot now = change(before, farewell);
                if (now == null) {
                    return farewell.code();
                }
                mark(before.changed(now));
                before = now;
                farewell.code(again());
            }
        }
    }

    /** A check of files that are being edited: whatever is wrong with them may be right the next time. */
    private int again() {
        Configured before = configured;
        try {
            configured = Configured.of(configured.given());
            return new CheckRun(configured, console).run();
        } catch (UsageException e) {
            configured = before;
            e.tell(console);
            return ExitCode.COULD_NOT_CHECK.number();
        } catch (OutputException e) {
            console.error(String.valueOf(e.getMessage()));
            return ExitCode.COULD_NOT_CHECK.number();
        }
    }

    /** The state after a change, once no file changes any more, as an editor may still be writing; null if the run is to end. */
    private @Nullable Snapshot change(Snapshot before, Farewell farewell) throws UsageException {
        Snapshot last = before;
        while (farewell.pause(PAUSE)) {
            Snapshot now = Snapshot.of(files());
            if (!now.equals(before) && now.equals(last)) {
                return now;
            }
            last = now;
        }
        return null;
    }

    private void mark(List<Path> changed) {
        if (Terminal.system().screen()) {
            try {
                OutputStream out = console.out();
                out.write(CLEAR.getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException e) {
                throw new OutputException("cannot write standard output: " + e.getMessage(), e);
            }
        }
        String more = changed.size() > 1 ? " and " + (changed.size() - 1) + " more" : "";
        console.note("changed: " + changed.get(0) + more + "; checking again");
    }

    /** What a check reads now. */
    private Set<Path> files() throws UsageException {
        Arguments arguments = configured.arguments();
        Settings settings = new Settings(arguments);
        Set<Path> files = new LinkedHashSet<>(settings.articles(console).files(arguments.paths()));
        files.addAll(Packs.files(settings.rules()));
        configured.candidates().forEach(candidate -> files.add(Path.of(candidate)));
        arguments.values(Option.BASELINE).forEach(baseline -> files.add(Path.of(baseline)));
        return files;
    }
}
