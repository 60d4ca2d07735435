package org.gainsay.rule;

import java.time.LocalDate;
import java.util.Objects;
import org.gainsay.article.Publication;
import org.jspecify.annotations.Nullable;

/**
 * The days of publication that a rule counts for. An article whose day is not known is asked like any other: to leave it out would be to
 * check nothing and say nothing.
 *
 * @param from the first day; null for no beginning
 * @param until the last day; null for no end
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {
    /** No beginning and no end. */
    public static final Validity ALWAYS = new Validity(null, null);

    /** Whether a rule counts for an article that was published then; null where nobody knows. */
    public boolean holds(@Nullable Publication published) {
        if (published == null) {
            return true;
        }
        LocalDate day = published.day();
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Written out: comparing a record by its components is put together at run time, which every start would pay for. */
    @Override
    public int hashCode() {
        return Objects.hashCode(from) * 31 + Objects.hashCode(until);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Validity validity
                && Objects.equals(from, validity.from)
                && Objects.equals(until, validity.until);
    }

    /** {@code from 2022-02-24 until 2022-12-31}; empty for no limit. */
    public String words() {
        String begin = from == null ? "" : "from " + from;
        String end = until == null ? "" : "until " + until;
        return (begin + " " + end).strip();
    }
}
