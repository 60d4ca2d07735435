package org.gainsay.check;

import java.math.BigDecimal;
import org.gainsay.article.Span;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Figures of a list besides the values that an article states: "one", and numbers that look like part of a name, "the Legion 58". */
final class Numeral {
    private static final Ratio MILLION = Ratio.of(1_000_000);
    private static final String METRE = "metre";

    private Numeral() {}

    /** The figure that begins at a token; null if there is none. */
    static @Nullable Mention at(Scene scene, int token) {
        Mention mention = scene.beginning(token);
        if (mention != null) {
            return mention;
        }
        boolean one = scene.is(token, Role.ONE)
                && !scene.speaks(token, Topic.REMAINDER)
                && !(scene.is(token + 1, Role.OF) && scene.is(token + 2, Role.bits(Role.THE, Role.THEM, Role.WHICH)));
        if (one) {
            return number(scene, token, Ratio.ONE);
        }
        boolean digits =
                scene.tokens().type(token) == Tokens.NUMBER && !scene.tokens().glued(token) && !scene.covered(token);
        return digits ? number(scene, token, value(scene, token)) : null;
    }

    private static @Nullable Ratio value(Scene scene, int token) {
        String digits = scene.passage().words(token, token + 1).replace(",", "");
        return digits.chars().allMatch(Character::isDigit) ? Ratio.of(new BigDecimal(digits)) : null;
    }

    private static @Nullable Mention number(Scene scene, int token, @Nullable Ratio value) {
        if (value == null) {
            return null;
        }
        Span span = new Span(scene.tokens().start(token), scene.tokens().end(token));
        Quantity number = new Quantity(Interval.at(value), "1", value, value, "", Ratio.ONE, null);
        return new Mention(Kind.NUMBER, span, span, token, token + 1, number, null, null);
    }

    /** What reads as a length, "25m", as millions, which it is beside an amount of money. */
    static Mention millions(Mention length) {
        if (length.kind() != Kind.LENGTH
                || !(length.value() instanceof Quantity quantity)
                || !quantity.writtenUnit().equals(METRE)
                || quantity.low() == null) {
            return length;
        }
        Quantity number = new Quantity(
                quantity.stated().times(MILLION),
                "1",
                quantity.low().times(MILLION),
                quantity.low().times(MILLION),
                "",
                quantity.step().times(MILLION),
                quantity.vague());
        return number(length, number);
    }

    /** A count without what it counts: the "5,100" of "5,100 of olives". */
    static Mention bare(Mention count) {
        if (!(count.value() instanceof Quantity quantity)) {
            return count;
        }
        Quantity number = new Quantity(
                quantity.stated(), "1", quantity.low(), quantity.high(), "", quantity.step(), quantity.vague());
        return number(count, number);
    }

    private static Mention number(Mention figure, Quantity number) {
        return new Mention(
                Kind.NUMBER,
                figure.span(),
                figure.valueSpan(),
                figure.firstToken(),
                figure.endToken(),
                number,
                figure.hedge(),
                null);
    }
}
