package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Evolution;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Key;
import org.gainsay.rule.Question;
import org.gainsay.rule.Statement;
import org.gainsay.rule.Telling;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which statements of a story's articles answer one question, from the words beside their values alone, and which of them exclude
 * each other.
 *
 * <p>{@link Candidates} tells which two may answer one question at all, {@link Scorer} what speaks for it and what against it.
 */
public final class Alignment {
    /** More articles are no story but an archive, in which words prove nothing. */
    public static final int MOST = 100;

    /** So many statements of a story are held against one another, and as many of each article as there is room for. */
    static final int MOST_STATEMENTS = 3000;

    private final List<Told> told = new ArrayList<>();
    private final int room;
    private final Occasion occasion;
    private final SharedWords words;
    private final Accord accord;
    private final Candidates candidates;
    private final Grounds grounds;
    private final Scorer scorer;
    private final Evidence evidence;
    private final TwoOccasions occasions = new TwoOccasions();
    private final Asked asked;
    /** Null until they are asked for, by when all answers to rules must be known. */
    private @Nullable List<Match> matches;

    /** No statements. */
    static final Alignment NONE = new Alignment(List.of());

    private Alignment(List<Telling> tellings) {
        occasion = new Occasion(tellings);
        List<List<Statement>> fit = new ArrayList<>();
        for (Telling telling : tellings) {
            fit.add(Fitting.of(telling));
        }
        room = room(fit);
        List<Statement> statements = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (List<Statement> own : fit) {
            for (Statement each : own.subList(0, Math.min(room, own.size()))) {
                statements.add(each);
                claims.add(Claim.of(each.fact()));
                facts.add(each.fact());
            }
        }
        claims = OneCurrency.settled(OneClock.settled(claims), facts);
        for (Statement each : statements) {
            told.add(new Told(told.size(), each, claims.get(told.size())));
        }
        words = new SharedWords(told);
        accord = new Accord(told, words);
        Rivals rivals = new Rivals(told, words, accord);
        candidates = new Candidates(told.size(), occasion, words, accord, rivals);
        asked = new Asked(told);
        grounds = new Grounds(occasion, words, accord, rivals, new Agreed(told, accord), asked);
        scorer = new Scorer(grounds);
        evidence = new Evidence(accord, candidates, scorer, asked);
    }

    /** How many statements of each article there is room for, whatever the order of the articles. */
    private static int room(List<List<Statement>> fit) {
        int room = MOST_STATEMENTS;
        while (room > 0 && !holds(fit, room)) {
            room--;
        }
        return room;
    }

    private static boolean holds(List<List<Statement>> fit, int room) {
        int sum = 0;
        for (List<Statement> own : fit) {
            sum += Math.min(room, own.size());
        }
        return sum <= MOST_STATEMENTS;
    }

    /** How many values of each article were held against those of others; there is room for more in any but the largest stories. */
    int room() {
        return room;
    }

    /**
     * Aligns the statements of one story.
     *
     * @param tellings what its articles tell; more than {@link #MOST} are left alone
     */
    public static Alignment of(List<Telling> tellings) {
        return new Alignment(tellings.size() > MOST ? List.of() : tellings);
    }

    /** Adds what answers a question of a rule, before anything is asked of the alignment. */
    void answer(Question question, Fact fact) {
        asked.add(question, fact);
    }

    private List<Match> matches() {
        List<Match> known = matches;
        if (known == null) {
            known = match();
            matches = known;
        }
        return known;
    }

    private List<Match> match() {
        Map<List<Integer>, Match> best = new LinkedHashMap<>();
        eachPair(false, new BestPairs(best));
        List<Match> enough = new ArrayList<>();
        for (Match match : best.values()) {
            if (!occasions.of(match.lower(), match.upper())
                    && scorer.enough(match.lower(), match.upper(), match.score())) {
                enough.add(match);
            }
        }
        Quarrels quarrels = new Quarrels(enough, accord, occasion);
        List<Match> left = new ArrayList<>();
        for (Match match : enough) {
            if (!quarrels.of(match)) {
                left.add(match);
            }
        }
        Collections.sort(left);
        return left;
    }

    /** Keeps of all pairs of two values the one with the most points. */
    private final class BestPairs implements BiConsumer<Told, Told> {
        private final Map<List<Integer>, Match> best;

        BestPairs(Map<List<Integer>, Match> best) {
            this.best = best;
        }

        @Override
        public void accept(Told a, Told b) {
            if (!occasions.add(a, b)) {
                Match match = ordered(a, b);
                Match known = best.get(values(a, b));
                if (known == null || match.points() > known.points()) {
                    best.put(values(a, b), match);
                }
            }
        }
    }

    /** The lower one first; of one figure with two units the one whose unit comes first by name, so that the order of the articles does not matter. */
    private Match ordered(Told a, Told b) {
        boolean first = a.below(b) || !b.below(a) && unit(a).compareTo(unit(b)) < 0;
        return new Match(first ? a : b, first ? b : a, scorer.of(a, b));
    }

    private static String unit(Told told) {
        return told.claim().scale() + " " + told.per();
    }

    /** Hands over each two statements that may answer one question, whatever speaks for it. */
    void eachPair(BiConsumer<Told, Told> taker) {
        eachPair(true, taker);
    }

    /**
     * The same.
     *
     * @param ruled whether those count which may only because both answer a rule
     */
    private void eachPair(boolean ruled, BiConsumer<Told, Told> taker) {
        for (List<Told> kind : Told.byKind(told)) {
            for (int at = 1; at < kind.size(); at++) {
                Told b = kind.get(at);
                for (int before = 0; before < at; before++) {
                    Told a = kind.get(before);
                    if (candidates.ofAnyStory(a, b) || ruled && asked.both(a, b) && candidates.underRule(a, b)) {
                        taker.accept(a, b);
                    }
                }
            }
        }
    }

    /** The numbers of the values that two statements state, the lower one first. */
    List<Integer> values(Told a, Told b) {
        return List.of(Math.min(accord.of(a), accord.of(b)), Math.max(accord.of(a), accord.of(b)));
    }

    /** Whether a figure has moved from one statement to the other, as it legitimately may. */
    boolean moved(Told a, Told b) {
        List<Fact> facts = List.of(a.statement().fact(), b.statement().fact());
        return asked.moved(a, b) || Growth.explains(facts, evolution(a, b, values(a, b)));
    }

    /** What speaks for two statements being answers to one question. */
    Measures measures(Told a, Told b) {
        return grounds.of(a, b);
    }

    /** What the words around facts of two articles say on whether they answer one question. */
    Evidence evidence() {
        return evidence;
    }

    /** Whether two articles surely report one event. */
    boolean oneEvent(String owner, String other) {
        return occasion.knows(owner) && occasion.knows(other) && occasion.surely(owner, other);
    }

    /** Whether two articles surely do not report one event. */
    boolean strangers(String owner, String other) {
        return occasion.knows(owner) && occasion.knows(other) && occasion.strangers(owner, other);
    }

    /** Whether two facts of one article rest on the same words. */
    static boolean overlap(Fact fact, Fact other) {
        if (!fact.article().id().equals(other.article().id())) {
            return false;
        }
        for (Citation a : fact.citations()) {
            for (Citation b : other.citations()) {
                if (a.inTitle() == b.inTitle()
                        && a.span().start() < b.span().end()
                        && b.span().start() < a.span().end()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One finding for each question under which two articles exclude each other. */
    public List<Finding> findings() {
        Map<Integer, List<Integer>> questions = new HashMap<>();
        List<List<Integer>> asked = new ArrayList<>();
        List<Match> first = new ArrayList<>();
        for (Match match : matches()) {
            int x = accord.of(match.lower());
            int y = accord.of(match.upper());
            List<Integer> known = questions.getOrDefault(x, questions.get(y));
            if (known == null) {
                known = new ArrayList<>();
                asked.add(known);
                first.add(match);
            }
            for (int value : List.of(x, y)) {
                if (!questions.containsKey(value) && Collections.disjoint(owners(known), accord.owners(value))) {
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
        for (int value : values) {
            owners.addAll(accord.owners(value));
        }
        return owners;
    }

    private Finding finding(Match match, List<Integer> values) {
        Map<List<Object>, Fact> facts = new LinkedHashMap<>();
        for (int value : values) {
            for (Told each : accord.members(value)) {
                facts.putIfAbsent(
                        List.of(each.owner(), each.stated()), each.statement().fact());
            }
        }
        Question question = match.lower().statement().question();
        Question asked = question.about(Key.WORDS, Asking.words(match, words))
                .single(evolution(match.lower(), match.upper(), values));
        List<Fact> all = new ArrayList<>(facts.values());
        String basis = match.told(scorer.needed(match.lower(), match.upper())) + " Their titles and leads share "
                + occasion.subjects(match.lower(), match.upper()).size() + " names.";
        return Comparison.of(asked, Finding.story(all.get(0).article()), all, basis)
                .discovered();
    }

    /**
     * A figure may move where any article tells of it as of a state that passes; not one whose digits somebody has transposed, nor one of another time,
     * which is over.
     */
    private Evolution evolution(Told lower, Told upper, List<Integer> values) {
        if (lower.transposed(upper) || lower.otherUnit(upper) || lower.aside()) {
            return Evolution.NONE;
        }
        for (int value : values) {
            for (Told each : accord.members(value)) {
                if (passing(each.kind()) && each.statement().setting().passing()) {
                    return Evolution.MOVES;
                }
            }
        }
        boolean grows = words.grows(lower) && words.grows(upper);
        return grows && growing(lower.kind()) ? Evolution.GROWS : Evolution.NONE;
    }

    /** Whether amounts of a kind come and go, as those of helpers and of water do, and lengths of time do not. */
    private static boolean passing(Kind kind) {
        return switch (kind) {
            case COUNT, LENGTH, AREA, MASS, VOLUME -> true;
            default -> false;
        };
    }

    private static boolean growing(Kind kind) {
        return switch (kind) {
            case COUNT, AREA, PERCENT, MONEY, MASS, VOLUME -> true;
            default -> false;
        };
    }
}
