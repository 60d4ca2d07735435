package org.gainsay.cli;

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
}
