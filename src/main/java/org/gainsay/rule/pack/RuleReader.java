package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Example;
import org.gainsay.rule.Key;
import org.gainsay.rule.Question;
import org.gainsay.rule.Range;
import org.gainsay.rule.Recognition;
import org.gainsay.rule.Reference;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Scope;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Stance;
import org.gainsay.rule.Term;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one rule of a pack. */
final class RuleReader {
    private static final List<String> KEYS = List.of(
            "id",
            "question",
            "kind",
            "near",
            "with",
            "context",
            "unless",
            "unless-sentence",
            "counts",
            "bare",
            "between",
            "severity",
            "evolves",
            "tolerance",
            "corroborate",
            "key",
            "ignore",
            "past",
            "reference",
            "note",
            "examples");

    private final Source source;
    private final TermLists terms;
    private final List<Term> about;
    private final Scope scope;
    private final ValueReader values;

    RuleReader(Source source, TermLists terms, List<Term> about, Scope scope, ValueReader values) {
        this.source = source;
        this.terms = terms;
        this.about = about;
        this.scope = scope;
        this.values = values;
    }

    /**
     * A rule, whose id is that of the pack alone while it is unknown; null, with problems, if there is a mistake in
     * it.
     */
    @Nullable
    Rule read(String pack, Node node) {
        if (!Fields.mapping(source, node, "a rule")) {
            return null;
        }
        int before = source.count();
        Fields fields = Fields.of(source, node).only(KEYS);
        String id = fields.required("id", "the rule");
        if (id != null) {
            Names.check(source, fields, "id", id);
        }
        String text = fields.required("question", "the rule");
        Kind kind = kind(fields);
        Severity severity = fields.severity();
        boolean evolves = fields.flag("evolves");
        Reference reference = kind == null ? null : reference(fields, kind);
        Ratio tolerance = kind == null ? null : tolerance(fields, kind);
        Recognition recognition = recognition(fields, kind);
        checkKey(fields, recognition, kind, text);
        List<Example> examples = examples(fields, kind);
        String note = fields.text("note");
        if (source.count() > before || id == null || text == null || kind == null) {
            return null;
        }
        Question question = new Question(
                pack + "/" + id,
                text,
                kind,
                severity,
                evolves,
                reference,
                scope,
                tolerance,
                fields.flag("corroborate"));
        return new Rule(question, recognition, examples, note, source.path(), source.line(node));
    }

    private @Nullable Kind kind(Fields fields) {
        String label = fields.required("kind", "the rule");
        return label == null ? null : new Choice(source, fields).of("kind", Kind.values(), Kind::label);
    }

    private Recognition recognition(Fields fields, @Nullable Kind kind) {
        List<Term> near = terms.resolve(fields, "near");
        if (fields.get("near") == null && fields.get("key") == null) {
            source.error(fields.node(), "the rule lacks 'near'", "name words that stand in the clause of an answer");
        }
        return new Recognition(
                about,
                near,
                terms.resolve(fields, "with"),
                terms.resolve(fields, "context"),
                terms.resolve(fields, "unless"),
                terms.resolve(fields, "unless-sentence"),
                counts(fields, kind),
                bare(fields, kind),
                kind == null ? null : between(fields, kind),
                new Choice(source, fields).of("key", Key.values(), Key::label),
                Set.copyOf(new Choice(source, fields).all("ignore", Stance.values(), Stance::label)),
                fields.flag("past"));
    }

    /** The question names what it is asked for each of, and a noun is one of a count. */
    private void checkKey(Fields fields, Recognition recognition, @Nullable Kind kind, @Nullable String text) {
        Key key = recognition.key();
        if (key == null) {
            return;
        }
        if (text != null && !text.contains(key.placeholder())) {
            at(
                    fields,
                    "question",
                    "the question lacks '" + key.placeholder() + "'",
                    "the rule has 'key: " + key.label() + "'");
        }
        if (key == Key.NOUN && kind != null && kind != Kind.COUNT) {
            at(fields, "key", "'key: noun' needs the kind count, not " + kind.label(), null);
        }
    }

    private @Nullable Ratio tolerance(Fields fields, Kind kind) {
        String written = fields.text("tolerance");
        Kind room = kind.temporal() ? Kind.DURATION : kind;
        Mention value = written == null ? null : values.value(written, room);
        if (written != null && value == null) {
            at(fields, "tolerance", "the tolerance '" + written + "' is no " + room.label(), null);
        }
        return value == null ? null : value.value().stated().high();
    }

    private List<String> counts(Fields fields, @Nullable Kind kind) {
        if (fields.get("counts") != null && kind != null && kind != Kind.COUNT) {
            at(fields, "counts", "'counts' needs the kind count, not " + kind.label(), null);
        }
        List<String> nouns = new ArrayList<>();
        for (Term each : terms.resolve(fields, "counts")) {
            nouns.add(values.noun(each.words()));
        }
        return nouns;
    }

    private boolean bare(Fields fields, @Nullable Kind kind) {
        if (fields.get("bare") != null && kind != null && kind != Kind.COUNT) {
            at(fields, "bare", "'bare' needs the kind count, not " + kind.label(), null);
        }
        return fields.flag("bare");
    }

    private @Nullable Range between(Fields fields, Kind kind) {
        String written = fields.text("between");
        Range range = written == null ? null : values.range(written, kind);
        if (written != null && range == null) {
            at(
                    fields,
                    "between",
                    "'" + written + "' is no range of kind " + kind.label(),
                    "write it like " + range(kind));
        } else if (range != null && backwards(range.values())) {
            at(fields, "between", "the range '" + written + "' runs backwards", "put the smaller value first");
        }
        return range;
    }

    private static boolean backwards(Interval values) {
        Ratio low = values.low();
        Ratio high = values.high();
        return low != null && high != null && low.compareTo(high) > 0;
    }

    private @Nullable Reference reference(Fields fields, Kind kind) {
        Node node = fields.get("reference");
        if (node == null || !Fields.mapping(source, node, "'reference'")) {
            return null;
        }
        Fields reference = Fields.of(source, node).only(List.of("value", "source"));
        String written = reference.required("value", "the reference");
        String origin = reference.required("source", "the reference");
        Mention value = written == null ? null : values.value(written, kind);
        if (written != null && value == null) {
            at(reference, "value", "the reference '" + written + "' is no " + kind.label(), null);
        }
        return value == null || written == null || origin == null
                ? null
                : new Reference(value.value(), written, origin);
    }

    private List<Example> examples(Fields fields, @Nullable Kind kind) {
        List<Example> examples = new ArrayList<>();
        for (Node node : fields.list("examples")) {
            Example example = kind == null ? null : new ExampleReader(source, values).read(node, kind);
            if (example != null) {
                examples.add(example);
            }
        }
        return examples;
    }

    private void at(Fields fields, String key, String message, @Nullable String hint) {
        Node value = fields.get(key);
        source.error(value == null ? fields.node() : value, message, hint);
    }

    private static String range(Kind kind) {
        return switch (kind) {
            case DURATION -> "'30 min .. 12 h' or '.. 12 h'";
            case DATE, DATETIME -> "'2022-01-01 .. 2022-12-31'";
            case TIME -> "'6 a.m. .. 11 p.m.'";
            case MONEY -> "'$1 million .. $1 billion'";
            case PERCENT -> "'1 % .. 50 %'";
            case LENGTH -> "'100 m .. 20 km'";
            default -> "'1000 .. 50,000' or '1000 ..'";
        };
    }
}
