package org.gainsay.normalize;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A mention as the example files write it: {@code about 9000 s}, {@code 3..4 %}, {@code 2022-02 month}, {@code 11:30..15:00}. */
final class Shown {
    private Shown() {}

    static String of(Mention mention) {
        String hedge = mention.hedge() == null ? "" : mention.hedge().type().label() + " ";
        return hedge
                + (mention.value() instanceof Quantity quantity
                        ? quantity(quantity)
                        : moment((Moment) mention.value()));
    }

    private static String quantity(Quantity quantity) {
        Ratio low = quantity.stated().low();
        Ratio high = quantity.stated().high();
        String number = low != null && high != null && low.equals(high)
                ? low.toString()
                : low + ".." + (high == null ? "" : high);
        return (number + " " + quantity.unit()).strip();
    }

    private static String moment(Moment moment) {
        if (moment.unresolved() != null) {
            return "unresolved " + moment.precision().label();
        }
        String zone = moment.zone() == null ? "" : " " + moment.zone();
        LocalDateTime from = moment.from();
        LocalDateTime to = moment.to();
        return from != null && to != null && from.toLocalDate().equals(LocalDate.EPOCH)
                ? from.toLocalTime() + ".." + to.toLocalTime() + zone
                : moment.clock() != null || moment.precision().compareTo(Moment.Precision.DAY) < 0
                        ? from + ".." + to + " " + moment.precision().label() + zone
                        : day(from) + ".." + day(to) + " " + moment.precision().label();
    }

    private static String day(@Nullable LocalDateTime time) {
        return time == null ? "" : time.toLocalDate().toString();
    }
}
