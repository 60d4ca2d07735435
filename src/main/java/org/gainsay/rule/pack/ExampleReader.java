package org.gainsay.rule.pack;

import java.time.DateTimeException;
import java.util.List;
import org.gainsay.article.IsoTime;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Example;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one example of a rule. */
final class ExampleReader {
    private static final List<String> KEYS = List.of("text", "answer", "key", "title", "published");
    private static final String NO_ANSWER = "none";

    private final Source source;
    private final ValueReader values;
    private final AnswerReader answers;
    private final boolean keyed;

    /**
     * A reader.
     *
     * @param keyed whether the rule has a key, whose thing an example may name
     */
    ExampleReader(Source source, ValueReader values, boolean keyed) {
        this.source = source;
        this.keyed = keyed;
        this.values = values;
        this.answers = new AnswerReader(values);
    }

    @Nullable
    Example read(Node node, Kind kind) {
        if (!Fields.mapping(source, node, "an example", "write '- text: ...' and below it 'answer: ...'")) {
            return null;
        }
        Fields fields = Fields.of(source, node).only(KEYS);
        String text = fields.required("text", "the example", "write a sentence as an article would");
        String answer = fields.required("answer", "the example", "write it like '" + sample(kind) + "', or 'none'");
        if (!keyed && fields.get("key") != null) {
            at(
                    fields,
                    "key",
                    "the example names what the answer is about, but the rule has no 'key'",
                    "take it out, or give the rule 'key: person', 'noun' or 'place'");
        }
        Publication published = published(fields);
        if (text == null || answer == null) {
            return null;
        }
        Example.Expected expected = answer.equals(NO_ANSWER) ? null : expected(fields, answer, kind, published);
        if (expected == null && !answer.equals(NO_ANSWER)) {
            return null;
        }
        return new Example(
                text, fields.text("title"), published, expected, fields.text("key"), source.path(), source.line(node));
    }

    private Example.@Nullable Expected expected(
            Fields fields, String answer, Kind kind, @Nullable Publication published) {
        Mention mention = answers.read(answer, kind, published);
        if (mention == null) {
            at(fields, "answer", "the answer '" + answer + "' is no " + kind.label(), cure(answer, kind));
            return null;
        }
        if (kind == Kind.DATE && mention.value() instanceof Moment moment && moment.unresolved() != null) {
            at(
                    fields,
                    "answer",
                    "the answer '" + answer + "' leaves open which day that is",
                    "write it in full, like '" + sample(kind) + "', or say with 'published' when the text appeared");
            return null;
        }
        return new Example.Expected(
                answer,
                mention.value().stated(),
                step(mention),
                unit(kind, mention),
                mention.value() instanceof Quantity quantity ? quantity.per() : null,
                mention.hedge() == null ? null : mention.hedge().type());
    }

    /** What to write for an answer that is none: the value in it, or the word for no answer. */
    private String cure(String answer, Kind kind) {
        if (OtherNames.of("answer", answer, List.of(NO_ANSWER)) != null) {
            return "where a text has no answer write 'answer: " + NO_ANSWER + "'";
        }
        String percent = answer + " %";
        String value =
                kind == Kind.PERCENT && values.value(percent, kind) != null ? percent : values.valueIn(answer, kind);
        return "write nothing but the value, like "
                + (value == null || answers.read(value, kind, null) == null ? wordings(kind) : "'" + value + "'")
                + ", or 'none' if there is no answer";
    }

    private static String wordings(Kind kind) {
        return String.join(
                ", ",
                AnswerReader.wordings(kind).stream()
                        .map(each -> "'" + each + "'")
                        .toList());
    }

    /** How finely an answer is written: never more coarsely than a whole number, since "40 %" may be any tenth and is meant as 40. */
    private static Ratio step(Mention mention) {
        Ratio step = mention.value() instanceof Quantity quantity ? quantity.step() : Ratio.ZERO;
        return step.signum() > 0 && step.compareTo(Ratio.ONE) < 0 ? step : Ratio.ONE;
    }

    /** What an answer counts, or its currency; null where it is a bare number, or of a kind that has one unit only. */
    private static @Nullable String unit(Kind kind, Mention mention) {
        boolean counts = kind == Kind.COUNT && mention.noun() != null;
        boolean named = counts || kind == Kind.MONEY;
        return named && mention.value() instanceof Quantity quantity ? quantity.unit() : null;
    }

    /** How a value of a kind may be written, without a hedge. */
    static String plain(Kind kind) {
        String sample = sample(kind);
        for (String hedge : List.of("nearly ", "at least ", "about ")) {
            sample = sample.startsWith(hedge) ? sample.substring(hedge.length()) : sample;
        }
        return sample;
    }

    /** How an answer of a kind may be written. */
    private static String sample(Kind kind) {
        return AnswerReader.wordings(kind).get(0);
    }

    private @Nullable Publication published(Fields fields) {
        String written = fields.text("published");
        if (written == null) {
            return null;
        }
        try {
            return IsoTime.parse(written);
        } catch (DateTimeException e) {
            at(fields, "published", "'" + written + "' is no date", "write it like 2025-08-16 or 2025-08-16T06:10:00Z");
            return null;
        }
    }

    private void at(Fields fields, String key, String message, String hint) {
        Node value = fields.get(key);
        source.error(value == null ? fields.node() : value, message, hint);
    }
}
