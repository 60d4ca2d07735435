package org.gainsay.rule.engine;

import java.util.List;
import java.util.Locale;
import org.gainsay.article.Span;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
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

    /** Null where the hedges of the members say nothing of their sum: "up to four men and 20 women", "about four men and at least 20 women". */
    @Nullable
    Mention added() {
        Hedge hedge = null;
        Ratio step = Ratio.ZERO;
        for (Member member : members) {
            Hedge stated = hedge(member);
            if (stated != null && (!holdsForAll(stated) || hedge != null && about(stated) != about(hedge))) {
                return null;
            }
            hedge = hedge == null || stated != null && stated.type() == Hedge.Type.MORE_THAN ? stated : hedge;
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
        String words = view.passage().words(mention.firstToken(), mention.endToken());
        return vague ? new Hedge(Hedge.Type.ABOUT, words.toLowerCase(Locale.ROOT)) : stated;
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
