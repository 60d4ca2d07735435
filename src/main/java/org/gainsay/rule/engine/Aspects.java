package org.gainsay.rule.engine;

import org.gainsay.normalize.Mention;
import org.gainsay.rule.Aspect;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads from the words right beside a length or a sum as what it is measured: "10 km below the surface", "8.4 million euros before fees". */
final class Aspects {
    /** So many words behind "before" the fees may stand. */
    private static final int CHARGES = 4;

    private static final int BRACKETED = 8;

    private static final Aspect[] LENGTHS = {Aspect.VERTICAL, Aspect.ALONG, Aspect.AWAY};
    private static final Signal[] LENGTH_SIGNALS = {Signal.VERTICAL, Signal.ALONG, Signal.AWAY};

    private final View view;
    private final Tokens tokens;
    private final Signals signals;

    Aspects(View view, Signals signals) {
        this.view = view;
        this.tokens = view.tokens();
        this.signals = signals;
    }

    /** As what a value is measured; null where the words beside it do not say. */
    @Nullable
    Aspect of(Mention mention) {
        return switch (mention.kind()) {
            case LENGTH -> length(mention);
            case MONEY -> sum(mention);
            default -> null;
        };
    }

    private @Nullable Aspect length(Mention mention) {
        int before = mention.firstToken() - 1;
        if (signals.is(Signal.FALLS, tokens, before)) {
            return Aspect.VERTICAL;
        } else if (signals.is(Signal.WITHIN, tokens, before)) {
            return Aspect.AWAY;
        }
        Aspect named = signals.is(Signal.OF, tokens, before) ? length(before - 1) : null;
        int end = behindBrackets(mention.endToken());
        int behind = tokens.isMark(end, '-') ? end + 1 : end;
        int word = signals.is(Signal.FARTHER, tokens, behind) ? behind + 1 : behind;
        // "two miles down the road" is a way, not a depth
        boolean along = view.passage().is(word + 1, WordClass.ARTICLE.bit()) && signals.is(Signal.WAY, tokens, word);
        Aspect beside = named != null || along ? named : length(word);
        return beside == null && attributive(mention) ? Aspect.SIZE : beside;
    }

    /** "a 12-metre wall" is how large it is, "a 12-mile walk" how far it goes. */
    private boolean attributive(Mention mention) {
        int end = mention.endToken();
        return tokens.isMark(end - 2, '-') && tokens.type(end) == Tokens.WORD && !signals.is(Signal.GOING, tokens, end);
    }

    private @Nullable Aspect length(int token) {
        for (int at = 0; at < LENGTHS.length; at++) {
            if (signals.is(LENGTH_SIGNALS[at], tokens, token)) {
                return LENGTHS[at];
            }
        }
        return null;
    }

    private @Nullable Aspect sum(Mention mention) {
        int behind = behindBrackets(mention.endToken());
        int word = tokens.isMark(behind, ',') ? behind + 1 : behind;
        boolean without = signals.is(Signal.WITHOUT, tokens, word);
        if (!without && !signals.is(Signal.WITH, tokens, word)) {
            return null;
        }
        for (int token = word + 1; token <= word + CHARGES; token++) {
            if (signals.is(Signal.CHARGES, tokens, token)) {
                return without ? Aspect.WITHOUT : Aspect.WITH;
            }
        }
        return null;
    }

    /** Passes over the same in another unit or currency. */
    private int behindBrackets(int token) {
        if (tokens.isMark(token, '(')) {
            for (int at = token + 1; at < token + BRACKETED; at++) {
                if (tokens.isMark(at, ')')) {
                    return at + 1;
                }
            }
        }
        return token;
    }
}
