package org.gainsay.rule.pack;

import java.util.Map;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/**
 * What a plain scalar of a file is: {@code true}, {@code false}, or a text. Whether a text is a number is for the one to say who expects one,
 * so no scalar is held against the patterns of numbers.
 */
final class FlagSchema implements Schema, ScalarResolver {
    @Override
    public ScalarResolver getScalarResolver() {
        return this;
    }

    @Override
    public Tag resolve(String value, Boolean plain) {
        return plain && (value.equals("true") || value.equals("false")) ? Tag.BOOL : Tag.STR;
    }

    @Override
    public Map<Tag, ConstructNode> getSchemaTagConstructors() {
        return Map.of();
    }
}
