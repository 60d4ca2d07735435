package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Key;
import org.gainsay.rule.Question;
import org.gainsay.rule.Statement;
import org.gainsay.rule.Telling;

/**
 * Finds out which statements of a story's articles answer one question, from the words beside their values alone, and which of them exclude
 * each other.
 *
 * <p>What speaks for one question: words that the sentences share, rare ones near the values more than others; that an article states few values
 * of that sort; that a third article agrees with one of the two. What speaks against it: that either article states a value elsewhere that agrees,
 * or one whose sentence fits better.
 */
public final class Alignment {
    /** More articles are no story but an archive, in which words prove nothing. */
    public static final int MOST = 100;

    private static final int MOST_STATEMENTS = 3000;

    /** Two statements with less in common are not looked at. */
    private static final int LEAST_WORDS = 200;
    /** What speaks for two articles that state but one value of a sort each. */
    private static final int SOLE = 500;
    /** What speaks for two values if a third article agrees with one of them. */
    private static final int THIRD = 300;
    /** What speaks against two articles of different words at most where a third one agrees with one of them. */
    private static final int STRANGE = -200;
    /** What speaks for two values that are said of the same person or the same place. */
    private static final int SAME_THING = 300;
    /** What speaks for two values of a kind of which a text holds few. */
    private static final int RARE = 150;
    /** What speaks for two figures that a misprint turns into one another. */
    private static final int TRANSPOSED = 300;
    /** What speaks against a rate and an amount. */
    private static final int RATE = 400;
    /** What speaks against two values with which no third article agrees. */
    private static final int ALONE = 150;
    /** What speaks against two small numbers, of which every text is full. */
    private static final int FEW = 150;
    /** What speaks against two days: every article is full of them. */
    private static final int DAYS = 300;
    /** How much must speak for one question; chosen, like the figures above, on invented stories. */
    private static final int ENOUGH = 1050;
    /** How much must speak for one question where a rule says so as well. */
    private static final int PROBABLE = 700;
    /** How many words a question names. */
    private static final int NAMED = 3;

    private final List<Told> told = new ArrayList<>();
    private final Occasion occasion;
    private final SharedWords words;
    private final Accord accord;
    private final Rivals rivals;
    private final List<Match> probable = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();

    /** No statements. */
    static final Alignment NONE = new Alignment(List.of());

    private Alignment(List<Telling> tellings) {
        occasion = new Occasion(tellings);
        for (Telling telling : tellings) {
            for (Statement each : telling.statements()) {
                if (told.size() < MOST_STATEMENTS && Told.fit(each)) {
                    told.add(new Told(told.size(), each, Claim.of(each.fact())));
                }
            }
        }
        words = new SharedWords(told);
        accord = new Accord(told, words);
        rivals = new Rivals(told, words);
        match();
    }

    /**
     * Aligns the statements of one story.
     *
     * @param tellings what its articles tell; more than {@link #MOST} are left alone
     */
    public static Alignment of(List<Telling> tellings) {
        return new Alignment(tellings.size() > MOST ? List.of() : tellings);
    }

    private void match() {
        Map<List<Integer>, Match> best = new LinkedHashMap<>();
        for (List<Told> kind : Told.byKind(told)) {
            match(kind, best);
        }
        best.values().stream().filter(match -> match.score() >= PROBABLE).forEach(probable::add);
        probable.stream().filter(match -> match.score() >= ENOUGH).forEach(matches::add);
        matches.removeIf(new Quarrels(matches, accord)::of);
        matches.sort(Comparator.comparingInt(match -> -match.score()));
    }

    private void match(List<Told> kind, Map<List<Integer>, Match> best) {
        for (int at = 1; at < kind.size(); at++) {
            Told b = kind.get(at);
            for (Told a : kind.subList(0, at)) {
                if (opposed(a, b) && words.weight(a, b) >= LEAST_WORDS && rivals.none(a, b)) {
                    int x = accord.of(a);
                    int y = accord.of(b);
                    Match match = new Match(lower(a, b) ? a : b, lower(a, b) ? b : a, score(a, b));
                    best.merge(
                            List.of(Math.min(x, y), Math.max(x, y)),
                            match,
                            (one, other) -> other.score() > one.score() ? other : one);
                }
            }
        }
    }

    private static boolean lower(Told a, Told b) {
        return a.claim().allows().below(b.claim().allows());
    }

    private boolean opposed(Told a, Told b) {
        return !a.owner().equals(b.owner())
                && a.sort(b) > 0
                && a.excludes(b)
                && alike(a, b)
                && !words.vary(a, b)
                && occasion.shared(a, b)
                && accord.of(a) != accord.of(b)
                && Collections.disjoint(accord.owners(accord.of(a)), accord.owners(accord.of(b)));
    }

    private static boolean alike(Told a, Told b) {
        if (a.kind() == Kind.DATE && !a.near(b)) {
            return false;
        }
        Likeness likeness = new Likeness(a.kind());
        return lower(a, b) ? likeness.alike(a.claim(), b.claim()) : likeness.alike(b.claim(), a.claim());
    }

    private int score(Told a, Told b) {
        int score = words.weight(a, b) + SOLE / root(rivals.choices(a, b) * rivals.choices(b, a));
        int closeness = occasion.closeness(a.owner(), b.owner());
        if (accord.supported(a) || accord.supported(b)) {
            score += THIRD + Math.max(closeness, STRANGE);
        } else {
            score += closeness - ALONE;
        }
        score += a.thing() != null && b.thing() != null ? SAME_THING : 0;
        score += a.rare() && a.kind() != Kind.AGE && a.kind() != Kind.LENGTH ? RARE : 0;
        if (a.transposed(b)) {
            score += TRANSPOSED;
        }
        if ((a.per() == null) != (b.per() == null)) {
            score -= RATE;
        }
        if (a.kind() == Kind.DATE) {
            score -= DAYS;
        }
        if (a.kind() == Kind.COUNT && a.common() && b.common()) {
            score -= FEW;
        }
        return score - 2 * (Statement.FULL - a.sort(b));
    }

    /** The square root, rounded to the nearest whole number. */
    private static int root(int number) {
        int root = 1;
        while (root * root + root < number) {
            root++;
        }
        return root;
    }

    /**
     * Whether two facts belong to statements that probably answer one question.
     *
     * @param fact a fact that a rule has found
     * @param other one of another article
     */
    boolean same(Fact fact, Fact other) {
        return probable.stream()
                .anyMatch(match -> about(match.lower(), fact) && about(match.upper(), other)
                        || about(match.lower(), other) && about(match.upper(), fact));
    }

    private static boolean about(Told told, Fact fact) {
        return overlap(told.statement().fact(), fact);
    }

    /** Whether two facts of one article rest on the same words. */
    static boolean overlap(Fact fact, Fact other) {
        return fact.article().id().equals(other.article().id())
                && fact.citations().stream()
                        .anyMatch(a -> other.citations().stream()
                                .anyMatch(b -> a.inTitle() == b.inTitle()
                                        && a.span().start() < b.span().end()
                                        && b.span().start() < a.span().end()));
    }

    /** One finding for each question under which two articles exclude each other. */
    public List<Finding> findings() {
        Map<Integer, List<Integer>> questions = new HashMap<>();
        List<List<Integer>> asked = new ArrayList<>();
        List<Match> first = new ArrayList<>();
        for (Match match : matches) {
            int x = accord.of(match.lower());
            int y = accord.of(match.upper());
            List<Integer> known = questions.getOrDefault(x, questions.get(y));
            if (known == null) {
                known = new ArrayList<>();
                asked.add(known);
                first.add(match);
            }
            for (int value : List.of(x, y)) {
                if (!questions.containsKey(value) && owners(known).stream().noneMatch(accord.owners(value)::contains)) {
                    questions.put(value, known);
                    known.add(value);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < asked.size(); at++) {
            findings.add(finding(first.get(at), asked.get(at)));
        }
        return findings;
    }

    private Set<String> owners(List<Integer> values) {
        Set<String> owners = new HashSet<>();
        values.forEach(value -> owners.addAll(accord.owners(value)));
        return owners;
    }

    private Finding finding(Match match, List<Integer> values) {
        Map<List<Object>, Fact> facts = new LinkedHashMap<>();
        boolean grows = false;
        for (int value : values) {
            for (Told each : accord.members(value)) {
                facts.putIfAbsent(
                        List.of(each.owner(), each.stated()), each.statement().fact());
                grows |= words.grows(each);
            }
        }
        Question question = match.lower().statement().question();
        String thing = String.join(", ", words.heaviest(match.lower(), match.upper(), NAMED));
        Question asked = question.about(Key.WORDS, thing)
                .single(grows && growing(match.lower().kind()));
        List<Fact> all = new ArrayList<>(facts.values());
        return Comparison.of(asked, Finding.story(all.get(0).article()), all);
    }

    private static boolean growing(Kind kind) {
        return kind == Kind.COUNT || kind == Kind.AREA || kind == Kind.PERCENT || kind == Kind.MONEY;
    }
}
