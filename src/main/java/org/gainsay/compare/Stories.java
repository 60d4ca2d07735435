package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.Problem;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Question;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Telling;

/** Collects what each story's articles tell, in the order of the articles, until they are aligned. */
public final class Stories {
    private final Map<String, Integer> admitted = new HashMap<>();
    private final Map<String, List<Telling>> stories = new LinkedHashMap<>();
    private final Map<String, Alignment> alignments = new LinkedHashMap<>();
    private final Set<String> own;
    /** By rule: how much a contradiction under it matters. */
    private final Map<String, Severity> severities = new HashMap<>();

    /**
     * No articles yet.
     *
     * @param own the names of packs all of whose findings are wanted, whatever other rules find
     */
    public Stories(Set<String> own) {
        this.own = Set.copyOf(own);
    }

    /** Counts another article; returns whether what it tells can still be aligned, which a story that is an archive is too large for. */
    public boolean admit(Article article) {
        String story = Finding.story(article);
        int count = admitted.getOrDefault(story, 0) + 1;
        admitted.put(story, count);
        return count <= Alignment.MOST + 1;
    }

    /** Adds what an admitted article tells. */
    public void add(Telling telling) {
        String story = Finding.story(telling.article());
        List<Telling> told = stories.get(story);
        if (told == null) {
            told = new ArrayList<>();
            stories.put(story, told);
        }
        told.add(telling);
    }

    /** Adds the answers to a question of a rule, which speak for values being answers to one question. */
    public void answer(Question question, List<Fact> facts) {
        severities.put(question.id(), question.severity());
        for (Fact fact : facts) {
            of(Finding.story(fact.article())).answer(question, fact);
        }
    }

    /** Aligns all stories; nothing can be added to them any more. */
    public void align() {
        for (String story : stories.keySet()) {
            of(story);
        }
    }

    /** The alignment of a story; nothing can be added to it any more. */
    public Alignment of(String story) {
        Alignment alignment = alignments.get(story);
        if (alignment == null) {
            alignment = Alignment.of(stories.getOrDefault(story, List.of()));
            alignments.put(story, alignment);
        }
        return alignment;
    }

    /**
     * The findings of the rules and what the alignments discover besides. Where the words beside two values show that they contradict each other,
     * of which a rule could only say that they may, the contradiction is one under the rule.
     *
     * @param known the findings of the rules
     * @param discover whether findings that answer no rule are wanted
     */
    public List<Finding> with(List<Finding> known, boolean discover) {
        List<Finding> all = Once.of(known, own);
        for (String story : stories.keySet()) {
            for (Finding found : of(story).findings()) {
                Finding finding = found.verdict() == Verdict.CONTRADICTION ? settled(found, all) : found;
                boolean wanted = discover || finding.origin() != Origin.DISCOVERED;
                if (wanted && !told(finding, all) && !answers(finding, known)) {
                    all.add(finding);
                }
            }
        }
        return all;
    }

    /** Takes the place of the findings that could only say that its values may contradict each other; asks what the first of them by name asks. */
    private Finding settled(Finding found, List<Finding> all) {
        Finding asked = null;
        for (int at = all.size() - 1; at >= 0; at--) {
            Finding other = all.get(at);
            if (other.verdict() == Verdict.STRAINED && cited(found, other) > 1 && covers(found, other)) {
                all.remove(at);
                asked = asked == null || other.rule().compareTo(asked.rule()) < 0 ? other : asked;
            }
        }
        return asked == null ? found : found.under(asked, severities.getOrDefault(asked.rule(), asked.severity()));
    }

    /** What could not be held against each other word by word, one line for each story that is too large. */
    public List<Problem> notes() {
        List<Problem> notes = new ArrayList<>();
        for (Map.Entry<String, List<Telling>> story : stories.entrySet()) {
            List<Telling> tellings = story.getValue();
            int room = of(story.getKey()).room();
            if (tellings.size() > Alignment.MOST) {
                notes.add(
                        note(tellings, "has more than " + Alignment.MOST + " articles, so only rules are asked of it"));
            } else if (most(tellings) > room) {
                notes.add(note(
                        tellings,
                        "states more than " + Alignment.MOST_STATEMENTS + " values, so only the first " + room
                                + " of each article are compared by the words beside them"));
            }
        }
        return notes;
    }

    private static int most(List<Telling> tellings) {
        int most = 0;
        for (Telling telling : tellings) {
            most = Math.max(most, Fitting.of(telling).size());
        }
        return most;
    }

    private static Problem note(List<Telling> tellings, String message) {
        Article first = tellings.get(0).article();
        for (Telling telling : tellings) {
            first = telling.article().id().compareTo(first.id()) < 0 ? telling.article() : first;
        }
        String story = "the story \"" + Finding.story(first) + "\" ";
        return new Problem(
                Problem.Severity.NOTE,
                first.original().place(0).path(),
                0,
                0,
                story + message,
                "give its articles smaller stories");
    }

    /**
     * Whether two of a finding's values answer two questions of rules and none in common: "the hammer fell at 18 million" and "it fetched 21 million with
     * fees" are no answers to one.
     */
    private static boolean answers(Finding finding, List<Finding> known) {
        Set<String> before = null;
        for (Group group : finding.groups()) {
            Set<String> rules = new HashSet<>();
            for (Finding other : known) {
                if (other.story().equals(finding.story()) && cites(other, group.facts())) {
                    rules.add(other.rule());
                }
            }
            if (before != null
                    && Collections.disjoint(before, rules)
                    && !Collections.disjoint(packs(before), packs(rules))) {
                return true;
            }
            before = rules;
        }
        return false;
    }

    private static Set<String> packs(Set<String> rules) {
        Set<String> packs = new HashSet<>();
        for (String rule : rules) {
            packs.add(rule.substring(0, rule.indexOf('/') + 1));
        }
        return packs;
    }

    private static boolean told(Finding finding, List<Finding> known) {
        for (Finding other : known) {
            if (told(finding, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule's finding answers what a finding asks: of two of its values, or where it finds that they go together, of all of them. */
    private static boolean told(Finding finding, Finding other) {
        int groups = answered(other) ? cited(finding, other) : 0;
        return groups > 1 && (!together(other) || groups == finding.groups().size());
    }

    /** How many of a finding's values a finding of the same story shows. */
    private static int cited(Finding finding, Finding other) {
        int groups = 0;
        if (other.story().equals(finding.story())) {
            for (Group group : finding.groups()) {
                groups += cites(other, group.facts()) ? 1 : 0;
            }
        }
        return groups;
    }

    /** Whether a rule finds that its answers go together, and not only because figures of its kind grow, as counts of people do. */
    private static boolean together(Finding finding) {
        return finding.kind() != Kind.COUNT
                && (finding.verdict() == Verdict.COMPATIBLE || finding.verdict() == Verdict.AGREEMENT);
    }

    /** Whether a finding shows each value that another one shows, so that nothing is lost with that. */
    private static boolean covers(Finding finding, Finding other) {
        for (Group group : other.groups()) {
            if (!cites(finding, group.facts())) {
                return false;
            }
        }
        return true;
    }

    /** A rule for any story that cannot tell its answers from others has a reason to hold them not against each other, and has not answered. */
    private static boolean answered(Finding finding) {
        return switch (finding.verdict()) {
            case CONTRADICTION, UPDATE -> true;
            case STRAINED, COMPATIBLE, AGREEMENT -> finding.basis().isEmpty();
            // Editions of one outlet answer it, and the last one's word stands.
            case SINGLE -> finding.articles() > 1;
        };
    }

    /** Whether a finding rests on the words of one of some facts. */
    private static boolean cites(Finding finding, List<Fact> facts) {
        for (Group group : finding.groups()) {
            for (Fact own : group.facts()) {
                for (Fact fact : facts) {
                    if (Alignment.overlap(fact, own)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
