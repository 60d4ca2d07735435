package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Key;
import org.gainsay.rule.Range;
import org.gainsay.rule.Recognition;
import org.gainsay.rule.Stance;
import org.gainsay.rule.Term;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads how a rule recognises an answer. What the rule does not say stays as it was: in the rule that it changes, or in none. */
final class RecognitionReader {
    private static final String NO_COUNT = "write 'kind: count', or leave it out";
    private static final String NO_SUM =
            "leave it out: a sum has its currency beside it; for figures without one write 'kind: count'";

    private final Source source;
    private final TermLists terms;
    private final ValueReader values;
    private boolean changing = false;

    RecognitionReader(Source source, TermLists terms, ValueReader values) {
        this.source = source;
        this.terms = terms;
        this.values = values;
    }

    /**
     * Reads it.
     *
     * @param change whether a rule of another pack is changed, whose words {@code $inherited} stands for
     */
    Recognition read(Fields fields, @Nullable Kind kind, @Nullable String question, Recognition old, boolean change) {
        changing = change;
        List<Term> near = terms(fields, "near", old.near());
        boolean alone = old.near().isEmpty() && old.key() == null;
        boolean given = fields.get("near") != null || fields.get("key") != null;
        if (alone && !given && !fields.mistyped("near") && !fields.mistyped("key")) {
            source.error(fields.node(), "the rule lacks 'near'", "name words that stand in the clause of an answer");
        }
        Choice choice = new Choice(source, fields);
        Key key = choice.of("key", Key.values(), Key::label);
        List<String> named = named(fields, kind, old.named());
        Recognition read = new Recognition(
                old.about(),
                near,
                terms(fields, "with", old.with()),
                terms(fields, "context", old.context()),
                terms(fields, "unless", old.unless()),
                terms(fields, "unless-sentence", old.unlessSentence()),
                named.equals(old.named()) ? old.counts() : nouns(named),
                named,
                bare(fields, kind, old.bare()),
                kind == null || fields.get("between") == null ? old.between() : between(fields, kind),
                key == null ? old.key() : key,
                fields.get("ignore") == null
                        ? old.ignore()
                        : Set.copyOf(choice.all("ignore", Stance.values(), Stance::label)),
                fields.flag("past", old.past()),
                new ValidityReader(source, fields).read(old.validity()),
                (key == null ? old.key() : key) == null ? Map.of() : old.names());
        checkKey(fields, read, kind, question);
        return read;
    }

    private List<Term> terms(Fields fields, String key, List<Term> old) {
        return fields.get(key) == null ? old : terms.resolve(fields, key, changing ? old : null);
    }

    /** The question names what it is asked for each of, and a noun that nothing counts is found by a near word. */
    private void checkKey(Fields fields, Recognition recognition, @Nullable Kind kind, @Nullable String question) {
        Key key = recognition.key();
        if (key == null) {
            return;
        }
        if (question != null && !question.contains(key.placeholder())) {
            at(
                    fields,
                    "question",
                    "the question lacks '" + key.placeholder() + "'",
                    "the rule has 'key: " + key.label() + "': write " + key.placeholder() + " where its name stands");
        }
        if (key == Key.NOUN
                && kind != null
                && kind != Kind.COUNT
                && recognition.near().isEmpty()
                && !fields.mistyped("near")) {
            at(
                    fields,
                    "key",
                    "'key: noun' of the kind " + kind.label() + " lacks 'near'",
                    "name words that tie the thing to its value, like 'near: [cost, price]'");
        }
    }

    private List<String> named(Fields fields, @Nullable Kind kind, List<String> old) {
        if (fields.get("counts") == null) {
            return old;
        }
        if (kind != null && kind != Kind.COUNT && kind != Kind.PERCENT) {
            at(fields, "counts", "'counts' needs the kind count or percent, not " + kind.label(), NO_COUNT);
        }
        List<String> named = new ArrayList<>();
        List<Term> inherited = changing ? old.stream().map(Term::of).toList() : null;
        for (Term each : terms.resolve(fields, "counts", inherited)) {
            named.add(each.words());
        }
        return named;
    }

    private List<String> nouns(List<String> named) {
        List<String> nouns = new ArrayList<>();
        for (String each : named) {
            nouns.add(values.noun(each));
        }
        return nouns;
    }

    private boolean bare(Fields fields, @Nullable Kind kind, boolean old) {
        if (fields.get("bare") != null && kind != null && kind != Kind.COUNT && kind != Kind.PERCENT) {
            at(
                    fields,
                    "bare",
                    "'bare' needs the kind count or percent, not " + kind.label(),
                    kind == Kind.MONEY ? NO_SUM : NO_COUNT);
        }
        return fields.flag("bare", old);
    }

    private @Nullable Range between(Fields fields, Kind kind) {
        String written = pair(fields);
        Range range = written == null ? null : values.range(written, kind);
        if (written != null && range == null) {
            String cure = new RangeCure(values).of(written, kind);
            at(fields, "between", "'" + written + "' is no range of kind " + kind.label(), cure);
        } else if (range != null && range.backwards()) {
            at(fields, "between", "the range '" + written + "' runs backwards", "put the smaller value first");
        }
        return range;
    }

    /** The text of a range; of a list of two ends one is made, so that the cure is told. */
    private static @Nullable String pair(Fields fields) {
        if (fields.get("between") instanceof SequenceNode list
                && list.getValue().size() == 2) {
            String low = Fields.textIn(list.getValue().get(0));
            String high = Fields.textIn(list.getValue().get(1));
            return low == null || high == null ? fields.text("between") : low + " to " + high;
        }
        return fields.text("between");
    }

    private void at(Fields fields, String key, String message, @Nullable String hint) {
        Node value = fields.get(key);
        source.error(value == null ? fields.node() : value, message, hint);
    }
}
