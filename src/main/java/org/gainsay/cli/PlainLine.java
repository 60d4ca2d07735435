package org.gainsay.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command line that means what it says without a grammar: a command, then paths and options under their whole names. Most lines are such,
 * and reading them here saves each of them the start of picocli. Whatever else may stand in a line, and whatever is wrong with one, is left to
 * the {@link Grammar}, which reads a plain line alike.
 */
final class PlainLine {
    private static final String OPTION = "-";

    private final Command command;
    private final Map<Option, List<String>> options = new EnumMap<>(Option.class);
    private final List<String> paths = new ArrayList<>();

    private PlainLine(Command command) {
        this.command = command;
    }

    /** What a plain line asks for; null for any other line. */
    static @Nullable Arguments read(String[] args) {
        Command command = args.length == 0 ? null : Command.named(args[0]);
        if (command != Command.CHECK && command != Command.EXTRACT) {
            return null;
        }
        PlainLine line = new PlainLine(command);
        int at = 1;
        while (at > 0 && at < args.length) {
            at = line.next(args, at);
        }
        return at < 0 || line.paths.isEmpty() ? null : new Arguments(command, line.options, line.paths);
    }

    /** Takes what begins at an argument; returns where the next begins, or -1 where it is not plain. */
    private int next(String[] args, int at) {
        String arg = args[at];
        if (arg.isEmpty()) {
            return -1;
        }
        if (!arg.startsWith(OPTION) || arg.equals(OPTION)) {
            paths.add(arg);
            return at + 1;
        }
        int equals = arg.indexOf('=');
        Option option = Option.named(equals < 0 ? arg : arg.substring(0, equals));
        if (option == null || option == Option.HELP || !command.knows(option)) {
            return -1;
        }
        if (option.label == null) {
            return equals < 0 && add(option, "") ? at + 1 : -1;
        }
        int valueAt = equals < 0 ? at + 1 : at;
        String value = valueAt < args.length ? args[valueAt].substring(equals + 1) : "";
        return !value.isEmpty() && !value.startsWith(OPTION) && add(option, value) ? valueAt + 1 : -1;
    }

    private boolean add(Option option, String value) {
        List<String> values = options.get(option);
        if (values == null) {
            values = new ArrayList<>(1);
            options.put(option, values);
        } else if (!option.repeatable) {
            return false;
        }
        values.add(value);
        return true;
    }
}
