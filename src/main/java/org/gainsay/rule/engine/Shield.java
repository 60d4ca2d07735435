package org.gainsay.rule.engine;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Finds what stands between a value and a word in its clause and keeps the word from claiming the value. */
final class Shield {
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long PAST = WordClass.PAST.bit();
    private static final long KNOWN = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER);
    private static final long THING = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER, WordClass.COORDINATOR);
    private static final long OTHER_SUBJECT = WordClass.bits(WordClass.RELATIVE, WordClass.RESUMPTION);

    /** So many tokens the first words of a member of a list may take, with what joins it: "and the Ellerby torc". */
    private static final int MEMBER = 5;

    /** How many words may be inserted before a verb, with the comma: ", still without light,". */
    private static final int INSERTED = 5;

    private final View view;
    private final Tokens tokens;
    private final Window window;
    private final Signals signals;

    Shield(View view, Window window, Signals signals) {
        this.view = view;
        this.tokens = view.tokens();
        this.window = window;
        this.signals = signals;
    }

    /**
     * The token that keeps a word from a value; -1 if none does.
     *
     * @param word number of the word's occurrence among those of the window
     */
    int between(CompiledRule rule, Mention mention, int word) {
        int start = window.all().start(word);
        return start >= mention.firstToken()
                ? behind(mention, start)
                : before(rule, window.all().end(word), mention.firstToken());
    }

    /**
     * Of a word behind the value: "met for three hours before ...", "three hours of talks and ...", "flew nine hours
     * to meet ...". What a preposition adds to a subject parts it from no verb: "two guards at the gate were treated".
     */
    private int behind(Mention mention, int word) {
        for (int token = view.end(mention); token < word; token++) {
            boolean shields = is(Signal.BARRIER, token) && !(mention.kind().temporal() && inserts(token, word))
                    || is(Signal.JOIN, token)
                    || is(Signal.ASIDE, token)
                    || is(Signal.TO, token) && !glued(token + 1, word);
            if (shields && !(subject(mention) && verbOf(token, word))) {
                return token;
            }
        }
        return -1;
    }

    /** "On Monday the 400 homes, still dark, waited": a comma that inserts some words and no thing before the verb parts no time from them. */
    private boolean inserts(int comma, int word) {
        if (!tokens.isMark(comma, ',') || verbIn(view.clauses().of(comma), comma)) {
            return false;
        }
        int end = comma + 1;
        while (end < comma + INSERTED && tokens.type(end) == Tokens.WORD && !thing(end) && !verb(end)) {
            end++;
        }
        return word < end
                && tokens.isMark(end, ',')
                && verbBehind(end, view.sentences().end(view.sentences().of(end))) > 0;
    }

    /** Whether a word begins what has a name or an article, or ties it to something else. */
    private boolean thing(int token) {
        return view.passage().is(token, THING) || (tokens.shape(token) & Tokens.CAPITAL) != 0;
    }

    /** Whether a count stands before the first verb of its clause. */
    private boolean subject(Mention mention) {
        return (mention.kind() == Kind.COUNT || mention.kind() == Kind.NUMBER)
                && !verbIn(view.clauses().of(mention.firstToken()), mention.firstToken());
    }

    private boolean verbIn(int from, int end) {
        for (int token = from; token < end; token++) {
            if (verb(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is the first verb behind a preposition. */
    private boolean verbOf(int preposition, int word) {
        return (is(Signal.ASIDE, preposition) || is(Signal.REGARDS, preposition))
                && verbBehind(preposition, word + 1) == word;
    }

    /** Of a word before the value: "the flight was followed by ...", "took no questions at a meeting that lasted ...". */
    private int before(CompiledRule rule, int from, int value) {
        for (int token = from; token < value; token++) {
            // "Zelensky, the Ukrainian president, met ...": a comma behind the subject separates nothing.
            boolean barrier = !tokens.isMark(token, ',') && is(Signal.BARRIER, token);
            boolean shields =
                    barrier || is(Signal.ASIDE, token) && nearIn(rule, token, value) || member(rule, token, value);
            if (shields && !resumed(rule, token, value)) {
                return token;
            }
        }
        return is(Signal.JOIN, value - 1) ? value - 1 : -1;
    }

    /** "the coins and the old torc, which weighs 1.3kg": a further thing with an article of its own is a near word; what stands right before the value may be its verb. */
    private boolean member(CompiledRule rule, int and, int value) {
        return is(Signal.JOIN, and)
                && view.passage().is(and + 1, KNOWN)
                && nearIn(rule, and, Math.min(value - 1, and + MEMBER));
    }

    /** "The flight at the end of the week lasted three hours": what a preposition adds to the subject, whose verb is a near word. */
    private boolean resumed(CompiledRule rule, int preposition, int value) {
        if (!is(Signal.ASIDE, preposition) && !is(Signal.REGARDS, preposition)) {
            return false;
        }
        int verb = verbBehind(preposition, value);
        return verb >= 0 && near(rule, verb);
    }

    /** The first verb behind a preposition, in its clause and before a token; -1 for none. */
    private int verbBehind(int preposition, int end) {
        for (int token = preposition + 1; token < end && !opensClause(token); token++) {
            if (verb(token)) {
                return token;
            }
        }
        return -1;
    }

    /** Whether what follows has a subject of its own, or is said of another thing. */
    private boolean opensClause(int token) {
        return tokens.type(token) == Tokens.MARK && !tokens.isMark(token, '-')
                || view.passage().is(token, OTHER_SUBJECT)
                || is(Signal.BACK, token)
                || is(Signal.JOIN, token)
                || is(Signal.SAYS, token);
    }

    /** "lasted", "was to last", "had lasted" at their last word; a participle behind an article is none. */
    private boolean verb(int token) {
        boolean led = view.passage().is(token - 1, AUXILIARY) || is(Signal.TO, token - 1);
        boolean past = view.passage().is(token, PAST) || view.passage().endsIn(token, "ed");
        return (led || past)
                && !view.passage().is(token, AUXILIARY)
                && !is(Signal.TO, token)
                && !view.passage().is(token - 1, KNOWN);
    }

    private boolean near(CompiledRule rule, int token) {
        Occurrences all = window.all();
        for (int at = all.from(token); at < all.count() && all.start(at) == token; at++) {
            if (rule.isNear(all.term(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean nearIn(CompiledRule rule, int from, int to) {
        Occurrences all = window.all();
        for (int at = all.from(from); at < all.count() && all.end(at) <= to; at++) {
            if (rule.isNear(all.term(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean glued(int from, int to) {
        for (int token = from; token < to; token++) {
            if (!is(Signal.GLUE, token)) {
                return false;
            }
        }
        return true;
    }

    private boolean is(Signal signal, int token) {
        return signals.is(signal, tokens, token);
    }
}
