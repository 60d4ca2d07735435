package org.gainsay.rule.engine;

import org.gainsay.article.Span;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds the question that a sentence reports and answers: "Asked when the last home would be back, the minister said: 'On Friday.'" The Friday of "asked when
 * it would be back, she said on Friday that nobody knew" is when she spoke.
 */
final class IndirectQuestions {
    /** How many words may stand between "asked" and the word that asks: "asked by two reporters when". */
    private static final int ASKED = 5;
    /** How many tokens may stand between the verb of saying and the value: "said: 'By", "said it would be on". */
    private static final int LEAD = 6;

    private static final String QUOTES = ":\"'\u201c\u2018\u00ab\u201e";
    private static final long LEADING = WordClass.bits(WordClass.FUNCTION, WordClass.AUXILIARY);
    /** What has a subject or a verb of its own answers nothing: "said: 'We met on Friday.'" */
    private static final long TOLD = WordClass.bits(WordClass.PAST, WordClass.RESUMPTION);

    private static final long AUXILIARY = WordClass.AUXILIARY.bit();

    private final View view;
    private final Passage passage;
    private final Tokens tokens;
    private final Signals signals;

    IndirectQuestions(View view, Signals signals) {
        this.view = view;
        this.passage = view.passage();
        this.tokens = view.tokens();
        this.signals = signals;
    }

    /** The tokens of the question that a value answers, from the word that asks up to the comma; null where it answers none. */
    @Nullable
    Span before(Mention value) {
        int says = says(value.firstToken());
        if (says < 0 || tokens.type(value.endToken()) == Tokens.WORD) {
            return null;
        }
        for (int token = view.sentences().first(view.sentences().of(says)); token < says; token++) {
            if (is(Signal.ASKS, token)) {
                return question(token + 1, says);
            }
        }
        return null;
    }

    private @Nullable Span question(int from, int says) {
        int first = from;
        while (first < from + ASKED && Questions.kinds(passage, first).isEmpty()) {
            first++;
        }
        for (int end = first; first < from + ASKED && end < says; end++) {
            if (tokens.isMark(end, ',')) {
                return new Span(first, end);
            }
        }
        return null;
    }

    /** The verb of saying before a value that opens a quotation or stands for what was asked for: "said: 'On Friday", "said it would be on Friday"; -1 for none. */
    private int says(int value) {
        boolean answers = false;
        for (int token = value - 1; token >= 0 && token >= value - LEAD; token--) {
            if (is(Signal.SAYS, token) || is(Signal.REPLIES, token)) {
                return answers ? token : -1;
            } else if (tokens.type(token) == Tokens.MARK) {
                answers |= QUOTES.indexOf(tokens.mark(token)) >= 0;
            } else if (is(Signal.BACK, token) && passage.is(token + 1, AUXILIARY)) {
                answers = true;
            } else if (!passage.is(token, LEADING) || passage.is(token, TOLD) && !passage.is(token, AUXILIARY)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean is(Signal signal, int token) {
        return signals.is(signal, tokens, token);
    }
}
