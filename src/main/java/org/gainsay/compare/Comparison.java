package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Evolution;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Question;
import org.gainsay.rule.Scope;
import org.gainsay.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Sets all answers to one question against one another.
 *
 * <p>"about 2½ hours", "nearly 3 hours" and "3½ hours" are one finding with three groups, and a contradiction because
 * about 2½ (at most 2¾) and 3½ (at least 3¼) have no hour in common.
 */
public final class Comparison {
    /** In seconds: no clock of a zone is further from another one's than from UTC+14 to UTC-12. */
    private static final Ratio ANY_ZONE = Ratio.of(26L * 3600);

    private final Question question;
    private final List<Fact> facts;
    /** Those that are compared: the last word of each source. */
    private final Standing standing;

    private final List<Claim> claims = new ArrayList<>();
    /** By article and scale: where in the claims its own stands. */
    private final Map<String, Integer> byOwner = new HashMap<>();

    /** Articles that give answers which exclude each other. */
    private final Set<String> undecided = new HashSet<>();

    private final Basis basis;

    private Comparison(Question question, List<Fact> facts, Alignment alignment) {
        this.question = question;
        List<Fact> halves = HalfDays.settled(Weekdays.settled(Reprints.settled(facts), question.reference()));
        // A value on record stays where it is, and so do the times that are held against it.
        List<Fact> settled = Editions.settled(question.reference() == null ? Midnights.settled(halves) : halves);
        this.facts = question.evolves() == Evolution.NONE ? settled : LivePages.settled(settled);
        standing = new Standing(question, Editions.lastWords(this.facts));
        basis = new Basis(question, standing, alignment);
        List<Claim> answers = standing.claims();
        for (Claim answer : question.scope() == Scope.TOPIC ? OneAnswer.of(question.kind(), answers) : answers) {
            claim(answer);
        }
    }

    /**
     * Adds a claim. Under a rule for any story of a kind, an article's second answer may be one to another question that the rule cannot tell
     * from its own, so the article is held to neither of them alone.
     */
    private void claim(Claim claim) {
        if (question.scope() == Scope.TOPIC) {
            Integer earlier = byOwner.putIfAbsent(claim.owner() + '\n' + claim.scale(), claims.size());
            if (earlier != null) {
                Claim first = claims.get(earlier);
                if (first.allows().disjoint(claim.allows())) {
                    undecided.add(claim.owner());
                }
                claims.set(earlier, first.or(claim));
                return;
            }
        }
        claims.add(claim);
    }

    /**
     * One finding per story, in the order in which the stories first appear.
     *
     * @param question the question that all facts answer
     * @param facts the answers of all articles
     * @param aligned what the articles of each story tell
     */
    public static List<Finding> perStory(Question question, List<Fact> facts, Stories aligned) {
        Map<String, List<Fact>> stories = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String story = Finding.story(fact.article());
            List<Fact> told = stories.get(story);
            if (told == null) {
                told = new ArrayList<>();
                stories.put(story, told);
            }
            told.add(fact);
        }
        List<Finding> findings = new ArrayList<>(stories.size());
        for (Map.Entry<String, List<Fact>> story : stories.entrySet()) {
            String name = story.getKey();
            findings.add(new Comparison(question, story.getValue(), aligned.of(name)).finding(name, ""));
        }
        return findings;
    }

    /**
     * The finding for the answers to one question within one story.
     *
     * @param facts at least one
     */
    public static Finding of(Question question, String story, List<Fact> facts) {
        return of(question, story, facts, "");
    }

    /**
     * The same, for facts that are known to answer one question.
     *
     * @param basis why that is known
     */
    static Finding of(Question question, String story, List<Fact> facts, String basis) {
        return new Comparison(question, facts, Alignment.NONE).finding(story, basis);
    }

    private Finding finding(String story, String basis) {
        Outcome outcome = judged();
        List<Group> groups = Grouping.of(facts);
        String gap = gap(outcome, groups);
        String division = outcome.verdict().compareTo(Verdict.STRAINED) <= 0 ? Division.of(question, groups) : "";
        return new Finding(
                question.id(),
                story,
                outcome.origin(),
                outcome.verdict(),
                severity(outcome.verdict()),
                question.text(),
                question.kind(),
                Message.of(question, groups, division, gap),
                gap,
                division,
                groups,
                question.reference(),
                question.thing(),
                outcome.basis().isEmpty() ? basis : outcome.basis());
    }

    /** The value on record only matters where it makes matters worse. */
    private Outcome judged() {
        Outcome sources = outcome(claims, Origin.RULE);
        Claim record = standing.record();
        if (record == null) {
            return sources;
        }
        Outcome withRecord = question.scope() == Scope.TOPIC ? against(record) : withRecord(record);
        boolean worse = withRecord.verdict().compareTo(sources.verdict()) < 0;
        return worse && withRecord.verdict().compareTo(Verdict.STRAINED) <= 0 ? withRecord : sources;
    }

    private Outcome withRecord(Claim record) {
        List<Claim> all = new ArrayList<>(claims);
        all.add(record);
        return outcome(all, Origin.REFERENCE);
    }

    /** What is on record is no other source's answer to a question of its own: each article is held against it without a third one's support. */
    private Outcome against(Claim record) {
        for (boolean possible : new boolean[] {true, false}) {
            for (Claim claim : claims) {
                Claim[] pair = undecided.contains(claim.owner()) || !Objects.equals(claim.scale(), record.scale())
                        ? null
                        : Extremes.of(List.of(claim, record), possible).apart();
                if (pair != null) {
                    return new Outcome(Origin.REFERENCE, possible ? Verdict.CONTRADICTION : Verdict.STRAINED, pair);
                }
            }
        }
        return new Outcome(Origin.REFERENCE, Verdict.COMPATIBLE, null);
    }

    /** Of a figure that grows it is said how far it has grown. */
    private String gap(Outcome outcome, List<Group> groups) {
        Claim[] pair = outcome.pair();
        if (pair == null) {
            return "";
        }
        if (outcome.verdict() != Verdict.UPDATE) {
            return Distance.between(question.kind(), pair[0], pair[1]);
        }
        Fact first = groups.get(0).facts().get(0);
        Fact last = groups.get(groups.size() - 1).facts().get(0);
        return Distance.between(question.kind(), first.value(), last.value());
    }

    private Severity severity(Verdict verdict) {
        switch (verdict) {
            case CONTRADICTION:
                return question.severity();
            case STRAINED:
                return question.severity() == Severity.NOTE ? Severity.NOTE : Severity.WARNING;
            default:
                return Severity.NOTE;
        }
    }

    private Outcome outcome(List<Claim> sides, Origin origin) {
        Claim[] disjoint = apart(sides, true);
        Claim[] pair = disjoint != null ? disjoint : apart(sides, false);
        if (pair != null) {
            Verdict clash = disjoint != null ? Verdict.CONTRADICTION : Verdict.STRAINED;
            boolean moved = origin == Origin.RULE
                    && !planned(pair)
                    && !OneFigure.slip(pair[0], pair[1])
                    && Growth.explains(tolls(standing.facts()), question.evolves());
            return new Outcome(
                    origin,
                    moved ? Verdict.UPDATE : clash,
                    pair,
                    disjoint == null || moved ? "" : basis.supported(pair));
        }
        Claim[] grown = origin == Origin.RULE ? grown() : null;
        if (grown != null) {
            return new Outcome(origin, Verdict.UPDATE, grown);
        }
        if (standing.owners().size() == 1) {
            return new Outcome(origin, Verdict.SINGLE, null);
        }
        // Two values that differ may still be about two things under a rule for any story; an editor has to see them.
        boolean topic = question.scope() == Scope.TOPIC;
        Claim[] doubtful = topic ? apart(sides, true, Basis.Bond.DOUBTFUL) : null;
        if (doubtful != null) {
            return new Outcome(origin, Verdict.STRAINED, doubtful, basis.unsupported(doubtful));
        }
        Claim[] moved = topic ? apart(sides, true, Basis.Bond.DIFFERING) : null;
        if (moved != null) {
            return new Outcome(origin, Verdict.UPDATE, moved);
        }
        return new Outcome(origin, allAgree() ? Verdict.AGREEMENT : Verdict.COMPATIBLE, null, unlike());
    }

    /** Whether two articles announce it. */
    private boolean planned(Claim[] pair) {
        List<Fact> facts = new ArrayList<>(standing.of(pair[0]));
        facts.addAll(standing.of(pair[1]));
        return Basis.planned(facts);
    }

    /** The ends of a figure that has only grown, or only fallen where it may, since earlier editions of the same outlets; null where it has not. */
    private Claim @Nullable [] grown() {
        if (question.evolves() == Evolution.NONE
                || facts.size() == standing.facts().size()) {
            return null;
        }
        Collection<Fact> tolls = tolls(facts);
        List<Claim> all = tolls.stream().map(Claim::of).toList();
        Claim[] pair = Extremes.of(all, true).apart();
        return pair != null && Growth.explains(tolls, question.evolves()) ? pair : null;
    }

    /** Of several figures in one article under a rule for any story the largest is the total, the others are parts of it. */
    private Collection<Fact> tolls(List<Fact> facts) {
        if (question.scope() != Scope.TOPIC) {
            return facts;
        }
        Map<String, Fact> largest = new LinkedHashMap<>();
        for (Fact fact : facts) {
            largest.merge(fact.article().id(), fact, Comparison::larger);
        }
        return largest.values();
    }

    private static Fact larger(Fact a, Fact b) {
        Ratio low = a.value().stated().low();
        Ratio other = b.value().stated().low();
        return low == null || other != null && other.compareTo(low) > 0 ? b : a;
    }

    /** Whether all say the same, an article that gives two answers with both of them. */
    private boolean allAgree() {
        List<Claim> all = standing.claims();
        for (Claim claim : all) {
            if (!claim.agrees(all.get(0)) || claim.partOfDays() != all.get(0).partOfDays()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Each scale is swept on its own: dollars are never held against pounds, sums a week against sums a month, nor Alaska time against London time. A time of no zone may be that of
     * any: without a day it contradicts no time of a zone, with a day only one that is further off than zones are apart.
     */
    private Claim @Nullable [] apart(List<Claim> sides, boolean possible) {
        return apart(sides, possible, Basis.Bond.ONE_QUESTION);
    }

    /** The same; under a topic rule those of which something is true. */
    private Claim @Nullable [] apart(List<Claim> sides, boolean possible, Basis.Bond bond) {
        Set<@Nullable String> scales = new LinkedHashSet<>();
        for (Claim side : sides) {
            scales.add(side.scale());
        }
        if (scales.size() > 1 && question.kind() == Kind.DATETIME) {
            scales.remove(null);
        }
        for (String scale : scales) {
            List<Claim> comparable = new ArrayList<>(sides.size());
            for (Claim side : sides) {
                if (!undecided.contains(side.owner())) {
                    if (Objects.equals(scale, side.scale())) {
                        comparable.add(side);
                    } else if (side.scale() == null && question.kind() == Kind.DATETIME) {
                        comparable.add(side.widened(ANY_ZONE));
                    }
                }
            }
            Claim[] pair = question.scope() == Scope.TOPIC
                    ? new Likeness(question.kind()).apart(comparable, possible, basis, bond)
                    : Extremes.of(comparable, possible).apart();
            if (pair != null) {
                return pair;
            }
        }
        return scales.size() > 1 && possible ? new Slips(question.scope(), basis).among(sides, bond) : null;
    }

    /** Why values that differ are not held against each other. */
    private String unlike() {
        Claim[] pair =
                question.scope() == Scope.TOPIC ? Extremes.of(claims, true).apart() : null;
        if (pair != null) {
            return basis.apart(pair);
        }
        return undecided.isEmpty() ? "" : "An article that answers in two ways is held to neither of them.";
    }

    /**
     * A verdict, and the two claims that it rests on; null where it rests on no pair.
     *
     * @param basis what else it rests on under a rule for any story; empty under any other
     */
    private record Outcome(Origin origin, Verdict verdict, Claim @Nullable [] pair, String basis) {
        Outcome(Origin origin, Verdict verdict, Claim @Nullable [] pair) {
            this(origin, verdict, pair, "");
        }
    }
}
