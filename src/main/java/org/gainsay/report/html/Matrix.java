package org.gainsay.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Wording;
import org.gainsay.report.Opposites;
import org.gainsay.report.Report;
import org.gainsay.rule.Fact;

/** Who answers what: questions by sources, one table per story. */
final class Matrix {
    private Matrix() {}

    /** The findings of each story that are questions. */
    static Map<String, List<Finding>> stories(Report report) {
        Map<String, List<Finding>> stories = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            if (finding.origin() != Origin.CHECK) {
                stories.computeIfAbsent(finding.story(), story -> new ArrayList<>())
                        .add(finding);
            }
        }
        return stories;
    }

    static void write(Html html, Report report, Index index) throws IOException {
        Map<String, List<Finding>> stories = stories(report);
        if (stories.isEmpty()) {
            return;
        }
        html.open("section", "class", "matrix", "aria-labelledby", "matrix").open("details");
        html.open("summary").element("h2", "Questions by sources", "id", "matrix");
        html.element("span", "Who states what, at a glance.", "class", "what").close();
        for (Map.Entry<String, List<Finding>> story : stories.entrySet()) {
            table(html, story.getKey(), story.getValue(), index);
        }
        html.close().closeLine();
    }

    private static void table(Html html, String story, List<Finding> findings, Index index) throws IOException {
        Map<Integer, String> sources = new TreeMap<>();
        for (Finding finding : findings) {
            for (Group group : finding.groups()) {
                group.facts().forEach(fact -> sources.put(index.source(fact.article()), Words.source(fact.article())));
            }
        }
        String name = story.equals(Finding.DEFAULT_STORY) ? "All articles" : Words.shortened(story);
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Matrix: " + name);
        html.open("table").element("caption", name).open("thead").open("tr");
        html.element("th", "Question", "scope", "col");
        for (String source : sources.values()) {
            html.open("th", "scope", "col").element("bdi", source).close();
        }
        html.close().close().open("tbody").verbatim("\n");
        for (Finding finding : findings) {
            row(html, finding, sources, index);
        }
        html.close().close().closeLine();
    }

    private static void row(Html html, Finding finding, Map<Integer, String> sources, Index index) throws IOException {
        html.open("tr", "class", finding.verdict().label(), "data-for", index.anchor(finding));
        html.open("th", "scope", "row");
        html.element("a", Words.question(finding), "href", "#" + index.anchor(finding));
        html.element("span", finding.verdict().label(), "class", "badge").close();
        Map<Integer, List<Fact>> facts = new HashMap<>();
        for (Fact fact : Opposites.facts(finding)) {
            facts.computeIfAbsent(index.source(fact.article()), source -> new ArrayList<>())
                    .add(fact);
        }
        List<Fact> opposites = Opposites.of(finding, Set.of());
        for (int source : sources.keySet()) {
            List<Fact> stated = facts.get(source);
            if (stated == null) {
                html.open("td", "class", "silent")
                        .element("span", "no answer", "class", "vh")
                        .close();
            } else {
                cell(html, stated, opposites);
            }
        }
        html.closeLine();
    }

    /** What a source states; one of the two values furthest apart is marked. */
    private static void cell(Html html, List<Fact> stated, List<Fact> opposites) throws IOException {
        Set<String> labels = new LinkedHashSet<>();
        boolean apart = false;
        for (Fact fact : stated) {
            labels.add(Words.shortened(Wording.of(fact)));
            for (Fact opposite : opposites) {
                apart |= opposite.value().stated().equals(fact.value().stated())
                        && opposite.allows().equals(fact.allows());
            }
        }
        html.element("td", String.join(" / ", labels), "class", apart ? "apart" : null);
    }
}
