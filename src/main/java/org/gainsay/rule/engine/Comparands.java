package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.text.WordClass;

/** Finds the values that others are compared with, of which what names another time speaks: the 280 of "grew to 310 from 280 a year earlier". */
final class Comparands {
    /** How far behind a difference "than" may stand: "30 more houses than". */
    private static final int DIFFERENCE = 3;

    private static final long COMPARISON = WordClass.COMPARISON.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long RELATIVE = WordClass.RELATIVE.bit();

    private final View view;
    private final Signals signals;

    Comparands(View view, Signals signals) {
        this.view = view;
        this.signals = signals;
    }

    /**
     * Whether what names another time says so of a value behind this one: "grew to 310 from 280 a year earlier", "310 cases compared with 280", "310 cases, up
     * from 280 in 2011", "310 cases, unlike the 280 who fell ill in 2011", "310 cases, 30 more than in 2011".
     *
     * @param from the first token of what names the time
     * @param end the token behind it
     */
    boolean follows(int at, int from, int end) {
        List<Mention> mentions = view.mentions();
        for (int other = at + 1; other < mentions.size() && mentions.get(other).firstToken() <= end; other++) {
            Mention comparand = mentions.get(other);
            boolean before = comparand.firstToken() < from
                    && (from(comparand) || related(comparand) || differs(comparand, from));
            if (!comparand.kind().temporal() && (before || comparand.firstToken() == end)) {
                return true;
            }
        }
        return false;
    }

    /** "from 280", "from the 280", "against 280". */
    boolean from(Mention comparand) {
        int before = comparand.firstToken() - 1;
        int from = signals.is(Signal.THE, view.tokens(), before) ? before - 1 : before;
        return signals.is(Signal.FROM, view.tokens(), from)
                || signals.is(Signal.OVER, view.tokens(), from)
                || signals.is(Signal.VERSUS, view.tokens(), from);
    }

    /** "30 more than last year": what is compared with the other time is how much there is besides. */
    boolean differs(Mention comparand, int time) {
        int behind = comparand.endToken();
        for (int token = behind; token < Math.min(behind + DIFFERENCE, time); token++) {
            if (signals.is(Signal.THAN, view.tokens(), token)) {
                return view.passage().is(token - 1, COMPARISON);
            }
        }
        return false;
    }

    /** "At 70 km/h the gusts were weaker than last year": what is compared with the other time, of which the value is said, is that of today. */
    boolean compared(Mention mention, int time) {
        int than = signals.is(Signal.THAN, view.tokens(), time) ? time : time - 1;
        return signals.is(Signal.THAN, view.tokens(), than)
                && view.passage().is(than - 1, COMPARISON)
                && view.passage().is(than - 2, AUXILIARY)
                && than - 2 >= mention.endToken();
    }

    /** "the 280 who died there in 2011": what the clause says it says of them. */
    private boolean related(Mention comparand) {
        return view.passage().is(view.end(comparand), RELATIVE);
    }
}
