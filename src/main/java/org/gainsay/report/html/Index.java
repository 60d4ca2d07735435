package org.gainsay.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.gainsay.report.Opposites;
import org.gainsay.report.Report;
import org.gainsay.rule.Fact;

/** Names for what the page links to: findings by their fingerprints, sources by their numbers. */
final class Index {
    private final IdentityHashMap<Finding, String> anchors = new IdentityHashMap<>();
    private final Map<String, Integer> sources = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    Index(Report report) {
        Map<String, Integer> used = new HashMap<>();
        for (Finding finding : report.findings()) {
            String print = finding.fingerprint();
            int times = used.merge(print, 1, Integer::sum);
            anchors.put(finding, "f-" + print + (times == 1 ? "" : "-" + times));
        }
        for (Article article : report.articles()) {
            String source = Finding.source(article);
            if (sources.putIfAbsent(source, names.size()) == null) {
                names.add(Finding.name(article));
            }
        }
    }

    /** The same in every run, as long as the finding is. */
    String anchor(Finding finding) {
        return String.valueOf(anchors.get(finding));
    }

    /** The names of all sources, in the order of the articles. */
    List<String> names() {
        return names;
    }

    int source(Article article) {
        Integer number = sources.get(Finding.source(article));
        return number == null ? -1 : number;
    }

    /** The numbers of all sources of a finding, with blanks around each: {@code " 0 3 "}. */
    String sources(Finding finding) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Fact fact : Opposites.facts(finding)) {
            numbers.add(source(fact.article()));
        }
        StringBuilder list = new StringBuilder(" ");
        for (int number : numbers) {
            list.append(number).append(' ');
        }
        return list.toString();
    }
}
