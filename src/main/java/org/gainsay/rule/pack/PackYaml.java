package org.gainsay.rule.pack;

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

    /** The name of the pack in a file; null where that cannot be read. */
    static @Nullable String name(Source source) {
        Node root = root(source);
        Fields fields = root instanceof MappingNode ? Fields.of(source, root) : null;
        return fields == null || fields.get("pack") == null ? null : fields.text("pack");
    }
}
