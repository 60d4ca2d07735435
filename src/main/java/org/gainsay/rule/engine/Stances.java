package org.gainsay.rule.engine;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.Stance;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Reads how a text stands to a value: plainly, in somebody's words, as a plan, or as something that no longer
 * holds.
 */
final class Stances {
    /** How many words the subject of a sentence has before what is inserted behind it, and how many are inserted. */
    private static final int SUBJECT = 8;

    private static final int INSERTION = 8;

    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST);
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long RELATIVE = WordClass.RELATIVE.bit();

    private final View view;
    private final Signals signals;
    private final Presence presence;
    private final Outdated outdated;

    Stances(View view, Signals signals, Presence presence) {
        this.view = view;
        this.signals = signals;
        this.presence = presence;
        this.outdated = new Outdated(view, signals, presence, this);
    }

    Standing of(Mention mention, int sentence) {
        if (outdated.holds(mention, sentence)) {
            return Standing.SUPERSEDED;
        } else if (near(Signal.PLANNED, mention, sentence) || inverted(mention, sentence)) {
            return new Standing(Stance.PLANNED, null);
        }
        Speech speech = new Speech(view, signals);
        int reporting = speech.reporting(mention, sentence);
        if (reporting >= 0) {
            return new Standing(Stance.ATTRIBUTED, speech.speaker(reporting, sentence));
        } else if (speech.quoted(mention, sentence)) {
            return new Standing(Stance.ATTRIBUTED, null);
        }
        return new Standing(Stance.ASSERTED, null);
    }

    /** The word that shows how the text stands to a value: "planned", "said"; empty where no single one does. */
    String reason(Mention mention, int sentence) {
        switch (of(mention, sentence).stance()) {
            case PLANNED:
                String plan = words(Signal.PLANNED, mention, sentence);
                int opening = opening(mention, sentence);
                return plan.isEmpty() ? view.passage().words(opening, opening + 1) : plan;
            case ATTRIBUTED:
                int reporting = new Speech(view, signals).reporting(mention, sentence);
                return reporting < 0 ? "" : view.passage().words(reporting, reporting + 1);
            default:
                return "";
        }
    }

    /** "Had it lasted three hours, they would have left": an inverted condition, with what would have followed from it. */
    boolean inverted(Mention mention, int sentence) {
        int opening = opening(mention, sentence);
        if (!signals.is(Signal.INVERTS, view.tokens(), opening)) {
            return false;
        }
        int end = view.sentences().end(sentence);
        for (int token = mention.endToken(); token < end; token++) {
            if (signals.is(Signal.PLANNED, view.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is one that the text no longer holds. */
    boolean outdated(Mention mention, int sentence) {
        return outdated.holds(mention, sentence);
    }

    /** Whether a signal stands in the clause of a value, no further than the commas around it. */
    boolean near(Signal signal, Mention mention, int sentence) {
        return find(signal, mention, sentence) >= 0;
    }

    /** The words of such a signal; empty for none. */
    String words(Signal signal, Mention mention, int sentence) {
        int token = find(signal, mention, sentence);
        return token < 0 ? "" : view.passage().words(token, signals.end(signal, view.tokens(), token));
    }

    /** The first token of such a signal; -1 for none. */
    int find(Signal signal, Mention mention, int sentence) {
        if (!presence.any(signal, mention, sentence)) {
            return -1;
        }
        int clause = view.clauses().of(mention.firstToken());
        int first = signal == Signal.ELSEWHEN ? subject(mention, sentence) : opening(mention, sentence);
        int end = view.end(mention);
        int closing = view.sentences().end(sentence);
        while (end < closing
                && !edge(end, clause)
                && !predicate(end)
                && !(view.tokens().isMark(end, ':') && end > view.end(mention) && possible(signal))
                && !(signal == Signal.ELSEWHEN && signals.is(Signal.JOIN, view.tokens(), end) && elsewhen(end + 1))
                && !(possible(signal) && that(end))
                && !(signal == Signal.ELSEWHEN && (end > view.end(mention) && that(end) || ofPerson(mention, end)))) {
            end++;
        }
        for (int token = first; token < end; token++) {
            boolean disputed = signal == Signal.PLANNED && token > mention.firstToken() && disputed(token);
            if (outside(token, mention)
                    && !disputed
                    && !fact(signal, token, mention)
                    && shows(signal, token, sentence)) {
                return token;
            }
        }
        return -1;
    }

    private static boolean possible(Signal signal) {
        return signal == Signal.PLANNED || signal == Signal.IMAGINED;
    }

    /** "would point out", and "could not be reached for 50 minutes": what could not be was so, but 30 who could not be saved were not saved. */
    private boolean fact(Signal signal, int token, Mention mention) {
        boolean lasts = mention.kind() == Kind.DURATION || mention.kind().temporal();
        return possible(signal)
                && (signals.is(Signal.UNABLE, view.tokens(), token)
                        || signals.end(Signal.UNABLE, view.tokens(), token - 1) > token)
                && (lasts || !signals.is(Signal.NOT, view.tokens(), token + 1));
    }

    /** "60,000 marched against the plan", "a strike over planned cuts": a plan that others quarrel about makes no plan of their quarrel. */
    private boolean disputed(int token) {
        return signals.is(Signal.OVER, view.tokens(), token - 1)
                || (view.passage().is(token - 1, ARTICLE) || signals.is(Signal.THE, view.tokens(), token - 1))
                        && signals.is(Signal.OVER, view.tokens(), token - 2);
    }

    /** The first token of a value's clause, no further than the comma before it. */
    int opening(Mention mention, int sentence) {
        int clause = view.clauses().of(mention.firstToken());
        int first = mention.firstToken();
        int opening = view.sentences().first(sentence);
        while (first > opening && !edge(first - 1, clause)) {
            first--;
        }
        return first;
    }

    /** The same, but of what stands before an insertion: "An earlier version, HV-7, protected 31 per cent". */
    private int subject(Mention mention, int sentence) {
        int first = opening(mention, sentence);
        int opening = view.sentences().first(sentence);
        int comma = first - 1;
        if (comma <= opening || !view.tokens().isMark(comma, ',')) {
            return first;
        }
        for (int token = comma - 1; token > Math.max(opening, comma - INSERTION); token--) {
            if (view.tokens().isMark(token, ',')) {
                return token - opening <= SUBJECT ? opening : first;
            } else if (view.passage().is(token, VERB)) {
                return first;
            }
        }
        return first;
    }

    /** "lasted two hours and at its height involved 22 boats": the other time is that of what "and" adds. */
    private boolean elsewhen(int token) {
        return signals.is(Signal.ELSEWHEN, view.tokens(), token);
    }

    /** "orbits at 705 km and is designed for": what "and" adds with a verb of its own is said of something else. */
    private boolean predicate(int token) {
        return signals.is(Signal.JOIN, view.tokens(), token) && view.passage().is(token + 1, VERB);
    }

    private boolean edge(int token, int clause) {
        return view.tokens().isMark(token, ',') || view.clauses().of(token) != clause;
    }

    /** "A man aged 71 who was treated for another illness": what follows "who" is said of the person, not of the age. */
    private boolean ofPerson(Mention mention, int token) {
        return mention.kind() == Kind.AGE && view.passage().is(token, RELATIVE);
    }

    /** What follows "that" is said of the value's noun, not of the value: "a 25% chance that the summit would fail". */
    private boolean that(int token) {
        return signals.is(Signal.BACK, view.tokens(), token);
    }

    /** "May 3" and "Will Smith" are no plans: inside a sentence a signal has no capital. */
    boolean shows(Signal signal, int token, int sentence) {
        Tokens tokens = view.tokens();
        if (!signals.is(signal, tokens, token)) {
            return false;
        }
        boolean opens = token == view.sentences().first(sentence) || tokens.type(token - 1) == Tokens.MARK;
        return opens || (tokens.shape(token) & Tokens.CAPITAL) == 0;
    }

    private boolean outside(int token, Mention mention) {
        return token < mention.firstToken() || token >= mention.endToken();
    }
}
