package org.gainsay.cli;

import java.io.Serial;
import java.util.List;
import org.gainsay.rule.pack.RuleProblem;

/** A command line that cannot be carried out. */
final class UsageException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<RuleProblem> problems;

    /**
     * What is wrong, and what to do about it.
     *
     * @param message the mistake
     * @param hint the cure
     */
    UsageException(String message, String hint) {
        super(message + " (" + hint + ")");
        problems = List.of();
    }

    /** The mistakes of a configuration, which holds in no part then. */
    UsageException(List<RuleProblem> problems) {
        super("the configuration is broken");
        this.problems = List.copyOf(problems);
    }

    /** Says what is wrong. */
    void tell(Console console) {
        for (RuleProblem problem : problems) {
            console.block(problem.frame());
        }
        if (problems.isEmpty()) {
            console.error(String.valueOf(getMessage()).replace('\n', ' '));
        }
    }
}
