package org.gainsay.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * How far a long run has come, in a line on standard error that is overwritten and at last wiped. Nothing is shown before two seconds have
 * passed, and nothing at all where standard error is no terminal.
 */
final class Progress implements AutoCloseable {
    private static final long PATIENCE = 2000;
    private static final long PAUSE = 200;
    private static final String WIPE = "\r\u001b[K";

    private final PrintStream err;
    private final long patience;
    private final @Nullable Thread thread;
    private String step = "";
    private int done;
    private int all;
    private boolean over;

    /**
     * Begins to wait.
     *
     * @param patience how many milliseconds pass before anything is shown
     */
    Progress(PrintStream err, long patience, boolean shown) {
        this.err = err;
        this.patience = patience;
        this.thread = shown ? new Thread(this::show, "progress") : null;
        if (thread != null) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** The progress of a command: none for one that is to be quiet. */
    static Progress of(Console console, boolean shown) {
        return new Progress(console.err(), PATIENCE, shown && !console.quiet());
    }

    /**
     * Where the run stands.
     *
     * @param what what it does
     * @param count how many articles are done
     * @param total of how many; 0 if nobody knows
     */
    void at(String what, int count, int total) {
        if (thread != null) {
            synchronized (this) {
                step = what;
                done = count;
                all = total;
            }
        }
    }

    private synchronized void show() {
        long pause = patience;
        boolean shown = false;
        try {
            while (!over) {
                wait(pause);
                if (!over) {
                    err.print(WIPE + "gainsay: " + line());
                    err.flush();
                    shown = true;
                }
                pause = PAUSE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (shown) {
            err.print(WIPE);
            err.flush();
        }
    }

    private String line() {
        String of = all > 0 ? " of " + all : "";
        return step + " ... " + done + of + (done == 1 && all == 0 ? " article" : " articles");
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (thread == null) {
            return;
        }
        synchronized (this) {
            over = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
