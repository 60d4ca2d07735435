package org.gainsay.rule.pack;

import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What packs and rules may be called: {@code meeting-length}. Ids stand in waivers and baselines, so they are
 * plain.
 */
final class Names {
    private Names() {}

    /** Reports a name that is not plain. */
    static void check(Source source, Fields fields, String key, String name) {
        Node value = fields.get(key);
        if (value != null && !plain(name)) {
            source.error(value, "'" + name + "' is no name", cure(name));
        }
    }

    private static String cure(String name) {
        String plain = NewPack.name(name);
        return "use small letters, digits and hyphens" + (plain.isEmpty() ? "" : ": '" + plain + "'");
    }

    private static boolean plain(String name) {
        if (name.startsWith("-")) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }
}
