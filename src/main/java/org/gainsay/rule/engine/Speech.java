package org.gainsay.rule.engine;

import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds quotation marks and words of reporting around a value, and who speaks. */
final class Speech {
    private static final long CLAUSAL = WordClass.CLAUSAL.bit();
    /** How many words a speaker's name and office may take. */
    private static final int LONGEST_NAME = 6;

    /** "On Wednesday Marsh said": no part of the name. */
    private static final long DAY = WordClass.bits(WordClass.FUNCTION, WordClass.WEEKDAY, WordClass.DATE_WORD);

    private static final long PRONOUN = WordClass.RESUMPTION.bit();

    private final View view;
    private final Signals signals;

    Speech(View view, Signals signals) {
        this.view = view;
        this.signals = signals;
    }

    /** The word that reports that somebody states a value; -1 if there is none. */
    int reporting(Mention mention, int sentence) {
        Tokens tokens = view.tokens();
        int end = view.sentences().end(sentence);
        for (int token = view.sentences().first(sentence); token < end; token++) {
            boolean says = signals.is(Signal.SAYS, tokens, token);
            boolean source = signals.is(Signal.SOURCE, tokens, token);
            if ((says && reaches(token, mention)) || (source && beside(token, mention))) {
                return token;
            }
        }
        return -1;
    }

    /**
     * "X said that ...": what is said follows in the same clause; "..., X said": it stands before, and nothing
     * follows.
     */
    private boolean reaches(int verb, Mention mention) {
        boolean closed = signals.is(Signal.CLOSING, view.tokens(), verb + 1)
                || view.tokens().type(verb + 1) == Tokens.BREAK
                || view.tokens().type(verb - 1) == Tokens.MARK;
        if (verb >= mention.endToken()) {
            return closed && (beside(verb, mention) || subordinate(verb));
        }
        int said = view.clauses().of(verb);
        return verb < mention.firstToken()
                && !view.tokens().isMark(verb + 1, ',')
                && (said == view.clauses().of(mention.firstToken())
                        || said < view.clauses().of(mention.firstToken()) && beside(verb, mention));
    }

    /** "Six were hurt when a wall fell, police said": what stands behind a clause that "when" opens closes the sentence. */
    private boolean subordinate(int verb) {
        int comma = view.clauses().of(verb);
        int opening = view.sentences().first(view.sentences().of(verb));
        int first = comma > opening && view.tokens().isMark(comma, ',')
                ? view.clauses().of(comma - 1)
                : opening;
        return first > opening && view.passage().is(first, CLAUSAL);
    }

    private boolean beside(int token, Mention mention) {
        boolean inside = token >= mention.firstToken() && token < mention.endToken();
        return !inside && view.clauses().together(token, mention.firstToken());
    }

    /** Whether an odd number of double quotation marks stands before a value in its sentence. */
    boolean quoted(Mention mention, int sentence) {
        boolean open = false;
        for (int token = view.sentences().first(sentence); token < mention.firstToken(); token++) {
            open ^= view.tokens().isMark(token, '"');
        }
        return open;
    }

    /** Who speaks at a word of reporting; null where nobody is named right beside it. */
    @Nullable
    String speaker(int reporting, int sentence) {
        Tokens tokens = view.tokens();
        int source = signals.end(Signal.SOURCE, tokens, reporting);
        if (source >= 0) {
            return after(source, sentence);
        }
        String before = before(reporting, sentence);
        // "He added the Caracas-based bank lends": what follows is what is said.
        boolean subject = reporting > view.sentences().first(sentence)
                && tokens.type(reporting - 1) == Tokens.WORD
                && !signals.is(Signal.LINK, tokens, reporting - 1);
        return before != null || subject ? before : after(reporting + 1, sentence);
    }

    private @Nullable String before(int verb, int sentence) {
        int end = verb;
        while (end > view.sentences().first(sentence) && signals.is(Signal.LINK, view.tokens(), end - 1)) {
            end--;
        }
        int opening = view.sentences().first(sentence);
        int first = end;
        while (first > opening && end - first < LONGEST_NAME && named(first - 1)) {
            boolean slash = first - 3 >= opening && view.tokens().isMark(first - 2, '/') && named(first - 3);
            first -= slash ? 3 : 1;
        }
        while (first < end && view.passage().is(first, DAY)) {
            first++;
        }
        return first == end ? null : view.passage().words(first, end);
    }

    private @Nullable String after(int from, int sentence) {
        int first = from;
        while (first < view.sentences().end(sentence) && signals.is(Signal.GLUE, view.tokens(), first)) {
            first++;
        }
        int end = first;
        while (end < view.sentences().end(sentence) && end - first < LONGEST_NAME && named(end)) {
            end++;
        }
        return first == end ? null : view.passage().words(first, end);
    }

    /** "She said" names nobody, though it may open a sentence. */
    private boolean named(int token) {
        return view.tokens().type(token) == Tokens.WORD
                && (view.tokens().shape(token) & Tokens.CAPITAL) != 0
                && !view.passage().is(token, PRONOUN);
    }
}
