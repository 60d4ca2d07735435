package org.gainsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
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

    private record Loader(List<Path> rules) implements Supplier<Loaded> {
        @Override
        public Loaded get() {
            if (rules.isEmpty()) {
                return new Loaded(null, Gainsay.shipped(), List.of());
            }
            BlockingQueue<List<Rule>> read = new LinkedBlockingQueue<>();
            Task<Packs> given = begin("packs", new Given(rules, read));
            Packs shipped = Packs.shipped();
            RuleCompiler compiler = new RuleCompiler().expecting(shipped.rules());
            for (List<Rule> some = next(read); !some.isEmpty(); some = next(read)) {
                compiler.expecting(some);
            }
            Packs others = given.result();
            Packs packs = shipped.replacedBy(others);
            return new Loaded(packs, new Gainsay(packs, compiler), shipped.names(others));
        }
    }

    /**
     * Reads packs beside the shipped ones.
     *
     * @param read takes their rules as they are read, and no rules at the end
     */
    private record Given(List<Path> rules, BlockingQueue<List<Rule>> read) implements Supplier<Packs> {
        @Override
        public Packs get() {
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
            throw brokenOff(e);
        }
    }

    private static IllegalStateException brokenOff(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while the rules were loaded", e);
    }

    /** Work on a thread of its own. The platform's future would take a start longer to make ready than this. */
    private static final class Task<T> extends Thread {
        private final Supplier<T> work;
        private @Nullable T result;
        private @Nullable Throwable failure;

        Task(String name, Supplier<T> work) {
            super(name);
            this.work = work;
        }

        @Override
        public void run() {
            try {
                result = work.get();
            } catch (RuntimeException | Error e) {
                failure = e;
            }
        }

        /** What the work gives, once it is done. */
        T result() {
            try {
                join();
            } catch (InterruptedException e) {
                throw brokenOff(e);
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            if (result == null) {
                throw new IllegalStateException("the rules cannot be loaded", failure);
            }
            return result;
        }
    }

    private final Task<Loaded> task;

    private RuleLoading(Task<Loaded> task) {
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

    private static <T> Task<T> begin(String name, Supplier<T> work) {
        Task<T> task = new Task<>(name, work);
        task.setDaemon(true);
        task.start();
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
        return task.result();
    }
}
