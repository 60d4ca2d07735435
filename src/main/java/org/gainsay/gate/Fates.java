package org.gainsay.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;

/** Tells of the entries of a baseline that no finding meets what has become of them. */
final class Fates {
    private static final String SEPARATOR = Baseline.Entry.BETWEEN_SOURCES;

    private final Map<String, Set<String>> sources = new HashMap<>();
    private final Set<List<String>> disagreements = new HashSet<>();

    private Fates(List<Article> articles, List<Finding> findings) {
        for (Article article : articles) {
            sources.computeIfAbsent(BaselineFile.plain(Finding.story(article)), story -> new HashSet<>())
                    .add(BaselineFile.plain(Finding.name(article)));
        }
        for (Finding finding : findings) {
            if (finding.disagrees()) {
                disagreements.add(List.of(
                        BaselineFile.plain(finding.rule()),
                        BaselineFile.plain(finding.story()),
                        BaselineFile.plain(finding.question())));
            }
        }
    }

    /**
     * The fate of each entry, in their order.
     *
     * @param unmet entries that no finding meets
     * @param articles all articles of the run
     * @param findings all findings of the run
     */
    static Map<Baseline.Entry, Fate> of(List<Baseline.Entry> unmet, List<Article> articles, List<Finding> findings) {
        if (unmet.isEmpty()) {
            return Map.of();
        }
        Fates run = new Fates(articles, findings);
        Map<Baseline.Entry, Fate> fates = new LinkedHashMap<>();
        unmet.forEach(entry -> fates.put(entry, run.of(entry)));
        return fates;
    }

    private Fate of(Baseline.Entry entry) {
        if (!read(entry)) {
            return Fate.UNREAD;
        }
        boolean stands = disagreements.contains(List.of(
                BaselineFile.plain(entry.rule()),
                BaselineFile.plain(entry.story()),
                BaselineFile.plain(entry.question())));
        return stands ? Fate.CHANGED : Fate.SOLVED;
    }

    /** Whether the story was told by each of the sources. The separator may be part of a source's name. */
    private boolean read(Baseline.Entry entry) {
        Set<String> known = sources.getOrDefault(BaselineFile.plain(entry.story()), Set.of());
        String name = "";
        for (String part : BaselineFile.plain(entry.sources()).split(SEPARATOR, -1)) {
            name = name.isEmpty() ? part : name + SEPARATOR + part;
            name = known.contains(name) ? "" : name;
        }
        return name.isEmpty();
    }
}
