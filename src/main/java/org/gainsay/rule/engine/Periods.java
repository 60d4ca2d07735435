package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which week, month, quarter or year an amount fell: "revenue in the first quarter of 2024 was $11m", "its 2023 profit of $3m", "stocks at the
 * end of May", "sales fell last month".
 */
final class Periods {
    private static final long FUNCTION = WordClass.FUNCTION.bit();

    private final View view;
    private final Signals signals;

    Periods(View view, Signals signals) {
        this.view = view;
        this.signals = signals;
    }

    /** The period in the clause of a value that stands nearest to it; null for none. */
    @Nullable
    Moment of(int at) {
        List<Mention> mentions = view.mentions();
        Mention amount = mentions.get(at);
        Moment nearest = null;
        int least = Integer.MAX_VALUE;
        int end = Math.min(mentions.size(), at + Distance.RIVALS + 1);
        for (int other = Math.max(0, at - Distance.RIVALS); other < end; other++) {
            Mention date = mentions.get(other);
            int room = other < at ? amount.firstToken() - date.endToken() : date.firstToken() - amount.endToken();
            if (room < least && period(date) && sameClause(date, amount) && !compared(amount, date)) {
                nearest = (Moment) date.value();
                least = room;
            }
        }
        return nearest;
    }

    /** "In 2024", "for the third quarter", "the 2023 profit", but not "since 2023" or "by March". */
    private boolean period(Mention date) {
        if (date.kind() != Kind.DATE
                || date.hedge() != null
                || !(date.value() instanceof Moment moment)
                || moment.from() == null
                || moment.to() == null
                || moment.precision().compareTo(Moment.Precision.WEEK) < 0) {
            return false;
        }
        int before = date.firstToken() - 1;
        boolean article = signals.is(Signal.THE, view.tokens(), before);
        int led = article ? before - 1 : before;
        return signals.is(Signal.DURING, view.tokens(), led)
                || signals.is(Signal.LATELY, view.tokens(), date.firstToken())
                || article
                        && (signals.is(Signal.THAN, view.tokens(), led)
                                || !view.passage().is(led, FUNCTION));
    }

    /** "$13m, more than in the first quarter of 2024": what stands behind an amount and is compared with it is another one's period. */
    private boolean compared(Mention amount, Mention date) {
        for (int token = amount.endToken(); token < date.firstToken(); token++) {
            if (signals.is(Signal.THAN, view.tokens(), token)
                    || signals.is(Signal.FROM, view.tokens(), token)
                    || signals.is(Signal.OVER, view.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    private boolean sameClause(Mention date, Mention amount) {
        return view.clauses().of(date.firstToken()) == view.clauses().of(amount.firstToken());
    }
}
