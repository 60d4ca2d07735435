package org.gainsay.rule.engine;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.text.Passage;
import org.gainsay.text.Sentences;
import org.jspecify.annotations.Nullable;

/** Settles the half of the day of a clock time by the part of the day that its sentence names: "On Saturday afternoon the talks began at 3:20". */
final class DayHalves {
    private static final int HALF = 12;
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int MINUTES_OF_A_DAY = 24 * MINUTES_OF_AN_HOUR;

    private DayHalves() {}

    /** The mentions of a passage, some of them moved into the other half of the day; the same list where none is. */
    static List<Mention> settled(Passage passage, List<Mention> mentions) {
        boolean open = false;
        boolean parts = false;
        for (Mention mention : mentions) {
            Moment clock = clock(mention);
            open |= clock != null && clock.open();
            parts |= clock != null && part(clock);
        }
        return open && parts ? narrowed(passage.sentences(), mentions) : mentions;
    }

    private static List<Mention> narrowed(Sentences sentences, List<Mention> mentions) {
        List<Mention> settled = new ArrayList<>(mentions);
        int sentence = 0;
        int first = 0;
        while (first < mentions.size()) {
            while (sentences.end(sentence) <= mentions.get(first).firstToken()) {
                sentence++;
            }
            int end = first;
            while (end < mentions.size() && mentions.get(end).firstToken() < sentences.end(sentence)) {
                end++;
            }
            narrow(settled.subList(first, end));
            first = end;
        }
        return settled;
    }

    /** Of the values of one sentence; one that names two parts of the day settles nothing. */
    private static void narrow(List<Mention> sentence) {
        Moment named = null;
        for (Mention mention : sentence) {
            Moment clock = clock(mention);
            if (clock != null && part(clock)) {
                if (named != null && !named.stated().equals(clock.stated())) {
                    return;
                }
                named = clock;
            }
        }
        Moment part = named;
        if (part != null) {
            sentence.replaceAll(mention -> in(part, mention));
        }
    }

    private static Mention in(Moment part, Mention mention) {
        Moment clock = clock(mention);
        LocalDateTime from = clock == null ? null : clock.from();
        if (clock == null || from == null || !clock.open()) {
            return mention;
        }
        int minute = from.getHour() * MINUTES_OF_AN_HOUR + from.getMinute();
        boolean here = holds(part, minute);
        boolean there = holds(part, (minute + MINUTES_OF_A_DAY / 2) % MINUTES_OF_A_DAY);
        int later = from.getHour() >= HALF ? -HALF : HALF;
        return here == there
                ? mention
                : mention.with(((Moment) mention.value()).moved(Duration.ofHours(here ? 0 : later)), mention.trend());
    }

    private static boolean holds(Moment part, int minute) {
        LocalDateTime from = part.from();
        LocalDateTime to = part.to();
        if (from == null || to == null) {
            return false;
        }
        int first = from.getHour() * MINUTES_OF_AN_HOUR + from.getMinute();
        int end = first + (int) java.time.Duration.between(from, to).toMinutes();
        return first <= minute && minute < end || minute + MINUTES_OF_A_DAY < end;
    }

    private static boolean part(Moment clock) {
        return clock.precision() == Moment.Precision.PART_OF_DAY;
    }

    /** The time of a mention, whose day does not matter; null for none. */
    private static @Nullable Moment clock(Mention mention) {
        if (!(mention.value() instanceof Moment moment)) {
            return null;
        }
        return moment.clock() != null ? moment.clock() : moment;
    }
}
