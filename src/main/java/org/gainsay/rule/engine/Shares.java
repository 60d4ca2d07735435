package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gainsay.article.Span;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a part and its whole come to. "412 of the 1,650 flights" are 24.97 % of the flights and answer a question for their share; "40 per
 * cent of the 1,650 flights" are 660 and answer one for their number. What is worked out is as exact as the coarser of the two figures, and hedged as
 * they are: "more than 412 of the 1,650" are more than 24.97 %, "412 of some 1,650" about as much.
 */
final class Shares {
    /** What can be worked out: shares of counts, counts of shares. */
    static final List<Kind> KINDS = List.of(Kind.PERCENT, Kind.COUNT);

    private static final Ratio HUNDRED = Ratio.of(100);

    private final List<Mention> mentions;
    private final Wholes wholes;
    private final OpeningWholes opening;
    private final TrailingParts trailing;

    Shares(Passage passage, List<Mention> mentions) {
        this.mentions = mentions;
        this.wholes = new Wholes(passage, mentions);
        this.opening = new OpeningWholes(passage, mentions);
        this.trailing = new TrailingParts(passage, mentions);
    }

    /**
     * The values of a passage some of which are worked out and stand in the place of their parts.
     *
     * @param mentions the values
     * @param places those that are worked out, by their number
     */
    record WorkedOut(List<Mention> mentions, BitSet places) {}

    /**
     * The values of a passage, those of another kind that come to one of the given kind as values of that kind.
     *
     * @param kind one of {@link #KINDS}
     * @return null where there are none
     */
    @Nullable
    WorkedOut workedOut(Kind kind) {
        List<Mention> all = null;
        BitSet places = null;
        for (int at = 0; at + 1 < mentions.size(); at++) {
            int part = part(kind, at);
            int trailed = part > at ? trailing.whole(part) : -1;
            int whole = part == at ? at + 1 : trailed < 0 ? at : trailed;
            Mention found = part < 0 ? null : told(kind, mentions.get(part), mentions.get(whole));
            if (found != null) {
                found = whole < part - 1 ? among(found, mentions.get(part)) : found;
                all = all == null ? new ArrayList<>(mentions) : all;
                places = places == null ? new BitSet() : places;
                all.set(part, found);
                places.set(part);
            }
        }
        return all == null || places == null ? null : new WorkedOut(all, places);
    }

    /** A share that stands where its part does, since other parts stand between that and the whole. */
    private static Mention among(Mention share, Mention part) {
        return new Mention(
                share.kind(),
                part.span(),
                part.span(),
                part.firstToken(),
                part.endToken(),
                share.value(),
                share.hedge(),
                share.noun());
    }

    /** Which of a value and the next one is a part of the other one; -1 for neither. */
    private int part(Kind kind, int at) {
        boolean measure = !Wholes.counting(mentions.get(at + 1));
        if (kind == Kind.PERCENT && (measure || !Wholes.counting(mentions.get(at)))) {
            int part = wholes.measured(at + 1) ? at : opening.measured(at) ? at + 1 : -1;
            if (measure || part >= 0) {
                return part;
            }
        }
        if (measure) {
            return -1;
        } else if (wholes.behind(at + 1) && !wholes.told(at + 1)) {
            return at;
        }
        return kind == Kind.PERCENT && (opening.hold(at) || trailing.whole(at + 1) >= 0) ? at + 1 : -1;
    }

    private static @Nullable Mention told(Kind kind, Mention part, Mention whole) {
        if (!Wholes.counting(whole)) {
            Mention measured = MeasuredParts.of(part, whole);
            return measured == null ? null : workedOut(kind, measured, whole, null);
        }
        Noun noun = whole.noun() == null ? part.noun() : whole.noun();
        boolean asked = kind == Kind.COUNT ? part.kind() == Kind.PERCENT : part.kind() != Kind.PERCENT;
        return !asked || noun == null || noun.head().isEmpty() ? null : workedOut(kind, part, whole, noun);
    }

    private static @Nullable Mention workedOut(Kind kind, Mention part, Mention whole, @Nullable Noun noun) {
        if (part.trend() != null || !figures(part, whole) || !compatible(part.hedge(), whole.hedge())) {
            return null;
        }
        Interval figure = part.value().stated();
        Interval total = whole.value().stated();
        Interval room = part.unhedged().allows();
        Interval totalRoom = whole.unhedged().allows();
        Quantity value = kind == Kind.PERCENT
                ? quantity(quotient(figure, total), quotient(room, totalRoom), "%", "per cent")
                : quantity(product(figure, total), product(room, totalRoom), noun == null ? "" : noun.head(), "");
        return mention(kind, part, whole, value, noun);
    }

    /** Whether a part is none of its whole's size, and both are figures. */
    private static boolean figures(Mention part, Mention whole) {
        Ratio least = part.value().stated().low();
        Ratio most = part.value().stated().high();
        Interval total = whole.value().stated();
        Ratio low = total.low();
        Ratio high = total.high();
        Ratio all = part.kind() == Kind.PERCENT ? HUNDRED : low;
        boolean single = low != null && high != null && low.equals(high) && low.signum() > 0;
        return single
                && !vague(part)
                && !vague(whole)
                && least != null
                && most != null
                && all != null
                && least.signum() >= 0
                && most.compareTo(all) <= 0;
    }

    private static boolean vague(Mention mention) {
        return mention.value() instanceof Quantity quantity && quantity.vague() != null;
    }

    /** What two hedges together do is known only where that of the whole opens neither end. */
    private static boolean compatible(@Nullable Hedge part, @Nullable Hedge whole) {
        return whole == null
                || whole.type() == Hedge.Type.EXACT
                || whole.type() == Hedge.Type.ABOUT && (part == null || part.type() == Hedge.Type.ABOUT);
    }

    private static Interval quotient(Interval part, Interval whole) {
        return new Interval(over(part.low(), whole.high()), over(part.high(), whole.low()));
    }

    private static @Nullable Ratio over(@Nullable Ratio part, @Nullable Ratio whole) {
        return part == null || whole == null ? null : part.times(HUNDRED).over(whole);
    }

    private static Interval product(Interval share, Interval whole) {
        return new Interval(times(share.low(), whole.low()), times(share.high(), whole.high()));
    }

    private static @Nullable Ratio times(@Nullable Ratio share, @Nullable Ratio whole) {
        return share == null || whole == null ? null : share.times(whole).over(HUNDRED);
    }

    private static Quantity quantity(Interval stated, Interval room, String unit, String written) {
        return new Quantity(stated, unit, stated.low(), stated.high(), written, Ratio.ZERO, room);
    }

    private static Mention mention(Kind kind, Mention part, Mention whole, Quantity value, @Nullable Noun noun) {
        boolean before = part.firstToken() < whole.firstToken();
        Mention first = before ? part : whole;
        Mention last = before ? whole : part;
        Span span = new Span(first.span().start(), last.span().end());
        Hedge hedge = part.hedge() == null ? whole.hedge() : part.hedge();
        return new Mention(kind, span, span, first.firstToken(), last.endToken(), value, hedge, noun);
    }
}
