package org.gainsay.rule.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.gainsay.rule.Pack;
import org.jspecify.annotations.Nullable;

/** Reads a pack: all its mistakes at once, and every rule without one. */
public final class PackReader {
    private final @Nullable Supplier<Set<String>> knownChecks;

    /** A reader of packs that speak of the checks of the shipped packs. */
    public PackReader() {
        this(Packs::knownChecks);
    }

    /**
     * A reader.
     *
     * @param knownChecks gives the ids of all checks, and is asked only by a pack that names one; null if a pack may name any
     */
    PackReader(@Nullable Supplier<Set<String>> knownChecks) {
        this.knownChecks = knownChecks;
    }

    /**
     * What reading a pack gives.
     *
     * @param pack the pack; null where not even its name can be read
     * @param problems what is wrong in it, in the order of the file
     */
    public record Result(@Nullable Pack pack, List<RuleProblem> problems) {
        /** Copies the list of problems. */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a pack.
     *
     * @param path the file, as problems shall name it
     * @param text its content
     */
    public Result read(String path, String text) {
        return new Library(Map.of(path, text), knownChecks).read(path);
    }
}
