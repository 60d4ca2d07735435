package org.gainsay.gate.config;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.gate.Waiver;
import org.gainsay.rule.pack.RuleProblem;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code gainsay.yaml} says.
 *
 * @param path the file, as it was named or found
 * @param entries its values in the order of the file, paths already relative to the working folder
 * @param waivers its waivers
 * @param problems what is wrong with it; it holds only if there are none
 */
public record Configuration(String path, List<Entry> entries, List<Waiver> waivers, List<RuleProblem> problems) {
    /** Copies the lists. */
    public Configuration {
        entries = List.copyOf(entries);
        waivers = List.copyOf(waivers);
        problems = List.copyOf(problems);
    }

    /**
     * A value.
     *
     * @param key its key, with those that it stands under: {@code gate.contradictions}; each value of a list is an entry of its own
     * @param value the value; for {@code output} and {@code gate.rules} as {@code NAME=VALUE}
     * @param line 1-based line
     * @param column 1-based column in UTF-16 code units
     */
    public record Entry(String key, String value, int line, int column) {}

    /** All values of a key. */
    public List<String> values(String key) {
        List<String> values = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                values.add(entry.value());
            }
        }
        return values;
    }

    /** The first entry of a key; null if it is not there. */
    public @Nullable Entry entry(String key) {
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                return entry;
            }
        }
        return null;
    }
}
