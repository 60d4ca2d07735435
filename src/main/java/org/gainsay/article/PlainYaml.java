package org.gainsay.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML that nearly all articles have, lines of {@code key: value}, as the library reads it. Loading the library takes longer than
 * reading an article, so that is left to files that need it.
 */
final class PlainYaml {
    private static final int LONGEST = 100_000;
    private static final int LONGEST_KEY = 200;
    private static final String IN_KEYS = "-_./#";
    /** What is printed beyond basic letters, besides other letters. */
    private static final String PRINTED = "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00a3\u20ac\u00b7";

    private final String yaml;
    private final int depth;
    private final List<YamlFields.Field> fields = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private @Nullable String group;
    /** How far the entries of the group are indented; 0 before its first. */
    private int indent;

    private PlainYaml(String yaml, int depth) {
        this.yaml = yaml;
        this.depth = depth;
    }

    /**
     * The fields of plain YAML; null for any other, about which nothing is said then.
     *
     * @param depth 1 for keys with values, 2 for groups of such keys
     */
    static @Nullable List<YamlFields.Field> fields(String yaml, int depth) {
        if (yaml.length() > LONGEST) {
            return null;
        }
        PlainYaml reader = new PlainYaml(yaml, depth);
        int line = 1;
        for (int start = 0; start < yaml.length(); line++) {
            int end = yaml.indexOf('\n', start);
            end = end < 0 ? yaml.length() : end;
            if (!reader.line(line, start, end)) {
                return null;
            }
            start = end + 1;
        }
        return reader.fields;
    }

    /** The fields at the top that stand on plain lines, whatever the other lines hold. */
    static List<YamlFields.Field> sound(String yaml) {
        PlainYaml reader = new PlainYaml(yaml, 1);
        int line = 1;
        for (int start = 0; start < Math.min(LONGEST, yaml.length()); line++) {
            int end = yaml.indexOf('\n', start);
            end = end < 0 ? yaml.length() : end;
            reader.line(line, start, end);
            start = end + 1;
        }
        return reader.fields;
    }

    /** Whether a line is plain; its field is then added. */
    private boolean line(int line, int start, int end) {
        int key = start;
        while (key < end && yaml.charAt(key) == ' ') {
            key++;
        }
        int stop = end;
        while (stop > key && yaml.charAt(stop - 1) == ' ') {
            stop--;
        }
        if (!printable(key, stop)) {
            return false;
        }
        if (key == stop || yaml.charAt(key) == '#') {
            return true;
        }
        int colon = colon(key, stop);
        if (colon < 0) {
            return false;
        }
        int value = colon + 1;
        while (value < stop && yaml.charAt(value) == ' ') {
            value++;
        }
        String name = yaml.substring(key, colon);
        if (value == stop) {
            return add(line, key - start, name, null);
        }
        boolean quoted = quoted(value, stop);
        boolean apart = value > colon + 1 && (quoted || plain(value, stop));
        return apart
                && add(
                        line,
                        key - start,
                        name,
                        quoted ? yaml.substring(value + 1, stop - 1) : yaml.substring(value, stop));
    }

    private boolean add(int line, int column, String key, @Nullable String value) {
        if (column == 0) {
            if (depth > 1 && value != null) {
                return false;
            }
            group = depth > 1 ? key : null;
            indent = 0;
        } else if (group == null || indent > 0 && column != indent) {
            return false;
        } else {
            indent = column;
        }
        String under = column == 0 ? null : group;
        fields.add(new YamlFields.Field(under, key, value == null ? "" : value, line, column + 1));
        return keys.add(under == null ? key : under + '\n' + key);
    }

    /** Whether a value stands in quotes that hold nothing that needs another look. */
    private boolean quoted(int start, int stop) {
        char quote = yaml.charAt(start);
        return (quote == '"' || quote == '\'')
                && stop - start > 1
                && yaml.indexOf(quote, start + 1) == stop - 1
                && (quote == '\'' || yaml.substring(start, stop).indexOf('\\') < 0);
    }

    /** The colon behind a key of letters, digits and a few signs; -1 if there is none. */
    private int colon(int start, int stop) {
        if (!letter(yaml.charAt(start))) {
            return -1;
        }
        int at = start;
        while (at < stop
                && (letter(yaml.charAt(at)) || digit(yaml.charAt(at)) || IN_KEYS.indexOf(yaml.charAt(at)) >= 0)) {
            at++;
        }
        return at < stop && yaml.charAt(at) == ':' && at - start <= LONGEST_KEY ? at : -1;
    }

    /** Whether a value begins with a letter or digit and holds nothing that ends it: no colon or number sign that is one of YAML's. */
    private boolean plain(int start, int stop) {
        if (!letter(yaml.charAt(start)) && !digit(yaml.charAt(start))) {
            return false;
        }
        for (int at = start; at < stop; at++) {
            char c = yaml.charAt(at);
            if (c == ':' && (at + 1 == stop || yaml.charAt(at + 1) == ' ') || c == '#' && yaml.charAt(at - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    private boolean printable(int start, int stop) {
        for (int at = start; at < stop; at++) {
            char c = yaml.charAt(at);
            if (c < ' ' || c > '~' && !Character.isLetter(c) && PRINTED.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
