package org.gainsay.rule.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Value;
import org.gainsay.rule.Reference;
import org.gainsay.rule.ReferenceFact;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the facts on record of a pack, and finds those that rules refer to, be it by {@code pack/fact} or by their own words. */
final class FactReader {
    private static final List<String> KEYS = List.of("id", "fact", "kind", "value", "source");

    private final Source source;
    private final Library packs;
    private final Map<String, ReferenceFact> facts = new LinkedHashMap<>();

    FactReader(Source source, Library packs) {
        this.source = source;
        this.packs = packs;
    }

    /** The facts that have been read, in the order of the file. */
    List<ReferenceFact> facts() {
        return List.copyOf(facts.values());
    }

    /** Reads the facts of a pack. */
    void read(Fields pack, String name) {
        for (Node node : pack.list("facts")) {
            if (Fields.mapping(source, node, "a fact")) {
                read(Fields.of(source, node).only(KEYS), node, name);
            }
        }
    }

    private void read(Fields fields, Node node, String pack) {
        String id = fields.required("id", "the fact", "a name of small letters, digits and hyphens");
        if (id != null) {
            Names.check(source, fields, "id", id);
        }
        String statement = fields.required("fact", "the fact", "what is the case: 'fact: The bridge was opened'");
        Kind kind = fields.required("kind", "the fact", "what the value is, like 'kind: date'") == null
                ? null
                : new Choice(source, fields).of("kind", Kind.values(), Kind::label);
        Reference reference = value(fields, kind, "the fact");
        if (id != null && facts.containsKey(pack + "/" + id)) {
            source.error(node, "the fact '" + id + "' is given twice", "keep one of them");
        } else if (id != null && statement != null && kind != null && reference != null) {
            facts.put(pack + "/" + id, new ReferenceFact(pack + "/" + id, statement, kind, reference));
        }
    }

    /** What a rule refers to; null, with a problem, where that is nothing. */
    @Nullable
    Reference referred(Fields rule, Kind kind) {
        Node node = rule.get("reference");
        if (node == null) {
            return null;
        }
        if (Fields.scalar(node)) {
            String id = rule.text("reference");
            return id == null ? null : named(node, id, kind);
        }
        return Fields.mapping(source, node, "'reference'")
                ? value(Fields.of(source, node).only(List.of("value", "source")), kind, "the reference")
                : null;
    }

    private @Nullable Reference value(Fields fields, @Nullable Kind kind, String what) {
        String written = fields.required(
                "value", what, kind == null ? null : "write it like '" + ExampleReader.plain(kind) + "'");
        String origin = fields.required("source", what, "say who put it on record: 'source: City archive'");
        Mention value = written == null || kind == null ? null : packs.values().value(written, kind);
        Node node = fields.get("value");
        if (written != null && kind != null && value == null) {
            source.error(
                    node == null ? fields.node() : node,
                    "the value '" + written + "' is no " + kind.label(),
                    "write it like '" + ExampleReader.plain(kind) + "'");
        }
        if (written != null && value != null && node != null && empty(value.value())) {
            source.error(
                    node,
                    "nobody knows which " + value.kind().label() + " '" + written + "' is",
                    "write it in full, like '" + ExampleReader.plain(value.kind()) + "'");
            return null;
        }
        if (written != null && value != null && value.hedge() != null && node != null) {
            source.error(
                    node,
                    "a value on record is no '" + written + "'",
                    "write the value alone: '"
                            + written.substring(
                                    value.valueSpan().start() - value.span().start()) + "'");
        }
        return value == null || written == null || origin == null
                ? null
                : new Reference(value.value(), written, origin);
    }

    /** "Monday", of whatever week, excludes hardly anything. */
    private static boolean empty(Value value) {
        return value.stated().low() == null && value.stated().high() == null;
    }

    private @Nullable Reference named(Node node, String id, Kind kind) {
        Map<String, ReferenceFact> known = known(id);
        ReferenceFact fact = known.get(id);
        if (fact == null) {
            source.error(node, "there is no fact '" + id + "'", cure(id, known));
        } else if (fact.kind() != kind) {
            source.error(
                    node,
                    "the fact '" + id + "' is of the kind " + fact.kind().label() + ", not " + kind.label(),
                    "refer to another fact, or write 'kind: " + fact.kind().label() + "'");
        } else {
            return fact.reference();
        }
        return null;
    }

    private static String cure(String id, Map<String, ReferenceFact> known) {
        String nearest = Suggestion.nearest(known.keySet(), id);
        if (nearest != null) {
            return "did you mean '" + nearest + "'?";
        }
        return id.indexOf('/') < 0
                ? "name it as pack/fact, or write {value: ..., source: ...}"
                : known.isEmpty() ? "no pack of that name lists facts; give its file, too" : list(known);
    }

    private static String list(Map<String, ReferenceFact> known) {
        return "one of " + String.join(", ", known.keySet());
    }

    /** The facts of the pack that an id names, or of this one. */
    private Map<String, ReferenceFact> known(String id) {
        int slash = id.indexOf('/');
        String pack = slash < 0 ? "" : id.substring(0, slash);
        Map<String, ReferenceFact> known = new LinkedHashMap<>(facts);
        if (slash > 0 && !facts.containsKey(id) && packs.cycle(pack).isEmpty()) {
            Library.Entry entry = packs.named(pack);
            if (entry != null && entry.result().pack() != null) {
                known.clear();
                entry.result().pack().facts().forEach(fact -> known.put(fact.id(), fact));
            }
        }
        return known;
    }
}
