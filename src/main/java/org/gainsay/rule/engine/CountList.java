package org.gainsay.rule.engine;

import java.util.List;
import java.util.Objects;
import org.gainsay.article.Span;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A list of counts of people, and what it comes to. */
final class CountList {
    private static final String PERSON = "person";

    private final View view;
    private final List<Member> members;

    CountList(View view, List<Member> members) {
        this.view = view;
        this.members = members;
    }

    /**
     * A member of a list.
     *
     * @param at index among the mentions of the passage; -1 for "a woman", which is none of them
     * @param first first token
     * @param end token behind the noun
     * @param noun the head noun
     */
    record Member(int at, int first, int end, String noun) {}

    /** Whether a member is the sum of all others. */
    boolean isHalf(Member member) {
        Ratio one = amount(member);
        return one.plus(one).equals(sum());
    }

    private Ratio sum() {
        Ratio sum = Ratio.ZERO;
        for (Member member : members) {
            sum = sum.plus(amount(member));
        }
        return sum;
    }

    private Ratio amount(Member member) {
        Quantity quantity = quantity(member);
        Ratio low = quantity == null ? null : quantity.low();
        return low == null ? Ratio.ONE : low;
    }

    private @Nullable Quantity quantity(Member member) {
        return member.at < 0 ? null : (Quantity) view.mentions().get(member.at).value();
    }

    /**
     * The sum, with the weakest hedge of a member: "at least 30 men and about 12 women" are at least 42. Null where the hedges of the members say nothing
     * of it: "up to four men and 20 women", "several men and 10 women".
     */
    @Nullable
    Mention added() {
        Hedge hedge = null;
        Ratio step = Ratio.ZERO;
        for (Member member : members) {
            Hedge stated = hedge(member);
            if (stated != null && !holdsForAll(stated) || !single(member)) {
                return null;
            }
            hedge = weaker(hedge, stated);
            Quantity quantity = quantity(member);
            step = step.max(quantity == null ? Ratio.ONE : quantity.step());
        }
        Ratio sum = sum();
        String unit = unit();
        Member first = members.get(0);
        int end = members.get(members.size() - 1).end;
        Span span = new Span(view.tokens().start(first.first), view.tokens().end(end - 1));
        return new Mention(
                Kind.COUNT,
                span,
                span,
                first.first,
                end,
                new Quantity(Interval.at(sum), unit, sum, sum, "", step, null),
                hedge,
                new Noun(unit, "", "", end - 1, end));
    }

    /** The hedge of a member; "a dozen" is about as many. */
    private @Nullable Hedge hedge(Member member) {
        if (member.at < 0) {
            return null;
        }
        Mention mention = view.mentions().get(member.at);
        Hedge stated = mention.hedge();
        Quantity quantity = quantity(member);
        boolean vague = stated == null && quantity != null && quantity.vague() != null;
        return vague ? Vocabulary.standard().hedges().usual(Hedge.Type.ABOUT) : stated;
    }

    private boolean single(Member member) {
        Quantity quantity = quantity(member);
        return quantity == null || quantity.low() != null && Objects.equals(quantity.low(), quantity.high());
    }

    private static @Nullable Hedge weaker(@Nullable Hedge one, @Nullable Hedge other) {
        boolean first = other == null || one != null && (about(other) || one.type() == Hedge.Type.MORE_THAN);
        return first ? one : other;
    }

    private static boolean about(Hedge hedge) {
        return hedge.type() == Hedge.Type.ABOUT;
    }

    private static boolean holdsForAll(Hedge hedge) {
        return switch (hedge.type()) {
            case ABOUT, AT_LEAST, MORE_THAN -> true;
            default -> false;
        };
    }

    private String unit() {
        String unit = members.get(0).noun;
        for (Member member : members) {
            if (!member.noun.equals(unit)) {
                return PERSON;
            }
        }
        return unit;
    }
}
