package org.gainsay.rule.engine;

import java.util.Locale;
import org.gainsay.article.Span;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.Question;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Finds out whether a text denies a value: "not 40 but 60", "did not last three hours", "14 rather than 24", "40 were not hurt". */
final class Denial {
    /** How many words before a value a denial is looked for. */
    private static final int REACH = 6;

    /** Of one of these every denial has a word. */
    private static final long DENIALS = Signal.bits(Signal.NOT, Signal.DENIES, Signal.INSTEAD);

    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST, WordClass.DYING);
    private static final long RELATIVE = WordClass.RELATIVE.bit();

    private final View view;
    private final Signals signals;
    private final Presence presence;
    private final Rumours rumours;
    private final Undone undone;
    private final Labels labels;

    Denial(View view, Signals signals, Presence presence) {
        this.view = view;
        this.signals = signals;
        this.presence = presence;
        this.labels = new Labels(view.passage(), signals);
        this.rumours = new Rumours(view, signals, presence);
        this.undone = new Undone(view, signals);
    }

    /**
     * Whether the text denies a value.
     *
     * @param near the first token of the near word; -1 for none
     */
    boolean denies(Mention mention, int sentence, int near) {
        return before(mention, sentence, near) || undone.holds(mention, near) || rumours.hold(mention, sentence, near);
    }

    private boolean before(Mention mention, int sentence, int near) {
        if (NotBefore.is(mention) || !presence.any(DENIALS, mention, sentence) || given(mention)) {
            return false;
        }
        Tokens tokens = view.tokens();
        int first = mention.firstToken();
        int edge = Math.max(view.sentences().first(sentence), first - REACH);
        if (labels.start(mention) >= 0) {
            // "Did not finish: 31" denies no 31.
            return false;
        }
        boolean apart = added(mention);
        for (int token = first - 1; token >= edge; token--) {
            apart &= !is(Signal.THAT, token);
            if (instead(token, first)) {
                return true;
            } else if (signals.is(Signal.AFFIRMED, tokens, token)) {
                return false;
            } else if (signals.is(Signal.DENIES, tokens, token)) {
                return !apart
                        && signals.denies(view.passage(), token)
                        && view.clauses().together(token, first);
            } else if (apart && signals.is(Signal.NOT, tokens, token)) {
                return false;
            } else if (signals.is(Signal.NOT, tokens, token)) {
                if (token == first - 1) {
                    return !since(mention);
                }
                return !lasting(mention, token)
                        && !known(mention, near)
                        && view.clauses().together(token, first);
            } else if (barrier(token, first)) {
                return false;
            }
        }
        int opening = view.sentences().first(sentence);
        return inverted(opening, first) && !lasting(mention, opening) && !known(mention, near);
    }

    /** "It never sank and 40 people died": what "and" adds with a subject and a verb of its own is not denied, other than in "not that 12 were hurt and 40 died". */
    private boolean added(Mention mention) {
        int behind = view.end(mention);
        return is(Signal.JOIN, mention.firstToken() - 1)
                && (view.passage().is(behind, VERB) || view.passage().endsIn(behind, "ed"));
    }

    /**
     * "At no point has the tower had nine floors": a denial that opens a sentence and turns subject and verb round is told of all of its clause, and not of
     * what "at no point did he dispute that" goes on with.
     */
    boolean inverted(int opening, int value) {
        int verb = signals.end(Signal.NOT, view.tokens(), opening);
        if (verb < 0
                || verb >= value
                || !view.passage().is(verb, AUXILIARY)
                || !view.clauses().together(opening, value)) {
            return false;
        }
        for (int token = verb + 1; token < value; token++) {
            if (view.passage().is(token, RELATIVE) || is(Signal.THAT, token)) {
                return false;
            }
        }
        return true;
    }

    /** "It is no long line: at 18 km, ...": what stands behind a colon is what is so instead. */
    private boolean barrier(int token, int value) {
        return view.tokens().isMark(token, ':')
                || predicate(token)
                || signals.is(Signal.BARRIER, view.tokens(), token) && !instead(token - 1, value);
    }

    /** "It does not pay and will last three hours": what "and" adds with a verb of its own is not denied. */
    private boolean predicate(int token) {
        return signals.is(Signal.JOIN, view.tokens(), token)
                && view.passage().is(token + 1, AUXILIARY)
                && !signals.is(Signal.NOT, view.tokens(), token + 1);
    }

    /** "Nobody expects the 24-hectare site to linger": which one is meant is no news, and what is denied is something else. */
    private boolean given(Mention mention) {
        Tokens tokens = view.tokens();
        int before = mention.firstToken() - 1;
        if (!signals.is(Signal.THE, tokens, before) || signals.is(Signal.NOT, tokens, before - 1)) {
            return false;
        }
        for (int token = mention.firstToken(); token < mention.endToken(); token++) {
            if (tokens.isMark(token, '-')) {
                return true;
            }
        }
        return false;
    }

    /** "Not since 2014 has the river been so low": what is denied is that it has been since. */
    private static boolean since(Mention mention) {
        Hedge hedge = mention.hedge();
        return hedge != null && hedge.type() == Hedge.Type.SINCE;
    }

    /**
     * "did not come out for two hours", "not for another two hours did they come out", "have not met in the past two years": what is denied is something else than the length of time, as it is not in "has not lasted
     * two hours" and "did not last for two hours".
     */
    private boolean lasting(Mention mention, int not) {
        boolean perfect = perfect(not);
        if (mention.kind() != Kind.DURATION) {
            return perfect && mention.kind().temporal();
        }
        boolean lasts = is(Signal.ENDURES, not + 1) || is(Signal.ENDURES, not + 2);
        int first = mention.firstToken();
        for (int token = perfect ? not + 1 : leading(first); !lasts && token < first; token++) {
            if (is(Signal.LASTING, token)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Was not cut off for two hours", where the question asks how long something was cut off: whether it was not, or was for another time, is left open. Behind "did not
     * come out for two hours" that is how long it took until they came out, and "have not met for six years" tells how long ago they did.
     *
     * @param near the tokens of the near word
     */
    boolean ofState(Question question, Mention mention, Span near) {
        int not = near.start() - 1;
        boolean passive = false;
        while (not >= 0 && (view.passage().is(not, AUXILIARY) || signals.is(Signal.ADVERB, view.tokens(), not))) {
            passive |= view.passage().is(not, AUXILIARY);
            not--;
        }
        boolean state = not >= 0
                && mention.kind() == Kind.DURATION
                && is(Signal.NOT, not)
                && !is(Signal.AFFIRMED, not)
                && (passive || !perfect(not))
                && is(Signal.LASTING, near.end())
                && leading(mention.firstToken()) <= near.end()
                && !Waits.asked(question.text());
        return state && asks(question, view.passage().words(near.start(), near.end()));
    }

    private static boolean asks(Question question, String words) {
        String asked = ' ' + question.text().replace('?', ' ').replace(',', ' ').toLowerCase(Locale.ROOT);
        return asked.contains(' ' + words.toLowerCase(Locale.ROOT) + ' ');
    }

    /** The last word before a length of time that is none of "another" and "a further". */
    private int leading(int first) {
        int token = first - 1;
        token -= is(Signal.OTHERS, token) ? 1 : 0;
        return token - (token < first - 1 && view.passage().is(token, ARTICLE) ? 1 : 0);
    }

    private boolean perfect(int not) {
        return is(Signal.PERFECT, not) || is(Signal.PERFECT, not - 1);
    }

    /** "Police have not named the 40 people killed": what is denied is not that of which the near word tells. */
    private boolean known(Mention mention, int near) {
        int end = view.end(mention);
        return near >= end
                && (view.passage().is(end, RELATIVE) || near == end && is(Signal.THE, mention.firstToken() - 1));
    }

    private boolean is(Signal signal, int token) {
        return signals.is(signal, view.tokens(), token);
    }

    /** Whether "rather than" or its like begins at a token and ends at the value, articles apart. */
    private boolean instead(int token, int value) {
        Tokens tokens = view.tokens();
        int end = token < 0 ? -1 : signals.end(Signal.INSTEAD, tokens, token);
        if (end < 0 || end > value) {
            return false;
        }
        for (int between = end; between < value; between++) {
            if (!signals.is(Signal.GLUE, tokens, between)) {
                return false;
            }
        }
        return !signals.is(Signal.AFFIRMED, tokens, token);
    }
}
