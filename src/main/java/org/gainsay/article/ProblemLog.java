package org.gainsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the problems of a run, and keeps a broken file with a million lines from filling the screen. */
final class ProblemLog {
    /** After this many problems in one file, the rest is only counted. */
    static final int MOST_PER_FILE = 20;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> errors = new HashMap<>();
    private final Set<String> noted = new HashSet<>();

    void error(String path, int line, int column, String message, @Nullable String hint) {
        if (errors.merge(path, 1, Integer::sum) <= MOST_PER_FILE) {
            problems.add(new Problem(Problem.Severity.ERROR, path, line, column, message, hint));
        }
    }

    void error(String path, String message, @Nullable String hint) {
        error(path, 0, 0, message, hint);
    }

    void note(String path, int line, int column, String message, @Nullable String hint) {
        problems.add(new Problem(Problem.Severity.NOTE, path, line, column, message, hint));
    }

    /** A note that would be the same for many files: only the first of a topic is kept. */
    void noteOnce(String topic, String path, int line, int column, String message, @Nullable String hint) {
        if (noted.add(topic)) {
            note(path, line, column, message, hint);
        }
    }

    boolean hasErrors(String path) {
        return errors.containsKey(path);
    }

    /** All problems, with one line for those that were only counted. */
    List<Problem> toList() {
        List<Problem> all = new ArrayList<>(problems);
        for (Map.Entry<String, Integer> entry : new TreeMap<>(errors).entrySet()) {
            if (entry.getValue() > MOST_PER_FILE) {
                all.add(counted(entry.getKey(), entry.getValue() - MOST_PER_FILE));
            }
        }
        return List.copyOf(all);
    }

    private static Problem counted(String path, int more) {
        String message = more + (more == 1 ? " more error" : " more errors") + " in this file";
        return new Problem(Problem.Severity.ERROR, path, 0, 0, message, null);
    }
}
