package org.gainsay.compare;

import java.math.RoundingMode;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;

/** Amounts in two units or three, as people say them: {@code 3 hours 5 minutes}, {@code 5 feet 11 inches}, not 3.08 hours, not 5.92 feet. */
final class Compound {
    private static final Set<Kind> KINDS = Set.of(Kind.DURATION, Kind.AGE, Kind.LENGTH, Kind.MASS);

    private Compound() {}

    /** Whether values of a kind are said so: a pound of money is no weight. */
    static boolean knows(Kind kind) {
        return KINDS.contains(kind);
    }

    /**
     * An amount in words; empty for one that reads best in its own unit: a whole one, one with a part for which there is a character, or one
     * that no smaller unit makes whole.
     *
     * @param unit the unit as written, in the singular
     */
    static String of(String unit, Ratio amount) {
        if (amount.signum() <= 0 || amount.whole() || !Wording.fraction(amount).isEmpty()) {
            return "";
        }
        Ratio whole = Ratio.of(amount.decimal().setScale(0, RoundingMode.DOWN));
        Ratio rest = amount.minus(whole);
        int parts = parts(unit);
        String smaller = smaller(unit);
        if (parts == 0 || whole.signum() == 0) {
            return "";
        }
        Ratio left = rest.times(parts);
        String end = left.whole() ? counted(left, smaller) : of(smaller, left);
        return end.isEmpty() ? "" : counted(whole, unit) + " " + end;
    }

    private static String counted(Ratio number, String unit) {
        return Wording.number(number) + " " + (number.equals(Ratio.ONE) ? unit : Wording.plural(unit));
    }

    /** How many of the next smaller unit make up a unit; 0 where nobody counts so. */
    private static int parts(String unit) {
        return switch (unit) {
            case "hour", "minute" -> 60;
            case "day" -> 24;
            case "week" -> 7;
            case "year", "foot" -> 12;
            case "pound" -> 16;
            case "stone" -> 14;
            default -> 0;
        };
    }

    private static String smaller(String unit) {
        return switch (unit) {
            case "hour" -> "minute";
            case "minute" -> "second";
            case "day" -> "hour";
            case "week" -> "day";
            case "year" -> "month";
            case "foot" -> "inch";
            case "pound" -> "ounce";
            case "stone" -> "pound";
            default -> "";
        };
    }
}
