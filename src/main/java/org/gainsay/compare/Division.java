package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Question;
import org.gainsay.rule.Stance;
import org.jspecify.annotations.Nullable;

/**
 * How three or more sources that disagree are divided, in words: {@code 3 of 4 sources say 30,000; only The Star says 15,000}. Nobody is
 * called right for being in the majority.
 */
final class Division {
    private static final int FEWEST = 3;
    /** A list of more values than this says less than their number. */
    private static final int VALUES = 4;

    private final List<Group> groups;
    private final Question question;
    private final List<Fact> standing = new ArrayList<>();
    private final Set<String> sources = new LinkedHashSet<>();

    private Division(Question question, List<Group> groups) {
        this.question = question;
        this.groups = groups;
        for (Group group : groups) {
            for (Fact fact : standing(group)) {
                standing.add(fact);
                sources.add(Finding.outlet(fact.article()));
            }
        }
    }

    /** Empty for fewer than three sources, for values on several scales, and where all can mean the same. */
    static String of(Question question, List<Group> groups) {
        Division division = new Division(question, groups);
        return division.sources.size() < FEWEST || division.scales() > 1 ? "" : division.words();
    }

    private static List<Fact> standing(Group group) {
        List<Fact> standing = new ArrayList<>();
        for (Fact fact : group.facts()) {
            if (fact.stance() != Stance.SUPERSEDED) {
                standing.add(fact);
            }
        }
        return standing;
    }

    private int scales() {
        Set<String> scales = new HashSet<>();
        for (Fact fact : standing) {
            String scale = claim(fact).scale();
            if (scale != null) {
                scales.add(scale);
            }
        }
        return scales.size();
    }

    private Claim claim(Fact fact) {
        return Claim.of(fact).tolerating(question.tolerance());
    }

    private String words() {
        Interval middle = middle();
        Set<String> camp = camp(middle);
        if (camp.size() == sources.size()) {
            // "More than an hour" meets 101 minutes and 131, which do not meet.
            middle = commonest();
            camp = camp(middle);
            if (rivalled(camp)) {
                return "";
            }
        }
        if (camp.size() == sources.size()) {
            return "";
        }
        return 2 * camp.size() > sources.size() && largest(camp, middle) ? majority(camp, middle) : split();
    }

    /** The sources that can mean something of an interval. */
    private Set<String> camp(Interval middle) {
        Set<String> camp = new HashSet<>();
        for (Fact fact : standing) {
            if (!claim(fact).allows().disjoint(middle)) {
                camp.add(Finding.outlet(fact.article()));
            }
        }
        return camp;
    }

    /** Whether no value that the camp does not mean has as many sources, some of which say both. */
    private boolean largest(Set<String> camp, Interval middle) {
        for (Group group : groups) {
            List<Fact> facts = standing(group);
            boolean outside = !facts.isEmpty() && claim(facts.get(0)).allows().disjoint(middle);
            if (outside && sources(facts, Set.of(), false).size() >= camp.size()) {
                return false;
            }
        }
        return true;
    }

    /** The claim that most others can mean as well, found by counting ends: those that begin above it or end below it cannot. */
    private Interval middle() {
        List<Interval> claims = new ArrayList<>();
        for (Fact fact : standing) {
            claims.add(claim(fact).allows());
        }
        return mostMet(claims);
    }

    /** The number that most can mean, which is an end of what one of them can. */
    private Interval commonest() {
        return mostMet(ends());
    }

    /** Whether as many others can mean another number: where 15:20 and 15:31 both go with 15:30, none of the two is outnumbered. */
    private boolean rivalled(Set<String> camp) {
        for (Interval end : ends()) {
            Set<String> other = camp(end);
            if (other.size() >= camp.size() && !other.equals(camp)) {
                return true;
            }
        }
        return false;
    }

    private List<Interval> ends() {
        List<Interval> ends = new ArrayList<>();
        for (Fact fact : standing) {
            Interval allows = claim(fact).allows();
            addEnd(ends, allows.low());
            addEnd(ends, allows.high());
        }
        return ends;
    }

    private static void addEnd(List<Interval> ends, @Nullable Ratio end) {
        if (end != null) {
            ends.add(new Interval(end, end));
        }
    }

    /** Of some intervals the one that most claims meet. */
    private Interval mostMet(List<Interval> intervals) {
        List<@Nullable Ratio> allLows = new ArrayList<>();
        List<@Nullable Ratio> allHighs = new ArrayList<>();
        for (Fact fact : standing) {
            Interval allows = claim(fact).allows();
            allLows.add(allows.low());
            allHighs.add(allows.high());
        }
        Ratio[] lows = sorted(allLows);
        Ratio[] highs = sorted(allHighs);
        Interval best = intervals.get(0);
        int most = -1;
        for (Interval interval : intervals) {
            Ratio low = interval.low();
            Ratio high = interval.high();
            int above = high == null ? 0 : lows.length - count(lows, high, true);
            int below = low == null ? 0 : count(highs, low, false);
            int meeting = standing.size() - above - below;
            if (meeting > most) {
                most = meeting;
                best = interval;
            }
        }
        return best;
    }

    /** The ends that there are, in their order. */
    private static Ratio[] sorted(List<@Nullable Ratio> ends) {
        List<Ratio> sorted = new ArrayList<>(ends.size());
        for (Ratio end : ends) {
            if (end != null) {
                sorted.add(end);
            }
        }
        sorted.sort(null);
        return sorted.toArray(new Ratio[0]);
    }

    /** How many of some sorted numbers lie below a limit, or at most at it. */
    private static int count(Ratio[] sorted, Ratio limit, boolean inclusive) {
        int at = Arrays.binarySearch(sorted, limit);
        if (at < 0) {
            return -at - 1;
        }
        int step = inclusive ? 1 : -1;
        while (at + step >= 0 && at + step < sorted.length && sorted[at + step].equals(limit)) {
            at += step;
        }
        return inclusive ? at + 1 : at;
    }

    private String majority(Set<String> camp, Interval middle) {
        Group named = groups.get(0);
        int most = 0;
        for (Group group : groups) {
            List<Fact> facts = standing(group);
            boolean inside = !facts.isEmpty() && !claim(facts.get(0)).allows().disjoint(middle);
            int own = inside ? sources(facts, camp, true).size() : 0;
            boolean common = own > 0 && meetsAll(meant(facts.get(0)), camp);
            // Of values that as many state, the one without a hedge says most; none is named that one of the camp
            // cannot mean.
            if (common && (own > most || own == most && facts.get(0).hedge() == null)) {
                most = own;
                named = group;
            }
        }
        if (most == 0) {
            return split();
        }
        String verb = most == camp.size() ? " say " : " can mean ";
        StringBuilder words = new StringBuilder();
        words.append(camp.size()).append(" of ").append(sources.size()).append(" sources");
        words.append(verb).append(named.label()).append("; ");
        return words.append(outliers(camp, middle)).toString();
    }

    /** What a group's label says that a fact means: of a range no more than the range, since "dozens" are not 200 to 999. */
    private Interval meant(Fact fact) {
        Interval stated = fact.value().stated();
        boolean range = !fact.kind().temporal() && !Objects.equals(stated.low(), stated.high());
        return fact.hedge() == null && range ? stated : claim(fact).allows();
    }

    private boolean meetsAll(Interval meant, Set<String> camp) {
        return camp(meant).containsAll(camp);
    }

    private String outliers(Set<String> camp, Interval middle) {
        List<String> clauses = new ArrayList<>();
        boolean shared = false;
        for (Group group : groups) {
            List<Fact> facts = standing(group);
            List<String> outside = sources(facts, camp, false);
            if (outside.isEmpty()
                    && !facts.isEmpty()
                    && claim(facts.get(0)).allows().disjoint(middle)) {
                // One of the camp that says something else besides is no less at odds with the others.
                List<String> both = sources(facts, camp, true);
                clauses.add(Message.joined(both) + (both.size() == 1 ? " also says " : " also say ") + group.label());
            } else if (!outside.isEmpty()) {
                // Whoever is of the camp and says this as well is no reason to call the others alone.
                List<String> inside = sources(facts, camp, true);
                shared |= !inside.isEmpty();
                outside.addAll(inside);
                clauses.add(Message.joined(outside) + (outside.size() == 1 ? " says " : " say ") + group.label());
            }
        }
        boolean alone = !shared && sources.size() - camp.size() == 1 && clauses.size() == 1;
        if (clauses.size() > VALUES) {
            return (sources.size() - camp.size()) + " say something else";
        }
        return (alone ? "only " : "") + String.join(", ", clauses);
    }

    /** The names of those inside or outside of a camp. */
    private static List<String> sources(List<Fact> facts, Set<String> camp, boolean inside) {
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Fact fact : facts) {
            String source = Finding.outlet(fact.article());
            if (camp.contains(source) == inside && seen.add(source)) {
                names.add(Finding.name(fact.article()));
            }
        }
        return names;
    }

    private String split() {
        List<String> parts = new ArrayList<>();
        boolean shared = false;
        for (Group group : groups) {
            int count = sources(standing(group), Set.of(), false).size();
            shared |= count > 1;
            if (count > 0) {
                parts.add(count + (count == 1 ? " says " : " say ") + group.label());
            }
        }
        if (!shared) {
            return "no two of the " + sources.size() + " sources say the same";
        }
        return parts.size() > VALUES
                ? sources.size() + " sources say " + parts.size() + " values, none of them most of the sources"
                : sources.size() + " sources are split: " + String.join(", ", parts) + several(parts.size());
    }

    /** Who says more than one of the values, without whom the counts come to more than the sources. */
    private String several(int values) {
        Set<String> seen = new HashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (Group group : groups) {
            Set<String> own = new HashSet<>();
            for (Fact fact : standing(group)) {
                String source = Finding.outlet(fact.article());
                if (own.add(source) && !seen.add(source)) {
                    names.add(Finding.name(fact.article()));
                }
            }
        }
        String verb = names.size() == 1 ? " says " : " say ";
        return names.isEmpty()
                ? ""
                : " (" + Message.joined(new ArrayList<>(names)) + verb + (values == 2 ? "both" : "more than one") + ")";
    }
}
