package org.gainsay.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command was called with.
 *
 * @param command the command
 * @param options the options given, each with its values; a flag has one empty value
 * @param paths all other arguments
 */
record Arguments(Command command, Map<Option, List<String>> options, List<String> paths) {

    /** The value of an option that may be given once; null if it is not given. */
    @Nullable
    String value(Option option) {
        List<String> values = options.get(option);
        return values == null ? null : values.get(0);
    }

    /** All values of an option. */
    List<String> values(Option option) {
        List<String> values = options.get(option);
        return values == null ? List.of() : values;
    }

    boolean has(Option option) {
        return options.containsKey(option);
    }

    /**
     * Reads a command line that is plainly right; null for any other, which picocli then explains. Loading picocli costs more
     * time than everything else that a short run does.
     */
    static @Nullable Arguments plain(String[] args) {
        Command command = args.length == 0 ? null : Command.named(args[0]);
        return command == null ? null : new Plain(command, args).read();
    }

    private static final class Plain {
        private final Command command;
        private final String[] args;
        private final Map<Option, List<String>> options = new EnumMap<>(Option.class);
        private final List<String> paths = new ArrayList<>();
        private int at = 1;

        Plain(Command command, String[] args) {
            this.command = command;
            this.args = args;
        }

        @Nullable
        Arguments read() {
            while (at < args.length) {
                String argument = args[at++];
                boolean option = argument.startsWith("-") && argument.length() > 1;
                if (!option && !argument.isEmpty()) {
                    paths.add(argument);
                } else if (!take(argument)) {
                    return null;
                }
            }
            boolean complete = !paths.isEmpty() || options.containsKey(Option.TEXT);
            return complete ? new Arguments(command, options, paths) : null;
        }

        private boolean take(String argument) {
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            Option option = Option.named(equals < 0 ? argument : argument.substring(0, equals));
            if (option == null || option == Option.HELP || !command.knows(option)) {
                return false;
            }
            String value = "";
            if (equals >= 0) {
                value = argument.substring(equals + 1);
            } else if (option.label != null) {
                value = at < args.length ? args[at++] : "-";
            }
            boolean right = (option.label == null) == (equals < 0 && value.isEmpty()) && !value.startsWith("-");
            return right && put(option, value);
        }

        private boolean put(Option option, String value) {
            List<String> values = options.get(option);
            if (values == null) {
                values = new ArrayList<>(1);
                options.put(option, values);
            }
            values.add(value);
            return values.size() == 1 || option.repeatable;
        }
    }
}
