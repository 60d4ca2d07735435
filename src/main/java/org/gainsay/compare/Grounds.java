package org.gainsay.compare;

/** Measures what speaks for two statements being answers to one question: {@link Ground}. */
final class Grounds {
    /** More words shared are as good as so many. */
    static final int MANY_WORDS = 1500;
    /** A sentence that fits another one better by more fits it best. */
    private static final int MARGIN = 600;
    /** Words of more weight that third articles share with a statement are as good as so many. */
    private static final int BACKING = 1200;
    /** Sentences that share words of less weight with one that states another value hardly answer its question. */
    private static final int SCANT = 200;

    private static final int WHOLE = 1000;

    private final Occasion occasion;
    private final SharedWords words;
    private final Accord accord;
    private final Rivals rivals;
    private final Backing backing;
    private final Agreed agreed;
    private final Asked asked;

    Grounds(Occasion occasion, SharedWords words, Accord accord, Rivals rivals, Agreed agreed, Asked asked) {
        this.occasion = occasion;
        this.words = words;
        this.accord = accord;
        this.rivals = rivals;
        this.agreed = agreed;
        this.asked = asked;
        backing = new Backing(accord, words);
    }

    /** What speaks for two statements of two articles that exclude each other. */
    Measures of(Told a, Told b) {
        Measures measures = new Measures();
        words(a, b, measures);
        articles(a, b, measures);
        support(a, b, measures);
        said(a, b, measures);
        ValueGrounds.measure(a, b, measures);
        asked.measure(a, b, measures);
        return measures;
    }

    private void words(Told a, Told b, Measures measures) {
        int weight = words.weight(a, b);
        int other = Math.max(rivals.best(a, b), rivals.best(b, a));
        measures.put(Ground.WORDS, Math.min(MANY_WORDS, weight));
        measures.put(Ground.NO_WORDS, weight == 0);
        measures.put(Ground.MARGIN, Math.max(-MARGIN, Math.min(MARGIN, weight - other)));
        measures.put(Ground.ALTERNATIVE, other > 0);
        int choices = rivals.choices(a, b) * rivals.choices(b, a);
        measures.put(Ground.FEW_CHOICES, WHOLE / root(choices));
        measures.put(Ground.NO_CHOICE, choices == 1);
        int like = rivals.likeChoices(a, b) * rivals.likeChoices(b, a);
        measures.put(Ground.FEW_LIKE, WHOLE / root(like));
        measures.put(Ground.NONE_LIKE, like == 1);
        measures.put(Ground.STATED_TOO, rivals.statesToo(a, b) || rivals.statesToo(b, a));
        measures.put(Ground.BETTER_CLAIM, rivals.better(a, b));
    }

    /** What tells whether the articles report one event. */
    private void articles(Told a, Told b, Measures measures) {
        measures.put(Ground.JOINED, occasion.joined(a, b));
        measures.put(Ground.FOREIGN, occasion.foreignness(a, b));
        measures.put(Ground.NOTHING_AGREED, agreed.nowhere(a, b));
        measures.put(Ground.NEIGHBOURS, Math.min(2, agreed.near(a, b)) * WHOLE / 2);
    }

    private void support(Told a, Told b, Measures measures) {
        int first = accord.owners(accord.of(a)).size();
        int second = accord.owners(accord.of(b)).size();
        boolean supported = Math.max(first, second) > 1;
        measures.put(Ground.SUPPORTED, supported);
        measures.put(Ground.BOTH_SUPPORTED, Math.min(first, second) > 1);
        if (supported) {
            int weight = backing.words(a, b);
            measures.put(Ground.BACKING, Math.min(BACKING, weight));
            measures.put(Ground.SCANT_BACKING, weight < SCANT);
        }
    }

    private void said(Told a, Told b, Measures measures) {
        measures.put(
                Ground.OTHER_SETTING,
                a.statement().setting().apart(b.statement().setting()));
        measures.put(Ground.OTHER_SUBJECTS, occasion.otherSubjects(a, b));
        measures.put(Ground.LATE, Math.max(Place.late(a.statement()), Place.late(b.statement())));
        measures.put(Ground.ELSEWHERE, Math.abs(Place.share(a.statement()) - Place.share(b.statement())));
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
