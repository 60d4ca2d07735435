package org.gainsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.gainsay.Gainsay;
import org.gainsay.rule.pack.Packs;

/** The rules of a run, loaded and compiled on a second thread while the articles are read: neither needs the other. */
final class RuleLoading {
    private record Loaded(Packs packs, Gainsay gainsay) {}

    private final FutureTask<Loaded> task;

    private RuleLoading(List<Path> rules) {
        task = new FutureTask<>(() -> load(rules));
    }

    /**
     * Begins to load.
     *
     * @param rules files and folders given besides the shipped packs
     */
    static RuleLoading start(List<Path> rules) {
        RuleLoading loading = new RuleLoading(rules);
        Thread thread = new Thread(loading.task, "rules");
        thread.setDaemon(true);
        thread.start();
        return loading;
    }

    private static Loaded load(List<Path> rules) {
        if (rules.isEmpty()) {
            return new Loaded(new Packs(List.of(), List.of()), Gainsay.shipped());
        }
        Packs packs = Packs.shippedAnd(rules);
        return new Loaded(packs, new Gainsay(packs));
    }

    /** The packs, once they are there. */
    Packs packs() {
        return loaded().packs;
    }

    /** A Gainsay with their rules, once it is there. */
    Gainsay gainsay() {
        return loaded().gainsay;
    }

    private Loaded loaded() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the rules were loaded", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("the rules cannot be loaded", e.getCause());
        }
    }
}
