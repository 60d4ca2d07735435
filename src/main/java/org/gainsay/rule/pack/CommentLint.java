package org.gainsay.rule.pack;

import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds texts that a number sign cuts short: to YAML {@code Warehouse #3 burnt} is "Warehouse", and the rest a comment. */
final class CommentLint {
    /** The keys whose values are sentences, in which a number sign may stand. */
    private static final Set<String> SENTENCES = Set.of("text", "question", "title", "fact", "source", "note");

    private final Source source;

    CommentLint(Source source) {
        this.source = source;
    }

    void lint(Node node) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                lint(tuple.getValueNode());
                boolean sentence = tuple.getKeyNode() instanceof ScalarNode key && SENTENCES.contains(key.getValue());
                if (sentence && tuple.getValueNode() instanceof ScalarNode text) {
                    cut(text);
                }
            }
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(this::lint);
        }
    }

    /** Two blanks before the sign, and one behind it, are how people write a comment that they mean. */
    private void cut(ScalarNode text) {
        if (text.getScalarStyle() != ScalarStyle.PLAIN || text.getEndMark().isEmpty()) {
            return;
        }
        String rest = source.behind(text.getEndMark().get());
        boolean comment = rest.stripLeading().startsWith("#");
        if (comment && !(rest.startsWith("  ") && rest.stripLeading().startsWith("# "))) {
            source.warning(
                    text,
                    "the text ends before ' #': to YAML what stands behind it is a comment",
                    "put the text into quotes, or begin a comment on a line of its own");
        }
    }
}
