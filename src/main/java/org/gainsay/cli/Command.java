package org.gainsay.cli;

import java.util.EnumSet;
import java.util.Set;
import org.gainsay.report.Formats;
import org.jspecify.annotations.Nullable;

/** The commands, and the options that each knows. */
enum Command {
    CHECK(
            "check",
            "Reports where articles contradict one another.",
            EnumSet.complementOf(EnumSet.of(Option.TEXT)),
            Formats.REPORTS),
    EXTRACT(
            "extract",
            "Prints every value that articles state, with what it means.",
            EnumSet.complementOf(EnumSet.of(Option.RULES, Option.MAX_CONTRADICTIONS, Option.OWN)),
            Formats.MENTIONS);

    final String word;
    final String description;

    /** The names of the formats that it can write. */
    final String formats;

    private final Set<Option> options;

    Command(String word, String description, Set<Option> options, String formats) {
        this.word = word;
        this.description = description;
        this.options = options;
        this.formats = formats;
    }

    boolean knows(Option option) {
        return options.contains(option);
    }

    /** The command of this name; null if there is none. */
    static @Nullable Command named(String word) {
        for (Command command : values()) {
            if (command.word.equals(word)) {
                return command;
            }
        }
        return null;
    }
}
