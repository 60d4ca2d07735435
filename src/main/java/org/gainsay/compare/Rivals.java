package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Statement;

/**
 * Asks whether two statements that exclude each other belong together, or each of them to another one. "412 passengers" and "450 people" do not,
 * where the second article speaks of 412 passengers, too, or the first one of 38 crew.
 */
final class Rivals {
    /** Sentences that share as much may speak of one thing. */
    private static final int WORDS = 300;
    /** Those that share as much may if they state the same value. */
    private static final int SAME = 150;
    /** A sentence that fits better shares so much more. */
    private static final int MARGIN = 50;
    /** Values of surely one sort. */
    private static final int SAME_SORT = 750;

    private static final Ratio WHOLE = Ratio.of(100);
    private static final Ratio ROUNDING = Ratio.of(2);

    private final SharedWords words;
    private final Accord accord;
    private final Map<String, List<Told>> byOwner = new HashMap<>();
    private final Remainders remainders = new Remainders(byOwner);
    /** By statement: those of its kind in its article. */
    private final List<List<Told>> beside = new ArrayList<>();

    Rivals(List<Told> told, SharedWords words, Accord accord) {
        this.accord = accord;
        this.words = words;
        for (Told each : told) {
            String owner = each.owner() + '\n' + each.kind();
            List<Told> own = byOwner.get(owner);
            if (own == null) {
                own = new ArrayList<>();
                byOwner.put(owner, own);
            }
            own.add(each);
            beside.add(own);
        }
    }

    private List<Told> beside(Told told) {
        return beside.get(told.index());
    }

    /** Whether another statement of either article fits one of the two better. */
    boolean better(Told a, Told b) {
        return taken(a, b) || taken(b, a) || ofOther(a, b) || ofOther(b, a);
    }

    /** Whether an article says of both values how they go together: it agrees with the other one elsewhere, or tells what is between them. */
    boolean settled(Told a, Told b) {
        return agrees(a, b)
                || agrees(b, a)
                || bothStated(a, b)
                || bothStated(b, a)
                || remainders.explain(a, b)
                || a.kind() == Kind.PERCENT && complement(a, b);
    }

    private boolean taken(Told told, Told partner) {
        int shared = words.weight(told, partner);
        for (Told other : beside(partner)) {
            boolean fits = other.index() != partner.index()
                    && words.weight(told, other) > shared + MARGIN
                    && told.sort(other) > 0
                    && other.aside() == told.aside()
                    && told.alike(other)
                    && !stated(other, told);
            if (fits && !other.sameValue(partner)) {
                return true;
            }
        }
        return false;
    }

    /** The weight of the words that a statement shares with that value of an article, besides one that it states, which shares most with it. */
    int best(Told told, Told partner) {
        int best = 0;
        for (Told other : beside(partner)) {
            if (other.index() != partner.index()
                    && !other.sameValue(partner)
                    && told.sort(other) > 0
                    && told.alike(other)) {
                best = Math.max(best, words.weight(told, other));
            }
        }
        return best;
    }

    /** Whether a third article that agrees with the one states the other one as well, so that both are right. */
    private boolean bothStated(Told told, Told partner) {
        for (Told third : accord.members(accord.of(partner))) {
            if (!third.owner().equals(partner.owner()) && !third.owner().equals(told.owner()) && agrees(told, third)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article of the second statement states the value of the first one elsewhere, beside some of the same words. */
    private boolean agrees(Told told, Told partner) {
        for (Told other : beside(partner)) {
            if (other.index() != partner.index() && agree(told, other)) {
                return true;
            }
        }
        return converted(told, partner)
                || told.claim().value() instanceof Quantity quantity
                        && !quantity.writtenUnit().isEmpty()
                        && bare(told, quantity, partner);
    }

    /** Whether the sentence of either value states the other one as well: "Holt got seven years and Sayle five" and "Sayle was jailed for five years". */
    boolean bothSaid(Told a, Told b) {
        return said(a, b) || said(b, a);
    }

    private boolean said(Told told, Told partner) {
        String sentence = sentence(partner);
        if (told.claim().value() instanceof Quantity quantity
                && !quantity.writtenUnit().isEmpty()) {
            // "It hit 38C and was still 29 at ten" says what 29 degrees are.
            for (Told other : bare(told, quantity, partner.owner())) {
                if (sentence(other).equals(sentence)) {
                    return true;
                }
            }
        }
        for (Told other : beside(partner)) {
            if (other.index() != partner.index()
                    && other.sameValue(told)
                    && told.sort(other) > 0
                    && sentence(other).equals(sentence)
                    && words.weight(told, other) >= SAME) {
                return true;
            }
        }
        return false;
    }

    private static String sentence(Told told) {
        return told.statement().fact().citation().sentence();
    }

    private boolean agree(Told told, Told other) {
        int weight = words.weight(told, other);
        return weight >= SAME
                && told.sort(other) > 0
                && (told.sameValue(other) || weight >= WORDS && !told.excludes(other));
    }

    /** Whether two values are said of two things, and the article of the second one states a value of the first one's thing. */
    private boolean ofOther(Told told, Told partner) {
        String subject = told.statement().subject();
        if (subject == null
                || partner.statement().subject() == null
                || subject.equals(partner.statement().subject())) {
            return false;
        }
        for (Told other : beside(partner)) {
            if (subject.equals(other.statement().subject()) && told.alike(other) && words.weight(told, other) >= SAME) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article of the one agrees with the other elsewhere. */
    private boolean stated(Told other, Told told) {
        return accord.of(other) != accord.of(told)
                && accord.owners(accord.of(other)).contains(told.owner());
    }

    /** Whether the other article states the same sum in another currency: "C$186,000 ($129,000)" where the local paper writes "$186,000". */
    private boolean converted(Told told, Told partner) {
        if (told.kind() != Kind.MONEY) {
            return false;
        }
        for (Told other : beside(partner)) {
            if (other.index() != partner.index()
                    && !other.common()
                    && !Objects.equals(other.claim().scale(), told.claim().scale())
                    && other.stated().equals(told.stated())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the other article states the same figure without its currency or unit: "110 million pounds, 30 million more than last year", "142 of a
     * possible 350 kg".
     */
    private boolean bare(Told told, Quantity quantity, Told partner) {
        for (Told other : bare(told, quantity, partner.owner())) {
            if (words.weight(told, other) >= SAME) {
                return true;
            }
        }
        return false;
    }

    /** The counts of nothing that an article states in the figure of a value. */
    private List<Told> bare(Told told, Quantity quantity, String owner) {
        Ratio figure = told.kind() == Kind.MONEY ? told.stated().low() : quantity.low();
        List<Told> bare = new ArrayList<>();
        for (Told other : byOwner.getOrDefault(owner + '\n' + Kind.COUNT, List.of())) {
            if (figure != null && other.noun() == null && other.stated().equals(Interval.at(figure))) {
                bare.add(other);
            }
        }
        return bare;
    }

    /** The shares of the two halves of a whole, give or take two per cent. */
    private static boolean complement(Told a, Told b) {
        Ratio low = a.stated().low();
        Ratio other = b.stated().low();
        if (low == null || other == null) {
            return false;
        }
        Ratio gap = low.plus(other).minus(WHOLE);
        return (gap.signum() < 0 ? gap.negate() : gap).compareTo(ROUNDING) <= 0;
    }

    /** How many values an article states that a statement could be compared with, of the same noun where the two have one; at least 1. */
    int choices(Told told, Told partner) {
        return choices(told, partner, false);
    }

    /** Whether the article of the second statement states the value of the first one anywhere, of whatever it says so. */
    boolean statesToo(Told told, Told partner) {
        for (Told other : beside(partner)) {
            if (other.index() != partner.index() && told.sort(other) > 0 && other.sameValue(told)) {
                return true;
            }
        }
        return false;
    }

    /** How many of them are near enough to the statement to answer its question. */
    int likeChoices(Told told, Told partner) {
        return choices(told, partner, true);
    }

    private int choices(Told told, Told partner, boolean like) {
        boolean noun = told.sort(partner) == Statement.FULL && !(told.few() && partner.few());
        int least = noun ? Statement.FULL - 1 : SAME_SORT;
        Set<Interval> values = new HashSet<>();
        for (Told other : beside(partner)) {
            if (other.aside() == told.aside() && told.sort(other) > least && (!like || told.alike(other))) {
                values.add(other.stated());
            }
        }
        return Math.max(1, values.size());
    }
}
