package org.gainsay.gate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.Place;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A finding that somebody has looked into and lets pass until a day.
 *
 * @param rule the rule or check, as {@code pack/rule}
 * @param fingerprint the finding that is meant; null where sources are named
 * @param sources those between whom the disagreement may stand; a finding in which any other source states a value is not
 *     covered. Empty where a fingerprint is given
 * @param story the story that is meant; null for any
 * @param reason why the finding may pass, for those who read the report
 * @param expires the last day on which it may
 * @param place where the waiver is written; null if nowhere
 */
public record Waiver(
        String rule,
        @Nullable String fingerprint,
        List<String> sources,
        @Nullable String story,
        String reason,
        LocalDate expires,
        @Nullable Place place)
        implements Acceptance {

    /**
     * Copies the sources, and puts the reason into one line.
     *
     * @throws IllegalArgumentException if the waiver names neither a fingerprint nor a source, or has no reason
     */
    public Waiver {
        sources = List.copyOf(sources);
        reason = String.join(" ", reason.strip().split("\\s+"));
        if (fingerprint == null && sources.isEmpty()) {
            throw new IllegalArgumentException("a waiver of " + rule + " must name a fingerprint or sources");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a waiver of " + rule + " must have a reason");
        }
    }

    /** A waiver of one finding. */
    public static Waiver of(String rule, String fingerprint, String reason, LocalDate expires) {
        return new Waiver(rule, fingerprint, List.of(), null, reason, expires, null);
    }

    /** A waiver of what some sources, and no others, disagree about under a rule. */
    public static Waiver between(List<String> sources, String rule, String reason, LocalDate expires) {
        return new Waiver(rule, null, sources, null, reason, expires, null);
    }

    /** Whether a finding is the one that is meant, on whatever day. */
    boolean covers(Finding finding) {
        return means(finding) && (sources.isEmpty() || unnamed(finding).isEmpty());
    }

    /**
     * The sources for which a finding is not covered, though all else fits and a source that is named states a value in it: those that state a
     * value and are not named. Empty where the finding is covered, or another one is meant.
     */
    Set<String> leftOut(Finding finding) {
        if (sources.isEmpty() || !means(finding)) {
            return Set.of();
        }
        Set<String> unnamed = unnamed(finding);
        return unnamed.size() < stating(finding).size() ? unnamed : Set.of();
    }

    private boolean means(Finding finding) {
        return rule.equals(finding.rule())
                && (story == null || story.equals(finding.story()))
                && (fingerprint == null || fingerprint.equals(finding.fingerprint()));
    }

    private Set<String> unnamed(Finding finding) {
        Set<String> named = new HashSet<>();
        sources.forEach(source -> named.add(source.strip().toLowerCase(Locale.ROOT)));
        Set<String> unnamed = new LinkedHashSet<>();
        for (Article article : stating(finding).values()) {
            String name = Finding.name(article);
            String outlet = Finding.outlet(article).toLowerCase(Locale.ROOT);
            if (!named.contains(outlet) && !named.contains(name.strip().toLowerCase(Locale.ROOT))) {
                unnamed.add(name);
            }
        }
        return unnamed;
    }

    /** An article of each source that states a value. */
    private static Map<String, Article> stating(Finding finding) {
        Map<String, Article> articles = new LinkedHashMap<>();
        for (Group group : finding.groups()) {
            for (Fact fact : group.facts()) {
                articles.putIfAbsent(Finding.outlet(fact.article()), fact.article());
            }
        }
        return articles;
    }

    /** Whether it has run out before a day. */
    boolean expired(LocalDate day) {
        return expires.isBefore(day);
    }

    /** What messages call it: {@code the waiver of casualties/deaths}, with its fingerprint or its sources. */
    String named() {
        String what = fingerprint == null ? "between " + String.join(", ", sources) : fingerprint;
        return "the waiver of " + rule + " (" + what + ")";
    }

    @Override
    public String label() {
        return "waived until " + expires;
    }
}
