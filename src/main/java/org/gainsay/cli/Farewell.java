package org.gainsay.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gainsay.gate.ExitCode;

/**
 * How a run without an end is ended. Ctrl-C ends its pauses and waits until what it has begun is done, and then ends the process with the exit
 * code of the run rather than with that of the signal. So does an interrupt of its thread, but for the process.
 */
final class Farewell implements AutoCloseable {
    private static final long PATIENCE = 3;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "farewell");
    private volatile int code = ExitCode.COULD_NOT_CHECK.number();

    Farewell() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** How the run would end now. */
    int code() {
        return code;
    }

    void code(int now) {
        code = now;
    }

    /** Waits; false if the run is to end. */
    boolean pause(long milliseconds) {
        try {
            return !asked.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void end() {
        asked.countDown();
        try {
            over.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(code);
    }

    /** The run is over. */
    @Override
    public void close() {
        over.countDown();
        if (asked.getCount() > 0) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
