package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gainsay.article.Article;
import org.gainsay.rule.Example;
import org.gainsay.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Tries changes of a rule on articles, to tell whether one takes the value that it is meant to take, and does no harm anywhere. */
final class ChangedRules {
    /** So many UTF-16 code units are read for that; behind them no change is said to help. */
    private static final long LENGTH = 12_000_000;

    /**
     * A value that a rule takes.
     *
     * @param place where it stands
     * @param words the value as the text states it, in lower case
     */
    private record Taken(String place, String words) {
        static Taken of(Trial trial) {
            String place = String.format(
                    Locale.ROOT,
                    "%b %d %d",
                    trial.inTitle(),
                    trial.span().start(),
                    trial.span().end());
            return new Taken(place, trial.value().toLowerCase(Locale.ROOT));
        }
    }

    /** A rule that has been changed, and what it takes from those articles that it was tried on. */
    private static final class Changed {
        private final Rule rule;
        private final Engine engine;
        /** Those of its examples that do not come out, once they have been tried. */
        private @Nullable List<Example> failing;
        /** By the id of the article. */
        private final Map<String, Set<Taken>> taken = new HashMap<>();

        Changed(Rule rule) {
            this.rule = rule;
            this.engine = new Engine(List.of(rule));
        }

        private List<Example> failing() {
            List<Example> known = failing;
            if (known == null) {
                known = new ArrayList<>();
                for (RuleTester.Result result : new RuleTester(List.of(rule)).results()) {
                    if (!result.holds()) {
                        known.add(result.example());
                    }
                }
                failing = known;
            }
            return known;
        }
    }

    private final Rule rule;
    private final List<Article> articles;
    /** By what is told of the change. */
    private final Map<String, Changed> changed = new HashMap<>();

    private final Changed asItIs;
    private long read = 0;

    /** @param articles all that the rule is held against */
    ChangedRules(Rule rule, List<Article> articles) {
        this.rule = rule;
        this.articles = List.copyOf(articles);
        asItIs = new Changed(rule);
    }

    /**
     * Whether a rule with a change takes a value, no other one of its article besides, and of the other articles still what it takes as it is, and no
     * second answer; and whether those of the rule's examples that come out still do.
     *
     * @param cure the change in words, other words for another change
     * @param asked the article of the value
     * @param trial what became of the value under the rule as it is
     */
    boolean helps(String cure, Consumer<Draft> change, Article asked, Trial trial) {
        Set<Taken> before = taken(asItIs, asked);
        Changed known = changed.get(cure);
        if (known == null) {
            Draft draft = new Draft(rule);
            change.accept(draft);
            known = new Changed(draft.changed());
            changed.put(cure, known);
        }
        Set<Taken> after = taken(known, asked);
        Taken wanted = Taken.of(trial);
        if (before == null || after == null || !after.contains(wanted) || !after.containsAll(before)) {
            return false;
        }
        for (Taken each : after) {
            if (!before.contains(each) && !each.words().equals(wanted.words())) {
                return false;
            }
        }
        for (Article article : articles) {
            if (!article.id().equals(asked.id()) && harms(taken(asItIs, article), taken(known, article))) {
                return false;
            }
        }
        return asItIs.failing().containsAll(known.failing());
    }

    /** Whether the rule as it is takes nothing from an article. */
    boolean silent(Article article) {
        Set<Taken> taken = taken(asItIs, article);
        return taken != null && taken.isEmpty();
    }

    private boolean harms(@Nullable Set<Taken> before, @Nullable Set<Taken> after) {
        if (before == null || after == null || !after.containsAll(before)) {
            return true;
        }
        boolean apart = rule.recognition().key() != null;
        return !apart
                && after.size() > before.size()
                && words(after).size() > Math.max(1, words(before).size());
    }

    private static Set<String> words(Set<Taken> taken) {
        Set<String> words = new HashSet<>();
        for (Taken each : taken) {
            words.add(each.words());
        }
        return words;
    }

    /** What a changed rule takes from an article; null where too much has been read already. */
    private @Nullable Set<Taken> taken(Changed asked, Article article) {
        Set<Taken> known = asked.taken.get(article.id());
        if (known == null && read + article.text().length() <= LENGTH) {
            read += article.text().length();
            List<Taken> taken = new ArrayList<>();
            for (Trial trial : asked.engine.explain(article, asked.rule)) {
                if (trial.outcome() == Outcome.ANSWER) {
                    taken.add(Taken.of(trial));
                }
            }
            known = Set.copyOf(taken);
            asked.taken.put(article.id(), known);
        }
        return known;
    }
}
