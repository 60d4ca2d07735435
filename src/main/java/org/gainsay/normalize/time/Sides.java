package org.gainsay.normalize.time;

import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Words that open one end of a time: "after 8pm", "no later than noon", "3 pm or later". */
public final class Sides {
    private static final long UNIT = WordClass.UNIT.bit();
    private static final long CHANGE = WordClass.CHANGE.bit();

    private final Phrases<Hedge.Type> before = new Phrases<>(true);
    private final Phrases<Hedge.Type> after = new Phrases<>(false);

    Sides(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(Sides.class, "sides.tsv")) {
            (row[1].equals("before") ? before : after).add(lexicon, row[2], Hedge.Type.valueOf(row[0]));
        }
    }

    /**
     * The hedge of a time: what opens an end, or else any other hedge beside it. "until about 8pm" opens an end.
     *
     * @param first first token of the time
     * @param end token behind the time
     * @return the hedge, or null
     */
    public Hedges.@Nullable Found beside(Reading reading, int first, int end) {
        Hedges hedges = reading.vocabulary().hedges();
        Hedges.Found near = hedges.before(reading.tokens(), first);
        boolean rough = near == null || near.type() == Hedge.Type.ABOUT || near.type() == Hedge.Type.EXACT;
        int at = near == null ? first : near.first();
        Phrases.Match<Hedge.Type> side = before.find(reading.tokens(), at - 1);
        if (side != null && (rough || side.first() < at - 1) && opens(reading, side)) {
            return new Hedges.Found(side.meaning(), side.first(), at);
        }
        if (near != null) {
            return signs(reading, near);
        }
        Phrases.Match<Hedge.Type> behind = after.find(reading.tokens(), end);
        return behind == null
                ? hedges.after(reading.tokens(), end)
                : new Hedges.Found(behind.meaning(), end, behind.end());
    }

    /** What leaves an end of a part of the day open: "by nightfall", "since Friday morning"; null for nothing. */
    public Hedges.@Nullable Found limit(Reading reading, int first) {
        Phrases.Match<Hedge.Type> side = before.find(reading.tokens(), first - 1);
        boolean limits = side != null && opens(side.meaning()) && side.meaning() != Hedge.Type.AFTER;
        boolean from = side != null && reading.vocabulary().clock().is(reading, side.first(), Clock.Role.FRAME);
        return side != null && limits && !from ? new Hedges.Found(side.meaning(), side.first(), first) : null;
    }

    /** Whether a hedge leaves one end of a moment open. */
    public static boolean opens(Hedge.Type type) {
        return switch (type) {
            case BEFORE, AFTER, SINCE, UNTIL, BY -> true;
            default -> false;
        };
    }

    /** "a day after 3 p.m." measures a distance; "rose from 3pm" is a change. */
    private static boolean opens(Reading reading, Phrases.Match<Hedge.Type> side) {
        int at = side.first() - 1;
        Clock clock = reading.vocabulary().clock();
        boolean period = clock.is(reading, at - 1, Clock.Role.FOLLOWING)
                || clock.is(reading, at - 1, Clock.Role.PREVIOUS)
                || clock.is(reading, at - 1, Clock.Role.THIS);
        boolean measures = side.end() == side.first() + 1 && reading.is(at, UNIT) && !period;
        return !measures && !(side.meaning() == Hedge.Type.SINCE && reading.is(at, CHANGE));
    }

    /** "More than" a time is after it, "less than" before it. */
    private static Hedges.Found signs(Reading reading, Hedges.Found near) {
        if (reading.tokens().isMark(near.first(), '>')) {
            return new Hedges.Found(Hedge.Type.AFTER, near.first(), near.end());
        }
        return reading.tokens().isMark(near.first(), '<')
                ? new Hedges.Found(Hedge.Type.BEFORE, near.first(), near.end())
                : near;
    }
}
