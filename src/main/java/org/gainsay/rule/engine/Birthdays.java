package org.gainsay.rule.engine;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Interval;
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
    /** How many words may name who turns: "On 3 July the race's winner Grace Okoro turns". */
    private static final int SUBJECT = 8;
    /** In years: nobody tells how old somebody will be on a day further off. */
    private static final int AHEAD = 20;

    private final Passage passage;
    private final List<Mention> mentions;
    private final Signals signals;

    private Birthdays(Passage passage, List<Mention> mentions, Signals signals) {
        this.passage = passage;
        this.mentions = mentions;
        this.signals = signals;
    }

    /** The values of a passage, ages of a birthday to come as they are now; the same list where there are none. */
    static List<Mention> with(
            Passage passage, List<Mention> mentions, @Nullable Publication published, Signals signals) {
        if (published == null) {
            return mentions;
        }
        Birthdays birthdays = new Birthdays(passage, mentions, signals);
        LocalDateTime end = published.day().plusDays(1).atStartOfDay();
        List<Mention> all = null;
        for (int at = 0; at < mentions.size(); at++) {
            Moment day = mentions.get(at).kind() == Kind.AGE ? birthdays.day(at) : null;
            Mention now = day == null ? mentions.get(at) : now(mentions.get(at), day, end);
            if (!now.equals(mentions.get(at))) {
                all = all == null ? new ArrayList<>(mentions) : all;
                all.set(at, now);
            }
        }
        return all == null ? mentions : all;
    }

    /** The day on which somebody "turns 35": right behind the age, or at the head of the sentence; null for none. */
    private @Nullable Moment day(int at) {
        Mention age = mentions.get(at);
        boolean turns = signals.is(Signal.TURNS, passage.tokens(), age.firstToken() - 1)
                || signals.end(Signal.TURNS, passage.tokens(), age.firstToken() - 2) == age.firstToken();
        if (!turns) {
            return null;
        }
        Mention after = at + 1 < mentions.size() ? mentions.get(at + 1) : null;
        boolean behind = after != null
                && after.kind() == Kind.DATE
                && (after.firstToken() == age.endToken()
                        || after.firstToken() == age.endToken() + 1 && passage.is(age.endToken(), FUNCTION));
        if (behind && after != null) {
            return (Moment) after.value();
        }
        Mention before = at > 0 ? mentions.get(at - 1) : null;
        int opening = passage.sentences().first(passage.sentences().of(age.firstToken()));
        boolean heads = before != null
                && before.kind() == Kind.DATE
                && (before.firstToken() == opening
                        || before.firstToken() == opening + 1 && passage.is(opening, FUNCTION))
                && age.firstToken() - before.endToken() <= SUBJECT;
        return heads && before != null ? (Moment) before.value() : null;
    }

    /**
     * The age at the end of the day of publication of somebody who comes to another one on some day: a year less before it, and as many years less as it lies
     * years ahead; of a month or a year that has begun nobody knows whether the day is over.
     */
    private static Mention now(Mention age, Moment day, LocalDateTime end) {
        LocalDateTime from = day.from();
        LocalDateTime to = day.to();
        if (from == null || to == null || !from.isBefore(end.plusYears(AHEAD))) {
            return age;
        } else if (passed(from, to, end)) {
            // "turns 50 in March" is to come, though the last March may be nearer.
            return less(age, 1, 1);
        }
        long least = from.isBefore(end) ? 0 : ChronoUnit.YEARS.between(end, from) + 1;
        long most = to.isAfter(end) ? ChronoUnit.YEARS.between(end, to.minusSeconds(1)) + 1 : 0;
        return most == 0 ? age : less(age, least, most);
    }

    private static boolean passed(LocalDateTime from, LocalDateTime to, LocalDateTime end) {
        return !to.isAfter(end.minusDays(1)) && from.isAfter(end.minusYears(1));
    }

    private static Mention less(Mention age, long least, long most) {
        if (!(age.value() instanceof Quantity quantity) || quantity.low() == null || quantity.high() == null) {
            return age;
        }
        Ratio from = Ratio.of(-most);
        Ratio to = Ratio.of(-least);
        Ratio low = quantity.stated().low();
        Ratio high = quantity.stated().high();
        Quantity now = new Quantity(
                new Interval(low == null ? null : low.plus(from), high == null ? null : high.plus(to)),
                quantity.unit(),
                quantity.low().plus(from),
                quantity.high().plus(to),
                quantity.writtenUnit(),
                quantity.step(),
                quantity.vague(),
                quantity.per());
        return age.with(now, age.trend());
    }
}
