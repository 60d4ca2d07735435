package org.gainsay.normalize;

import java.util.Objects;
import org.gainsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A value as an article states it. "about 2 1/2 hours" is a duration of 9000 s, hedged by "about".
 *
 * <p>Tokens and spans are those of the passage that it was read from.
 *
 * @param kind the kind of the value
 * @param span the whole expression, hedge included
 * @param valueSpan the value without its hedge
 * @param firstToken first token of {@code span}
 * @param endToken token behind {@code span}
 * @param value the value as stated
 * @param hedge the hedge; null for a bare value
 * @param noun what a count counts; null for every other kind
 * @param trend what the value has to do with a change; null for nothing
 */
public record Mention(
        Kind kind,
        Span span,
        Span valueSpan,
        int firstToken,
        int endToken,
        Value value,
        @Nullable Hedge hedge,
        @Nullable Noun noun,
        @Nullable Trend trend) {
    /** A value that has nothing to do with a change. */
    public Mention(
            Kind kind,
            Span span,
            Span valueSpan,
            int firstToken,
            int endToken,
            Value value,
            @Nullable Hedge hedge,
            @Nullable Noun noun) {
        this(kind, span, valueSpan, firstToken, endToken, value, hedge, noun, null);
    }

    /** Written out, as in every record that a check compares: what the platform makes of components costs milliseconds at the first use. */
    @Override
    public int hashCode() {
        return firstToken * 31 + value.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mention mention
                && kind == mention.kind
                && firstToken == mention.firstToken
                && endToken == mention.endToken
                && trend == mention.trend
                && span.start() == mention.span.start()
                && span.end() == mention.span.end()
                && valueSpan.start() == mention.valueSpan.start()
                && valueSpan.end() == mention.valueSpan.end()
                && value.equals(mention.value)
                && Objects.equals(hedge, mention.hedge)
                && Objects.equals(noun, mention.noun);
    }

    /** The same mention with another value and trend. */
    public Mention with(Value otherValue, @Nullable Trend otherTrend) {
        return new Mention(kind, span, valueSpan, firstToken, endToken, otherValue, hedge, noun, otherTrend);
    }

    /** The same mention, of which its hedge is taken for no part: "at least 22 years" of a least term is 22 years. */
    public Mention unhedged() {
        return hedged(null);
    }

    /** The same mention with another hedge. */
    public Mention hedged(@Nullable Hedge otherHedge) {
        return new Mention(kind, span, valueSpan, firstToken, endToken, value, otherHedge, noun, trend);
    }

    /** The true values that a fair reader would still accept, in the unit of {@link Value#stated()}. */
    public Interval allows() {
        return Tolerance.standard().allows(kind, value, hedge);
    }

    /** The true values that a reader would expect; lies within {@link #allows()}. */
    public Interval likely() {
        return Tolerance.standard().likely(kind, value, hedge);
    }
}
