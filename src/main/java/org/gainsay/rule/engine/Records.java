package org.gainsay.rule.engine;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Term;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * "The first strike at the port in 17 years", "the worst storm since 2008": what came last of its kind. The first one tells when that was, too: as "17 years
 * ago" does; the second one how long ago, in whole years.
 */
final class Records {
    /** How many words may stand between "first" and the time since the last one: "the first walkout at the port in". */
    private static final int REACH = 8;

    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST);
    /** Longer ago nobody counts in days. */
    private static final Ratio MOST = Ratio.of(500);

    /** Seconds of a year as {@code units} give it: 365.2425 days. */
    private static final Ratio YEAR = Ratio.of(31_556_952);
    /** In its near words or its question a rule asks with one of them for the last of a kind. */
    private static final Set<String> LAST =
            Set.of("last", "latest", "previous", "previously", "since", "before", "earlier");

    private final Passage passage;
    private final Signals signals;

    Records(Passage passage, Signals signals) {
        this.passage = passage;
        this.signals = signals;
    }

    /** The values of a passage, times since the last of a kind as when that was, or how long ago; null where there are none, or nobody knows when the article appeared. */
    Shares.@Nullable WorkedOut workedOut(List<Mention> mentions, @Nullable Publication published) {
        if (published == null) {
            return null;
        }
        LocalDateTime day = published.day().atStartOfDay();
        List<Mention> all = null;
        BitSet places = new BitSet();
        for (int at = 0; at < mentions.size(); at++) {
            Mention other = other(mentions.get(at), day);
            if (other != null) {
                all = all == null ? new ArrayList<>(mentions) : all;
                all.set(at, other);
                places.set(at);
            }
        }
        return all == null ? null : new Shares.WorkedOut(all, places);
    }

    private @Nullable Mention other(Mention mention, LocalDateTime published) {
        if (mention.kind() == Kind.DURATION) {
            return of(mention) < 0 ? null : date(mention, published);
        }
        return since(mention) && of(mention) >= 0 ? length(mention, published) : null;
    }

    /** "In 17 years" as the day 17 years ago; null for a length that is no whole number of months or more. */
    private static @Nullable Mention date(Mention mention, LocalDateTime published) {
        Quantity length = (Quantity) mention.value();
        Ratio number = length.low();
        if (number == null
                || length.high() == null
                || number.compareTo(length.high()) != 0
                || !number.whole()
                || number.compareTo(MOST) > 0) {
            return null;
        }
        long units = number.longValueExact();
        LocalDateTime from = switch (length.writtenUnit()) {
            case "month" -> published.minusMonths(units);
            case "year" -> published.minusYears(units);
            case "decade" -> published.minusYears(10 * units);
            default -> null;
        };
        return from == null ? null : day(mention, from, length.writtenUnit());
    }

    private static Mention day(Mention mention, LocalDateTime from, String unit) {
        Moment.Precision precision = Moment.Precision.valueOf(unit.toUpperCase(Locale.ROOT));
        Moment moment = new Moment(from, from.plusDays(1), precision, null, null);
        Hedge hedge = mention.hedge();
        return new Mention(
                Kind.DATE,
                mention.span(),
                mention.valueSpan(),
                mention.firstToken(),
                mention.endToken(),
                moment,
                hedge == null ? null : new Hedge(hedge.type().backwards(), hedge.words()),
                null);
    }

    /** Whether "since" begins a value. */
    boolean since(Mention mention) {
        boolean time = mention.kind() == Kind.DATE || mention.kind() == Kind.DURATION;
        return time && signals.is(Signal.SINCE, passage.tokens(), mention.firstToken());
    }

    /** "Since 2008" in March 2025 as 16 to 18 years, the whole years around what it comes to; null where it may be less than a year. */
    private static @Nullable Mention length(Mention mention, LocalDateTime published) {
        Moment moment = (Moment) mention.value();
        LocalDateTime from = moment.from();
        LocalDateTime to = moment.to();
        if (from == null || to == null) {
            return null;
        }
        LocalDateTime end = published.plusDays(1);
        long low = ChronoUnit.YEARS.between(to, published);
        long whole = ChronoUnit.YEARS.between(from, end);
        long high = from.plusYears(whole).isBefore(end) ? whole + 1 : whole;
        if (low < 1) {
            return null;
        }
        Quantity value = new Quantity(
                new Interval(YEAR.times(low), YEAR.times(high)),
                "s",
                Ratio.of(low),
                Ratio.of(high),
                "year",
                Ratio.ZERO,
                null);
        return new Mention(
                Kind.DURATION,
                mention.span(),
                mention.valueSpan(),
                mention.firstToken(),
                mention.endToken(),
                value,
                null,
                null);
    }

    /** "The first strike at the port in 17 years", "the worst storm since 2008": the token that makes a time the one since the last of its kind; -1 for none. */
    int of(Mention mention) {
        int before = mention.firstToken() - 1;
        boolean since = since(mention);
        if (!since && !(length(mention) && signals.is(Signal.LASTING, passage.tokens(), before))) {
            return -1;
        }
        for (int token = since ? before : before - 1; token >= Math.max(0, before - REACH); token--) {
            if (passage.tokens().type(token) != Tokens.WORD || passage.is(token, VERB) || passage.endsIn(token, "ed")) {
                return -1;
            } else if (superlative(token)) {
                return token;
            }
        }
        return -1;
    }

    /** Whether a value is a length of time, or the date that one comes to: "the first strike in 2012" is one of that year. */
    private static boolean length(Mention mention) {
        return mention.kind() == Kind.DURATION || mention.kind() == Kind.DATE && ((Moment) mention.value()).counted();
    }

    private boolean superlative(int token) {
        boolean formed = passage.endsIn(token, "est") && !signals.is(Signal.NO_SUPERLATIVE, passage.tokens(), token);
        return formed
                || signals.is(Signal.SUPERLATIVE, passage.tokens(), token)
                || signals.is(Signal.FIRST, passage.tokens(), token);
    }

    /** Whether a rule asks for the last of a kind, in its question or in its near words. */
    static boolean asked(Rule rule) {
        if (last(rule.question().text())) {
            return true;
        }
        for (Term term : rule.recognition().near()) {
            if (last(term.words())) {
                return true;
            }
        }
        return false;
    }

    private static boolean last(String words) {
        for (String word : words.split("[^A-Za-z]+")) {
            if (LAST.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
