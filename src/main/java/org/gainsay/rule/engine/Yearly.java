package org.gainsay.rule.engine;

import java.time.LocalDateTime;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.text.WordClass;

/**
 * Tells whether a value is the figure of a year, or of a part of one, so that every year has its own: "in 2019 the pier drew 40,200 anglers". What several
 * years together came to is none, nor what a later day is said of, nor a value beside the year of another verb: "the whale that he found in 2019 is
 * 14 metres long".
 */
final class Yearly {
    /** So many words may stand between a verb and its year: "came across in 2019". */
    private static final int ADJOINING = 3;

    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long COORDINATOR = WordClass.COORDINATOR.bit();
    private static final long PAST = WordClass.PAST.bit();

    private final View view;
    private final Signals signals;

    Yearly(View view, Signals signals) {
        this.view = view;
        this.signals = signals;
    }

    /**
     * Whether the value is such a figure.
     *
     * @param date the date, long past, that the value is said of
     * @param history when what is long past ended
     */
    boolean holds(Mention date, int at, LocalDateTime history) {
        return !severalYears(date)
                && !recentDay(at, history)
                && !ofOtherVerb(date, view.mentions().get(at));
    }

    /** "Between 2016 and 2022"; a decade is told of as a year is. */
    private static boolean severalYears(Mention date) {
        return date.value() instanceof Moment moment
                && moment.from() != null
                && moment.to() != null
                && moment.precision().compareTo(Moment.Precision.YEAR) <= 0
                && moment.from().plusYears(1).isBefore(moment.to());
    }

    /** Whether the clause of the value names a day that is not long past. */
    private boolean recentDay(int at, LocalDateTime history) {
        List<Mention> mentions = view.mentions();
        int clause = clause(mentions.get(at));
        int end = Math.min(mentions.size(), at + Distance.RIVALS + 1);
        for (int other = Math.max(0, at - Distance.RIVALS); other < end; other++) {
            Mention date = mentions.get(other);
            if (date.kind() == Kind.DATE
                    && clause(date) == clause
                    && date.value() instanceof Moment moment
                    && moment.precision() == Moment.Precision.DAY
                    && moment.from() != null
                    && !moment.from().isBefore(history)) {
                return true;
            }
        }
        return false;
    }

    private int clause(Mention mention) {
        return view.clauses().of(mention.firstToken());
    }

    /** Whether the year follows a verb, and another one stands between it and the value. */
    private boolean ofOtherVerb(Mention date, Mention mention) {
        int token = date.firstToken() - 1;
        while (date.firstToken() - token < ADJOINING && view.passage().is(token, FUNCTION) && !verb(token)) {
            token--;
        }
        if (!verb(token) || signals.is(Signal.SAYS, view.tokens(), token)) {
            return false;
        }
        boolean another = false;
        for (int between = date.endToken(); between < mention.firstToken(); between++) {
            if (view.passage().is(between, COORDINATOR)) {
                return false;
            }
            another |= verb(between) || view.passage().is(between, AUXILIARY);
        }
        return another;
    }

    private boolean verb(int token) {
        return view.passage().is(token, PAST) || view.passage().endsIn(token, "ed");
    }
}
