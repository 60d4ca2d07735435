package org.gainsay.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions on standard error, answers on standard input. */
final class Dialogue {
    private final Console console;
    private final BufferedReader in;
    private boolean used = false;

    Dialogue(Console console) {
        this.console = console;
        this.in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    }

    /** Whether anything was asked. */
    boolean used() {
        return used;
    }

    /**
     * Asks until there is an answer.
     *
     * @param option what would have given the answer
     * @throws UsageException if nobody answers
     */
    String ask(String question, String option) throws UsageException {
        while (true) {
            String answer = line(question);
            if (answer == null) {
                throw new UsageException("nobody answers: " + question, "give it with " + option);
            } else if (!answer.isBlank()) {
                return answer.strip();
            }
        }
    }

    /** Asks for sentences until an empty line. */
    List<String> examples() {
        console.block("Sentences that the rule must understand, with the answer in [brackets], and sentences"
                + "\nwith such a value that is no answer, without brackets. An empty line ends them.");
        List<String> examples = new ArrayList<>();
        String example = line("Example:");
        while (example != null && !example.isBlank()) {
            examples.add(example.strip());
            example = line("Example:");
        }
        return examples;
    }

    private @Nullable String line(String question) {
        used = true;
        console.block(question);
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new OutputException("cannot read standard input: " + e.getMessage(), e);
        }
    }
}
