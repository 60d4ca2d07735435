package org.gainsay.report;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Value;

/** What a date or a time says together with the word before it: "after 8pm" runs from 20:00 on and has no end. */
final class OpenEnd {
    private OpenEnd() {}

    /** The value of a mention; one end is open where its hedge says so. */
    static Value of(Mention mention) {
        if (mention.hedge() == null || !(mention.value() instanceof Moment moment) || moment.from() == null) {
            return mention.value();
        }
        if (mention.kind() == Kind.DATE || moment.precision() == Moment.Precision.PART_OF_DAY) {
            return moment.opened(mention.hedge());
        }
        return switch (mention.hedge().type()) {
            case AFTER, SINCE, MORE_THAN, AT_LEAST ->
                new Moment(moment.from(), null, moment.precision(), moment.zone(), null, moment.offset(), null);
            case BEFORE, UNTIL, BY, LESS_THAN, UP_TO ->
                new Moment(null, moment.from(), moment.precision(), moment.zone(), null, moment.offset(), null);
            default -> moment;
        };
    }
}
