package org.gainsay.rule.engine;

import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A value near words of a rule, in an article in which the report shows no answer to it.
 *
 * @param rule the rule
 * @param article the article
 * @param inTitle whether the value stands in the article's title
 * @param trial what became of the value; null for a value of a kind that the rule does not ask for
 * @param stated the value where it is of such a kind; else null
 * @param rank how near it comes to being an answer
 */
public record NearMiss(
        Rule rule,
        Article article,
        boolean inTitle,
        @Nullable Trial trial,
        @Nullable Stated stated,
        Rank rank) {
    /** How near a value comes to being an answer, the nearest first. */
    public enum Rank {
        /** The rule takes it, and the report shows it under no question or under another one. */
        TAKEN,
        /** The rule means to leave it, or lacks a word elsewhere in the article. */
        LEFT,
        /** The rule asks for another thing or another range than what stands right beside a near word, for a context that the article lacks, or for a day that can be told. */
        LACKING,
        /** It is of a kind in which the same may be told. */
        ALIKE,
        /** The near word stands in another clause of its sentence. */
        OTHER_CLAUSE,
        /** It is close to a near word and of a kind in which an article may answer such a question. */
        BESIDE,
        /** It is of some other kind. */
        OTHER_KIND,
        /** The near word stands in another sentence. */
        FAR
    }

    /** @param close whether hardly a word lies between the value and a near word, or nothing but the context is lacking */
    static NearMiss of(Rule rule, Article article, Trial trial, boolean close) {
        Rank rank = switch (trial.outcome()) {
            case ANSWER -> Rank.TAKEN;
            case UNRESOLVED -> Rank.LACKING;
            case OTHER_NOUN, NO_NOUN, OUT_OF_RANGE, CONTEXT_ABSENT -> close ? Rank.LACKING : Rank.LEFT;
            case OTHER_CLAUSE -> Rank.OTHER_CLAUSE;
            case NO_NEAR, OTHER_KIND, OTHER_AGE, OTHER_SENTENCE -> Rank.FAR;
            default -> Rank.LEFT;
        };
        return new NearMiss(rule, article, trial.inTitle(), trial, null, rank);
    }

    /** Whether it comes nearer to being an answer than another one; an earlier one as near stays. */
    public boolean nearerThan(@Nullable NearMiss other) {
        return other == null || rank.compareTo(other.rank) < 0;
    }

    /** Whether its rule lacks a word for it or asks for another sort of value, so that the rule's author may well have meant it. */
    boolean unmeant() {
        return rank == Rank.LACKING || rank == Rank.ALIKE || rank == Rank.OTHER_CLAUSE || rank == Rank.BESIDE;
    }

    /** Whether a citation of the same article rests on it. */
    boolean in(Citation citation) {
        Span span = trial != null ? trial.span() : stated != null ? stated.span() : new Span(0, 0);
        Span original = inTitle ? span : article.offsets().original(span.start(), span.end());
        return citation.inTitle() == inTitle
                && citation.span().start() < original.end()
                && original.start() < citation.span().end();
    }
}
