package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;

/**
 * Tells values that a text, or whoever it quotes, no longer holds: "police had first said 12", "down from an initial 20", "the 12 dead that were
 * reported earlier", and what a note of correction or the next sentence takes back.
 */
final class Outdated {
    /** How far behind a value a relative clause may say more about it: "the 30,000-strong force that had been floated". */
    private static final int TAIL = 8;

    /** The longest clause that names who said so behind a comma: ", the mayor had earlier told reporters". */
    private static final int SOURCE = 10;

    /** Of one of these every cue before or behind a value has a word. */
    private static final long CUES = Signal.bits(Signal.SUPERSEDED, Signal.FORMER, Signal.FIRST);
    /** And of one of these whatever puts another value in the place of one. */
    private static final long REPLACING = Signal.bits(Signal.FROM, Signal.CHANGES);

    private final View view;
    private final Signals signals;
    private final Presence presence;
    private final Stances stances;
    private final Replaced replaced;
    private final Distance distance;
    private final Notes notes;
    private final Corrections corrections;

    Outdated(View view, Signals signals, Presence presence, Stances stances) {
        this.view = view;
        this.signals = signals;
        this.presence = presence;
        this.stances = stances;
        this.replaced = new Replaced(view, signals);
        this.distance = new Distance(view, signals);
        this.notes = new Notes(view, signals);
        this.corrections = new Corrections(view.passage(), view.mentions(), signals);
    }

    boolean holds(Mention mention, int sentence) {
        return presence.any(CUES, mention, sentence) && (announced(mention, sentence) || toldBehind(mention, sentence))
                || presence.any(REPLACING, mention, sentence) && replaced.holds(mention, sentence)
                || notes.takeBack(mention, sentence)
                || corrections.takeBack(view.firstFrom(mention.firstToken()));
    }

    /** A cue before the value, no further away than a comma: "had earlier said that 12 people died". */
    private boolean announced(Mention mention, int sentence) {
        int value = mention.firstToken();
        for (int token = stances.opening(mention, sentence); token < value; token++) {
            int end = cue(token, sentence);
            boolean day = mention.kind().temporal() && value - end <= 1;
            if (end >= 0 && end <= value && !day && reaches(token, end, mention)) {
                return true;
            }
        }
        return false;
    }

    /** Not beyond "then", nor, unless it is a word of stating, beyond what has changed since: "an initial 12 rose to 15". */
    private boolean reaches(int from, int end, Mention mention) {
        int value = mention.firstToken();
        if (holds(Signal.LATER, end, value)) {
            return false;
        }
        boolean next = holds(Signal.FROM, from, end);
        return statement(from) >= 0 || !holds(Signal.CHANGES, end, value) && !(next && nextAlike(end, mention) < value);
    }

    /** A cue behind the value, before any other value: "the 12 dead that police had first named". */
    private boolean toldBehind(Mention mention, int sentence) {
        Tokens tokens = view.tokens();
        int end = view.end(mention);
        int closing = Math.min(view.sentences().end(sentence), nextAlike(end, mention));
        boolean contested = closing < view.sentences().end(sentence)
                && view.clauses().together(closing, mention.firstToken())
                && !signals.is(Signal.BACK, tokens, end);
        int clause = view.clauses().of(mention.firstToken());
        for (int token = end; token < closing; token++) {
            if (tokens.isMark(token, ',')) {
                return token - end < TAIL && source(token + 1, closing, sentence);
            } else if (tokens.type(token) == Tokens.MARK && token < end + TAIL
                    || token >= end + TAIL && view.clauses().of(token) != clause) {
                return false;
            }
            int cue = cueBehind(token, sentence);
            if (cue >= 0 && !holds(Signal.FROM, token, cue)) {
                return !contested || token == end;
            }
        }
        return false;
    }

    /** Whether what stands behind a comma does no more than say who said so, and that it was earlier. */
    private boolean source(int from, int closing, int sentence) {
        int end = view.sentences().end(sentence);
        if (closing < end || end - from > SOURCE || holds(Signal.BARRIER, from, end)) {
            return false;
        }
        for (int token = from; token < end; token++) {
            if (statement(token) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The first token of the next value from a token on that could be mistaken for this one. */
    private int nextAlike(int from, Mention mention) {
        List<Mention> mentions = view.mentions();
        for (int at = view.firstFrom(from); at < mentions.size(); at++) {
            if (distance.alike(mentions.get(at), mention)) {
                return mentions.get(at).firstToken();
            }
        }
        return Integer.MAX_VALUE;
    }

    private int cue(int token, int sentence) {
        return stances.shows(Signal.SUPERSEDED, token, sentence)
                ? signals.end(Signal.SUPERSEDED, view.tokens(), token)
                : statement(token);
    }

    private int cueBehind(int token, int sentence) {
        int cue = cue(token, sentence);
        return cue < 0 && states(token) ? signals.end(Signal.FORMER, view.tokens(), token + 1) : cue;
    }

    /** The token behind "earlier said" or "first put"; -1 where none begins. */
    private int statement(int token) {
        Tokens tokens = view.tokens();
        int first = signals.end(Signal.FIRST, tokens, token);
        int at = first >= 0 ? first : signals.end(Signal.FORMER, tokens, token);
        while (at >= 0 && signals.is(Signal.LINK, tokens, at)) {
            at++;
        }
        return at >= 0 && states(at) && !(first >= 0 && happened(token, at + 1)) ? at + 1 : -1;
    }

    /** "The fire was first reported at 2 p.m.": when something became known, not what was said of it. */
    private boolean happened(int first, int behind) {
        int next = view.firstFrom(behind);
        return signals.is(Signal.BEING, view.tokens(), first - 1)
                && next < view.mentions().size()
                && view.mentions().get(next).kind().temporal()
                && view.mentions().get(next).firstToken() - behind <= 1;
    }

    private boolean states(int token) {
        return signals.is(Signal.STATES, view.tokens(), token);
    }

    private boolean holds(Signal signal, int from, int to) {
        for (int token = from; token < to; token++) {
            if (signals.is(signal, view.tokens(), token)) {
                return true;
            }
        }
        return false;
    }
}
