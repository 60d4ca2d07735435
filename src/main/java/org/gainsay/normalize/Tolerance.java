package org.gainsay.normalize;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * What a stated value allows: the true values that a fair reader would accept. "nearly three hours" (10800 s) allows 9180 to 10800 s and
 * makes 9720 to 10800 s likely. The figures are those of the data file {@code hedge/tolerance.tsv}.
 */
public final class Tolerance {
    /** One end of what a hedge allows: a multiple of the value, which the figure's own rounding may widen; null is open. */
    private record End(@Nullable Ratio factor, boolean rounding) {}

    private record Row(End likelyLow, End likelyHigh, End allowsLow, End allowsHigh) {}

    private static final Tolerance STANDARD = new Tolerance();

    private final Map<Hedge.Type, Row> rows = new EnumMap<>(Hedge.Type.class);
    private Ratio limit = Ratio.ZERO;
    private Ratio fraction = Ratio.ZERO;
    private Ratio small = Ratio.ZERO;
    private Ratio share = Ratio.ZERO;
    private Ratio clock = Ratio.ZERO;
    private Ratio spokenLikely = Ratio.ZERO;
    private Ratio spokenAllows = Ratio.ZERO;
    private Ratio oldest = Ratio.ZERO;

    private Tolerance() {
        for (String[] row : DataFile.rows(org.gainsay.normalize.hedge.Hedges.class, "tolerance.tsv")) {
            switch (row[0]) {
                case "ROUNDING" -> share = NumberWords.ratio(row[1]);
                case "FRACTION" -> fraction = NumberWords.ratio(row[1]);
                case "LIMIT" -> limit = NumberWords.ratio(row[1]);
                case "OLDEST" -> oldest = NumberWords.ratio(row[1]);
                case "CLOCK" -> clock = NumberWords.ratio(row[1]);
                case "SPOKEN" -> {
                    spokenLikely = NumberWords.ratio(row[1]);
                    spokenAllows = NumberWords.ratio(row[2]);
                }
                case "SMALL" -> small = NumberWords.ratio(row[1]);
                default ->
                    rows.put(Hedge.Type.valueOf(row[0]), new Row(end(row[1]), end(row[2]), end(row[3]), end(row[4])));
            }
        }
    }

    private static End end(String written) {
        if (written.equals("-")) {
            return new End(null, false);
        }
        boolean rounding = written.endsWith("r");
        return new End(NumberWords.ratio(rounding ? written.substring(0, written.length() - 1) : written), rounding);
    }

    /** The table of the data file. */
    public static Tolerance standard() {
        return STANDARD;
    }

    /** The true values that a fair reader would still accept, in the unit of {@link Value#stated()}. */
    public Interval allows(Kind kind, Value value, @Nullable Hedge hedge) {
        return interval(kind, value, hedge, false);
    }

    /** The true values that a reader would expect; lies within {@link #allows}. */
    public Interval likely(Kind kind, Value value, @Nullable Hedge hedge) {
        return interval(kind, value, hedge, true);
    }

    /** Hedges that leave one end of a moment open and begin at its other one, which no rounding moves. */
    private static final Set<Hedge.Type> OPEN = EnumSet.of(
            Hedge.Type.BEFORE, Hedge.Type.LESS_THAN, Hedge.Type.AFTER, Hedge.Type.MORE_THAN, Hedge.Type.AT_LEAST);

    private Interval interval(Kind kind, Value value, @Nullable Hedge hedge, boolean likely) {
        if (!(value instanceof Quantity quantity)) {
            boolean open = hedge != null && OPEN.contains(hedge.type());
            // A hedge counts from the time itself: "just before half past two" is not 14:33.
            boolean spoken = hedge != null && value instanceof Moment said && said.spoken();
            Interval meant =
                    value instanceof Moment moment && !open && !spoken ? meant(moment, likely) : value.stated();
            return hedge == null ? meant : moment(kind, value, meant, hedge);
        }
        Row row = hedge == null ? null : rows.get(hedge.type());
        if (row == null) {
            return bare(kind, quantity);
        }
        Interval base = quantity.vague() == null ? quantity.stated() : quantity.vague();
        Ratio slack = rounding(kind, quantity);
        Ratio low = base.low();
        Ratio high = base.high();
        boolean negative = low != null && low.signum() < 0;
        End down = likely ? row.likelyLow : row.allowsLow;
        End up = likely ? row.likelyHigh : row.allowsHigh;
        if (negative && hedge != null && hedge.type() == Hedge.Type.LESS_THAN) {
            return new Interval(null, high);
        }
        if (negative) {
            // Of a range across zero both ends are outer ones.
            End inner = high == null || high.signum() < 0 ? down : up;
            return new Interval(lower(up, low, slack), upper(inner, high, slack));
        }
        Interval open = new Interval(lower(down, low, slack), upper(up, high, slack));
        Ratio last = last(kind, quantity, hedge);
        return last == null ? open : new Interval(open.low() == null ? null : last.min(open.low()), last);
    }

    /** The most that "fewer than 30 people" are, 29; null for anything else, and for what is too large to be counted one by one. */
    private @Nullable Ratio last(Kind kind, Quantity quantity, @Nullable Hedge hedge) {
        Ratio high = quantity.stated().high();
        boolean below = kind == Kind.COUNT && hedge != null && hedge.type() == Hedge.Type.LESS_THAN;
        boolean whole = below && quantity.vague() == null && high != null && high.whole();
        return !whole || high == null || high.signum() <= 0 || high.compareTo(small) > 0 ? null : high.minus(Ratio.ONE);
    }

    private Interval meant(Moment moment, boolean likely) {
        Interval meant = moment.counted(likely);
        Ratio low = meant.low();
        Ratio high = meant.high();
        Ratio room = likely ? spokenLikely : spokenAllows;
        return moment.spoken() && low != null && high != null ? new Interval(low.minus(room), high.plus(room)) : meant;
    }

    private static @Nullable Ratio lower(End end, @Nullable Ratio value, Ratio slack) {
        if (end.factor == null || value == null) {
            return null;
        }
        Ratio scaled = value.times(end.factor);
        return end.rounding ? scaled.min(value.minus(slack)) : scaled;
    }

    private static @Nullable Ratio upper(End end, @Nullable Ratio value, Ratio slack) {
        if (end.factor == null || value == null) {
            return null;
        }
        Ratio scaled = value.times(end.factor);
        return end.rounding ? scaled.max(value.plus(slack)) : scaled;
    }

    /** A bare figure allows what rounds to it; a range exactly what it says; a vague word what its table says. */
    private Interval bare(Kind kind, Quantity quantity) {
        if (quantity.vague() != null) {
            return quantity.vague();
        }
        Interval stated = quantity.stated();
        if (stated.low() == null || stated.high() == null || !stated.low().equals(stated.high())) {
            return stated;
        }
        Ratio slack = rounding(kind, quantity);
        return new Interval(stated.low().minus(slack), stated.high().plus(slack));
    }

    private Ratio rounding(Kind kind, Quantity quantity) {
        Ratio value = quantity.stated().low();
        if (value == null || kind == Kind.ORDINAL) {
            return Ratio.ZERO;
        }
        Ratio magnitude = value.signum() < 0 ? value.negate() : value;
        boolean zeros = quantity.step().compareTo(unit(quantity)) > 0;
        boolean counted = kind == Kind.COUNT || kind == Kind.NUMBER;
        if (counted
                && (magnitude.compareTo(small) < 0 || !zeros && quantity.step().compareTo(Ratio.ONE) >= 0)) {
            return Ratio.ZERO;
        }
        if (kind == Kind.AGE && magnitude.compareTo(oldest) <= 0) {
            return quantity.step().min(Ratio.ONE).times(share);
        }
        Ratio half = quantity.step().times(share);
        if (zeros) {
            return half.min(magnitude.times(limit));
        }
        return magnitude.compareTo(unit(quantity)) < 0 ? half.min(magnitude.times(fraction)) : half;
    }

    /** One of the unit that the figure is written in, in base units. */
    private static Ratio unit(Quantity quantity) {
        Ratio written = quantity.low();
        Ratio base = quantity.stated().low();
        return written == null || base == null || written.signum() == 0 ? Ratio.ONE : base.over(written);
    }

    /** "around 14 February" reaches as far again to both sides, "around 4am" a good while, with its day or without; "after" and "before" open an end. */
    private Interval moment(Kind kind, Value value, Interval stated, Hedge hedge) {
        if (stated.low() == null || stated.high() == null) {
            return stated;
        }
        Ratio length = stated.high().minus(stated.low());
        length = kind == Kind.DATE ? length : length.max(clock);
        // When dawn breaks nothing tells: before dawn may be as late as it ends.
        boolean part = value instanceof Moment moment && moment.precision() == Moment.Precision.PART_OF_DAY;
        if (part && hedge.type() == Hedge.Type.BEFORE) {
            return new Interval(null, stated.high());
        }
        return switch (hedge.type()) {
            case ABOUT -> new Interval(stated.low().minus(length), stated.high().plus(length));
            case NEARLY -> new Interval(stated.low().minus(length), stated.high());
            case JUST_OVER -> new Interval(stated.low(), stated.high().plus(length));
            case AFTER, MORE_THAN -> new Interval(stated.high().plus(Ratio.ONE), null);
            case AT_LEAST -> new Interval(stated.low(), null);
            case BEFORE, LESS_THAN -> new Interval(null, stated.low().minus(Ratio.ONE));
            case UP_TO, BY -> new Interval(null, stated.high());
            case EXACT, SINCE, UNTIL -> stated;
        };
    }
}
