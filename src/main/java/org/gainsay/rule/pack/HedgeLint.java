package org.gainsay.rule.pack;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Finds settings of a rule in which a value has a hedge, or a second value beside it, that counts for nothing. */
final class HedgeLint {
    private static final String BETWEEN = "between";
    private static final String TOLERANCE = "tolerance";

    private final ValueReader values;
    private final Unhedged unhedged;

    HedgeLint(ValueReader values) {
        this.values = values;
        this.unhedged = new Unhedged(values);
    }

    void lint(Rule rule, Fields fields) {
        Kind kind = rule.question().kind();
        String range = Fields.textIn(fields.get(BETWEEN));
        if (range != null && rule.recognition().between() != null) {
            for (String end : range.split("\\.\\.", -1)) {
                hedged(fields, BETWEEN, end.strip(), kind, "an end of a range has no hedge");
            }
        }
        String tolerance = Fields.textIn(fields.get(TOLERANCE));
        if (tolerance != null && rule.question().tolerance() != null) {
            Kind room = kind.temporal() ? Kind.DURATION : kind;
            Kind read = values.value(tolerance, room) == null ? Kind.PERCENT : room;
            hedged(fields, TOLERANCE, tolerance, read, "a tolerance has no hedge");
            two(fields, tolerance, read);
        }
    }

    private void hedged(Fields fields, String key, String written, Kind kind, String why) {
        String bare = unhedged.of(written, kind);
        if (bare != null) {
            fields.warn(key, "'" + written + "' counts as '" + bare + "': " + why, "write '" + bare + "'");
        }
    }

    private void two(Fields fields, String written, Kind kind) {
        Mention value = values.value(written, kind);
        if (value != null && value.value() instanceof Quantity quantity && apart(quantity.low(), quantity.high())) {
            fields.warn(
                    TOLERANCE,
                    "of '" + written + "' only the larger distance counts",
                    "write how far two answers may lie apart at most");
        }
    }

    private static boolean apart(@Nullable Ratio low, @Nullable Ratio high) {
        return low != null && high != null && !low.equals(high);
    }
}
