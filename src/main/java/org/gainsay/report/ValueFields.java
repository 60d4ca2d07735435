package org.gainsay.report;

import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Value;
import org.jspecify.annotations.Nullable;

/** The properties in which JSON shows a value: numbers in base units, or a stretch of time. */
final class ValueFields {
    private ValueFields() {}

    static void write(Json json, Kind kind, Value value) {
        if (value instanceof Quantity quantity) {
            quantity(json, kind, quantity);
        } else if (value instanceof Moment moment) {
            moment(json, kind, moment);
        } else {
            throw new IllegalArgumentException("no properties for " + value);
        }
    }

    private static void quantity(Json json, Kind kind, Quantity quantity) {
        json.number("low", quantity.stated().low())
                .number("high", quantity.stated().high())
                .text("unit", quantity.unit())
                .textIfAny("per", quantity.per());
        if (kind == Kind.DURATION) {
            json.textIfAny("iso", Iso.length(quantity));
        }
    }

    private static void moment(Json json, Kind kind, Moment moment) {
        json.text("from", Iso.end(kind, moment, moment.from()))
                .text("to", Iso.end(kind, moment, moment.to()))
                .text("precision", moment.precision().label())
                .textIfAny("zone", moment.zone())
                .textIfAny(
                        "offset",
                        moment.offset() == null ? null : moment.offset().getId())
                .textIfAny("unresolved", moment.unresolved());
    }

    /** The number and the unit as the article writes them. */
    static void stated(Json json, Value value) {
        if (value instanceof Quantity quantity) {
            json.object("stated")
                    .number("low", quantity.low())
                    .number("high", quantity.high())
                    .text("unit", quantity.writtenUnit())
                    .endObject();
        }
    }

    static void hedge(Json json, @Nullable Hedge hedge) {
        json.text("hedge", hedge == null ? null : hedge.words());
    }
}
