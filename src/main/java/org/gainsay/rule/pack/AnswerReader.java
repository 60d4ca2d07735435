package org.gainsay.rule.pack;

import java.util.List;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Conversion;
import org.gainsay.text.DataFile;
import org.gainsay.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answer of an example in any wording in which articles give a value and reports print one: alone, in the sentence that it needs to be
 * a value of its kind, and with what the sentence before it says of it, such as "not before" or "within".
 */
final class AnswerReader {
    private static final String SLOT = "{}";
    private static final String BETWEEN = "between {}";
    private static final String AND = " and ";
    private static final String WITHIN = "within ";
    private static final String NOT = "not ";
    /** A sentence around what comes before a time or lasts until it. */
    private static final String SHUT = "It was shut {}.";
    /** Words that belong to the sentence and not to the value, and that people write with it. */
    private static final List<String> LEADS = Joined.LEAD.words();

    private final ValueReader values;

    AnswerReader(ValueReader values) {
        this.values = values;
    }

    /** A value of a kind that an answer states and nothing else; null where it states none. */
    @Nullable
    Mention read(String written, Kind kind, @Nullable Publication published) {
        String answer = reckoned(written, kind);
        Mention value = bounded(answer, kind, published);
        if (value == null) {
            value = values.value(answer, kind, published);
        }
        if (value == null) {
            value = converted(framed(answer, kind, published, SLOT), kind);
        }
        if (value == null) {
            value = inFrames(answer, kind, published);
        }
        return value == null ? spanned(answer, kind) : value;
    }

    /** "51 years ago (1974)" without what reports put in brackets behind it. */
    private static String reckoned(String answer, Kind kind) {
        int bracket = kind.temporal() && answer.endsWith(")") ? answer.lastIndexOf(" (") : -1;
        return bracket > 0 ? answer.substring(0, bracket) : answer;
    }

    /** "Between 2 h and 3 h": two values in the short forms that people write in rules, and articles in no range. */
    private @Nullable Mention spanned(String answer, Kind kind) {
        boolean between = begins(answer, "between ");
        int joint = answer.indexOf(between ? AND : " to ");
        if (joint < 0 || kind.temporal()) {
            return null;
        }
        Mention low = values.value(answer.substring(between ? "between ".length() : 0, joint), kind);
        Mention high = values.value(answer.substring(joint + (between ? AND : " to ").length()), kind);
        if (low == null || high == null || low.hedge() != null || high.hedge() != null) {
            return null;
        }
        return low.value() instanceof Quantity from && high.value() instanceof Quantity to
                ? range(low, from, to)
                : null;
    }

    private static @Nullable Mention range(Mention low, Quantity from, Quantity to) {
        Ratio least = from.stated().low();
        Ratio most = to.stated().high();
        boolean rises = least == null || most == null || least.compareTo(most) <= 0;
        if (!from.unit().equals(to.unit()) || !rises) {
            return null;
        }
        Quantity range = new Quantity(
                new Interval(from.stated().low(), to.stated().high()),
                from.unit(),
                from.low(),
                to.high(),
                to.writtenUnit(),
                to.step(),
                null);
        return new Mention(
                low.kind(), low.span(), low.valueSpan(), low.firstToken(), low.endToken(), range, null, low.noun());
    }

    private static @Nullable Mention converted(@Nullable Mention value, Kind kind) {
        return value == null ? null : Conversion.to(kind, value);
    }

    /** Of "between two and three hours" articles are quoted with "two and three hours". */
    private @Nullable Mention inFrames(String answer, Kind kind, @Nullable Publication published) {
        for (String[] row : DataFile.rows(AnswerReader.class, "frames.tsv")) {
            if (row[0].equals(kind.label())) {
                Mention value = converted(framed(answer, kind, published, row[1]), kind);
                if (value == null && answer.contains(AND)) {
                    value = converted(framed(answer, kind, published, row[1].replace(SLOT, BETWEEN)), kind);
                }
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    /** "Within 40 minutes", "not before 3pm", "not until May 2024": bounds that a rule finds in what stands before a value. */
    private @Nullable Mention bounded(String answer, Kind kind, @Nullable Publication published) {
        if (kind == Kind.DURATION && begins(answer, WITHIN)) {
            Mention most = values.value(answer.substring(WITHIN.length()), kind);
            return most == null || most.hedge() != null
                    ? null
                    : most.hedged(new Hedge(Hedge.Type.UP_TO, WITHIN.strip()));
        }
        if (!kind.temporal() || !begins(answer, NOT)) {
            return null;
        }
        Mention end = framed(answer.substring(NOT.length()), kind, published, SHUT);
        Hedge hedge = end == null ? null : end.hedge();
        boolean earlier = hedge != null
                && (hedge.type() == Hedge.Type.BEFORE
                        || hedge.type() == Hedge.Type.UNTIL
                        || hedge.type() == Hedge.Type.BY && begins(hedge.words(), "before"));
        return end == null || hedge == null || !earlier
                ? null
                : converted(end.hedged(new Hedge(Hedge.Type.AT_LEAST, NOT + hedge.words())), kind);
    }

    private static boolean begins(String text, String beginning) {
        return text.regionMatches(true, 0, beginning, 0, beginning.length());
    }

    /** The value of a sentence that consists of the answer, but for words that lead to it. */
    private @Nullable Mention framed(String answer, Kind kind, @Nullable Publication published, String frame) {
        int slot = frame.indexOf(SLOT);
        String before = frame.substring(0, slot);
        Passage passage = values.passage(before + answer + frame.substring(slot + SLOT.length()));
        int end = slot + answer.length();
        for (Mention mention : values.mentions(passage, published)) {
            boolean sought = Conversion.sources(kind).contains(mention.kind());
            if (sought && leads(answer, mention.span().start() - slot) && end(passage, mention) == end) {
                return mention;
            }
        }
        return null;
    }

    private static boolean leads(String answer, int length) {
        return length == 0 || LEADS.stream().anyMatch(lead -> lead.length() == length && begins(answer, lead));
    }

    /** Where a value ends with what it counts. */
    private static int end(Passage passage, Mention mention) {
        Noun noun = mention.noun();
        int token = noun == null ? mention.endToken() : Math.max(mention.endToken(), noun.endToken());
        return Math.max(mention.span().end(), passage.tokens().end(token - 1));
    }

    /** Ways to write an answer of a kind, the first of which is the plainest. */
    static List<String> wordings(Kind kind) {
        for (String[] row : DataFile.rows(AnswerReader.class, "answers.tsv")) {
            if (row[0].equals(kind.label())) {
                return List.of(row).subList(1, row.length);
            }
        }
        throw new IllegalStateException("no answer of kind " + kind.label());
    }
}
