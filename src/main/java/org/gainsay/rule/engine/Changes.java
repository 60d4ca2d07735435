package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Trend;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.trend.Trends;

/** Tells amounts of change from levels: "profit rose by £40m to £45m" tells of a profit of £45m. */
final class Changes {
    /** How far before a total the word that leads to it may stand: "bringing the death toll of the fire to 21". */
    private static final int REACH = 10;

    private static final NumberWords NUMBERS = Vocabulary.standard().numbers();

    private final View view;
    private final Signals signals;

    Changes(View view, Signals signals) {
        this.view = view;
        this.signals = signals;
    }

    /**
     * Whether a value tells by how much something has changed. "The river has dropped by 60 cm": no measure that could be held against one. Shares of
     * what has changed are answers of their own unless the level follows, and so is all that a rule asks for by a word of change.
     *
     * @param near the first token of the near word; negative for none
     */
    boolean amount(int at, int near) {
        Mention mention = view.mentions().get(at);
        Trends trends = Vocabulary.standard().trends();
        Trend trend = mention.trend();
        if (compared(mention, near)) {
            return true;
        } else if (trends.measured(view.tokens(), mention)) {
            // "whipped up by 140 km/h winds": what stands behind the measure has it.
            return near != mention.endToken();
        } else if (near >= 0 && trends.tells(view.tokens(), near)) {
            return false;
        }
        boolean by = mention.kind() == Kind.MONEY || counting(mention);
        return trend != null && trend.amount() && (leadsOn(at) || by && trends.by(view.tokens(), mention))
                || restated(at)
                || restated(at - 1)
                || more(at);
    }

    /** "12 degrees warmer", "a metre longer": how far two things are apart, unless that is what is asked for. */
    private boolean compared(Mention mention, int near) {
        int behind = view.end(mention);
        return mention.kind() != Kind.PERCENT
                && mention.kind() != Kind.MONEY
                && !counting(mention)
                && near != behind
                && signals.is(Signal.COMPARES, view.tokens(), behind);
    }

    /** "5 kg heavier than 20 kg", "2 m taller than before": how far two things are apart, and what the one is held against. */
    boolean difference(int at, int near) {
        Mention mention = view.mentions().get(at);
        if (compared(mention, near)) {
            int behind = view.end(mention);
            return signals.is(Signal.THAN, view.tokens(), behind + 1);
        }
        Mention before = at == 0 ? mention : view.mentions().get(at - 1);
        return before.kind() == mention.kind() && view.end(before) == mention.firstToken() && compared(before, near);
    }

    /** Whether a time is that of a change told between a word and it: the night of "the toll of the quake climbed by 14 overnight" is none of the quake. */
    boolean between(int near, int at) {
        List<Mention> mentions = view.mentions();
        if (!mentions.get(at).kind().temporal()) {
            return false;
        }
        for (int other = at - 1; other >= 0 && mentions.get(other).firstToken() > near; other--) {
            if (mentions.get(other).trend() != null && counting(mentions.get(other))) {
                return true;
            }
        }
        return false;
    }

    /** "fell £38m to £45m", "rose 4 points to 61 per cent". */
    private boolean leadsOn(int at) {
        List<Mention> mentions = view.mentions();
        if (at + 1 >= mentions.size()) {
            return false;
        }
        Mention mention = mentions.get(at);
        Mention next = mentions.get(at + 1);
        return next.kind() == mention.kind() && next.trend() == Trend.TO && next.firstToken() - 1 == view.end(mention);
    }

    /** Whether an amount is one of two that say the same before the level: "rose £12m, or 8 per cent, to £162m". */
    private boolean restated(int first) {
        List<Mention> mentions = view.mentions();
        if (first < 0 || first + 2 >= mentions.size()) {
            return false;
        }
        Mention amount = mentions.get(first);
        Mention again = mentions.get(first + 1);
        Trend trend = amount.trend();
        return trend != null
                && trend.amount()
                && joined(amount, again, NUMBERS.or())
                && joined(again, mentions.get(first + 2), NUMBERS.to());
    }

    /** Whether a comma and one word more stand between two values. */
    private boolean joined(Mention left, Mention right, int word) {
        int comma = view.end(left);
        return view.tokens().isMark(comma, ',')
                && comma + 2 == right.firstToken()
                && view.tokens().word(comma + 1) == word;
    }

    /** Whether a value counts those who come on top of others with whom its sentence counts them: "Two more people have died, bringing the toll to 21". */
    boolean added(int at) {
        Mention mention = view.mentions().get(at);
        int end = view.end(mention);
        boolean others = false;
        for (int token = mention.firstToken() - 1; token < end && !others; token++) {
            others = signals.is(Signal.OTHERS, view.tokens(), token);
        }
        return others && more(at);
    }

    /** "Two people have died, bringing the toll to 21". */
    private boolean more(int at) {
        List<Mention> mentions = view.mentions();
        Mention mention = mentions.get(at);
        if (!counting(mention)) {
            return false;
        }
        int sentence = view.sentences().of(mention.firstToken());
        for (int other = at + 1; other < mentions.size() && other <= at + 2; other++) {
            Mention total = mentions.get(other);
            if (total.firstToken() >= view.sentences().end(sentence)) {
                return false;
            } else if (counting(total) && total(mention, total)) {
                return true;
            }
        }
        return false;
    }

    private boolean total(Mention mention, Mention total) {
        if (!signals.is(Signal.TO, view.tokens(), total.firstToken() - 1)) {
            return false;
        }
        for (int token = total.firstToken() - 2;
                token >= Math.max(view.end(mention), total.firstToken() - REACH);
                token--) {
            if (signals.is(Signal.TOTALS, view.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean counting(Mention mention) {
        return mention.kind() == Kind.COUNT || mention.kind() == Kind.NUMBER;
    }
}
