package org.gainsay.report;

import org.gainsay.compare.Wording;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/** What a value means, in one line: {@code 10,800 s, nearly: 9,180 to 10,800}. */
final class Meaning {
    private Meaning() {}

    static String of(Mention mention) {
        return mention.value() instanceof Quantity quantity
                ? quantity(mention, quantity)
                : moment(mention, (Moment) OpenEnd.of(mention));
    }

    private static String quantity(Mention mention, Quantity quantity) {
        String unit = quantity.unit().equals("1") ? "" : " " + Printable.of(quantity.unit());
        Interval allows = mention.allows();
        Hedge hedge = mention.hedge();
        return range(quantity.stated())
                + unit
                + (hedge == null ? "" : ", " + hedge.type().label().replace('-', ' '))
                + (allows.equals(quantity.stated()) ? "" : ": " + range(allows));
    }

    private static String moment(Mention mention, Moment moment) {
        String unresolved = moment.unresolved();
        if (unresolved != null) {
            return "unresolved: when the article was published is not known";
        }
        String from = Iso.end(mention.kind(), moment, moment.from());
        String to = Iso.end(mention.kind(), moment, moment.to());
        String zone = moment.zone() == null ? "" : ", " + Printable.of(moment.zone());
        return (from == null ? "" : "from " + from + " ") + (to == null ? "" : "up to " + to + " ") + "("
                + moment.precision().label().replace('-', ' ') + ")" + zone;
    }

    private static String range(Interval interval) {
        Ratio low = interval.low();
        Ratio high = interval.high();
        if (low == null || high == null) {
            return low == null ? "up to " + end(high) : end(low) + " and up";
        }
        return low.equals(high) ? end(low) : end(low) + " to " + end(high);
    }

    private static String end(@Nullable Ratio number) {
        return number == null ? "any" : Wording.number(number);
    }
}
