package org.gainsay.rule.engine;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.rule.Entry;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a live page: paragraphs that begin with a clock time, "11.40am: Fourteen dead", each with what follows it up to the next one. Their times
 * go up or down all through the page; else they are no entries, as the times of a programme of events over midnight are none.
 */
final class Entries {
    private final List<Integer> firsts = new ArrayList<>();
    private final List<LocalTime> times = new ArrayList<>();

    Entries(View view) {
        for (Mention mention : view.mentions()) {
            LocalTime time = head(view, mention);
            if (time != null) {
                firsts.add(mention.firstToken());
                times.add(time);
            }
        }
        if (!ordered(1) && !ordered(-1)) {
            firsts.clear();
        }
    }

    private static @Nullable LocalTime head(View view, Mention mention) {
        boolean head = mention.kind() == Kind.TIME && view.tokens().type(mention.firstToken() - 1) == Tokens.BREAK;
        LocalDateTime from = head && mention.value() instanceof Moment moment ? moment.from() : null;
        return from == null ? null : from.toLocalTime();
    }

    private boolean ordered(int direction) {
        for (int at = 1; at < times.size(); at++) {
            if (times.get(at).compareTo(times.get(at - 1)) * direction <= 0) {
                return false;
            }
        }
        return times.size() > 1;
    }

    /** The last entry in which any of some pieces of evidence in the text stands; null where none stands in one. */
    @Nullable
    Entry last(List<Evidence> evidence) {
        LocalTime last = null;
        for (Evidence each : evidence) {
            LocalTime time = each.view().inTitle()
                    ? null
                    : time(each.view().mentions().get(each.at()).firstToken());
            last = time != null && (last == null || time.isAfter(last)) ? time : last;
        }
        return last == null ? null : new Entry(last, oldest(), newest());
    }

    private LocalTime oldest() {
        return ordered(1) ? times.get(0) : times.get(times.size() - 1);
    }

    private LocalTime newest() {
        return ordered(1) ? times.get(times.size() - 1) : times.get(0);
    }

    private @Nullable LocalTime time(int token) {
        int low = 0;
        int high = firsts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firsts.get(middle) <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : times.get(low - 1);
    }
}
