package org.gainsay.compare;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Value;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Leeway;
import org.gainsay.rule.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison: a fact, or the value on record.
 *
 * @param owner who claims it; claims of one owner are never set against each other
 * @param value the value that is compared: as stated, but for times that are put on another clock
 * @param said the value as stated
 * @param allows the true values that are possible
 * @param likely the true values that are expected
 * @param hedge the hedge; null for a bare value
 * @param scale what has to be equal for two numbers to be comparable: a currency, a time zone; null goes with every scale
 */
record Claim(
        String owner,
        Value value,
        Value said,
        Interval allows,
        Interval likely,
        @Nullable Hedge hedge,
        @Nullable String scale) {
    /** Units of time that news reckons by and takes for one another; days are also told as 24 hours, and by the head. */
    private static final Set<String> RATES =
            Set.of("second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "term", "year");

    /** No article can have this id. */
    private static final String RECORD = "\u0000record";

    static Claim of(Fact fact) {
        return new Claim(
                fact.article().id(),
                fact.value(),
                fact.value(),
                fact.allows(),
                fact.likely(),
                fact.hedge(),
                scale(fact.kind(), fact.value()));
    }

    /**
     * What an article claims that states two values: whatever lies between them, because nobody knows which of the two is the answer. Where one
     * says more exactly what the other says, it stands for both: 412 for "about 400" and 412. Only for claims of one owner on one scale.
     */
    Claim or(Claim other) {
        boolean vague = allows.hull(other.allows).equals(allows) && !allows.equals(other.allows);
        return new Claim(
                owner,
                vague ? other.value : value,
                vague ? other.said : said,
                allows.hull(other.allows),
                likely.hull(other.likely),
                null,
                scale == null ? other.scale : scale);
    }

    /** The claim where two answers may lie so far apart. */
    Claim tolerating(@Nullable Leeway tolerance) {
        if (tolerance == null) {
            return this;
        }
        boolean bare = hedge == null;
        Interval stated = value.stated();
        return new Claim(
                owner,
                value,
                said,
                bare ? tolerance.around(allows, stated) : tolerance.around(allows),
                bare ? tolerance.around(likely, stated) : tolerance.around(likely),
                hedge,
                scale);
    }

    /** The claim with so much more room to each side. */
    Claim widened(Ratio tolerance) {
        return new Claim(owner, value, said, allows.widened(tolerance), likely.widened(tolerance), hedge, scale);
    }

    /** The claim of a time so many seconds later, or, if negative, earlier. */
    Claim later(Ratio seconds) {
        Moment moved = ((Moment) value).moved(Duration.ofSeconds(seconds.longValueExact()));
        return new Claim(owner, moved, said, allows.plus(seconds), likely.plus(seconds), hedge, scale);
    }

    /** The claim of a time that may as well be so many seconds earlier. */
    Claim orEarlier(Ratio seconds) {
        Ratio back = seconds.negate();
        return new Claim(
                owner, value, said, allows.hull(allows.plus(back)), likely.hull(likely.plus(back)), hedge, scale);
    }

    /** Whether a time is put on another clock than its article does. */
    boolean moved() {
        return !said.equals(value);
    }

    /** The claim as one that goes with every scale. */
    Claim anywhere() {
        return on(null);
    }

    /** The claim on another scale. */
    Claim on(@Nullable String scale) {
        return new Claim(owner, value, said, allows, likely, hedge, scale);
    }

    static Claim of(Kind kind, Reference reference) {
        Interval stated = reference.value().stated();
        return new Claim(
                RECORD, reference.value(), reference.value(), stated, stated, null, scale(kind, reference.value()));
    }

    /** Whether they are reckoned by two units of time: "a week", "a month". */
    boolean twoRates(Claim other) {
        String rate = rate();
        String second = other.rate();
        return rate != null && second != null && !rate.equals(second);
    }

    /** The unit of time that it is reckoned by; null for none. */
    @Nullable
    String rate() {
        String per = per();
        return per != null && RATES.contains(per) ? per : null;
    }

    /** What it is reckoned by, a unit of time or anything else; null for nothing. */
    @Nullable
    String per() {
        return value instanceof Quantity quantity ? quantity.per() : null;
    }

    /** What it allows, or what is likely. */
    Interval interval(boolean possible) {
        return possible ? allows : likely;
    }

    /** Whether the two claims say the same in the same way. */
    boolean agrees(Claim other) {
        return value.stated().equals(other.value.stated())
                && hedgeType() == other.hedgeType()
                && (scale == null || other.scale == null || scale.equals(other.scale));
    }

    /** Whether it is a part of the days that it touches: "Saturday night" touches the days of a weekend and is none. */
    boolean partOfDays() {
        return partOfDays(value);
    }

    static boolean partOfDays(Value value) {
        return value instanceof Moment moment && moment.precision() == Moment.Precision.DAY && moment.clock() != null;
    }

    /** Whether the lower end of what it allows is itself not allowed: "more than three hours". */
    boolean opensAbove() {
        return hedgeType() == Hedge.Type.MORE_THAN || hedgeType() == Hedge.Type.JUST_OVER;
    }

    /** Whether the upper end of what it allows is itself not allowed: "less than three hours", "nearly three hours". */
    boolean opensBelow() {
        return hedgeType() == Hedge.Type.LESS_THAN || hedgeType() == Hedge.Type.NEARLY;
    }

    Hedge.@Nullable Type hedgeType() {
        return hedge == null ? null : hedge.type();
    }

    static @Nullable String scale(Kind kind, Value value) {
        if (value instanceof Quantity quantity) {
            return kind == Kind.MONEY ? quantity.unit() : null;
        }
        String zone = kind == Kind.DATE ? null : ((Moment) value).zone();
        return zone == null || zone.startsWith("local") ? null : zone.toLowerCase(Locale.ROOT);
    }
}
