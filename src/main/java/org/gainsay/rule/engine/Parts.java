package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.rule.Key;
import org.gainsay.rule.Senses;
import org.gainsay.text.WordClass;

/**
 * Tells counts that are only a part of what is asked for: "17 of the injured", "14 employees and nine visitors were hurt". Neither contradicts
 * a report that gives the whole.
 */
final class Parts {
    /** How many words may stand between the two members of a sum. */
    private static final int REACH = 6;
    /** How many words "of the" are. */
    private static final int OF = 2;

    private static final long RELATIVE = WordClass.RELATIVE.bit();
    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST, WordClass.HARM);
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long THEM = WordClass.THEM.bit();
    private static final long COORDINATOR = WordClass.COORDINATOR.bit();

    private final View view;
    private final Window window;
    private final Signals signals;
    private final Claims claims;
    private final JointCounts joint;

    Parts(View view, Window window, Signals signals, Claims claims, JointCounts joint) {
        this.view = view;
        this.window = window;
        this.signals = signals;
        this.claims = claims;
        this.joint = joint;
    }

    /**
     * Whether a count is a part of what is asked for, or the whole of which a part is told.
     *
     * @param near the first token of the near word; negative for none
     */
    boolean holds(CompiledRule rule, int at, int near) {
        return rule.kind() == Kind.COUNT && (beside(rule, at, near) || rule.topic() && partial(rule, at, near));
    }

    /** Whether a count is the whole of which a part is told that answers. */
    boolean told(CompiledRule rule, int at) {
        return rule.kind() == Kind.COUNT
                && whole(view, signals, at)
                && rule.answer(view.mentions().get(at - 1)) != null;
    }

    /** Whether a count is the whole that opens its sentence: the 214 of "of the 214 lots, 171 were sold". */
    boolean opens(int at) {
        return new OpeningWholes(view.passage(), view.mentions()).end(at) >= 0;
    }

    /** Whether a count is of some of those that the near word names: "two of the guards", "20 more guards". */
    boolean some(int at, int near) {
        Mention mention = view.mentions().get(at);
        return within(mention, near)
                && !signals.is(Signal.ALL, view.tokens(), mention.firstToken() - 1)
                && ofNamed(mention, near);
    }

    /** Whether the text says of another count that it answers and this one does not. */
    private boolean beside(CompiledRule rule, int at, int near) {
        List<Mention> mentions = view.mentions();
        Mention mention = mentions.get(at);
        if (near >= 0 && at + 1 < mentions.size() && ofWhole(at + 1, near)) {
            return true;
        }
        if (whole(view, signals, at) && !(near >= 0 && ofWhole(at, near))) {
            Mention part = mentions.get(at - 1);
            if (part.kind() == Kind.PERCENT) {
                // "a third of the 12,000 staff it employs": the word of the whole itself tells of all of it.
                return outside(near, mention);
            } else if (rule.counts(part, view.tokens())) {
                return rule.answer(part) != null;
            }
        }
        return (portion(view, signals, at) || near >= 0 && member(at))
                        && outside(near, mention)
                        && !tellsApart(at, near)
                || near >= 0 && (ofOther(at, near) || near < mention.firstToken() && ledBy(mention))
                || nameless(mention) && part(mention, near) && ofThem(mention, near)
                || some(at, near)
                || ofThose(mention, near);
    }

    /** Whether a count may be a part of what another article counts. */
    private boolean partial(CompiledRule rule, int at, int near) {
        Mention mention = view.mentions().get(at);
        return nameless(mention) && part(mention, near) || summed(rule, at) && joint.sum(rule, at) == null;
    }

    private boolean summed(CompiledRule rule, int at) {
        return at > 0 && summed(rule, at - 1, at, at - 1)
                || at + 1 < view.mentions().size() && summed(rule, at, at + 1, at + 1);
    }

    private static boolean nameless(Mention mention) {
        return mention.noun() == null || Partitives.is(mention);
    }

    /** "Twelve of them", or "17 of the injured" where the word itself is the near word. */
    private boolean ofThem(Mention mention, int near) {
        int end = signals.end(Signal.PART, view.tokens(), mention.endToken());
        return near == end || view.passage().is(end - 1, THEM | RELATIVE);
    }

    private static boolean within(Mention mention, int near) {
        return near >= mention.firstToken() && near < mention.endToken();
    }

    /** "Two of the guards were brothers", "sent for 20 more guards": where what is counted is the near word itself, that is not how many there are. */
    private boolean ofNamed(Mention mention, int near) {
        for (int token = mention.firstToken() + 1; token < near; token++) {
            int of = signals.end(Signal.PART, view.tokens(), token);
            // "86 or more guards" are all there are.
            boolean others = signals.is(Signal.OTHERS, view.tokens(), token)
                    && !view.passage().is(token - 1, COORDINATOR);
            if (of >= 0 && of <= near || others) {
                return true;
            }
        }
        return false;
    }

    /** "Twelve of the people who died were children": not all that died. */
    private boolean ofThose(Mention mention, int near) {
        int of = mention.firstToken() + 1;
        while (of < mention.endToken() && signals.end(Signal.PART, view.tokens(), of) < 0) {
            of++;
        }
        int end = signals.end(Signal.PART, view.tokens(), of);
        int who = Math.max(end, view.end(mention));
        int verb = who + 1;
        while (view.passage().is(verb, AUXILIARY)) {
            verb++;
        }
        return end >= 0 && near == verb && view.passage().is(who, RELATIVE);
    }

    /** Whether a word is told of a whole, and not of its part: "aboard" of the 37 of "14 of the 37 people aboard were asleep". */
    private boolean ofWhole(int at, int near) {
        return new Wholes(view.passage(), view.mentions()).owns(at, near, signals);
    }

    /** "Seventeen of the injured"; but what is told of "twelve of whom" behind these words is told of them alone, and "all six of them" are no part. */
    private boolean part(Mention mention, int near) {
        int end = signals.end(Signal.PART, view.tokens(), mention.endToken());
        if (end < 0 || !view.passage().is(end - 1, THEM | RELATIVE)) {
            return end >= 0;
        }
        int before = mention.firstToken() - 1;
        boolean all = view.passage().is(before, DETERMINER)
                || signals.is(Signal.ALL, view.tokens(), before)
                || Partitives.allOf(view.passage(), mention, end);
        // "hauled 87 of them": what the verb right before them tells is told of these.
        return near < end && near != before && !all;
    }

    /** "of whom 17": what stands before these words is told of the whole; not the day of "all of them on Friday". */
    boolean ledBy(Mention mention) {
        int first = mention.firstToken();
        return Wholes.counting(mention)
                && signals.end(Signal.PART, view.tokens(), first - OF) == first
                && view.passage().is(first - 1, THEM | RELATIVE);
    }

    /** Whether a word is told of the other of a part and the whole that opens its sentence: "close" of the 84 of "of the 412 branches, 84 will close". */
    boolean ofOther(int at, int near) {
        List<Mention> mentions = view.mentions();
        OpeningWholes opening = new OpeningWholes(view.passage(), mentions);
        int end = opening.end(at);
        return end >= 0 && near >= end || opening.hold(at - 1) && near < opening.end(at - 1);
    }

    private boolean member(int at) {
        return new Wholes(view.passage(), view.mentions()).member(at, signals);
    }

    private boolean tellsApart(int at, int near) {
        return new Wholes(view.passage(), view.mentions()).tellsApart(at, near);
    }

    private boolean outside(int near, Mention mention) {
        return near < mention.firstToken() || near >= view.end(mention);
    }

    /** Whether a count is that of which words tell a part: "most of the 37 passengers died" does not tell how many. */
    static boolean portion(View view, Signals signals, int at) {
        return new Wholes(view.passage(), view.mentions()).portion(at, signals);
    }

    /** Whether a count is that of which another one is a part: "fourteen of the 37 passengers died" tells of fourteen. */
    static boolean whole(View view, Signals signals, int at) {
        if (at == 0) {
            return false;
        }
        int of = view.mentions().get(at - 1).endToken();
        int gap = view.mentions().get(at).firstToken() - of;
        boolean plain = gap >= OF && gap <= OF + 1 && signals.is(Signal.PART, view.tokens(), of);
        Wholes wholes = new Wholes(view.passage(), view.mentions());
        return (plain || wholes.behind(at)) && !view.passage().is(of + 1, THEM | RELATIVE) && !wholes.told(at);
    }

    private boolean summed(CompiledRule rule, int first, int second, int other) {
        Mention left = view.mentions().get(first);
        Mention right = view.mentions().get(second);
        Mention sibling = view.mentions().get(other);
        int gap = right.firstToken() - view.end(left);
        return gap > 0
                && gap <= REACH
                && joined(second)
                && view.clauses().together(left.firstToken(), right.firstToken())
                && !apart(rule, first, second)
                && !told(left, right)
                && rule.counts(sibling, view.tokens())
                && rule.answer(sibling) != null
                && !nearBetween(rule, view.end(left), right.firstToken())
                && claims.claiming(rule, other) < 0;
    }

    /** Whether each of two values has a verb of its own: "14 were stolen and six were burnt", "14 people died and six were hurt". */
    private boolean told(Mention left, Mention right) {
        boolean told = false;
        for (int token = view.end(left); token < right.firstToken(); token++) {
            told |= verb(token);
        }
        return told && verb(view.end(right));
    }

    private boolean verb(int token) {
        return view.passage().is(token, VERB) || view.passage().endsIn(token, "ed");
    }

    /** Whether a rule that asks for each noun by itself gets two answers of one list: "14 tanks and 30 vehicles" is no sum of either. */
    boolean apart(CompiledRule rule, int first, int second) {
        Noun noun = view.mentions().get(first).noun();
        Noun other = view.mentions().get(second).noun();
        if (noun == null || other == null || noun.head().equals(other.head()) || !asksForEach(rule, noun, other)) {
            return false;
        }
        for (int next = first + 1; next <= second; next++) {
            int between = view.end(view.mentions().get(next - 1));
            boolean listed = between + 1 == view.mentions().get(next).firstToken()
                    && (signals.is(Signal.JOIN, view.tokens(), between)
                            || view.tokens().isMark(between, ','));
            if (!listed) {
                return false;
            }
        }
        return true;
    }

    /** Whether a rule asks for each of two nouns by itself; of people of two sorts another article may give the sum. */
    private static boolean asksForEach(CompiledRule rule, Noun noun, Noun other) {
        return rule.key() == Key.NOUN
                || rule.key() == Key.WORDS
                        && !(Senses.standard().people(noun.head())
                                && Senses.standard().people(other.head()));
    }

    /** Whether "and" stands before a value, or a comma that a list goes on behind which ends with "and": "six women, four men and two boys". */
    private boolean joined(int at) {
        List<Mention> mentions = view.mentions();
        int end = Math.min(mentions.size(), at + Distance.RIVALS);
        for (int next = at; next < end; next++) {
            int before = mentions.get(next).firstToken() - 1;
            boolean and = signals.is(Signal.JOIN, view.tokens(), before);
            if (and && next == at) {
                return true;
            } else if (view.end(mentions.get(next - 1)) != before) {
                return false;
            } else if (and || !view.tokens().isMark(before, ',')) {
                return and;
            }
        }
        return false;
    }

    private boolean nearBetween(CompiledRule rule, int from, int to) {
        Occurrences all = window.all();
        for (int at = all.from(from); at < all.count() && all.start(at) < to; at++) {
            if (rule.isNear(all.term(at))) {
                return true;
            }
        }
        return false;
    }
}
