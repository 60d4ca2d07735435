package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of a pack or another file in YAML, by its keys. Whatever is wrong with a field is reported at its place, and the field is then
 * null.
 */
public final class Fields {
    private static final String EMPTY = "add an entry or leave the key out";

    private final Source source;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> mistyped = new HashSet<>();

    private Fields(Source source, Node node) {
        this.source = source;
        this.node = node;
    }

    /** Whether a node is a mapping; if not, a problem says that it must be. */
    public static boolean mapping(Source source, Node node, String what) {
        return mapping(source, node, what, null);
    }

    /**
     * The same.
     *
     * @param hint how it is written
     */
    static boolean mapping(Source source, Node node, String what, @Nullable String hint) {
        boolean mapping = node instanceof MappingNode;
        if (node instanceof ScalarNode scalar && scalar.getValue().isBlank()) {
            source.error(node, what + " is empty", EMPTY);
        } else if (!mapping) {
            source.error(node, what + " must be a mapping of keys to values", hint);
        }
        return mapping;
    }

    /** Whether a node is a single word or text. */
    static boolean scalar(Node node) {
        return node instanceof ScalarNode;
    }

    /** The fields of a mapping. */
    public static Fields of(Source source, Node node) {
        Fields fields = new Fields(source, node);
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            fields.add(tuple);
        }
        return fields;
    }

    private void add(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            source.error(
                    tuple.getKeyNode(), "a key must be a word", "write 'word: value'; a list stands behind the colon");
        } else if (values.containsKey(key.getValue())) {
            source.error(key, "the key '" + key.getValue() + "' is given twice", "keep one of them");
        } else {
            values.put(key.getValue(), tuple.getValueNode());
        }
    }

    /** Reports every key that is not among those known. */
    public Fields only(Collection<String> known) {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                source.error(key(key), "unknown key '" + key + "'", unknown(key, known));
            }
        }
        return this;
    }

    private @Nullable String unknown(String key, Collection<String> known) {
        if (!key.isEmpty() && Character.isSpaceChar(key.charAt(0))) {
            return "a " + Blanks.character(key.charAt(0)) + " stands before it; indent with blanks";
        }
        boolean flow = node instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.FLOW;
        if ((flow || key.indexOf(' ') > 0)
                && values.get(key) instanceof ScalarNode value
                && value.getValue().isEmpty()) {
            return "if it belongs to the text before the comma, put that text into quotes";
        }
        String meant = OtherNames.of("key", key, known);
        String near = meant == null ? Suggestion.nearest(known, key) : meant;
        String home = near == null && source.limits().equals(Limits.PACK) ? Homes.of(key, known) : null;
        if (near != null) {
            mistyped.add(near);
        }
        return home == null ? OtherNames.hint("key", key, known) : home;
    }

    /** Whether an unknown key stands here for one that is not: that this one lacks is no mistake of its own. */
    boolean mistyped(String key) {
        return mistyped.contains(key);
    }

    private Node key(String name) {
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
                return key;
            }
        }
        return node;
    }

    /** A warning at the value of a key, or at the whole where the key is not there. */
    void warn(String key, String message, String hint) {
        Node value = values.get(key);
        source.warning(value == null ? node : value, message, hint);
    }

    Node node() {
        return node;
    }

    public Map<String, Node> all() {
        return values;
    }

    @Nullable
    public Node get(String key) {
        return values.get(key);
    }

    /** A text that must be there. */
    @Nullable
    public String required(String key, String what) {
        return required(key, what, null);
    }

    /**
     * The same.
     *
     * @param hint how it is written
     */
    @Nullable
    String required(String key, String what, @Nullable String hint) {
        Node value = values.get(key);
        if (value == null && !mistyped(key)) {
            source.error(node, what + " lacks '" + key + "'", hint);
        }
        String text = textIn(value);
        return text != null || value == null ? text : text(source, value, "'" + key + "'", hint);
    }

    /** A text; null where the key is not there or holds something else. */
    @Nullable
    public String text(String key) {
        Node value = values.get(key);
        String text = textIn(value);
        return text != null || value == null ? text : text(source, value, "'" + key + "'");
    }

    /** The text of a node; null where it is empty or no text, which is no problem yet. */
    static @Nullable String textIn(@Nullable Node value) {
        return value instanceof ScalarNode scalar && !scalar.getValue().isBlank()
                ? scalar.getValue().strip()
                : null;
    }

    /** The text of a node; null, with a problem, where it is empty or no text. */
    public static @Nullable String text(Source source, Node value, String what) {
        return text(source, value, what, null);
    }

    private static @Nullable String text(Source source, Node value, String what, @Nullable String hint) {
        String text = textIn(value);
        if (text == null) {
            boolean single = value instanceof SequenceNode list
                    && list.getValue().size() == 1
                    && list.getValue().get(0) instanceof ScalarNode;
            source.error(
                    value,
                    what + (scalar(value) ? " is empty" : " must be a text"),
                    hint == null && single ? "write it without brackets" : hint);
        }
        return text;
    }

    /** {@code true} or {@code false}; false where the key is not there. */
    public boolean flag(String key) {
        return flag(key, false);
    }

    /** {@code true} or {@code false}; {@code absent} where the key is not there. */
    boolean flag(String key, boolean absent) {
        Node value = values.get(key);
        if (value == null) {
            return absent;
        }
        if (!(value instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.BOOL)) {
            source.error(value, "'" + key + "' must be true or false", truth(key, value));
            return false;
        }
        return Boolean.parseBoolean(scalar.getValue());
    }

    private static String truth(String key, Node value) {
        String written = String.valueOf(textIn(value)).toLowerCase(Locale.ROOT);
        boolean no = List.of("no", "off", "n", "0").contains(written);
        boolean yes = List.of("yes", "on", "y", "1").contains(written);
        String either = "true' or '" + key + ": false";
        return "write '" + key + ": " + (no || yes ? String.valueOf(yes) : either) + "'";
    }

    /** How much a contradiction matters; an error where the key is not there. */
    Severity severity() {
        return severity(Severity.ERROR);
    }

    /** How much a contradiction matters; {@code absent} where the key is not there. */
    Severity severity(Severity absent) {
        String label = text("severity");
        Node value = values.get("severity");
        if (label == null || value == null) {
            return absent;
        }
        List<String> labels = new ArrayList<>();
        for (Severity each : Severity.values()) {
            if (each.label().equals(label)) {
                return each;
            }
            labels.add(each.label());
        }
        source.error(value, "unknown severity '" + label + "'", Suggestion.among(labels, label));
        return Severity.ERROR;
    }

    /** The entries of a list; a single text counts as a list of one. */
    public List<Node> list(String key) {
        Node value = values.get(key);
        if (value instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue();
        }
        return value == null ? List.of() : list(source, value, "'" + key + "'");
    }

    public static List<Node> list(Source source, Node value, String what) {
        if (value instanceof SequenceNode sequence) {
            if (sequence.getValue().isEmpty()) {
                source.error(value, what + " is empty", EMPTY);
            }
            return sequence.getValue();
        }
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return List.of(value);
        }
        boolean empty = value instanceof ScalarNode;
        source.error(
                value,
                empty ? what + " is empty" : what + " must be a list",
                empty ? EMPTY : "write [one, two], or begin each entry with '- '");
        return new ArrayList<>();
    }
}
