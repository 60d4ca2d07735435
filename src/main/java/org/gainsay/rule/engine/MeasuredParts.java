package org.gainsay.rule.engine;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a measure or of a sum of money, with a unit or without: the 34,000 tonnes of "34,000 of the firm's 412,000 tonnes", the $3 million of "$3m of the
 * $12m".
 */
final class MeasuredParts {
    /** A smaller part leaves a "million" to its whole: "3 of the 12 million tonnes". */
    private static final Ratio LEAST = Ratio.of(1000);

    private MeasuredParts() {}

    /** Whether a value may be a part of a measure, by its kind and unit. */
    static boolean fit(Mention part, Mention whole) {
        return of(part, whole) != null;
    }

    /** A part in the unit of its whole; null where it cannot be one. */
    static @Nullable Mention of(Mention part, Mention whole) {
        if (!(part.value() instanceof Quantity figure)
                || !(whole.value() instanceof Quantity total)
                || !measures(whole.kind())
                || part.trend() != null) {
            return null;
        } else if (part.kind() == whole.kind()) {
            return figure.unit().equals(total.unit()) ? part : null;
        }
        Ratio written = total.low();
        Ratio base = total.stated().low();
        Ratio least = figure.stated().low();
        boolean plain = Wholes.counting(part) && whole.kind() != Kind.MONEY && figure.vague() == null;
        if (!plain || written == null || base == null || least == null || written.signum() <= 0) {
            return null;
        }
        Ratio unit = base.over(written);
        return least.times(LEAST).compareTo(written) < 0 ? null : counted(part, whole, total, figure, unit);
    }

    private static boolean measures(Kind kind) {
        return switch (kind) {
            case MONEY, LENGTH, AREA, MASS, VOLUME, DURATION, INFORMATION -> true;
            default -> false;
        };
    }

    private static Mention counted(Mention part, Mention whole, Quantity total, Quantity figure, Ratio unit) {
        Quantity value = new Quantity(
                figure.stated().times(unit),
                total.unit(),
                figure.low(),
                figure.high(),
                total.writtenUnit(),
                figure.step().times(unit),
                null);
        return new Mention(
                whole.kind(),
                part.span(),
                part.valueSpan(),
                part.firstToken(),
                part.endToken(),
                value,
                part.hedge(),
                null);
    }
}
