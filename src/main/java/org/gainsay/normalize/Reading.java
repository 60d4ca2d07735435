package org.gainsay.normalize;

import org.gainsay.article.Publication;
import org.gainsay.article.Span;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.number.NumberNames;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.number.Ranges;
import org.gainsay.normalize.time.TimeReader;
import org.gainsay.normalize.unit.Measure;
import org.gainsay.normalize.unit.MeasureReader;
import org.gainsay.text.Folded;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** A passage while its values are read: what every normalizer looks at, and how each makes its mentions. */
public final class Reading {
    private static final long AFTER = WordClass.AFTER.bit();

    private final Passage passage;
    private final Tokens tokens;
    private final @Nullable Publication published;
    private final Vocabulary vocabulary;
    private final NumeralReader numerals;
    private final Ranges ranges;
    private @Nullable TimeReader times;
    private int measuredToken = -1;
    private @Nullable Measure measured;
    private @Nullable Numeral asked;
    private boolean name;
    private int hedgedToken = -1;
    private Hedges.@Nullable Found hedged;

    Reading(Passage passage, @Nullable Publication published, Vocabulary vocabulary) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.published = published;
        this.vocabulary = vocabulary;
        this.numerals = new NumeralReader(passage, vocabulary.numbers());
        this.ranges = new Ranges(passage, vocabulary.numbers());
    }

    /** The text that is read. */
    public Passage passage() {
        return passage;
    }

    /** Its tokens. */
    public Tokens tokens() {
        return tokens;
    }

    /** When it was published; null where unknown. */
    public @Nullable Publication published() {
        return published;
    }

    /** The words that are known. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Reads numbers. */
    public NumeralReader numerals() {
        return numerals;
    }

    /**
     * The figure with a unit that is recognised by a token, or null. Several normalizers ask for it, so the last one is kept.
     *
     * @param token the first digit or number word
     */
    public @Nullable Measure measure(int token) {
        if (token != measuredToken) {
            // Reading one may ask for another.
            Measure read = MeasureReader.read(this, token);
            measuredToken = token;
            measured = read;
        }
        return measured;
    }

    /**
     * The hedge before a value, or null. Several normalizers ask for it, so the last one is kept.
     *
     * @param value first token of the value
     */
    public Hedges.@Nullable Found hedgeBefore(int value) {
        if (value != hedgedToken) {
            hedgedToken = value;
            hedged = vocabulary.hedges().before(tokens, value);
        }
        return hedged;
    }

    /** Whether a figure is part of a name and no value. Several normalizers ask for it, so the last one is kept. */
    @SuppressWarnings(
            "ReferenceEquality") // what is kept is known by the figure itself, as two that are equal are rarely two
    public boolean isName(Numeral numeral) {
        if (numeral != asked) {
            asked = numeral;
            name = NumberNames.name(this, numeral);
        }
        return name;
    }

    /** Reads times of the clock. */
    public TimeReader times() {
        if (times == null) {
            times = new TimeReader(this);
        }
        return times;
    }

    /** Recognises what joins two values to a range. */
    public Ranges ranges() {
        return ranges;
    }

    /** Whether the word at a token has at least one of the classes in the set. */
    public boolean is(int token, long bits) {
        return passage.is(token, bits);
    }

    /**
     * Whether a word of one of the classes may stand within {@link Tokens#REACH} tokens of a token. One look spares most searches for a
     * cue; a yes is no proof.
     */
    public boolean near(int token, long bits) {
        return (tokens.around(token) & bits) != 0;
    }

    /** Whether a token is this word of the vocabulary. */
    public boolean isWord(int token, int word) {
        return tokens.word(token) == word;
    }

    /**
     * A mention of a value, with the hedge that stands before or behind it.
     *
     * @param kind the kind
     * @param first first token of the value
     * @param end token behind the value
     * @param value the value
     */
    public Mention mention(Kind kind, int first, int end, Value value) {
        Hedges.Found before = hedgeBefore(first);
        boolean open = before == null || before.type() == Hedge.Type.ABOUT;
        Hedges.Found after = open ? vocabulary.hedges().after(tokens, end) : null;
        after = open && after == null ? inside(first, end) : after;
        after = after != null && kind != Kind.NUMBER && adds(after) ? null : after;
        return mention(kind, first, end, value, after == null ? before : after, null);
    }

    /** "31 million dollars plus interest": what is added stands behind; "£300 plus" and "£300 plus in fees" are hedged. */
    private boolean adds(Hedges.Found after) {
        return after.type() == Hedge.Type.MORE_THAN
                && after.end() == after.first() + 1
                && is(after.first(), AFTER)
                && tokens.type(after.end()) == Tokens.WORD
                && !is(after.end(), WordClass.FUNCTION.bit());
    }

    /** The hedge between a figure and what multiplies it: "300-plus million"; null for none. */
    private Hedges.@Nullable Found inside(int first, int end) {
        if (first + 3 >= end || !NumeralReader.joint(tokens, first + 1) || !is(first + 2, AFTER)) {
            return null;
        }
        return vocabulary.hedges().after(tokens, first + 1);
    }

    /** A mention of a measure, with the hedge that stands before it, behind it or before its unit. */
    public Mention mention(Kind kind, Measure measure, int end, Quantity value) {
        Hedges.Found inner = measure.hedge();
        return inner == null
                ? mention(kind, measure.first(), end, value)
                : mention(kind, measure.first(), end, value, inner, null);
    }

    /**
     * A mention of a value whose hedge is known already.
     *
     * @param kind the kind
     * @param first first token of the value
     * @param end token behind the value
     * @param value the value
     * @param hedge the hedge; null for none
     * @param noun what a count counts; null for other kinds
     */
    public Mention mention(
            Kind kind, int first, int end, Value value, Hedges.@Nullable Found hedge, @Nullable Noun noun) {
        int from = hedge == null ? first : Math.min(first, hedge.first());
        int to = hedge == null ? end : Math.max(end, hedge.end());
        Span span = new Span(tokens.start(from), tokens.end(to - 1));
        Span valueSpan = from == first && to == end ? span : new Span(tokens.start(first), tokens.end(end - 1));
        Hedge stated =
                hedge == null ? null : new Hedge(hedge.type(), Folded.line(passage.words(hedge.first(), hedge.end())));
        return new Mention(kind, span, valueSpan, from, to, value, stated, noun);
    }
}
