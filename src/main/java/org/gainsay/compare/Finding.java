package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Reference;
import org.gainsay.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * All facts under one question and one story, grouped by value, with a verdict.
 *
 * @param rule id of the rule or the check
 * @param story the story; {@link #DEFAULT_STORY} where the articles name none
 * @param origin what the finding comes from
 * @param verdict what can be said of all answers
 * @param severity how much it matters; a note for whatever is neither a contradiction nor strained
 * @param question the question in words
 * @param kind the kind of the answers
 * @param message the finding in one line: all values, who states them, and how far they are apart
 * @param gap how far the values are apart, which {@code message} says as well; empty where nothing is
 * @param division who is in the majority and who stands alone, where three or more sources disagree; {@code message} says it as well; else empty
 * @param groups the values in ascending order
 * @param reference the value on record; null where the rule has none
 * @param thing what a rule with a key was asked about; null where it has none
 * @param basis under a rule for any story, why its verdict holds the values against each other or does not; empty under any other
 */
public record Finding(
        String rule,
        String story,
        Origin origin,
        Verdict verdict,
        Severity severity,
        String question,
        Kind kind,
        String message,
        String gap,
        String division,
        List<Group> groups,
        @Nullable Reference reference,
        @Nullable String thing,
        String basis) {
    /** The story of all articles that name none. */
    public static final String DEFAULT_STORY = "default";

    /** Copies the list of groups. */
    public Finding {
        groups = List.copyOf(groups);
    }

    /** A finding that needs no reason besides its values. */
    public Finding(
            String rule,
            String story,
            Origin origin,
            Verdict verdict,
            Severity severity,
            String question,
            Kind kind,
            String message,
            String gap,
            List<Group> groups,
            @Nullable Reference reference,
            @Nullable String thing) {
        this(rule, story, origin, verdict, severity, question, kind, message, gap, "", groups, reference, thing, "");
    }

    /** The facts that were compared: the last word of each source. */
    public List<Fact> standing() {
        List<Fact> facts = new ArrayList<>();
        groups.forEach(group -> facts.addAll(group.facts()));
        return Editions.lastWords(facts);
    }

    /** Whether the finding is a contradiction that a gate counts. */
    public boolean counts() {
        return verdict == Verdict.CONTRADICTION && origin != Origin.DISCOVERED;
    }

    /** Whether its sources cannot all be right, or only by stretching: what somebody may waive. */
    public boolean disagrees() {
        return verdict == Verdict.CONTRADICTION || verdict == Verdict.STRAINED;
    }

    /** The same finding as one that no rule has asked for, which is never more than a warning. */
    Finding discovered() {
        Severity most = severity == Severity.ERROR ? Severity.WARNING : severity;
        return with(rule, Origin.DISCOVERED, most, question, thing);
    }

    /**
     * The same finding as the answer to what a rule asks, where the rule alone could not tell that all of its answers are answers to one question.
     *
     * @param asked the rule's own finding
     * @param severity how much a contradiction under the rule matters
     */
    Finding under(Finding asked, Severity severity) {
        return with(asked.rule, asked.origin, severity, asked.question, asked.thing);
    }

    private Finding with(String rule, Origin origin, Severity severity, String question, @Nullable String thing) {
        return new Finding(
                rule, story, origin, verdict, severity, question, kind, message, gap, division, groups, reference,
                thing, basis);
    }

    /** How many articles its facts come from. */
    public int articles() {
        Set<String> articles = new HashSet<>();
        for (Group group : groups) {
            for (Fact fact : group.facts()) {
                articles.add(fact.article().id());
            }
        }
        return articles.size();
    }

    /** How many facts there are in all groups. */
    public int factCount() {
        int count = 0;
        for (Group group : groups) {
            count += group.facts().size();
        }
        return count;
    }

    /**
     * A name for this finding that stays the same when lines move, files are renamed, sources come in another order or the question is
     * worded anew: it changes only with the rule, the thing that a rule with a key is asked about, the story, and what is stated: the
     * sources with their values and hedges. 16 hexadecimal digits.
     */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /** Which source an article comes from; the article's id where no source is known. */
    public static String source(Article article) {
        String source = article.source();
        return source == null ? article.id() : source;
    }

    /** What tells sources apart: {@link #source} whatever its capitals, so that "BBC News" and "BBC news" are one. */
    public static String outlet(Article article) {
        String source = article.source();
        return source == null ? article.id() : source.strip().toLowerCase(Locale.ROOT);
    }

    /** What messages call an article's source; the article's id without folders where no source is known. */
    public static String name(Article article) {
        String source = article.source();
        return source == null ? article.id().substring(article.id().lastIndexOf('/') + 1) : source;
    }

    /** The name of an article's story. */
    public static String story(Article article) {
        String story = article.story();
        return story == null || story.isEmpty() ? DEFAULT_STORY : story;
    }
}
