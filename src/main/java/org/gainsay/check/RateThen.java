package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;

/**
 * Holds a rate that a sentence of its own draws from the one before against what is told there: "It took 26,400 calls in its first four days. That is an average of 5,200 a
 * day", "A cell costs €138 a day. That's more than €70,000 a year".
 */
final class RateThen {
    /** How many tokens behind "That is" the rate begins at most: "That makes an average of". */
    private static final int OPENING = 6;
    /** How many tokens "a day" has. */
    private static final int PER = 2;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH);

    private RateThen() {}

    /** Adds a fault if a mention is such a rate and does not fit. */
    static void check(Scene scene, int at, Faults faults) {
        Mention rate = scene.mentions().get(at);
        String per = Rate.per(rate);
        if (per == null || Figures.single(rate) == null || !drawn(scene, rate)) {
            return;
        }
        List<Mention> told = told(scene, at);
        if (told.size() == 1 && Rate.per(told.get(0)) != null) {
            // Who works for 140 a day may work three days a week.
            if (Rate.exceeds(told.get(0), rate)) {
                Rate.compare(scene, told.get(0), rate, faults);
            }
        } else if (told.size() == 2) {
            boolean first = told.get(0).kind() == Kind.DURATION;
            total(scene, told.get(first ? 1 : 0), told.get(first ? 0 : 1), rate, faults);
        }
    }

    /** "That is an average of 5,200 a day" with no more behind it. */
    private static boolean drawn(Scene scene, Mention rate) {
        int opening = scene.passage().sentences().first(scene.sentence(rate));
        boolean is = scene.is(opening + 1, Role.IS) || scene.speaks(opening + 1, Topic.SHORT_IS);
        int end = rate.endToken();
        while (end < rate.endToken() + PER + 1 && !scene.is(end, CLOSING)) {
            end++;
        }
        boolean plain = is;
        for (int token = opening + 2; token < rate.firstToken(); token++) {
            plain &= scene.is(token, Role.bits(Role.ARTICLE, Role.OF))
                    || scene.speaks(token, Topic.AVERAGE)
                    || scene.speaks(token, Topic.MERELY);
        }
        return scene.speaks(opening, Topic.THAT)
                && plain
                && rate.firstToken() - opening <= OPENING
                && (scene.is(end, CLOSING) || scene.speaks(end, Topic.PER));
    }

    /** All figures but dates in the sentence before. */
    private static List<Mention> told(Scene scene, int at) {
        Mention rate = scene.mentions().get(at);
        List<Mention> figures = new ArrayList<>(3);
        for (int other = at - 1; other >= 0; other--) {
            Mention figure = scene.mentions().get(other);
            int apart = scene.sentence(rate) - scene.sentence(figure);
            if (apart > 1 || scene.broken(figure, rate)) {
                break;
            } else if (apart == 0) {
                return List.of();
            } else if (!figure.kind().temporal() && figure.kind() != Kind.ORDINAL) {
                figures.add(0, figure);
            }
        }
        return figures;
    }

    private static void total(Scene scene, Mention amount, Mention length, Mention rate, Faults faults) {
        boolean days = length.kind() == Kind.DURATION
                && length.value() instanceof Quantity time
                && time.writtenUnit().equals(Rate.per(rate))
                && length.hedge() == null;
        boolean one = Rate.per(amount) == null && Figures.single(amount) != null && Rate.amounts(amount, rate);
        if (days && one && length.value() instanceof Quantity time && time.low() != null) {
            Rate.product(scene, rate, time.low(), length, amount, faults);
        }
    }
}
