package org.gainsay.cli;

import java.io.File;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The command line as picocli knows it: what may stand in it, its help, and what is wrong with one. */
final class Grammar {
    private static final String NAME = "gainsay";
    private static final String FAMILY = "rules";
    private static final String[] PATHS = {
        "A file (.txt, .md, .jsonl), a folder, a glob such as 'stories/*.txt', or - for standard input."
    };
    private static final String[] EXAMPLES = {
        "",
        "To begin with:",
        "  gainsay check drafts wires                  where the articles in two folders disagree",
        "  gainsay check stories -o html=report.html   the same as a page for a browser, too",
        "  gainsay extract --text 'It took 2 hours.'   what Gainsay reads in a sentence",
        "  gainsay COMMAND --help                      all options, and the exit codes"
    };
    private static final String[] EXIT_CODES = {
        "",
        "Exit codes:",
        "  0  checked, and the gate holds if one is set",
        "  1  the gate failed",
        "  2  could not check: bad usage, a broken rule or configuration, an unreadable input,",
        "     no articles, a gate and fewer than two sources to compare or nothing compared"
    };

    private static final String[] READ_EXIT_CODES = {
        "",
        "Exit codes:",
        "  0  done",
        "  2  could not be done: bad usage, a broken rule, an unreadable input, no articles"
    };

    private static final String[] RULE_EXIT_CODES = {
        "",
        "Exit codes:",
        "  0  done, and every example that was run holds",
        "  1  an example does not hold, or a rule lacks one with or without an answer",
        "  2  could not be done: bad usage, a broken pack, a file that exists already"
    };

    /** Options whose values are files, which a shell can complete. */
    private static final Set<Option> FILES = EnumSet.of(Option.RULES, Option.BASELINE, Option.CONFIG);

    private final CommandLine line;

    /**
     * A grammar for a command line: one that begins with a command needs to know no other, which saves time at every start.
     */
    Grammar(String... args) {
        CommandSpec root = CommandSpec.create().name(NAME);
        root.usageMessage()
                .description("Tells where news sources contradict each other.")
                .footer(EXAMPLES);
        root.addOption(flag(Option.HELP).usageHelp(true).build());
        root.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description("Show the version.")
                .build());
        Command named = args.length == 0 ? null : Command.named(args[0]);
        if (named == null) {
            addAll(root);
        } else {
            root.addSubcommand(named.word, spec(named));
        }
        line = new CommandLine(root);
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(100);
    }

    private static void addAll(CommandSpec root) {
        CommandSpec family = CommandSpec.create().name(FAMILY);
        family.usageMessage().description("Tools for those who write rules.").footer(RULE_EXIT_CODES);
        family.addOption(flag(Option.HELP).usageHelp(true).build());
        for (Command command : Command.values()) {
            boolean inner = FAMILY.equals(command.family());
            String word = command.word.substring(command.word.indexOf(' ') + 1);
            (inner ? family : root).addSubcommand(word, spec(command));
        }
        root.addSubcommand(FAMILY, family);
    }

    private static CommandSpec spec(Command command) {
        CommandSpec spec = CommandSpec.create().name(command.word.substring(command.word.indexOf(' ') + 1));
        spec.usageMessage()
                .description(command.description)
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .footer(footer(command));
        if (command.operand == null) {
            spec.addPositional(operand(
                    "PATH",
                    "0..*",
                    command.knows(Option.TEXT) || command.knows(Option.CONFIG) ? "0..*" : "1..*",
                    PATHS));
        } else if (command == Command.EXPLAIN) {
            spec.addPositional(operand("RULE", "0", "0..1", command.operand));
            spec.addPositional(operand("PATH", "1..*", "0..*", PATHS[0], "Default: the paths of gainsay.yaml."));
        } else if (command.label != null && !command.label.isEmpty()) {
            spec.addPositional(operand(command.label, "0..*", "0..*", command.operand));
        }
        for (Option option : Option.values()) {
            if (command.knows(option)) {
                spec.addOption(
                        option.label == null
                                ? flag(option).usageHelp(option == Option.HELP).build()
                                : valued(option, command.formats));
            }
        }
        return spec;
    }

    private static String[] footer(Command command) {
        return switch (command) {
            case CHECK -> EXIT_CODES;
            case EXTRACT, EXPLAIN, BASELINE, INIT, RULES_LIST, RULES_SHOW -> READ_EXIT_CODES;
            case COMPLETION, RULES_SCHEMA -> new String[0];
            default -> command.family() == null ? EXIT_CODES : RULE_EXIT_CODES;
        };
    }

    private static PositionalParamSpec operand(String label, String index, String arity, String... description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index(index)
                .arity(arity)
                .type(List.class)
                .auxiliaryTypes(File.class)
                .completionCandidates(Candidates.of(label))
                .description(description)
                .build();
    }

    private static OptionSpec.Builder flag(Option option) {
        return OptionSpec.builder(option.names).arity("0").type(boolean.class).description(option.description);
    }

    private static OptionSpec valued(Option option, String formats) {
        return OptionSpec.builder(option.names)
                .arity("1")
                .paramLabel(option.label)
                .type(option.repeatable ? List.class : String.class)
                .auxiliaryTypes(FILES.contains(option) ? File.class : String.class)
                .completionCandidates(Candidates.of(option, formats))
                .description(option.description.replace(Option.FORMATS, formats))
                .build();
    }

    /** A script that completes every command line, for bash, and for zsh with bash's completion. */
    String completion() {
        return AutoComplete.bash(NAME, line);
    }

    /**
     * Reads any command line; shows the help if that is what it asks for.
     *
     * @return null if nothing remains to be done
     * @throws UsageException if something is wrong with it
     */
    @Nullable
    Arguments read(String[] args, PrintWriter out) throws UsageException {
        try {
            ParseResult result = line.parseArgs(args);
            ParseResult sub = result;
            StringBuilder words = new StringBuilder();
            while (sub.hasSubcommand()) {
                sub = sub.subcommand();
                words.append(words.length() == 0 ? "" : " ")
                        .append(sub.commandSpec().name());
            }
            if (sub.isUsageHelpRequested()) {
                sub.commandSpec().commandLine().usage(out);
                return null;
            }
            if (result.isVersionHelpRequested()) {
                out.println(NAME + " " + Version.text());
                return null;
            }
            Command command = Command.named(words.toString());
            if (command == null) {
                String list = words.length() == 0 ? NAME : NAME + " " + words;
                throw new UsageException("no command given", list + " --help lists them");
            }
            return arguments(command, sub);
        } catch (CommandLine.UnmatchedArgumentException e) {
            throw unmatched(e);
        } catch (CommandLine.MissingParameterException e) {
            throw missing(e);
        } catch (CommandLine.ParameterException e) {
            throw new UsageException(lowerCase(e.getMessage()), help(e.getCommandLine()));
        }
    }

    private static Arguments arguments(Command command, ParseResult result) throws UsageException {
        Map<Option, List<String>> options = new EnumMap<>(Option.class);
        for (OptionSpec spec : result.matchedOptions()) {
            Option option = Option.named(spec.longestName());
            if (option != null) {
                options.put(option, option.label == null ? List.of("") : spec.originalStringValues());
            }
        }
        List<String> paths = new ArrayList<>();
        for (PositionalParamSpec operand : new LinkedHashSet<>(result.matchedPositionals())) {
            paths.addAll(operand.originalStringValues());
        }
        boolean elsewhere = options.containsKey(Option.TEXT) || command.knows(Option.CONFIG);
        if (paths.isEmpty() && command.operand == null && !elsewhere) {
            throw new UsageException("no PATH given", "gainsay " + command.word + " --help");
        }
        return new Arguments(command, options, paths);
    }

    private static UsageException missing(CommandLine.MissingParameterException e) {
        String message = lowerCase(e.getMessage());
        if (!e.getMissing().isEmpty() && e.getMissing().get(0) instanceof OptionSpec option) {
            message = option.longestName() + " needs a value: " + option.longestName() + " " + option.paramLabel();
        }
        return new UsageException(message, help(e.getCommandLine()));
    }

    private static UsageException unmatched(CommandLine.UnmatchedArgumentException e) {
        String word = e.getUnmatched().get(0);
        if (e.getCommandLine().getParent() == null && new File(word).exists()) {
            return new UsageException("no command given", "gainsay check " + word + "?");
        }
        List<String> suggestions = e.getSuggestions();
        String what = word.startsWith("-") ? "unknown option " : "unknown command ";
        String hint = suggestions.isEmpty() ? help(e.getCommandLine()) : "did you mean " + suggestions.get(0) + "?";
        return new UsageException(what + word, hint);
    }

    private static String help(CommandLine line) {
        return line.getCommandSpec().qualifiedName() + " --help";
    }

    private static String lowerCase(@Nullable String message) {
        if (message == null || message.isEmpty()) {
            return "cannot be understood";
        }
        return Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }
}
