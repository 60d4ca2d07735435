package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.rule.Senses;
import org.gainsay.rule.engine.CountList.Member;
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

    /** Within how many tokens the second kind begins: "of wire fraud and". */
    private static final int KIND = 5;

    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST);
    private static final long OUTCOME = WordClass.bits(WordClass.HARM, WordClass.DYING);

    private final View view;

    JointCounts(View view) {
        this.view = view;
    }

    /**
     * A list that was added up.
     *
     * @param first index of its first count among the mentions of the passage
     * @param sum what it comes to
     */
    record Sum(int first, Mention sum) {}

    /** The sum of the list that a count is one of; null where a rule does not add it up. */
    @Nullable
    Sum sum(CompiledRule rule, int at) {
        List<Member> members = members(rule, at);
        int first = first(members);
        if (first < 0) {
            return null;
        }
        Mention sum = members.size() == 1 ? view.mentions().get(first) : new CountList(view, members).added();
        return sum == null ? null : new Sum(first, sum);
    }

    /** Whether a count is one of a list that is more than it, though nobody can tell how much: the 10 of "several men and 10 women" and of "up to 30 men and 10 women". */
    boolean open(CompiledRule rule, int at) {
        List<Member> members = members(rule, at);
        return members.size() > 1 && new CountList(view, members).added() == null;
    }

    private static int first(List<Member> members) {
        for (Member member : members) {
            if (member.at() >= 0) {
                return member.at();
            }
        }
        return -1;
    }

    /** The members of a list; empty where there is none that is added up. */
    private List<Member> members(CompiledRule rule, int at) {
        List<Member> kinds = kinds(rule, at);
        if (!kinds.isEmpty()) {
            return kinds;
        } else if (rule.kind() != Kind.COUNT || rule.key() != null || !counted(rule, at)) {
            return List.of();
        }
        List<Member> members = new ArrayList<>(2);
        members.add(member(at));
        boolean and = extendLeft(rule, members);
        and |= extendRight(rule, members);
        return and && members.size() > 1 && !parted(members) ? total(members) : List.of();
    }

    /** "Eight counts of wire fraud and three of money laundering": one noun of two kinds. */
    private List<Member> kinds(CompiledRule rule, int at) {
        Mention first = view.mentions().get(at);
        Mention second = at + 1 < view.mentions().size() ? view.mentions().get(at + 1) : null;
        Noun noun = first.noun();
        if (rule.kind() != Kind.COUNT || rule.key() != null || noun == null || second == null) {
            return List.of();
        }
        int of = first.endToken();
        int and = second.firstToken() - 1;
        boolean two = first.kind() == Kind.COUNT
                && second.kind() == Kind.NUMBER
                && of(of)
                && of(second.endToken())
                && !view.passage().is(second.endToken() + 1, FUNCTION)
                && and(and)
                && and - of <= KIND
                && plain(of + 1, and)
                && rule.counts(first, view.tokens());
        return two
                ? List.of(member(at), new Member(at + 1, second.firstToken(), second.endToken(), noun.head()))
                : List.of();
    }

    private boolean of(int token) {
        return view.tokens().word(token) == Vocabulary.standard().numbers().of();
    }

    /** Whether nothing but words stands there that name a kind. */
    private boolean plain(int first, int end) {
        for (int token = first; token < end; token++) {
            if (view.tokens().type(token) != Tokens.WORD || view.passage().is(token, VERB | FUNCTION)) {
                return false;
            }
        }
        return first < end;
    }

    /** Adds what stands before the first member; returns whether an "and" joins two of them. */
    private boolean extendLeft(CompiledRule rule, List<Member> members) {
        boolean and = false;
        while (members.size() < MEMBERS) {
            Member next = members.get(0);
            int joint = joint(next.first() - 1);
            if (joint < 0) {
                return and;
            }
            Member before = before(rule, next, joint);
            if (before == null) {
                return and;
            }
            and |= and(next.first() - 1);
            members.add(0, before);
        }
        return and;
    }

    private boolean extendRight(CompiledRule rule, List<Member> members) {
        boolean and = false;
        while (members.size() < MEMBERS) {
            Member last = members.get(members.size() - 1);
            int joint = last.end();
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
            if (behind == null || !goesOn && !together(last.first(), behind.first())) {
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
        int at = next.at() - 1;
        if (at >= 0 && view.end(view.mentions().get(at)) == end) {
            return counted(rule, at) && together(view.mentions().get(at).firstToken(), next.first())
                    ? member(at)
                    : null;
        }
        for (int article = end - 2; article >= end - 2 - MODIFIERS; article--) {
            if (one(rule, article, end)) {
                return together(article, next.first()) ? new Member(-1, article, end, word(end - 1)) : null;
            }
        }
        return null;
    }

    private @Nullable Member behind(CompiledRule rule, Member last, int begin) {
        for (int at = Math.max(0, last.at() + 1); at < view.mentions().size(); at++) {
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
                && quantity.per() == null
                && quantity.low() != null
                && quantity.high() != null
                && (quantity.vague() != null || quantity.low().equals(quantity.high()));
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
        boolean apposed = members.size() > 2 && first.at() >= 0 && view.tokens().isMark(first.end(), ',');
        boolean holds = Senses.standard().anyone(first.noun())
                || Senses.standard().trade(first.noun()) && new CountList(view, members).isHalf(first);
        return apposed && holds ? List.of(first) : members;
    }

    /** "The blast killed 14 people and 30 people were hurt": the last of them is what another verb tells of. */
    private boolean parted(List<Member> members) {
        int end = members.get(members.size() - 1).end();
        int first = members.get(0).first();
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
}
