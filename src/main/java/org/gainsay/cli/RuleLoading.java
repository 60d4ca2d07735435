package org.gainsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import org.gainsay.Gainsay;
import org.gainsay.rule.Rule;
import org.gainsay.rule.engine.RuleCompiler;
import org.gainsay.rule.pack.Packs;
import org.gainsay.rule.pack.RuleProblem;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a run, loaded on a second thread while the command line is understood and the articles are read, and packs that were given on a
 * third one while the shipped ones are compiled: none needs the others.
 */
final class RuleLoading {
    /**
     * What was loaded; the packs are null for the shipped ones, whose rules are compiled.
     *
     * @param replaced the names of shipped packs whose place others have taken
     */
    private record Loaded(@Nullable Packs packs, Gainsay gainsay, List<String> replaced) {}

    private record Loader(List<Path> rules) implements Callable<Loaded> {
        @Override
        public Loaded call() {
            if (rules.isEmpty()) {
                return new Loaded(null, Gainsay.shipped(), List.of());
            }
            BlockingQueue<List<Rule>> read = new LinkedBlockingQueue<>();
            FutureTask<Packs> given = begin("packs", new Given(rules, read));
            Packs shipped = Packs.shipped();
            RuleCompiler compiler = new RuleCompiler().expecting(shipped.rules());
            for (List<Rule> some = next(read); !some.isEmpty(); some = next(read)) {
                compiler.expecting(some);
            }
            Packs others = result(given);
            Packs packs = shipped.replacedBy(others);
            return new Loaded(packs, new Gainsay(packs, compiler), shipped.names(others));
        }
    }

    /**
     * Reads packs beside the shipped ones.
     *
     * @param read takes their rules as they are read, and no rules at the end
     */
    private record Given(List<Path> rules, BlockingQueue<List<Rule>> read) implements Callable<Packs> {
        @Override
        public Packs call() {
            try {
                return Packs.load(rules, read::add);
            } finally {
                read.add(List.of());
            }
        }
    }

    private static List<Rule> next(BlockingQueue<List<Rule>> read) {
        try {
            return read.take();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while the rules were loaded", e);
    }

    private final FutureTask<Loaded> task;

    private RuleLoading(FutureTask<Loaded> task) {
        this.task = task;
    }

    /** Begins to load the shipped rules if a command line looks as if it will need them and no others; else null. */
    static @Nullable RuleLoading early(String[] args) {
        if (args.length < 2 || !args[0].equals(Command.CHECK.word)) {
            return null;
        }
        for (String arg : args) {
            if (arg.startsWith(Option.RULES.names[0])) {
                return null;
            }
        }
        return start(List.of());
    }

    /**
     * Begins to load.
     *
     * @param rules files and folders given besides the shipped packs
     */
    static RuleLoading start(List<Path> rules) {
        return new RuleLoading(begin("rules", new Loader(rules)));
    }

    private static <T> FutureTask<T> begin(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    /** The packs, once they are there. A check needs them for nothing but what it tells of them. */
    Packs packs() {
        Packs packs = loaded().packs;
        return packs == null ? Packs.shipped() : packs;
    }

    /** The names of the packs that come with Gainsay and whose place given ones have taken. */
    List<String> replaced() {
        return loaded().replaced;
    }

    /** What is wrong with the packs, once they are there; nothing is with the shipped ones, or the build would have failed. */
    List<RuleProblem> problems() {
        Packs packs = loaded().packs;
        return packs == null ? List.of() : packs.problems();
    }

    /** A Gainsay with their rules, once it is there. */
    Gainsay gainsay() {
        return loaded().gainsay;
    }

    private Loaded loaded() {
        return result(task);
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("the rules cannot be loaded", e.getCause());
        }
    }
}
