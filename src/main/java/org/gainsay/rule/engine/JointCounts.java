package org.gainsay.rule.engine;

import java.util.ArrayList;
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
import org.gainsay.normalize.Vocabulary;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.rule.Senses;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the people of a list of which a rule counts each: "four men and a woman were arrested" are five people. Of a list that
 * holds its own total, "40 people, 12 men and 28 women", that is the sum; one of which the rule counts only some is not added up.
 */
final class JointCounts {
    /** How many counts a list may have. */
    private static final int MEMBERS = 8;
    /** How many words stand between the article and the noun of "an injured young woman". */
    private static final int MODIFIERS = 2;

    private static final String PERSON = "person";
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST);
    private static final long OUTCOME = WordClass.bits(WordClass.HARM, WordClass.DYING);

    private final View view;

    JointCounts(View view) {
        this.view = view;
    }

    /**
     * A member of a list.
     *
     * @param at index among the mentions of the passage; -1 for "a woman", which is none of them
     * @param first first token
     * @param end token behind the noun
     * @param noun the head noun
     */
    private record Member(int at, int first, int end, String noun) {}

    /** The index of the first count of the list that a count is one of, which a rule adds up; the same index where there is no such list. */
    int first(CompiledRule rule, int at) {
        for (Member member : members(rule, at)) {
            if (member.at >= 0) {
                return member.at;
            }
        }
        return at;
    }

    /** The sum of the list that a count is one of; null where a rule does not add it up. */
    @Nullable
    Mention sum(CompiledRule rule, int at) {
        List<Member> members = members(rule, at);
        return members.isEmpty() ? null : members.size() == 1 ? view.mentions().get(members.get(0).at) : added(members);
    }

    /** The members of a list; empty where there is none that is added up. */
    private List<Member> members(CompiledRule rule, int at) {
        if (rule.kind() != Kind.COUNT || rule.key() != null || !counted(rule, at)) {
            return List.of();
        }
        List<Member> members = new ArrayList<>(2);
        members.add(member(at));
        boolean and = extendLeft(rule, members);
        and |= extendRight(rule, members);
        return and && members.size() > 1 && !parted(members) ? total(members) : List.of();
    }

    /** Adds what stands before the first member; returns whether an "and" joins two of them. */
    private boolean extendLeft(CompiledRule rule, List<Member> members) {
        boolean and = false;
        while (members.size() < MEMBERS) {
            Member next = members.get(0);
            int joint = joint(next.first - 1);
            if (joint < 0) {
                return and;
            }
            Member before = before(rule, next, joint);
            if (before == null) {
                return and;
            }
            and |= and(next.first - 1);
            members.add(0, before);
        }
        return and;
    }

    private boolean extendRight(CompiledRule rule, List<Member> members) {
        boolean and = false;
        while (members.size() < MEMBERS) {
            Member last = members.get(members.size() - 1);
            int joint = last.end;
            int begin = joint + 1;
            boolean comma = view.tokens().isMark(joint, ',');
            boolean serial = comma && and(begin);
            if (serial) {
                joint = begin;
                begin++;
            }
            boolean join = and(joint);
            Member behind = join || comma ? behind(rule, last, begin) : null;
            // A comma before "and" begins a clause, but not behind a list that has commas already.
            boolean goesOn = serial && members.size() > 1;
            if (behind == null || !goesOn && !together(last.first, behind.first)) {
                return and;
            }
            and |= join;
            members.add(behind);
        }
        return and;
    }

    /** The token behind the member that "and", a comma or both join to what begins behind them; -1 if nothing joins. */
    private int joint(int token) {
        boolean join = and(token);
        if (!join && !view.tokens().isMark(token, ',')) {
            return -1;
        }
        return join && view.tokens().isMark(token - 1, ',') ? token - 1 : token;
    }

    private @Nullable Member before(CompiledRule rule, Member next, int end) {
        int at = next.at - 1;
        if (at >= 0 && view.end(view.mentions().get(at)) == end) {
            return counted(rule, at) && together(view.mentions().get(at).firstToken(), next.first) ? member(at) : null;
        }
        for (int article = end - 2; article >= end - 2 - MODIFIERS; article--) {
            if (one(rule, article, end)) {
                return together(article, next.first) ? new Member(-1, article, end, word(end - 1)) : null;
            }
        }
        return null;
    }

    private @Nullable Member behind(CompiledRule rule, Member last, int begin) {
        for (int at = Math.max(0, last.at + 1); at < view.mentions().size(); at++) {
            int first = view.mentions().get(at).firstToken();
            if (first == begin) {
                return counted(rule, at) ? member(at) : null;
            } else if (first > begin) {
                break;
            }
        }
        for (int end = begin + 2; end <= begin + 2 + MODIFIERS; end++) {
            if (one(rule, begin, end)) {
                return new Member(-1, begin, end, word(end - 1));
            }
        }
        return null;
    }

    private boolean and(int token) {
        return view.tokens().word(token) == Vocabulary.standard().numbers().and();
    }

    private boolean together(int token, int other) {
        return view.clauses().together(token, other);
    }

    /** Whether "a woman" or "an injured woman" stands there, of which the rule counts any number. */
    private boolean one(CompiledRule rule, int article, int end) {
        if (!view.passage().is(article, ARTICLE) || rule.counted().any()) {
            return false;
        }
        for (int token = article + 1; token < end; token++) {
            if (view.tokens().type(token) != Tokens.WORD || view.passage().is(token, FUNCTION)) {
                return false;
            }
        }
        if (!ends(end) || !Senses.standard().people(word(end - 1))) {
            return false;
        }
        String modifiers = view.passage().words(article + 1, end - 1).toLowerCase(Locale.ROOT);
        return rule.counted().name(new Noun(word(end - 1), modifiers, "", article + 1, end));
    }

    private String word(int token) {
        return view.passage().words(token, token + 1).toLowerCase(Locale.ROOT);
    }

    private Member member(int at) {
        Mention mention = view.mentions().get(at);
        Noun noun = mention.noun();
        return new Member(at, mention.firstToken(), view.end(mention), noun == null ? "" : noun.head());
    }

    /** Whether a mention is a plain figure of people that the rule counts; "four injured" are what became of some of them. */
    private boolean counted(CompiledRule rule, int at) {
        Mention mention = view.mentions().get(at);
        Noun noun = mention.noun();
        boolean plain = mention.kind() == Kind.COUNT
                && noun != null
                && mention.trend() == null
                && !Partitives.is(mention)
                && mention.value() instanceof Quantity quantity
                && quantity.vague() == null
                && quantity.per() == null
                && quantity.low() != null
                && quantity.high() != null
                && quantity.low().equals(quantity.high());
        return plain
                && noun != null
                && rule.counts(mention, view.tokens())
                && Senses.standard().people(noun.head())
                && !view.passage().is(noun.firstToken(), OUTCOME)
                && !view.passage().is(view.end(mention) - 1, OUTCOME)
                && ends(view.end(mention));
    }

    /** Of "40 people, 12 men and 28 women" the 40 alone: what holds all the others says what they are together. */
    private List<Member> total(List<Member> members) {
        Member first = members.get(0);
        boolean apposed = members.size() > 2 && first.at >= 0 && view.tokens().isMark(first.end, ',');
        Ratio one = amount(first);
        boolean holds = Senses.standard().anyone(first.noun)
                || Senses.standard().trade(first.noun) && one.plus(one).equals(sum(members));
        return apposed && holds ? List.of(first) : members;
    }

    /** "The blast killed 14 people and 30 people were hurt": the last of them is what another verb tells of. */
    private boolean parted(List<Member> members) {
        int end = members.get(members.size() - 1).end;
        int first = members.get(0).first;
        if (!verb(end)) {
            return false;
        }
        for (int token = first - 1;
                token >= 0 && view.clauses().of(token) == view.clauses().of(first);
                token--) {
            if (verb(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean verb(int token) {
        return view.passage().is(token, VERB) || view.passage().endsIn(token, "ed");
    }

    /** Whether a noun ends at a token: not the "woman" of "a woman's car", nor the "child" of "a child seat". */
    private boolean ends(int token) {
        boolean word = view.tokens().type(token) == Tokens.WORD;
        return !Vocabulary.standard().calendar().isPossessive(view.tokens(), token)
                && !NumeralReader.joint(view.tokens(), token)
                && (!word || view.passage().is(token, FUNCTION) || verb(token));
    }

    private Ratio sum(List<Member> members) {
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

    /** Null where the hedge of one does not hold for all: "up to four men and 20 women". */
    private @Nullable Mention added(List<Member> members) {
        Hedge hedge = null;
        Ratio step = Ratio.ZERO;
        for (int at = 0; at < members.size(); at++) {
            Member member = members.get(at);
            Hedge stated = member.at < 0 ? null : view.mentions().get(member.at).hedge();
            if (stated != null && (at > 0 || !holdsForAll(stated))) {
                return null;
            }
            hedge = at == 0 ? stated : hedge;
            Quantity quantity = quantity(member);
            step = step.max(quantity == null ? Ratio.ONE : quantity.step());
        }
        Ratio sum = sum(members);
        String unit = unit(members);
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

    private static boolean holdsForAll(Hedge hedge) {
        return switch (hedge.type()) {
            case ABOUT, AT_LEAST, MORE_THAN -> true;
            default -> false;
        };
    }

    private static String unit(List<Member> members) {
        String unit = members.get(0).noun;
        for (Member member : members) {
            if (!member.noun.equals(unit)) {
                return PERSON;
            }
        }
        return unit;
    }
}
