package org.gainsay.cli;

import java.util.EnumSet;
import java.util.Set;
import org.gainsay.report.Formats;
import org.jspecify.annotations.Nullable;

/** The commands, and the options that each knows. */
enum Command {
    CHECK("check", "Reports where articles contradict one another.", Option.allBut(Option.TEXT), Formats.REPORTS),
    EXTRACT(
            "extract",
            "Prints every value that articles state, with what it means.",
            Option.forValues(),
            Formats.MENTIONS),
    BASELINE(
            "baseline",
            "Accepts every disagreement that is there today: checks count only what is new.",
            EnumSet.of(
                    Option.RULES,
                    Option.BASELINE,
                    Option.PRUNE,
                    Option.NO_DISCOVER,
                    Option.TODAY,
                    Option.CONFIG,
                    Option.NO_CONFIG,
                    Option.QUIET,
                    Option.STACKTRACE,
                    Option.HELP),
            ""),
    INIT(
            "init",
            "Writes a configuration to begin with.",
            EnumSet.of(Option.SCHEMA, Option.QUIET, Option.STACKTRACE, Option.HELP),
            "FILE",
            "The file to write (default: gainsay.yaml)."),
    EXPLAIN(
            "explain",
            "Tells why a rule took or left each value of articles, and how the answers were weighed.",
            Option.forExplaining(),
            "RULE",
            "A rule as pack/rule, a check, or the fingerprint of a finding; with --table a pack by its name or its file, or a rule."),
    RULES_TEST(
            "rules test",
            "Runs the examples of rules. Exits with 1 if one does not hold, with 2 if a pack is broken.",
            EnumSet.of(Option.FORMAT, Option.COLOR, Option.QUIET, Option.STACKTRACE, Option.HELP),
            "PACK",
            "A pack file, a folder of them, or the name of a pack that comes with Gainsay (default: all of those)."),
    RULES_LIST(
            "rules list",
            "Lists the rules, the facts on record and the checks that a check of articles uses.",
            Option.forRules(),
            "PACK",
            "Only those of a pack: its name, or a file or folder, which need not be given with --rules then."),
    RULES_SHOW(
            "rules show",
            "Shows a rule, with its lists resolved and the forms that each word stands for.",
            Option.forRules(),
            "RULE",
            "The rule, as pack/rule."),
    RULES_SCHEMA(
            "rules schema",
            "Prints the JSON Schema of packs. An editor completes a pack that begins with"
                    + " '# yaml-language-server: $schema=FILE'.",
            EnumSet.of(Option.QUIET, Option.STACKTRACE, Option.HELP),
            "",
            ""),
    RULES_NEW(
            "rules new",
            "Writes a pack with one rule and its examples. Asks for whatever is not given.",
            EnumSet.of(
                    Option.ID,
                    Option.QUESTION,
                    Option.KIND,
                    Option.NEAR,
                    Option.EXAMPLE,
                    Option.PUBLISHED,
                    Option.QUIET,
                    Option.STACKTRACE,
                    Option.HELP),
            "FILE",
            "The pack to write: a new file *.yaml."),
    COMPLETION(
            "completion",
            "Prints a script that makes a shell complete commands, options, formats and rules.",
            EnumSet.of(Option.QUIET, Option.STACKTRACE, Option.HELP),
            "SHELL",
            "bash or zsh. For bash: source <(gainsay completion bash), in ~/.bashrc to keep it.");

    final String word;
    final String description;
    /** What its arguments are called: empty where it has none; null where they are articles. */
    final @Nullable String label;

    final @Nullable String operand;

    /** The names of the formats that it can write. */
    final String formats;

    private final Set<Option> options;

    Command(String word, String description, Set<Option> options, String formats) {
        this(word, description, options, null, null, formats);
    }

    Command(String word, String description, Set<Option> options, String label, String operand) {
        this(word, description, options, label, operand, "text, json");
    }

    Command(
            String word,
            String description,
            Set<Option> options,
            @Nullable String label,
            @Nullable String operand,
            String formats) {
        this.word = word;
        this.description = description;
        this.label = label;
        this.operand = operand;
        this.options = options;
        this.formats = formats;
    }

    /** The word before the command's own; null for a command that is one word. */
    @Nullable
    String family() {
        int space = word.indexOf(' ');
        return space < 0 ? null : word.substring(0, space);
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
