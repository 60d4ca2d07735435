package org.gainsay.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every option of every command. */
enum Option {
    FORMAT("FORMAT", false, "What to print: " + Option.FORMATS + " (default: text).", "--format"),
    OUTPUT(
            "FORMAT=FILE",
            true,
            "Also write a file in this format; without =FILE, print this format. Repeatable.",
            "-o",
            "--output"),
    RULES(
            "PATH",
            true,
            "A rule file, or a folder of them, besides the rules that come with Gainsay. Repeatable.",
            "--rules"),
    MAX_CONTRADICTIONS("N", false, "Exit with 1 if there are more contradictions than this.", "--max-contradictions"),
    MAX_STRAINED("N", false, "Exit with 1 if there are more strained findings than this.", "--max-strained"),
    MAX_DISCOVERED(
            "N",
            false,
            "Exit with 1 if there are more contradictions than this that no rule asks for.",
            "--max-discovered"),
    MAX_ERRORS("N", false, "Exit with 1 if more findings of severity error disagree than this.", "--max-errors"),
    MAX_WARNINGS(
            "N",
            false,
            "Exit with 1 if more findings of severity warning disagree than this; discovered ones are not counted.",
            "--max-warnings"),
    MAX_RULE(
            "RULE=N",
            true,
            "Exit with 1 if there are more contradictions than this under a rule, a check or a pack. Repeatable.",
            "--max-rule"),
    NO_DISCOVER(
            null,
            false,
            "Report answers to rules and checks only, no questions that nobody wrote a rule for.",
            "--no-discover"),
    SHOW(
            "WHAT",
            true,
            "What to show: contradiction, strained, update, compatible, agreement, single, waived, baselined, all"
                    + " (default: all), with commas between them. Changes neither numbers nor exit code.",
            "--show"),
    ONLY(
            "PACK",
            true,
            "Show findings of this pack only, or of a list with commas. Changes neither numbers nor exit code. Repeatable.",
            "--only"),
    STRICT(null, false, "Exit with 2 if a waiver or an entry of the baseline is not needed.", "--strict"),
    TODAY("DATE", false, "The day on which waivers must not have expired (default: today, in UTC).", "--today"),
    BASELINE(
            "FILE",
            false,
            "Disagreements that were there before and that no gate counts; gainsay baseline writes the file.",
            "--baseline"),
    PRUNE(null, false, "Drop the entries that no finding of these articles meets; add none.", "--prune"),
    CONFIG("FILE", false, "The configuration (default: gainsay.yaml here or above, up to the repository).", "--config"),
    NO_CONFIG(null, false, "Read no configuration.", "--no-config"),
    SHOW_CONFIG(
            null, false, "Print each value that would hold, and where it comes from; check nothing.", "--show-config"),
    SCHEMA(null, false, "Print the JSON Schema of a configuration instead.", "--schema"),
    OWN(
            "GLOB",
            true,
            "Articles of your own newsroom, such as 'drafts/**': reports speak of them first. Repeatable.",
            "--own"),
    TEXT("TEXT", false, "Read this text instead of, or besides, files.", "--text"),
    ID("NAME", false, "The rule's name (default: from its words).", "--id"),
    QUESTION("TEXT", false, "The question that articles answer.", "--question"),
    KIND("KIND", false, "The kind of the answers: duration, count, money, date, ...", "--kind"),
    NEAR("WORDS", false, "Words that stand in the clause of an answer, with commas between them.", "--near"),
    EXAMPLE(
            "TEXT",
            true,
            "A sentence with the answer in [brackets], or without brackets where there is none. Repeatable.",
            "--example"),
    PUBLISHED(
            "DATE",
            false,
            "When the examples appeared, which tells what their \"Monday\" is: 2025-08-16.",
            "--published"),
    COLOR("WHEN", false, "Use colours: auto, always, never (default: auto). NO_COLOR is respected.", "--color"),
    QUIET(null, false, "No notes; with -o, nothing on standard output.", "-q", "--quiet"),
    VERBOSE(null, false, "Tell what was read, and how long each step took.", "-v", "--verbose"),
    WATCH(
            null,
            false,
            "Check again whenever an article, a rule file or the configuration changes. Ctrl-C ends, with the exit code of the last check.",
            "--watch"),
    TABLE(
            null,
            false,
            "Show a table of all rules of a pack: which values each takes from which article, and the verdict.",
            "--table"),
    ALL(null, false, "Show values, too, beside which no near word of the rule stands.", "--all"),
    STACKTRACE(null, false, "Show where in Gainsay an unexpected error comes from.", "--stacktrace"),
    HELP(null, false, "Show this help.", "-h", "--help");

    /** The options of the command that holds articles against a gate, and of no other. */
    static final Set<Option> GATE = EnumSet.of(
            MAX_CONTRADICTIONS,
            MAX_STRAINED,
            MAX_DISCOVERED,
            NO_DISCOVER,
            MAX_ERRORS,
            MAX_WARNINGS,
            MAX_RULE,
            SHOW,
            ONLY,
            STRICT,
            TODAY,
            BASELINE,
            CONFIG,
            NO_CONFIG,
            SHOW_CONFIG,
            OWN);

    /** Stands in a description for the names of a command's formats. */
    static final String FORMATS = "FORMATS";

    final @Nullable String label;
    final boolean repeatable;
    final String description;
    final String[] names;

    Option(@Nullable String label, boolean repeatable, String description, String... names) {
        this.label = label;
        this.repeatable = repeatable;
        this.description = description;
        this.names = names;
    }

    /** The options of a command that reads articles, except some. */
    static Set<Option> allBut(Option... others) {
        Set<Option> options = EnumSet.allOf(Option.class);
        options.removeAll(List.of(ID, QUESTION, KIND, NEAR, EXAMPLE, PUBLISHED, PRUNE, SCHEMA, ALL, TABLE));
        options.removeAll(List.of(others));
        return options;
    }

    /** The options of the command that prints the values of articles. */
    static Set<Option> forValues() {
        Set<Option> options = allBut(RULES);
        options.removeAll(GATE);
        options.remove(WATCH);
        return options;
    }

    /** The options of a command that shows rules. */
    static Set<Option> forRules() {
        return EnumSet.of(RULES, CONFIG, NO_CONFIG, COLOR, QUIET, STACKTRACE, HELP);
    }

    static Set<Option> forExplaining() {
        Set<Option> options = forRules();
        options.add(BASELINE);
        options.add(TODAY);
        options.add(TABLE);
        options.add(ALL);
        return options;
    }

    /** The option of this name; null if there is none. */
    static @Nullable Option named(String name) {
        for (Option option : values()) {
            for (String own : option.names) {
                if (own.equals(name)) {
                    return option;
                }
            }
        }
        return null;
    }
}
