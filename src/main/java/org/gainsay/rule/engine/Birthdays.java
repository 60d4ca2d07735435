package org.gainsay.rule.engine;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Passage;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Who "turns 35 on 3 June" is 34 until then: the ages at the day of publication of those whose birthday lies ahead. */
final class Birthdays {
    private static final long FUNCTION = WordClass.FUNCTION.bit();

    private final Passage passage;
    private final List<Mention> mentions;
    private final Signals signals;

    private Birthdays(Passage passage, List<Mention> mentions, Signals signals) {
        this.passage = passage;
        this.mentions = mentions;
        this.signals = signals;
    }

    /** The values of a passage, ages of a birthday to come as a year less; the same list where there are none. */
    static List<Mention> with(
            Passage passage, List<Mention> mentions, @Nullable Publication published, Signals signals) {
        if (published == null) {
            return mentions;
        }
        Birthdays birthdays = new Birthdays(passage, mentions, signals);
        LocalDateTime end = published.time().toLocalDate().plusDays(1).atStartOfDay();
        List<Mention> all = null;
        for (int at = 0; at + 1 < mentions.size(); at++) {
            if (mentions.get(at).kind() == Kind.AGE && birthdays.ahead(at, end)) {
                all = all == null ? new ArrayList<>(mentions) : all;
                all.set(at, yearLess(mentions.get(at)));
            }
        }
        return all == null ? mentions : all;
    }

    /** Whether a verb of turning stands before an age and the day, at most a year ahead, right behind it. */
    private boolean ahead(int at, LocalDateTime end) {
        Mention age = mentions.get(at);
        Mention day = mentions.get(at + 1);
        boolean turns = signals.is(Signal.TURNS, passage.tokens(), age.firstToken() - 1)
                || signals.end(Signal.TURNS, passage.tokens(), age.firstToken() - 2) == age.firstToken();
        boolean behind = day.firstToken() == age.endToken()
                || day.firstToken() == age.endToken() + 1 && passage.is(age.endToken(), FUNCTION);
        return turns && behind && day.kind() == Kind.DATE && day.value() instanceof Moment moment && next(moment, end);
    }

    /** Whether a date lies at most a year ahead: "turns 50 in March" does, though the last March may be nearer. */
    private static boolean next(Moment date, LocalDateTime end) {
        LocalDateTime from = date.from();
        LocalDateTime to = date.to();
        if (from == null || to == null) {
            return false;
        }
        boolean passed = !to.isAfter(end.minusDays(1)) && from.isAfter(end.minusYears(1));
        return passed || !from.isBefore(end) && from.isBefore(end.plusYears(1));
    }

    private static Mention yearLess(Mention age) {
        if (!(age.value() instanceof Quantity quantity) || quantity.low() == null || quantity.high() == null) {
            return age;
        }
        Ratio less = Ratio.ONE.negate();
        Quantity now = new Quantity(
                quantity.stated().plus(less),
                quantity.unit(),
                quantity.low().plus(less),
                quantity.high().plus(less),
                quantity.writtenUnit(),
                quantity.step(),
                quantity.vague(),
                quantity.per());
        return age.with(now, age.trend());
    }
}
