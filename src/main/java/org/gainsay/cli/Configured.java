package org.gainsay.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.gate.Waiver;
import org.gainsay.gate.config.Configuration;
import org.gainsay.gate.config.ConfigurationReader;
import org.gainsay.gate.config.Discovery;
import org.gainsay.report.Formats;
import org.gainsay.report.Showing;
import org.jspecify.annotations.Nullable;

/**
 * A command line, and what {@code gainsay.yaml} says where the command line says nothing.
 *
 * @param arguments both
 * @param given the command line alone
 * @param configuration the file; null where there is none
 */
record Configured(
        Arguments arguments, Arguments given, @Nullable Configuration configuration) {

    /**
     * Adds to a command line what the configuration says.
     *
     * @throws UsageException if there is a mistake in the file, if the file that --config names is not there, or if nothing is named to be
     *     checked
     */
    static Configured of(Arguments given) throws UsageException {
        if (!given.command().knows(Option.CONFIG)) {
            return new Configured(given, given, null);
        }
        String path = path(given);
        Configuration configuration = path == null ? null : read(path);
        Arguments all = configuration == null ? given : merged(given, configuration);
        if (all.paths().isEmpty() && all.command().operand == null && !all.has(Option.SHOW_CONFIG)) {
            throw new UsageException("no PATH given", "gainsay " + all.command().word + " --help");
        }
        return new Configured(all, given, configuration);
    }

    private static @Nullable String path(Arguments given) throws UsageException {
        String named = given.value(Option.CONFIG);
        if (given.has(Option.NO_CONFIG)) {
            if (named != null) {
                throw new UsageException("--config and --no-config exclude each other", "leave one out");
            }
            return null;
        }
        if (named == null) {
            return Discovery.from(new File("").getAbsoluteFile());
        }
        if (!new File(named).exists()) {
            throw new UsageException("--config " + named + ": there is no such file", "gainsay init writes one");
        }
        return named.replace(File.separatorChar, '/');
    }

    /** The files that say, or would say if they were there, what holds: the one that is named, or all where one is looked for. */
    List<String> candidates() {
        if (given.has(Option.NO_CONFIG)) {
            return List.of();
        }
        String named = given.value(Option.CONFIG);
        return named == null ? Discovery.candidates(new File("").getAbsoluteFile()) : List.of(named);
    }

    private static Configuration read(String path) throws UsageException {
        List<String> formats = List.of(Formats.REPORTS.split(", "));
        Configuration configuration = new ConfigurationReader(formats, Showing.words()).read(path);
        if (!configuration.problems().isEmpty()) {
            throw new UsageException(configuration.problems());
        }
        return configuration;
    }

    /** Which option each key of the file stands for. */
    static Map<String, Option> options() {
        Map<String, Option> options = new LinkedHashMap<>();
        options.put("rules", Option.RULES);
        options.put("own", Option.OWN);
        options.put("format", Option.FORMAT);
        options.put("output", Option.OUTPUT);
        options.put("color", Option.COLOR);
        options.put("show", Option.SHOW);
        options.put("no-discover", Option.NO_DISCOVER);
        options.put("strict", Option.STRICT);
        options.put("gate.contradictions", Option.MAX_CONTRADICTIONS);
        options.put("gate.strained", Option.MAX_STRAINED);
        options.put("gate.discovered", Option.MAX_DISCOVERED);
        options.put("gate.error", Option.MAX_ERRORS);
        options.put("gate.warning", Option.MAX_WARNINGS);
        options.put("gate.rules", Option.MAX_RULE);
        options.put("baseline", Option.BASELINE);
        return options;
    }

    private static Arguments merged(Arguments given, Configuration configuration) {
        Map<Option, List<String>> options = new EnumMap<>(Option.class);
        options().forEach((key, option) -> {
            List<String> values = configuration.values(key);
            if (!values.isEmpty() && given.command().knows(option) && !overridden(given, option)) {
                options.put(option, values);
            }
        });
        given.options().forEach((option, values) -> {
            List<String> all = new ArrayList<>(options.getOrDefault(option, List.of()));
            all.addAll(values);
            options.put(option, all);
        });
        boolean paths = given.paths().isEmpty() && given.command().operand == null;
        return new Arguments(given.command(), options, paths ? configuration.values("paths") : given.paths());
    }

    /**
     * Whether a command line leaves nothing of what the file says of an option. Each rule has a threshold of its own, so that they are added to
     * one another; and what -o prints takes the place of the file's format.
     */
    static boolean overridden(Arguments given, Option option) {
        boolean prints = option == Option.FORMAT
                && given.values(Option.OUTPUT).stream().anyMatch(output -> output.indexOf('=') < 0);
        return prints || option != Option.MAX_RULE && given.has(option);
    }

    /** The articles that the file names; none where there is no file. */
    List<String> paths() {
        return configuration == null ? List.of() : configuration.values("paths");
    }

    /** The waivers, which stand in the file alone. */
    List<Waiver> waivers() {
        return configuration == null ? List.of() : configuration.waivers();
    }
}
