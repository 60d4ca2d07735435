package org.gainsay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Rule;
import org.gainsay.rule.engine.Takings;
import org.gainsay.rule.engine.Tried;

/** Which values rules take from which articles, story by story, with the verdicts. */
final class RuleTable {
    private final List<Rule> rules;
    /** The articles of each story, in the order in which they were read. */
    private final Map<String, List<Article>> stories = new LinkedHashMap<>();
    /** By rule and story: a row for each thing that the rule is asked about. */
    private final Map<String, List<TableRow>> rows = new HashMap<>();
    /** By rule and article: where the report shows a value. */
    private final Map<String, List<Citation>> shown = new HashMap<>();

    /**
     * Makes a table.
     *
     * @param takings tells of the same rules what they take
     */
    RuleTable(List<Rule> rules, Report report, Takings takings) {
        this.rules = List.copyOf(rules);
        Map<String, Rule> byId = new HashMap<>();
        for (Rule rule : rules) {
            byId.put(rule.id(), rule);
        }
        for (Finding finding : report.findings()) {
            Rule rule = byId.get(finding.rule());
            if (rule != null) {
                add(rule, finding);
            }
        }
        for (Article article : report.articles()) {
            stories.computeIfAbsent(Finding.story(article), none -> new ArrayList<>())
                    .add(article);
            for (Tried tried : takings.in(article)) {
                add(article, tried);
            }
        }
        for (List<TableRow> some : rows.values()) {
            some.sort((a, b) -> a.label().compareTo(b.label()));
        }
    }

    private static String key(Rule rule, String other) {
        return rule.id() + '\n' + other;
    }

    private void add(Rule rule, Finding finding) {
        rows.computeIfAbsent(key(rule, finding.story()), none -> new ArrayList<>())
                .add(new TableRow(rule, finding));
        for (Group group : finding.groups()) {
            for (Fact fact : group.facts()) {
                shown.computeIfAbsent(key(rule, fact.article().id()), none -> new ArrayList<>())
                        .addAll(fact.citations());
            }
        }
    }

    private void add(Article article, Tried tried) {
        Rule rule = tried.rule();
        Citation citation = tried.value().citation();
        for (Citation other : shown.getOrDefault(key(rule, article.id()), List.of())) {
            if (overlap(citation, other)) {
                return;
            }
        }
        List<TableRow> own = rows.computeIfAbsent(key(rule, Finding.story(article)), none -> new ArrayList<>());
        TableRow row = own.isEmpty() ? null : own.get(0);
        boolean keyed = rule.recognition().key() != null;
        if (row == null || keyed && !row.silent()) {
            row = new TableRow(rule, null);
            // Of what a value is said that a rule with a key leaves, nobody has asked.
            own.add(0, row);
        }
        row.add(tried.value(), Taking.of(tried.outcome()));
    }

    private static boolean overlap(Citation citation, Citation other) {
        return citation.inTitle() == other.inTitle()
                && citation.span().start() < other.span().end()
                && other.span().start() < citation.span().end();
    }

    List<Rule> rules() {
        return rules;
    }

    Map<String, List<Article>> stories() {
        return stories;
    }

    /**
     * The rows of a story in the order of the rules.
     *
     * @param all whether to give one for each rule of which nothing is told
     */
    List<TableRow> rows(String story, boolean all) {
        List<TableRow> some = new ArrayList<>();
        for (Rule rule : rules) {
            List<TableRow> own = rows.getOrDefault(key(rule, story), List.of());
            some.addAll(own);
            if (own.isEmpty() && all) {
                some.add(new TableRow(rule, null));
            }
        }
        return some;
    }
}
