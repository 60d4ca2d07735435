package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Evolution;
import org.gainsay.rule.Example;
import org.gainsay.rule.Key;
import org.gainsay.rule.Question;
import org.gainsay.rule.Recognition;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Scope;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Term;
import org.gainsay.rule.Validity;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one rule of a pack, or a change of a rule of another pack. */
final class RuleReader {
    /** What a rule says besides its name and the kind of its answers, which a change leaves alone. */
    static final List<String> KEYS = List.of(
            "question",
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
            "from",
            "until",
            "reference",
            "note",
            "examples");

    private static final Set<String> ALL_KEYS = allKeys();

    private final Source source;
    private final Recognition blank;
    private final Scope scope;
    private final ValueReader values;
    private final FactReader facts;
    private final RecognitionReader recognitions;

    RuleReader(
            Source source,
            TermLists terms,
            List<Term> about,
            Scope scope,
            Validity validity,
            Map<String, String> names,
            ValueReader values,
            FactReader facts) {
        this.source = source;
        this.scope = scope;
        this.values = values;
        this.facts = facts;
        this.recognitions = new RecognitionReader(source, terms, values);
        this.blank = new Recognition(
                about,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                Set.of(),
                scope == Scope.STORY,
                validity,
                names);
    }

    private static Set<String> allKeys() {
        List<String> all = new ArrayList<>(KEYS);
        all.add(0, "id");
        all.add(2, "kind");
        return new LinkedHashSet<>(all);
    }

    /** A rule; null, with problems, if there is a mistake in it. */
    @Nullable
    Rule read(String pack, Fields fields) {
        int before = source.count();
        fields.only(ALL_KEYS);
        String id = fields.required("id", "the rule", "a name of small letters, digits and hyphens");
        if (id != null) {
            Names.check(source, fields, "id", id);
        }
        String text =
                fields.required("question", "the rule", "what articles answer: 'question: How long did they talk?'");
        Kind kind = fields.required("kind", "the rule", "what an answer is, like 'kind: duration'") == null
                ? null
                : new Choice(source, fields).of("kind", Kind.values(), Kind::label);
        Recognition recognition = recognitions.read(fields, kind, text, blank, false);
        if (id == null || text == null || kind == null) {
            return null;
        }
        // What is discovered is no more than a warning.
        Severity severity = recognition.key() == Key.WORDS ? Severity.WARNING : Severity.ERROR;
        Question plain = new Question(pack + "/" + id, text, kind, severity, Evolution.NONE, null, scope, null, false);
        return complete(new Rule(plain, recognition, List.of(), null, "", 0), recognition, fields, before);
    }

    /** A rule of another pack with the changes that an entry names; null, with problems, if there is a mistake in it. */
    @Nullable
    Rule change(Rule rule, Fields fields) {
        int before = source.count();
        String text = fields.text("question");
        Question question = rule.question();
        String asked = text == null ? question.text() : text;
        Recognition recognition = recognitions.read(fields, question.kind(), asked, rule.recognition(), true);
        return complete(rule, recognition, fields, before);
    }

    private @Nullable Rule complete(Rule old, Recognition recognition, Fields fields, int before) {
        Question question = old.question();
        Kind kind = question.kind();
        String text = fields.text("question");
        Question read = new Question(
                question.id(),
                text == null ? question.text() : text,
                kind,
                fields.severity(question.severity()),
                new Choice(source, fields).of("evolves", Evolution.values(), Evolution::label, question.evolves()),
                fields.get("reference") == null ? question.reference() : facts.referred(fields, kind),
                question.scope(),
                fields.get("tolerance") == null
                        ? question.tolerance()
                        : new LeewayReader(source, values, recognition.counts()).read(fields, kind),
                fields.flag("corroborate", question.corroborate()));
        String note = fields.text("note");
        boolean mistaken = source.count() > before;
        // A mistake in an example is reported, and takes nothing from the rule.
        List<Example> examples = examples(fields, kind, recognition.key() != null);
        examples.addAll(kept(old.examples(), examples));
        return mistaken
                ? null
                : new Rule(
                        read,
                        recognition,
                        examples,
                        note == null ? old.note() : note,
                        source.path(),
                        source.line(fields.node()));
    }

    /** Those of the old examples whose text no new one has. */
    private static List<Example> kept(List<Example> old, List<Example> examples) {
        List<Example> kept = new ArrayList<>();
        for (Example each : old) {
            if (examples.stream().noneMatch(other -> other.text().equals(each.text()))) {
                kept.add(each);
            }
        }
        return kept;
    }

    private List<Example> examples(Fields fields, Kind kind, boolean keyed) {
        List<Example> examples = new ArrayList<>();
        ExampleReader reader = new ExampleReader(source, values, keyed);
        for (Node node : fields.list("examples")) {
            Example example = reader.read(node, kind);
            if (example != null) {
                examples.add(example);
            }
        }
        return examples;
    }
}
