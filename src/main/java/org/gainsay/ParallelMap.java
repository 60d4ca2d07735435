package org.gainsay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Applies a function to each of many things on all processors. The results are in the order of the things, whichever was done first, so that
 * nothing tells how many processors there were.
 *
 * @param <T> the things
 * @param <R> the results
 */
final class ParallelMap<T, R> implements Runnable {
    private final List<T> things;
    private final Function<T, R> function;
    private final @Nullable IntConsumer progress;
    private final List<@Nullable R> results;
    private int begun;
    private int done;
    private @Nullable Throwable failure;

    private ParallelMap(List<T> things, Function<T, R> function, @Nullable IntConsumer progress) {
        this.things = things;
        this.function = function;
        this.progress = progress;
        this.results = new ArrayList<>(Collections.nCopies(things.size(), null));
    }

    /**
     * The results, in the order of the things.
     *
     * @param function may be called by several threads at once
     * @param progress takes the number of things that are done, each time that another is; is called by one thread at a time; null
     *     where nobody wants to know
     * @throws RuntimeException what the function has thrown; other things may then not have been begun
     */
    static <T, R> List<R> of(List<T> things, Function<T, R> function, @Nullable IntConsumer progress) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), things.size());
        return new ParallelMap<>(things, function, progress).results(threads);
    }

    private List<R> results(int threads) {
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Thread other = new Thread(this, "gainsay " + i);
            other.setDaemon(true);
            other.start();
            others.add(other);
        }
        run();
        for (Thread other : others) {
            join(other);
        }
        return finished();
    }

    /** Works on what nobody has begun yet, until nothing is left. */
    @Override
    public void run() {
        try {
            for (int at = next(); at >= 0; at = next()) {
                finish(at, function.apply(things.get(at)));
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private synchronized int next() {
        return failure == null && begun < things.size() ? begun++ : -1;
    }

    private synchronized void finish(int at, R result) {
        results.set(at, result);
        done++;
        if (progress != null) {
            progress.accept(done);
        }
    }

    private synchronized void fail(Throwable e) {
        failure = failure == null ? e : failure;
    }

    /** Waits for a thread, whatever happens: its work is short, and half of the results are of no use. */
    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized List<R> finished() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        List<R> all = new ArrayList<>(results.size());
        for (R result : results) {
            if (result != null) {
                all.add(result);
            }
        }
        return all;
    }
}
