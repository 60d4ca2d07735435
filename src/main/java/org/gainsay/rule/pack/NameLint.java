package org.gainsay.rule.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Finds names that the examples of a pack spell in another way than its terms do, so that no term finds them: "Zelenskiy" beside the term
 * {@code Zelensky}. Spellings under {@code aliases} are declared and fine.
 */
final class NameLint {
    /** Shorter names have too many true neighbours. */
    private static final int SHORTEST = 5;

    private final Source source;
    /** Every spelling that a term or an alias has, and for each folded one the place of the first. */
    private final Set<String> known = new HashSet<>();

    private final Map<String, ScalarNode> folded = new HashMap<>();
    private final Map<String, ScalarNode> said = new LinkedHashMap<>();

    NameLint(Source source) {
        this.source = source;
    }

    void lint(Fields file) {
        file.all().forEach((key, node) -> collect(key, node));
        said.forEach((name, node) -> {
            ScalarNode term = folded.get(fold(name));
            if (term != null && !known.contains(name)) {
                source.warning(
                        node,
                        "'" + name + "' is nearly '" + term.getValue() + "' in line " + source.line(term)
                                + ", but no term finds it",
                        "declare both under 'aliases', or spell them alike");
            }
        });
    }

    private void collect(String key, Node node) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String inner = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
                if (key.equals("aliases") && tuple.getKeyNode() instanceof ScalarNode name) {
                    names(name, true);
                }
                collect(key.equals("aliases") || key.equals("terms") ? key : inner, tuple.getValueNode());
            }
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(each -> collect(key, each));
        } else if (node instanceof ScalarNode scalar) {
            switch (key) {
                case "about", "terms", "near", "with", "context", "unless", "unless-sentence", "counts", "aliases" ->
                    names(scalar, true);
                case "text" -> names(scalar, false);
                default -> {}
            }
        }
    }

    private void names(ScalarNode node, boolean declared) {
        for (String word : node.getValue().split("[^\\p{L}]+")) {
            if (word.length() < SHORTEST || !Character.isUpperCase(word.charAt(0))) {
                continue;
            }
            if (declared) {
                known.add(word);
                folded.putIfAbsent(fold(word), node);
            } else {
                said.putIfAbsent(word, node);
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
