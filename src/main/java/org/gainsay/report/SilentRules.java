package org.gainsay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.Problem;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Rule;
import org.gainsay.rule.engine.NearMiss;
import org.gainsay.rule.engine.NearMisses;
import org.gainsay.rule.engine.Outcome;
import org.gainsay.rule.engine.Stated;
import org.gainsay.rule.engine.Trial;
import org.jspecify.annotations.Nullable;

/** Says of rules that answer nothing why: what stands beside their near words in articles in which nothing answers them. */
public final class SilentRules {
    /** So many rules are named in one line. */
    private static final int MOST = 6;
    /** So many lines of a run say why; behind them one tells how many more rules there are. */
    public static final int LINES = 10;

    private final List<Rule> rules;
    private final List<Article> articles;
    /** The ids of the rules that answer nothing anywhere. */
    private final Set<String> nowhere = new HashSet<>();
    /** By article: the ids of the rules that it answers. */
    private final Map<String, Set<String>> answered = new HashMap<>();
    /** By rule: the stories of the articles that answer it. */
    private final Map<String, Set<@Nullable String>> stories = new HashMap<>();
    /** By article: where it answers one of the rules. */
    private final Map<String, List<Citation>> citations = new HashMap<>();
    /** By rule: what came nearest in each article in which something did. */
    private final Map<String, List<NearMiss>> misses = new HashMap<>();

    private SilentRules(List<Rule> rules, Report report) {
        this.rules = rules;
        this.articles = report.articles();
        for (Rule rule : rules) {
            nowhere.add(rule.id());
        }
        Set<String> ids = Set.copyOf(nowhere);
        for (Finding finding : report.findings()) {
            if (ids.contains(finding.rule())) {
                add(finding);
            }
        }
    }

    private void add(Finding finding) {
        for (Group group : finding.groups()) {
            for (Fact fact : group.facts()) {
                String id = fact.article().id();
                nowhere.remove(finding.rule());
                answered.computeIfAbsent(id, none -> new HashSet<>()).add(finding.rule());
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
     * @param search looks for what came nearest to an answer to some rules that the report was asked for
     * @param report with all findings
     */
    public static List<Problem> notes(NearMisses search, Report report) {
        SilentRules silent = new SilentRules(search.rules(), report);
        silent.look(search);
        return silent.notes(search);
    }

    /**
     * A rule that answers nothing anywhere.
     *
     * @param rule the rule
     * @param nearest what came nearest to an answer; null where nothing did
     * @param asked whether an article holds a word of what its pack is about, and was published when the rule counts
     */
    record Silence(Rule rule, @Nullable NearMiss nearest, boolean asked) {}

    /** The rules that answer nothing anywhere, in their order, as far as the search has come. */
    static List<Silence> nowhere(NearMisses search, Report report) {
        SilentRules silent = new SilentRules(search.rules(), report);
        silent.look(search);
        List<Silence> silences = new ArrayList<>();
        for (Rule rule : silent.rules) {
            if (silent.nowhere(rule) && search.tried(rule)) {
                NearMiss nearest = nearest(silent.misses.getOrDefault(rule.id(), List.of()));
                silences.add(new Silence(rule, nearest, search.asked(rule)));
            }
        }
        return silences;
    }

    private boolean nowhere(Rule rule) {
        return nowhere.contains(rule.id());
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

    private void look(NearMisses search) {
        for (Article article : articles) {
            Set<String> here = answered.getOrDefault(article.id(), Set.of());
            if (here.size() < rules.size()) {
                List<Citation> answers = citations.getOrDefault(article.id(), List.of());
                for (NearMiss miss : search.in(article, nowhere, here, answers)) {
                    if (!ofOtherStory(miss)) {
                        misses.computeIfAbsent(miss.rule().id(), none -> new ArrayList<>())
                                .add(miss);
                    }
                }
            }
        }
    }

    private List<Problem> notes(NearMisses search) {
        List<Rule> missing = new ArrayList<>();
        List<Rule> left = new ArrayList<>();
        Map<String, List<Rule>> unasked = new LinkedHashMap<>();
        Map<String, List<Rule>> unmet = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (!search.tried(rule)) {
                left.add(rule);
            } else if (misses.containsKey(rule.id())) {
                missing.add(rule);
            } else if (nowhere(rule)) {
                (search.asked(rule) ? unmet : unasked)
                        .computeIfAbsent(rule.path(), none -> new ArrayList<>())
                        .add(rule);
            }
        }
        int room = Math.max(0, LINES - unmet.size() - unasked.size());
        while (missing.size() > room) {
            left.add(missing.remove(missing.size() - 1));
        }
        List<Problem> notes = new ArrayList<>();
        for (Rule rule : missing) {
            notes.add(note(rule, misses.getOrDefault(rule.id(), List.of())));
        }
        add(unmet, why(true), notes, left);
        add(unasked, why(false), notes, left);
        left.removeIf(rule -> !nowhere(rule));
        if (!left.isEmpty()) {
            notes.add(more(left));
        }
        return notes;
    }

    /** Why nothing comes near an answer to some rules. */
    static String why(boolean asked) {
        return asked
                ? "nothing in these articles comes near an answer"
                : "no article holds a word of 'about', or was published when they count";
    }

    private static void add(Map<String, List<Rule>> byPath, String why, List<Problem> notes, List<Rule> left) {
        byPath.forEach((path, some) -> {
            if (notes.size() < LINES) {
                notes.add(note(path, some, why));
            } else {
                left.addAll(some);
            }
        });
    }

    /** What the lines before do not tell of. */
    private static Problem more(List<Rule> left) {
        String rules = Count.many(left.size(), "more rule") + (left.size() == 1 ? " answers" : " answer");
        return new Problem(
                Problem.Severity.NOTE,
                left.get(0).path(),
                0,
                0,
                "and " + rules + " nothing",
                "'gainsay explain RULE' tells why");
    }

    /** What came nearest of all where a rule answers nothing anywhere; else the first article that it misses, and how many more there are. */
    private Problem note(Rule rule, List<NearMiss> own) {
        NearMiss nearest = nowhere(rule) ? Objects.requireNonNull(nearest(own)) : own.get(0);
        String more = nowhere(rule) || own.size() == 1 ? "" : " and " + Count.many(own.size() - 1, "other article");
        String where = Whereabouts.of(nearest.article());
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

    /** The one that came nearest to an answer, the first of several that came as near; null for none. */
    private static @Nullable NearMiss nearest(List<NearMiss> misses) {
        NearMiss nearest = null;
        for (NearMiss each : misses) {
            nearest = each.nearerThan(nearest) ? each : nearest;
        }
        return nearest;
    }

    /** What {@code explain} says of the value. */
    static String reason(NearMiss miss) {
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
