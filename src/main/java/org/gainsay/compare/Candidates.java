package org.gainsay.compare;

import java.util.Objects;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;

/** Tells which two statements of two articles may answer one question at all. What shuts that out, no words that they share make up for. */
final class Candidates {
    /** Values of two kinds under one rule need as much in common, and all values of large stories. */
    private static final int LEAST_WORDS = 200;

    /** Figures of two rates, or of two halves of the day, need as much more. */
    private static final int MANY_WORDS = 600;

    /** Where no word is shared, as many pairs of two articles may be meant at most: four values here and four there. */
    private static final int FEW_CHOICES = 16;

    /** Of more statements so many pairs share hardly a word that to weigh them all takes seconds. */
    private static final int LARGE = 400;

    /** A total is at least so many times what it is reckoned by; nearer figures are one rate, of which one article leaves out the "an hour". */
    private static final Ratio SEVERAL = Ratio.of(2);

    private final Occasion occasion;
    private final SharedWords words;
    private final Accord accord;
    private final Rivals rivals;
    /** Whether a story is so large that values which share little are too many to be weighed. */
    private final boolean large;

    Candidates(int statements, Occasion occasion, SharedWords words, Accord accord, Rivals rivals) {
        large = statements > LARGE;
        this.occasion = occasion;
        this.words = words;
        this.accord = accord;
        this.rivals = rivals;
    }

    /** Whether two statements may, of which no rule knows. */
    boolean ofAnyStory(Told a, Told b) {
        return !a.owner().equals(b.owner())
                && (a.sameTime(b) || a.mayShareTime(b))
                && accord.of(a) != accord.of(b)
                && a.sort(b) > 0
                && !a.broken(b)
                && !Reprints.of(a.statement().fact(), b.statement().fact())
                && !totalAndRate(a, b)
                && a.excludes(b)
                && a.alike(b)
                && unitMistaken(a, b)
                && hint(a, b)
                && !words.vary(a, b)
                && !Contrasts.standard().part(a.statement(), b.statement())
                && !occasion.unrelated(a, b)
                && (occasion.joined(a, b) || occasion.shared(a, b))
                && !rivals.bothSaid(a, b)
                && (misread(a, b) || !rivals.settled(a, b));
    }

    /** Whether the digits of one figure stand in another order in the other one: an article that states both makes one of them right and the other wrong. */
    private static boolean misread(Told a, Told b) {
        return a.transposed(b) || a.otherUnit(b) || Digits.swapped(a.digits(), b.digits());
    }

    /** "$300m a year for four years" and "$1.2bn" may be one sum; "$24.50 an hour" and "a starting pay of $22" are one rate. */
    private static boolean totalAndRate(Told a, Told b) {
        if (a.kind() != Kind.MONEY || !a.oneRate(b)) {
            return false;
        }
        Ratio rate = (a.per() == null ? b : a).stated().low();
        Ratio total = (a.per() == null ? a : b).stated().low();
        return rate == null || total == null || rate.times(SEVERAL).compareTo(total) <= 0;
    }

    /**
     * Whether what two figures that are written alike count in may be one and the same. Of currencies, rates and halves of the day the words have to tell more: a sunrise and a
     * sunset may well be at 6:17. What an article states in both units is of two things, or converted.
     */
    private boolean unitMistaken(Told a, Told b) {
        if (!a.otherUnit(b)) {
            return true;
        }
        boolean currencies = !Objects.equals(a.claim().scale(), b.claim().scale());
        boolean slip = OneFigure.slip(a.claim(), b.claim()) || OneFigure.otherHalf(a.claim(), b.claim());
        return (!slip
                        || words.weight(a, b) >= (currencies ? LEAST_WORDS : MANY_WORDS)
                        || accord.supported(a)
                        || accord.supported(b))
                && !accord.inOne(a, b);
    }

    /** Whether anything hints at one question: a word that both share, figures of which one is a slip of the other, or the lack of others. */
    private boolean hint(Told a, Told b) {
        if (large) {
            boolean words = this.words.weight(a, b) >= LEAST_WORDS;
            return (words || a.transposed(b) || a.sameMinute(b) || a.otherUnit(b)) && !rivals.better(a, b);
        }
        return words.weight(a, b) > 0
                || a.transposed(b)
                || a.sameMinute(b)
                || a.otherUnit(b)
                || rivals.choices(a, b) * rivals.choices(b, a) <= FEW_CHOICES;
    }

    /** Whether two statements may, which both answer a rule. */
    boolean underRule(Told a, Told b) {
        boolean thing = Namesakes.same(a, b);
        return a.sameTime(b)
                && unitMistaken(a, b)
                && !totalAndRate(a, b)
                && (a.kind() == b.kind() || words.weight(a, b) >= LEAST_WORDS)
                && !words.vary(a, b)
                && (a.kind() == Kind.ORDINAL
                        || !a.statement().setting().apart(b.statement().setting()))
                && !Contrasts.standard().part(a.statement(), b.statement())
                && (thing || occasion.shared(a, b) || occasion.surely(a.owner(), b.owner()))
                && !rivals.bothSaid(a, b)
                && !rivals.settled(a, b);
    }
}
