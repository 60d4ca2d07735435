package org.gainsay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.Problem;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Scope;
import org.gainsay.rule.engine.NearMiss;
import org.gainsay.rule.engine.NearMisses;
import org.gainsay.rule.engine.Outcome;
import org.gainsay.rule.engine.Stated;
import org.gainsay.rule.engine.Trial;
import org.jspecify.annotations.Nullable;

/**
 * Says of rules that answer nothing why: what stands beside their near words in articles in which nothing answers them. A rule for one story is asked
 * of each of its articles; one for any story has little to say in most.
 */
public final class SilentRules {
    /** So many rules are named in one line. */
    private static final int MOST = 6;

    private final List<Rule> rules;
    private final List<Article> articles;
    /** By rule: the ids of the articles that answer it. */
    private final Map<String, Set<String>> answered = new LinkedHashMap<>();
    /** By rule: the stories of these articles. */
    private final Map<String, Set<@Nullable String>> stories = new HashMap<>();
    /** By article: where it answers one of the rules. */
    private final Map<String, List<Citation>> citations = new HashMap<>();
    /** By rule: what came nearest in each article in which something did. */
    private final Map<String, List<NearMiss>> misses = new LinkedHashMap<>();
    /** The rules that were asked of an article. */
    private final Set<String> concerned = new HashSet<>();

    private SilentRules(List<Rule> rules, Report report) {
        this.rules = rules;
        this.articles = report.articles();
        for (Rule rule : rules) {
            answered.put(rule.id(), new HashSet<>());
            misses.put(rule.id(), new ArrayList<>());
        }
        for (Finding finding : report.findings()) {
            Set<String> ids = answered.get(finding.rule());
            if (ids != null) {
                add(finding, ids);
            }
        }
    }

    private void add(Finding finding, Set<String> ids) {
        for (Group group : finding.groups()) {
            for (Fact fact : group.facts()) {
                String id = fact.article().id();
                ids.add(id);
                stories.computeIfAbsent(finding.rule(), none -> new HashSet<>())
                        .add(fact.article().story());
                citations.computeIfAbsent(id, none -> new ArrayList<>()).addAll(fact.citations());
            }
        }
    }

    /**
     * A note for each rule that answers nothing, or nothing in an article that has a value beside its near words; one for all rules of a file beside
     * whose near words nothing stands, or that no article is about.
     *
     * @param rules some rules that the report was asked for
     * @param report with all findings
     */
    public static List<Problem> notes(List<Rule> rules, Report report) {
        List<Rule> ofStory = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.question().scope() != Scope.TOPIC) {
                ofStory.add(rule);
            }
        }
        SilentRules silent = new SilentRules(ofStory, report);
        silent.look();
        return silent.notes();
    }

    private boolean nowhere(Rule rule) {
        return answered.getOrDefault(rule.id(), Set.of()).isEmpty();
    }

    private void look() {
        NearMisses search = new NearMisses(rules);
        for (Article article : articles) {
            Set<String> silent = new LinkedHashSet<>();
            Set<String> lacking = new LinkedHashSet<>();
            for (Rule rule : rules) {
                if (nowhere(rule)) {
                    silent.add(rule.id());
                } else if (!answered.getOrDefault(rule.id(), Set.of()).contains(article.id())) {
                    lacking.add(rule.id());
                }
            }
            if (!silent.isEmpty() || !lacking.isEmpty()) {
                NearMisses.Looked looked =
                        search.in(article, silent, lacking, citations.getOrDefault(article.id(), List.of()));
                concerned.addAll(looked.concerned());
                for (NearMiss miss : looked.misses()) {
                    if (!ofOtherStory(miss)) {
                        misses.getOrDefault(miss.rule().id(), new ArrayList<>()).add(miss);
                    }
                }
            }
        }
    }

    /** An article of another story lacks the context of a rule as its author means it to. */
    private boolean ofOtherStory(NearMiss miss) {
        Trial trial = miss.trial();
        Set<@Nullable String> own = stories.getOrDefault(miss.rule().id(), Set.of());
        return trial != null
                && trial.outcome() == Outcome.CONTEXT_ABSENT
                && !own.isEmpty()
                && !own.contains(miss.article().story());
    }

    private List<Problem> notes() {
        List<Problem> notes = new ArrayList<>();
        Map<String, List<Rule>> unasked = new LinkedHashMap<>();
        Map<String, List<Rule>> unmet = new LinkedHashMap<>();
        for (Rule rule : rules) {
            List<NearMiss> own = misses.getOrDefault(rule.id(), List.of());
            if (!own.isEmpty()) {
                notes.add(note(rule, own));
            } else if (nowhere(rule)) {
                (concerned.contains(rule.id()) ? unmet : unasked)
                        .computeIfAbsent(rule.path(), none -> new ArrayList<>())
                        .add(rule);
            }
        }
        unmet.forEach((path, some) -> notes.add(note(path, some, "nothing in these articles comes near an answer")));
        unasked.forEach((path, some) ->
                notes.add(note(path, some, "no article holds a word of 'about', or was published when they count")));
        return notes;
    }

    /** What came nearest of all where a rule answers nothing anywhere; else the first article that it misses, and how many more there are. */
    private Problem note(Rule rule, List<NearMiss> own) {
        NearMiss nearest = own.get(0);
        String more = "";
        if (nowhere(rule)) {
            for (NearMiss each : own) {
                nearest = each.nearerThan(nearest) ? each : nearest;
            }
        } else if (own.size() > 1) {
            more = " and " + Count.many(own.size() - 1, "other article");
        }
        String where = nearest.article().id();
        String silence = nowhere(rule)
                ? " answers nothing; nearest is, in " + where + ", "
                : " answers nothing in " + where + more + ": ";
        return new Problem(
                Problem.Severity.NOTE,
                rule.path(),
                rule.line(),
                0,
                rule.id() + silence + reason(nearest),
                "'gainsay explain " + rule.id() + "' tells of each value");
    }

    /** What {@code explain} says of the value. */
    private static String reason(NearMiss miss) {
        Stated stated = miss.stated();
        Trial trial = miss.trial();
        if (stated != null) {
            return Misread.line(stated, miss.rule().question().kind());
        }
        if (trial == null) {
            return "";
        }
        boolean taken = trial.outcome() == Outcome.ANSWER;
        return Quote.folded(taken ? "\"" + trial.value() + "\" is taken, but not shown under it" : trial.toString());
    }

    private static Problem note(String path, List<Rule> rules, String why) {
        List<String> ids = new ArrayList<>();
        for (Rule rule : rules.subList(0, Math.min(MOST, rules.size()))) {
            ids.add(rule.id());
        }
        String more = rules.size() > MOST ? " and " + Count.many(rules.size() - MOST, "other rule") : "";
        String verb = rules.size() == 1 ? " answers nothing: " : " answer nothing: ";
        return new Problem(Problem.Severity.NOTE, path, 0, 0, String.join(", ", ids) + more + verb + why, null);
    }
}
