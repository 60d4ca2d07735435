package org.gainsay.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.gainsay.article.Place;
import org.gainsay.gate.Gate;
import org.gainsay.gate.Threshold;
import org.gainsay.gate.config.Configuration;
import org.gainsay.rule.Severity;
import org.jspecify.annotations.Nullable;

/** The gate that the options of a command line set. */
final class GateOptions {
    private static final String EPOCH = "SOURCE_DATE_EPOCH";
    private static final Option[] COUNTED = {
        Option.MAX_CONTRADICTIONS, Option.MAX_STRAINED, Option.MAX_DISCOVERED, Option.MAX_ERRORS, Option.MAX_WARNINGS
    };

    private final Configured configured;
    private final Arguments arguments;

    GateOptions(Configured configured) {
        this.configured = configured;
        this.arguments = configured.arguments();
    }

    /** The gate without its baseline: its thresholds in a fixed order, its waivers, and the day on which it stands. */
    Gate gate() throws UsageException {
        if (arguments.has(Option.NO_DISCOVER) && arguments.has(Option.MAX_DISCOVERED)) {
            throw new UsageException(
                    "--no-discover leaves nothing for --max-discovered to count", "leave one of them out");
        }
        Gate gate = Gate.OPEN;
        for (Option option : COUNTED) {
            String value = arguments.value(option);
            if (value != null) {
                gate = gate.with(threshold(option, value));
            }
        }
        for (String value : arguments.values(Option.MAX_RULE)) {
            int equals = value.lastIndexOf('=');
            String rule = equals < 1 ? "" : value.substring(0, equals).strip();
            if (rule.isEmpty()) {
                throw new UsageException(
                        "--max-rule " + value + " names no rule and number",
                        "for example --max-rule casualties/deaths=0");
            }
            int most = number("--max-rule " + rule + "=", value.substring(equals + 1), "contradictions");
            gate = gate.with(Threshold.rule(rule, most, place(value)));
        }
        Gate strict = gate.waiving(configured.waivers()).strictly(arguments.has(Option.STRICT));
        boolean asked = arguments.has(Option.TODAY)
                || arguments.has(Option.BASELINE)
                || !strict.waivers().isEmpty();
        return asked ? strict.on(today()) : strict;
    }

    /** Where the file sets the threshold of a rule; null if the command line does. */
    private @Nullable Place place(String value) {
        Configuration file = configured.configuration();
        if (file != null && !configured.given().values(Option.MAX_RULE).contains(value)) {
            for (Configuration.Entry entry : file.entries()) {
                if (entry.key().equals("gate.rules") && entry.value().equals(value)) {
                    return new Place(file.path(), entry.line(), entry.column());
                }
            }
        }
        return null;
    }

    private static Threshold threshold(Option option, String value) throws UsageException {
        String named = option.names[0] + " ";
        return switch (option) {
            case MAX_CONTRADICTIONS -> Threshold.contradictions(number(named, value, "contradictions"));
            case MAX_STRAINED -> Threshold.strained(number(named, value, "strained findings"));
            case MAX_DISCOVERED -> Threshold.discovered(number(named, value, "discovered contradictions"));
            case MAX_ERRORS -> Threshold.of(Severity.ERROR, number(named, value, "errors"));
            case MAX_WARNINGS -> Threshold.of(Severity.WARNING, number(named, value, "warnings"));
            default -> throw new IllegalArgumentException(named + "is no threshold");
        };
    }

    private static int number(String option, String value, String what) throws UsageException {
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw noNumber(option + value, what);
        }
        throw noNumber(option + value, what);
    }

    private static UsageException noNumber(String option, String what) {
        return new UsageException(option + " is no number of " + what, "0 allows none");
    }

    /**
     * The day on which waivers must not have expired: that of --today, or of SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/),
     * or today, in UTC.
     */
    LocalDate today() throws UsageException {
        String day = arguments.value(Option.TODAY);
        if (day != null) {
            try {
                return LocalDate.parse(day);
            } catch (DateTimeParseException e) {
                throw new UsageException("--today " + day + " is no day", "for example --today 2026-12-31");
            }
        }
        return today(System.getenv(EPOCH));
    }

    /** Where the day comes from. */
    String origin() {
        String epoch = System.getenv(EPOCH);
        boolean unset = epoch == null || epoch.isBlank();
        return arguments.has(Option.TODAY) ? Option.TODAY.names[0] : unset ? "default" : EPOCH;
    }

    static LocalDate today(@Nullable String epoch) throws UsageException {
        if (epoch == null || epoch.isBlank()) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        try {
            return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch.strip())), ZoneOffset.UTC);
        } catch (NumberFormatException | DateTimeException e) {
            throw new UsageException(
                    EPOCH + " is " + epoch + ", which is no number of seconds", "unset it, or use --today");
        }
    }
}
