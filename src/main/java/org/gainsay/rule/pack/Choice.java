package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads fields whose value is one of a few words. */
final class Choice {
    private final Source source;
    private final Fields fields;

    Choice(Source source, Fields fields) {
        this.source = source;
        this.fields = fields;
    }

    /** The value that a field names; {@code absent} where the key is not there or names none, with a problem. */
    <T> T of(String key, T[] values, Function<T, String> label, T absent) {
        T named = of(key, values, label);
        return named == null ? absent : named;
    }

    /** The value that a field names; null where the key is not there or names none, with a problem. */
    <T> @Nullable T of(String key, T[] values, Function<T, String> label) {
        String written = fields.text(key);
        Node node = fields.get(key);
        return written == null || node == null ? null : named(key, node, written, values, label);
    }

    /** The values that the entries of a list name. */
    <T> List<T> all(String key, T[] values, Function<T, String> label) {
        List<T> all = new ArrayList<>();
        for (Node node : fields.list(key)) {
            String written = Fields.text(source, node, "an entry of '" + key + "'");
            T named = written == null ? null : named(key, node, written, values, label);
            if (named != null) {
                all.add(named);
            }
        }
        return all;
    }

    private <T> @Nullable T named(String key, Node node, String written, T[] values, Function<T, String> label) {
        List<String> labels = new ArrayList<>();
        for (T each : values) {
            if (label.apply(each).equals(written)) {
                return each;
            }
            labels.add(label.apply(each));
        }
        int odd = Blanks.odd(written);
        if (odd >= 0) {
            source.error(
                    node,
                    "a " + Blanks.character(written.charAt(odd)) + " stands in '" + written + "'",
                    "write a plain blank instead");
            return null;
        }
        // The keys themselves have other names, too.
        String sort = key.equals("key") ? "value of key" : key;
        boolean named = List.of("kind", "severity", "scope").contains(key);
        String meant = OtherNames.of(sort, written, labels);
        source.error(
                node,
                named ? "unknown " + key + " '" + written + "'" : "unknown value '" + written + "' of '" + key + "'",
                meant == null || named ? OtherNames.hint(sort, written, labels) : "write '" + meant + "'");
        return null;
    }
}
