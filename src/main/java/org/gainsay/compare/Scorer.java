package org.gainsay.compare;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Statement;

/**
 * Weighs what speaks for two statements being answers to one question. For it: words that the sentences share, rare ones near the values more
 * than others; that an article states few values of that sort; that a third article agrees with one of the two; that both report one event. The
 * points were chosen on invented stories.
 */
final class Scorer {
    /** What speaks for two articles that state but one value of a sort each. */
    private static final int SOLE = 900;
    /** What speaks for two values if a third article agrees with one of them. */
    private static final int THIRD = 300;
    /** What speaks for two values if several articles agree with one of them, for each beyond a third one. */
    private static final int FURTHER = 350;
    /** So many articles that state one value are as good as more. */
    private static final int MANY = 3;
    /** Sentences that share words of less weight with one that states another value hardly answer its question. */
    private static final int SCANT = 200;
    /** What speaks against a value whose sentence shares little with those of the articles that agree on the other one. */
    private static final int SCANT_WORDS = -400;
    /** What speaks against two values that are far apart: so much times their difference by their sum. */
    private static final long FAR = -1200;
    /** Values further apart than this, as their difference by their sum, are as good as this far: one is four and a half times the other. */
    private static final Ratio FURTHEST = Ratio.of(7, 11);
    /** What speaks against two articles of different words at most where a third one agrees with one of them. */
    private static final int STRANGE = -200;
    /** What speaks against two articles whose leads do not name the same. */
    private static final int APART = -350;
    /** What speaks against two articles that date their news differently. */
    private static final int OTHER_DAYS = -100;
    /** What speaks against two articles that appeared on different days and share no date. */
    private static final int LATER = -500;
    /** What speaks against two articles that are about things of different names. */
    private static final int STRANGERS = -400;
    /** What speaks for two values that are said of the same person or the same place. */
    private static final int SAME_THING = 300;
    /** What speaks for two values of a kind of which a text holds few. */
    private static final int RARE = 150;
    /** What speaks for two figures that a misprint turns into one another. */
    private static final int TRANSPOSED = 300;
    /** What speaks against a rate and an amount. */
    private static final int RATE = -900;
    /** What speaks against two values with which no third article agrees. */
    private static final int ALONE = -150;
    /** The same for amounts, since every text tells how much there is of many things. */
    private static final int ALONE_AMOUNT = -750;
    /** What speaks against two small numbers, of which every text is full. */
    private static final int FEW = -150;
    /** What speaks against two values that both texts only compare with. */
    private static final int ASIDE = -100;
    /** What speaks against two values that are said of two things of which both articles speak. */
    private static final int OTHER_SUBJECTS = -400;
    /** What speaks for two values that are said of one thing. */
    private static final int SAME_SUBJECT = 150;
    /** What speaks against a plan and a fact. */
    private static final int PLAN = -100;
    /** What speaks against two days: every article is full of them. */
    private static final int DAYS = -200;

    private final Occasion occasion;
    private final SharedWords words;
    private final Accord accord;
    private final Rivals rivals;
    private final Backing backing;

    Scorer(Occasion occasion, SharedWords words, Accord accord, Rivals rivals) {
        this.occasion = occasion;
        this.words = words;
        this.accord = accord;
        this.rivals = rivals;
        this.backing = new Backing(accord, words);
    }

    Score of(Told a, Told b) {
        Score score = ofSort(a, b);
        score.add((a.per() == null) != (b.per() == null) ? RATE : 0, "a rate and an amount");
        score.add(2 * (a.sort(b) - Statement.FULL), "they count things of different names");
        return score;
    }

    /** The same for two statements of a sort that one question asks for. */
    Score ofSort(Told a, Told b) {
        Score score = new Score();
        score.add(words.weight(a, b), "words that both sentences use");
        score.add(SOLE / root(rivals.choices(a, b) * rivals.choices(b, a)), "few values of the sort to choose from");
        event(a, b, score);
        values(a, b, score);
        return score;
    }

    /** What tells whether the articles report one event. */
    private void event(Told a, Told b, Score score) {
        int closeness = occasion.closeness(a, b);
        if (accord.supported(a) || accord.supported(b)) {
            score.add(THIRD, "a third article agrees with one of them");
            Backing.Found found = backing.of(a, b);
            score.add(FURTHER * (Math.min(MANY, found.sources()) - 2), "several articles agree with one of them");
            score.add(found.words() < SCANT ? SCANT_WORDS : 0, "those that agree use few of the other's words");
            score.add(Math.max(closeness, STRANGE), "the words of both articles as a whole");
        } else {
            score.add(a.amount() ? ALONE_AMOUNT : ALONE, "no third article agrees");
            score.add(closeness, "the words of both articles as a whole");
        }
        score.add(occasion.joined(a, b) ? 0 : APART, "the leads do not name the same");
        if (occasion.apart(a, b)) {
            score.add(LATER, "the articles appeared on different days and share no date of the news");
        } else {
            score.add(occasion.otherDays(a, b) ? OTHER_DAYS : 0, "the articles date their news differently");
        }
        score.add(occasion.strange(a, b) ? STRANGERS : 0, "neither article names what the other names most");
    }

    private void values(Told a, Told b, Score score) {
        score.add(a.thing() != null && b.thing() != null ? SAME_THING : 0, "said of the same person or place");
        score.add(a.rare() && a.kind() != Kind.AGE && a.kind() != Kind.LENGTH ? RARE : 0, "a rare kind of value");
        score.add(far(a, b), "far apart");
        score.add(a.transposed(b) ? TRANSPOSED : 0, "the same digits in another order");
        score.add(a.sameMinute(b) ? TRANSPOSED : 0, "the same minute of another hour");
        score.add(a.kind() == Kind.DATE ? DAYS : 0, "dates, of which texts are full");
        score.add(a.few() && b.few() ? FEW : 0, "small numbers, of which texts are full");
        score.add(a.aside() ? ASIDE : 0, "said of another time or another case");
        score.add(
                occasion.otherSubjects(a, b) ? OTHER_SUBJECTS : 0,
                "their clauses begin with two names that one article knows");
        score.add(occasion.sameSubject(a, b) ? SAME_SUBJECT : 0, "their clauses begin with one name");
        score.add(a.planned() == b.planned() ? 0 : PLAN, "one of them is a plan or an expectation");
    }

    /** What speaks against two amounts that are far apart; days, hours and temperatures have no such scale. */
    private static int far(Told a, Told b) {
        Ratio low = a.stated().low();
        Ratio other = b.stated().low();
        boolean scaled = !a.kind().temporal() && a.kind() != Kind.TEMPERATURE;
        if (!scaled || low == null || other == null || low.signum() <= 0 || other.signum() <= 0) {
            return 0;
        }
        Ratio gap = low.compareTo(other) > 0 ? low.minus(other) : other.minus(low);
        Ratio apart = gap.over(low.plus(other));
        return (int) Ratio.of(FAR)
                .times(apart.compareTo(FURTHEST) > 0 ? FURTHEST : apart)
                .decimal()
                .longValue();
    }

    /** The square root, rounded to the nearest whole number. */
    private static int root(int number) {
        int root = 1;
        while (root * root + root < number) {
            root++;
        }
        return root;
    }
}
