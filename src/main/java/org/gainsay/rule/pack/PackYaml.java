package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** A pack as YAML. */
final class PackYaml {
    private PackYaml() {}

    /** The file as YAML; null, with a problem, where it is none. */
    static @Nullable Node root(Source source) {
        return root(source, (copy, root) -> {});
    }

    /**
     * The file as YAML; null, with a problem, where it is none.
     *
     * @param further looks for other mistakes in a patched copy of a file that is no YAML
     */
    static @Nullable Node root(Source source, BiConsumer<Source, Node> further) {
        return YamlText.root(source, "a pack begins with 'pack: <name>'", further);
    }

    /**
     * What other packs need to know of one before it is read.
     *
     * @param name its name
     * @param bases the names that it extends
     */
    record Head(String name, List<String> bases) {}

    /** The head of the pack in a file; null where its name cannot be read. */
    static @Nullable Head head(Source source) {
        Node root = root(source);
        Fields fields = root instanceof MappingNode ? Fields.of(source, root) : null;
        String name = fields == null ? null : Fields.textIn(fields.get("pack"));
        if (fields == null || name == null) {
            return null;
        }
        List<String> bases = new ArrayList<>();
        for (Node node : fields.list("extends")) {
            String base = Fields.textIn(node);
            if (base != null) {
                bases.add(base);
            }
        }
        return new Head(name, bases);
    }
}
