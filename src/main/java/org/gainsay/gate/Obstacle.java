package org.gainsay.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Verdict;
import org.jspecify.annotations.Nullable;

/** Why a run has checked nothing. A gate that passes what nobody looked at is worse than none. */
final class Obstacle {
    private Obstacle() {}

    /**
     * What stood in the way; null if something was checked.
     *
     * @param gate whether a gate is set; without one, a run that had only nothing to compare is no failure
     */
    static @Nullable String of(boolean gate, List<Article> articles, List<Finding> findings) {
        if (articles.isEmpty()) {
            return "no articles to check";
        }
        if (gate && !comparable(articles)) {
            return "a gate is set, but there are fewer than two sources to compare";
        }
        if (gate && findings.isEmpty()) {
            return "a gate is set, but no article answers any question, so nothing was compared";
        }
        if (gate && !compared(findings)) {
            return "a gate is set, but no question is answered by two articles, so nothing was compared";
        }
        return null;
    }

    /** Whether anything was held against anything: two answers, an answer and the record, or an article and itself. */
    private static boolean compared(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.verdict() != Verdict.SINGLE) {
                return true;
            }
        }
        return false;
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
            tellers.add(Finding.outlet(article));
            if (tellers.size() > 1) {
                return true;
            }
        }
        return false;
    }
}
