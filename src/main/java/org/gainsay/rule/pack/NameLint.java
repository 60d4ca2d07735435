package org.gainsay.rule.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Finds names that a pack spells in two ways: the examples in another way than its terms, so that no term finds them, "Zelenskiy" beside the
 * term {@code Zelensky}, or one term in another way than a term elsewhere. Spellings under {@code aliases} are declared and fine, and so are
 * those that stand in one list.
 */
final class NameLint {
    /** Shorter names have too many true neighbours. */
    private static final int SHORTEST = 5;
    /** And so have those that differ in any letter. */
    private static final int SHORTEST_SLIP = 7;

    private static final String LETTERS = "[^\\p{L}]+";

    private final Source source;
    /** Every spelling that a term or an alias has, and for each folded one the place of the first. */
    private final Map<String, Spelling> known = new LinkedHashMap<>();

    private final Map<String, ScalarNode> folded = new HashMap<>();
    private final Map<String, ScalarNode> said = new LinkedHashMap<>();
    private final LevenshteinDistance distance = new LevenshteinDistance(1);

    /** A name as terms spell it: the place of the first, and the lists and aliases that hold it. */
    private record Spelling(ScalarNode node, Set<Node> lists) {}

    NameLint(Source source) {
        this.source = source;
    }

    /** Whether a term is nothing but names: "Ann Marsh". */
    static boolean names(String words) {
        for (String word : words.split(LETTERS)) {
            if (!word.isEmpty() && !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    void lint(Fields file) {
        file.all().forEach((key, node) -> collect(key, node, node));
        said.forEach((name, node) -> {
            ScalarNode term = folded.get(fold(name));
            if (term != null && !known.containsKey(name)) {
                source.warning(
                        node,
                        "'" + name + "' is nearly '" + term.getValue() + "' in line " + source.line(term)
                                + ", but no term finds it",
                        "declare both under 'aliases', or spell them alike");
            }
        });
        twoSpellings();
    }

    /** Two terms with one name; only names that agree but for a letter, or when folded, are held against each other. */
    private void twoSpellings() {
        Map<String, Set<String>> alike = new HashMap<>();
        known.forEach((name, spelling) -> {
            Set<String> keys = keys(name);
            String other = other(name, spelling, keys, alike);
            keys.forEach(key ->
                    alike.computeIfAbsent(key, first -> new LinkedHashSet<>()).add(name));
            if (other != null) {
                Spelling earlier = known.getOrDefault(other, spelling);
                source.warning(
                        spelling.node(),
                        "'" + name + "' is nearly '" + other + "' in line " + source.line(earlier.node())
                                + ", but neither term finds the other",
                        "if they are one name, declare both under 'aliases' or spell them alike");
            }
        });
    }

    private @Nullable String other(String name, Spelling spelling, Set<String> keys, Map<String, Set<String>> alike) {
        for (String key : keys) {
            for (String other : alike.getOrDefault(key, Set.of())) {
                Set<Node> together = new HashSet<>(spelling.lists());
                together.retainAll(known.getOrDefault(other, spelling).lists());
                if (together.isEmpty() && nearly(name, other)) {
                    return other;
                }
            }
        }
        return null;
    }

    /** One of these is the same for two names that are nearly alike. */
    private static Set<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>(List.of(fold(name), name));
        for (int at = 0; at < name.length(); at++) {
            keys.add(name.substring(0, at) + name.substring(at + 1));
        }
        return keys;
    }

    /** What an ending makes of a name is another word: "Georgia" and "Georgian". */
    private boolean nearly(String one, String other) {
        if (fold(one).equals(fold(other))) {
            return true;
        }
        boolean slip = distance.apply(one, other) == 1 || Suggestion.swapped(one, other);
        return slip
                && Math.min(one.length(), other.length()) >= SHORTEST_SLIP
                && !one.startsWith(other)
                && !other.startsWith(one);
    }

    private void collect(String key, Node node, Node list) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String inner = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
                if (key.equals("aliases") && tuple.getKeyNode() instanceof ScalarNode name) {
                    names(name, tuple.getValueNode());
                }
                String within = key.equals("aliases") || key.equals("terms") ? key : inner;
                collect(within, tuple.getValueNode(), tuple.getValueNode());
            }
        } else if (node instanceof SequenceNode nodes) {
            nodes.getValue().forEach(each -> collect(key, each, list));
        } else if (node instanceof ScalarNode scalar) {
            switch (key) {
                case "about", "terms", "near", "with", "context", "unless", "unless-sentence", "counts", "aliases" ->
                    names(scalar, list);
                case "text" -> names(scalar, null);
                default -> {}
            }
        }
    }

    /** The names in a text; with a list they are terms. */
    private void names(ScalarNode node, @Nullable Node list) {
        for (String word : node.getValue().split(LETTERS)) {
            if (word.length() < SHORTEST || !Character.isUpperCase(word.charAt(0))) {
                continue;
            }
            if (list == null) {
                said.putIfAbsent(word, node);
            } else {
                known.computeIfAbsent(word, first -> new Spelling(node, new HashSet<>()))
                        .lists()
                        .add(list);
                folded.putIfAbsent(fold(word), node);
            }
        }
    }

    /** What transliterations of one name have in common: no doubled letters, and one letter for y, j and i. */
    private static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            char one = c == 'y' || c == 'j' ? 'i' : c;
            if (folded.length() == 0 || folded.charAt(folded.length() - 1) != one) {
                folded.append(one);
            }
        }
        return folded.toString();
    }
}
