package org.gainsay.rule.engine;

import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Tells what a sentence that opens with "it" goes on about: the flight in "It was a long flight. It lasted three hours", but not in "The talks came before a
 * flight. It lasted ...", where what is asked for comes first, nor the strikers' in "The union backed the strikers. It has 900 members".
 */
final class Antecedents {
    /** How many words a noun phrase has before its noun: "a second, much longer flight". */
    private static final int PHRASE = 4;

    private static final long VERB = WordClass.bits(WordClass.FUNCTION, WordClass.AUXILIARY, WordClass.PAST);
    private static final long KNOWN = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER);
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();

    private final View view;
    private final Tokens tokens;
    private final Window window;
    private final Signals signals;

    Antecedents(View view, Window window, Signals signals) {
        this.view = view;
        this.tokens = view.tokens();
        this.window = window;
        this.signals = signals;
    }

    /** The first token of the sentence that is no mark where the sentence goes on about what the one before it named, "It lasted 15 minutes"; -1 else. */
    int opening() {
        int first = firstWord(window.sentence());
        return window.follows() && signals.is(Signal.BACK, tokens, first) ? first : -1;
    }

    /** "It took an hour to bring everyone ashore": this "it" stands for what follows. */
    boolean impersonal(Mention mention) {
        int opening = opening();
        return opening >= 0
                && signals.is(Signal.TAKES, tokens, opening + 1)
                && signals.is(Signal.TO, tokens, view.end(mention));
    }

    /** The occurrence of an {@code unless} word in the sentence before that names what a value is told of; -1 if none does. */
    int claiming(CompiledRule rule, Mention mention) {
        int opening = opening();
        if (opening < 0 || impersonal(mention) || !subject(opening, mention) || told(rule, mention, opening)) {
            return -1;
        }
        Occurrences all = window.withBefore();
        int first = firstWord(window.sentence() - 1);
        int end = all.from(view.sentences().first(window.sentence()));
        boolean thing = thing(first);
        for (int at = all.from(first); at < end; at++) {
            boolean asked = rule.isNear(all.term(at));
            if ((asked || rule.isUnless(all.term(at))) && named(all.start(at), all.end(at), first, thing)) {
                return asked ? -1 : at;
            }
        }
        return -1;
    }

    /** Whether "it" is the subject of what is told of a value: not in "It said the plant employs 300 people". */
    private boolean subject(int opening, Mention mention) {
        for (int token = opening + 1; token < mention.firstToken(); token++) {
            if (signals.is(Signal.SAYS, tokens, token)) {
                return false;
            }
        }
        int clause = view.clauses().of(mention.firstToken());
        int resumed = signals.is(Signal.JOIN, tokens, clause) ? clause + 1 : clause;
        return signals.is(Signal.BACK, tokens, resumed) || view.clauses().together(opening, mention.firstToken());
    }

    /** "It was the third offer": the sentence itself says what "it" is. */
    private boolean told(CompiledRule rule, Mention mention, int opening) {
        if (!view.passage().is(opening + 1, AUXILIARY)) {
            return false;
        }
        Occurrences all = window.all();
        int behind = mention.endToken();
        for (int at = all.from(behind); at < all.count() && all.start(at) == behind; at++) {
            if (rule.isNear(all.term(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence is one about a thing: it opens with a noun in the singular, which is no name. */
    private boolean thing(int first) {
        if (!view.passage().is(first, KNOWN)) {
            return false;
        }
        int noun = first;
        while (noun < first + PHRASE
                && tokens.type(noun + 1) == Tokens.WORD
                && !view.passage().is(noun + 1, VERB)) {
            noun++;
        }
        return noun > first && !plural(noun);
    }

    /** Whether words are a noun that "it" may stand for: in the singular, behind an article, and not only part of where or when the subject is. */
    private boolean named(int start, int end, int first, boolean thing) {
        if (plural(end - 1) || goesOn(end)) {
            return false;
        }
        int article = start;
        while (article > first
                && start - article < PHRASE
                && tokens.type(article) == Tokens.WORD
                && !view.passage().is(article, KNOWN)) {
            article--;
        }
        return view.passage().is(article, KNOWN) && !(thing && preposition(article - 1));
    }

    /** "the flight crew": a noun before another one is not what is named. */
    private boolean goesOn(int token) {
        return tokens.type(token) == Tokens.WORD
                && !view.passage().is(token, VERB)
                && !view.passage().endsIn(token, "ed")
                && !view.passage().endsIn(token, "s")
                && !signals.is(Signal.GLUE, tokens, token);
    }

    private boolean preposition(int token) {
        return signals.is(Signal.OF, tokens, token)
                || signals.is(Signal.TO, tokens, token)
                || signals.is(Signal.FROM, tokens, token)
                || signals.is(Signal.WHERE, tokens, token)
                || signals.is(Signal.ASIDE, tokens, token)
                || signals.is(Signal.REGARDS, tokens, token);
    }

    private boolean plural(int token) {
        return tokens.type(token) != Tokens.WORD
                || view.passage().endsIn(token, "s") && !view.passage().endsIn(token, "ss");
    }

    private int firstWord(int sentence) {
        int first = view.sentences().first(sentence);
        while (tokens.type(first) == Tokens.MARK) {
            first++;
        }
        return first;
    }
}
