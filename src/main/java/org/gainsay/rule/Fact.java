package org.gainsay.rule;

import java.time.Duration;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Value;
import org.jspecify.annotations.Nullable;

/**
 * An article's answer to a rule's question. A figure that an article states three times is one fact with three citations.
 *
 * @param article who answers
 * @param kind the kind of the answer, which is the rule's
 * @param value the value as stated, without its hedge
 * @param hedge the hedge; null for a bare value
 * @param allows the true values that a fair reader would accept
 * @param likely the true values that a reader would expect; lies within {@code allows}
 * @param stance how the article stands to it
 * @param speaker who says so, for an attributed fact where the text names somebody; else null
 * @param entry the entry of a live page in which it is said, the last one where it is said in several; null for any other
 * @param citations where it is said, in the order of the text; at least one
 */
public record Fact(
        Article article,
        Kind kind,
        Value value,
        @Nullable Hedge hedge,
        Interval allows,
        Interval likely,
        Stance stance,
        @Nullable String speaker,
        @Nullable Entry entry,
        List<Citation> citations) {
    /**
     * Copies the list of citations.
     *
     * @throws IllegalArgumentException if there is no citation
     */
    public Fact {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a fact without a citation");
        }
    }

    /** A fact that stands in no live page. */
    public Fact(
            Article article,
            Kind kind,
            Value value,
            @Nullable Hedge hedge,
            Interval allows,
            Interval likely,
            Stance stance,
            @Nullable String speaker,
            List<Citation> citations) {
        this(article, kind, value, hedge, allows, likely, stance, speaker, null, citations);
    }

    /** The first citation, which stands for all in short reports. */
    public Citation citation() {
        return citations.get(0);
    }

    /** The fact as one that its article no longer stands by. */
    public Fact superseded() {
        return new Fact(article, kind, value, hedge, allows, likely, Stance.SUPERSEDED, speaker, entry, citations);
    }

    /** The fact as one of an entry of a live page. */
    public Fact inEntry(@Nullable Entry in) {
        return new Fact(article, kind, value, hedge, allows, likely, stance, speaker, in, citations);
    }

    /** The fact as one of another kind. */
    public Fact as(Kind other) {
        return new Fact(article, other, value, hedge, allows, likely, stance, speaker, entry, citations);
    }

    /** The fact with a time that lies some hours later or, if negative, earlier. */
    public Fact moved(int hours) {
        Duration by = Duration.ofHours(hours);
        Ratio seconds = Ratio.of(by.toSeconds());
        return new Fact(
                article,
                kind,
                ((Moment) value).moved(by),
                hedge,
                allows.plus(seconds),
                likely.plus(seconds),
                stance,
                speaker,
                entry,
                citations);
    }
}
