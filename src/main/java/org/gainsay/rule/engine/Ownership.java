package org.gainsay.rule.engine;

import java.util.BitSet;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Tells which of several values of a sentence a near word belongs to. */
final class Ownership {
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();

    /** How many words before a value "not" may stand: "did not take some three hours". */
    private static final int DENIED = 4;

    private final View view;
    private final Window window;
    private final Signals signals;
    private final Distance distance;
    private final Claims claims;
    private final Parts parts;
    private final Stances stances;
    private final Changes changes;
    private final StatedShares shares;
    private final Asides asides;
    private final Attributives attributives;
    private final Coordination coordination;
    private final Members members;
    private final Records records;
    private final AskedFor askedFor;
    /** The values of which is known whether they are outdated: many near words ask for the same ones. */
    private final BitSet judged = new BitSet();

    private final BitSet outdated = new BitSet();

    /** The value that took the last near word from another one; -1 for none. */
    private int taker = -1;

    Ownership(
            Window window,
            Signals signals,
            Distance distance,
            Claims claims,
            Parts parts,
            Stances stances,
            Changes changes,
            StatedShares shares,
            AskedFor askedFor) {
        this.view = window.view();
        this.window = window;
        this.signals = signals;
        this.distance = distance;
        this.claims = claims;
        this.parts = parts;
        this.stances = stances;
        this.changes = changes;
        this.shares = shares;
        this.asides = new Asides(window, signals, distance);
        this.attributives = new Attributives(view, signals);
        this.coordination = new Coordination(view, signals);
        this.members = new Members(view, signals, distance);
        this.records = new Records(view.passage(), signals);
        this.askedFor = askedFor;
    }

    /** The value that took the near word which was last asked for; -1 where none did. */
    int taker() {
        return taker;
    }

    /** Whether no other value that could answer stands closer to the near word, nor any of its kind right beside it. */
    boolean holds(CompiledRule rule, int at, int near) {
        Mention mention = view.mentions().get(at);
        int start = window.near().start(near);
        int room = distance.between(mention, start, window.near().end(near));
        taker = members.taker(at, start, window.near().end(near));
        if (taker >= 0) {
            return false;
        }
        // Most that lose the word lose it to a value on the way to it.
        int towards = start < mention.firstToken() ? -1 : 1;
        return room == 0 && !joined(rule, at, near)
                || !insertion(rule, at, start)
                        && !asides.hold(rule, at, start)
                        && !loses(rule, at, near, room, towards)
                        && !loses(rule, at, near, room, -towards);
    }

    /** "Fourteen were dead and 20 hurt": the near word is that of the value before it, though the one behind "and" stands as close. */
    private boolean joined(CompiledRule rule, int at, int near) {
        if (!rivals(at, at - 1)) {
            return false;
        }
        Mention mention = view.mentions().get(at);
        Mention before = view.mentions().get(at - 1);
        int start = window.near().start(near);
        return alike(rule, before, mention)
                && distance.together(before, start)
                && fits(rule, before)
                && coordination.withLast(before, start, window.near().end(near), mention);
    }

    /** Whether two marks insert a value and a word of its own behind the near word, so that this word goes on without it. */
    boolean inserted(CompiledRule rule, int at, int near) {
        return asides.hold(rule, at, window.near().start(near));
    }

    /** Whether the sentence of a value has an answer to the question before it already, or a near word of its own. */
    boolean answered(CompiledRule rule, int at) {
        for (int near = 0; near < window.near().count(); near++) {
            if (rule.isNear(window.near().term(near))) {
                return true;
            }
        }
        for (int other = at - 1; rivals(at, other); other--) {
            Mention rival = view.mentions().get(other);
            if (distance.alike(rival, view.mentions().get(at)) && fits(rule, rival)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value on one side of this one takes the near word from it. */
    private boolean loses(CompiledRule rule, int at, int near, int room, int step) {
        List<Mention> mentions = view.mentions();
        Mention mention = mentions.get(at);
        int start = window.near().start(near);
        int end = window.near().end(near);
        for (int other = at + step; rivals(at, other); other += step) {
            Mention rival = mentions.get(other);
            if (alike(rule, rival, mention)
                    && distance.together(rival, start)
                    && members.taker(other, start, end) < 0) {
                int rivalRoom = distance.between(rival, start, end);
                // "After a 12-hour flight the talks lasted three hours": of two as close, the one behind is meant.
                boolean behind = mention.firstToken() < start && start < rival.firstToken();
                // "13 have died and 31 are injured": what is joined behind the word has a word of its own.
                boolean joined = behind && end + 1 == rival.firstToken() && signals.is(Signal.JOIN, view.tokens(), end);
                boolean closer = !joined
                        && (rivalRoom < room
                                || rivalRoom == room && behind
                                || behind && coordination.withNext(mention, start, end, rival)
                                || coordination.withLast(rival, start, end, mention));
                closer &= !coordination.withNext(rival, start, end, mention);
                if (closer
                        && !parts.apart(rule, Math.min(at, other), Math.max(at, other))
                        && !withoutWord(rule, at, other, start)
                        && attributives.ofOther(rule, rival, start, end) == null
                        && (attached(rival, rivalRoom, start) || fits(rule, rival))
                        && !outdated(other)
                        && !(other == at + step && claimed(rule, other, rivalRoom))) {
                    taker = other;
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two values may be mistaken for one another, be it only by a rule for times: "reported at 1.40pm on Monday" and "before nightfall" are one each. */
    private boolean alike(CompiledRule rule, Mention rival, Mention mention) {
        return distance.alike(rival, mention)
                || (rule.kind() == Kind.TIME || rule.kind() == Kind.DATE)
                        && rival.kind().temporal()
                        && mention.kind().temporal()
                        && fits(rule, rival)
                        && fits(rule, mention);
    }

    /** Whether a rival can take no word from a value: a part told behind it, an amount of change, something inserted. */
    private boolean withoutWord(CompiledRule rule, int at, int other, int near) {
        Mention rival = view.mentions().get(other);
        boolean between = at < other && rival.firstToken() < near;
        // "Fourteen died, six of them children"; but "20 people, twelve of whom died".
        boolean bare = rival.noun() == null || Partitives.is(rival);
        boolean ofThem =
                !between && (bare && signals.is(Signal.PART, view.tokens(), rival.endToken()) || parts.ledBy(rival));
        // "rose by 60 cm to 4.2 metres": the change takes no word from the level.
        boolean changed = rule.topic() && changes.amount(other, near);
        // "Fourteen passengers out of 37 died"
        boolean whole = other == at + 1 && Parts.whole(view, signals, other);
        return ofThem
                || changed
                || whole
                || Wholes.counting(rival) && parts.ofOther(other, near)
                || denied(at, other)
                || between && inserted(at, other, near)
                || sinceLast(rule, rival)
                || asides.hold(rule, other, near);
    }

    /** "The first strike since 2012": a time that nobody has asked for takes no word. */
    private boolean sinceLast(CompiledRule rule, Mention rival) {
        int record = records.of(rival);
        return record >= 0 && !askedFor.record(rule, rival, record);
    }

    /** "The bill was not £3m but £2m": what is denied takes no word from the value that is given in its place. */
    private boolean denied(int at, int other) {
        if (other != at - 1) {
            return false;
        }
        Tokens tokens = view.tokens();
        int value = view.mentions().get(other).firstToken();
        int but = view.end(view.mentions().get(other));
        if (!signals.is(Signal.REPAIR, tokens, but)
                || but + 1 != view.mentions().get(at).firstToken()) {
            return false;
        }
        int edge = Math.max(view.sentences().first(window.sentence()), value - DENIED);
        for (int token = value - 1; token >= edge; token--) {
            if (signals.is(Signal.NOT, tokens, token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value stands in an insertion behind another one that the near word belongs to: the 40 of "Twelve people on the bus, which had 40 seats, died". */
    private boolean insertion(CompiledRule rule, int at, int near) {
        if (at == 0 || near < view.mentions().get(at).firstToken() || !rivals(at, at - 1)) {
            return false;
        }
        Mention before = view.mentions().get(at - 1);
        return distance.alike(before, view.mentions().get(at))
                && distance.together(before, near)
                && fits(rule, before)
                && inserted(at - 1, at, near);
    }

    /** "Twenty-one people, including three children, died": what stands between two marks has a word of its own there or none. */
    private boolean inserted(int at, int other, int near) {
        Tokens tokens = view.tokens();
        int close = near - 1;
        while (view.passage().is(close, AUXILIARY) || signals.is(Signal.TO, tokens, close)) {
            close--;
        }
        if (close < view.end(view.mentions().get(other)) || !closes(close)) {
            return false;
        }
        for (int token = view.mentions().get(other).firstToken() - 1;
                token >= view.end(view.mentions().get(at));
                token--) {
            if (tokens.type(token) == Tokens.MARK && opens(token, close)) {
                return true;
            }
        }
        return false;
    }

    private boolean closes(int token) {
        Tokens tokens = view.tokens();
        return tokens.isMark(token, ',') || tokens.isMark(token, ')') || dash(token);
    }

    private boolean opens(int token, int close) {
        Tokens tokens = view.tokens();
        return tokens.isMark(close, ')')
                ? tokens.isMark(token, '(')
                : tokens.isMark(close, ',') ? tokens.isMark(token, ',') : dash(token);
    }

    private boolean dash(int token) {
        Tokens tokens = view.tokens();
        return tokens.isMark(token, '–')
                || tokens.isMark(token, '—')
                || tokens.isMark(token, '-') && !tokens.glued(token);
    }

    /** Whether an unless word claims a rival, so that it leaves a near word to the value next to it; one right beside it is told of it all the same: "the flight lasted six hours". */
    private boolean claimed(CompiledRule rule, int other, int room) {
        return room > 0 && claims.claiming(rule, other) >= 0;
    }

    private boolean outdated(int at) {
        if (!judged.get(at)) {
            judged.set(at);
            outdated.set(at, stances.outdated(view.mentions().get(at), window.sentence()));
        }
        return outdated.get(at);
    }

    /** Whether a second value stands in the sentence of one, near enough to be considered. */
    private boolean rivals(int at, int other) {
        return other >= 0 && other < view.mentions().size() && distance.sameSentence(other, at);
    }

    private boolean fits(CompiledRule rule, Mention mention) {
        return shares.counts(rule, mention) && rule.answer(mention) != null;
    }

    /** "a 15-minute news conference": the value describes the word behind it, so that the word can own no other. */
    private static boolean attached(Mention rival, int room, int near) {
        return room == 0 && rival.noun() == null && rival.firstToken() < near;
    }
}
