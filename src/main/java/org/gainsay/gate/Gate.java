package org.gainsay.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a run may contain before it fails.
 *
 * @param maxContradictions how many contradictions pass; null for any number
 */
public record Gate(@Nullable Integer maxContradictions) {
    /** The gate that everything passes. */
    public static final Gate OPEN = new Gate(null);

    /**
     * Checks the threshold.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Gate {
        if (maxContradictions != null && maxContradictions < 0) {
            throw new IllegalArgumentException(
                    "maxContradictions is " + maxContradictions + ", but must not be negative");
        }
    }

    /** Whether there is anything that does not pass. */
    public boolean set() {
        return maxContradictions != null;
    }

    /**
     * Judges a run. A run with fewer than two sources, or in which no question was answered at all, does not
     * pass a gate that is set.
     *
     * @param articles all articles of the run
     * @param findings all findings of the run
     */
    public Judgement judge(List<Article> articles, List<Finding> findings) {
        int contradictions = 0;
        for (Finding finding : findings) {
            contradictions += finding.counts() ? 1 : 0;
        }
        String obstacle = obstacle(articles, findings);
        boolean within = maxContradictions == null || contradictions <= maxContradictions;
        return new Judgement(maxContradictions, contradictions, within && obstacle == null, obstacle);
    }

    private @Nullable String obstacle(List<Article> articles, List<Finding> findings) {
        if (articles.isEmpty()) {
            return "no articles to check";
        }
        if (set() && !comparable(articles)) {
            return "a gate is set, but there are fewer than two sources to compare";
        }
        if (set() && findings.isEmpty()) {
            return "a gate is set, but no article answers any question, so nothing was compared";
        }
        return null;
    }

    /** Whether some story is told by two sources. An article that names no source is a source of its own. */
    private static boolean comparable(List<Article> articles) {
        Map<String, Set<String>> sources = new HashMap<>();
        for (Article article : articles) {
            String story = Finding.story(article);
            Set<String> tellers = sources.get(story);
            if (tellers == null) {
                tellers = new HashSet<>();
                sources.put(story, tellers);
            }
            tellers.add(Finding.source(article));
            if (tellers.size() > 1) {
                return true;
            }
        }
        return false;
    }
}
