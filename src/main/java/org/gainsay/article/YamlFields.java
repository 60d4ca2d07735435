package org.gainsay.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys and values of front matter and of lists of sources. Every value is the string that was written. */
final class YamlFields {
    /** The longest YAML that is read; a list of sources is a page or two. */
    static final int LONGEST = 4_000_000;

    private YamlFields() {}

    /** A value with its key, the key it stands under (null at the top), and where. Lines and columns count from 1. */
    record Field(@Nullable String group, String key, String value, int line, int column) {}

    /** Told what is wrong. */
    interface Trouble {
        void at(int line, int column, String message, @Nullable String hint);
    }

    /**
     * Reads as far as the YAML is sound.
     *
     * @param depth 1 for keys with values, 2 for groups of such keys
     */
    static List<Field> read(String yaml, int depth, Trouble trouble) {
        List<Field> plain = PlainYaml.fields(yaml, depth);
        return plain == null ? YamlEvents.read(YamlColons.quoted(yaml), depth, trouble) : plain;
    }
}
