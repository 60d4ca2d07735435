package org.gainsay.rule.engine;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a measure that stands before its noun, "the 90-metre ferry", that it is no other thing's: in "the 90-metre ferry has a hole" no hole is
 * 90 metres long. The attributive use is that of R. Huddleston and G. Pullum, "The Cambridge Grammar of the English Language" (2002), ch. 5.
 */
final class Attributives {
    /** How many words a noun phrase may have behind a measure. */
    private static final int WORDS = 8;

    /** How many phrases "of" may hang on one another: "a 90-metre part of the wall of the castle". */
    private static final int CHAIN = 3;

    /** How many words and hyphens may stand between an article and its noun: "a 12-storey block". */
    private static final int BEFORE = 4;

    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long KNOWN = WordClass.bits(WordClass.DETERMINER, WordClass.ARTICLE);
    private static final long NUMBER = WordClass.NUMBER.bit();
    private static final long UNIT = WordClass.UNIT.bit();
    private static final long PAST = WordClass.PAST.bit();

    private final View view;
    private final Passage passage;
    private final Tokens tokens;
    private final Signals signals;

    Attributives(View view, Signals signals) {
        this.view = view;
        this.passage = view.passage();
        this.tokens = view.tokens();
        this.signals = signals;
    }

    /** The thing whose measure a value is, where that is another one than the noun at {@code [near, end)}; null for none. */
    @Nullable
    String ofOther(CompiledRule rule, Mention mention, int near, int end) {
        if (!measures(rule, mention) || near < view.end(mention) && end > mention.firstToken()) {
            return null;
        }
        int behind = view.end(mention);
        if (!attributive(mention, behind)) {
            return null;
        }
        int thing = joined(behind) ? behind + 1 : behind;
        int close = phrase(tokens.isMark(thing, ',') ? thing + 1 : thing);
        boolean other = close > thing
                && !extent(thing, close)
                && noun(near, end)
                && (near >= behind ? !behind(close, near) : !before(mention, end));
        return other ? passage.words(thing, close) : null;
    }

    private static boolean measures(CompiledRule rule, Mention mention) {
        return switch (mention.kind()) {
            case LENGTH, AREA, MASS, VOLUME -> true;
            case COUNT -> mention.noun() != null;
            case AGE -> rule.kind() == Kind.DURATION;
            default -> false;
        };
    }

    /** "90-metre", "12-storey", "200-year-old"; "the 90 metre ferry" and "the 90m ferry", in which no plural stands before the noun. */
    private boolean attributive(Mention mention, int behind) {
        for (int token = mention.firstToken() + 1; token < behind; token++) {
            if (joined(token) && !passage.is(token + 1, NUMBER)) {
                return true;
            }
        }
        return mention.kind() != Kind.COUNT
                && passage.is(mention.firstToken() - 1, KNOWN)
                && passage.is(behind - 1, UNIT)
                && !passage.endsIn(behind - 1, "s")
                && plain(behind);
    }

    /** Whether a hyphen joins two words at a token. */
    private boolean joined(int token) {
        return tokens.isMark(token, '-')
                && tokens.glued(token)
                && tokens.glued(token + 1)
                && tokens.type(token + 1) == Tokens.WORD;
    }

    private boolean plain(int token) {
        return tokens.type(token) == Tokens.WORD && !passage.is(token, FUNCTION);
    }

    /** The token behind the words of a noun phrase that go on at a token. */
    private int phrase(int from) {
        int token = from;
        while (token < from + WORDS
                && (plain(token) || joined(token) || signals.is(Signal.JOIN, tokens, token) && plain(token + 1))) {
            token++;
        }
        return token;
    }

    /** "The hole has a 90-metre diameter": the noun says what is measured, and not of what. */
    private boolean extent(int from, int end) {
        for (int token = from; token < end; token++) {
            if (signals.is(Signal.EXTENT, tokens, token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a near word is a noun with a phrase of its own: "a hole", "the old bridge", "Marl Bridge". */
    private boolean noun(int near, int end) {
        if (passage.endsIn(near, "ed") || passage.is(near, PAST) || passage.is(end, KNOWN)) {
            return false;
        }
        int first = head(near);
        boolean named = (tokens.shape(near) & Tokens.CAPITAL) != 0 && (tokens.shape(near - 1) & Tokens.CAPITAL) != 0;
        return first < near || named;
    }

    /** The article of a noun; the noun itself where it has none. */
    private int head(int noun) {
        int token = noun - 1;
        while (token > noun - 1 - BEFORE && (plain(token) || joined(token) || tokens.type(token) == Tokens.NUMBER)) {
            token--;
        }
        return passage.is(token, KNOWN) ? token : noun;
    }

    /** Whether a noun behind the thing is the same or has it for a part: "a 90-metre part of the wall", "the 90-metre Aurora, a ferry", "the 90-metre ship is a ferry". */
    private boolean behind(int close, int near) {
        if (near < close) {
            return true;
        }
        int end = close;
        for (int link = 0; link < CHAIN && signals.is(Signal.OF, tokens, end); link++) {
            int first = passage.is(end + 1, KNOWN) ? end + 2 : end + 1;
            end = phrase(first);
            if (near < end) {
                return true;
            }
        }
        int link = tokens.type(end) == Tokens.MARK ? end + 1 : signals.end(Signal.EQUATES, tokens, end);
        return link == head(near);
    }

    /** Whether a noun before the measure is the same or has it for a part: "the ferry, a 90-metre ship", "the tower is a 90-metre spire", "the church's 90-metre spire". */
    private boolean before(Mention mention, int end) {
        int first = mention.firstToken();
        int token = first - 1;
        while (token >= end && token > first - 1 - BEFORE && plain(token)) {
            token--;
        }
        if (passage.is(token, KNOWN)) {
            token--;
        }
        return token < end
                || tokens.type(token) == Tokens.MARK
                || token == end && signals.is(Signal.OF, tokens, token)
                || equated(token);
    }

    /** Whether a signal that makes two things one ends at a token. */
    private boolean equated(int word) {
        int token = signals.is(Signal.ADVERB, tokens, word) ? word - 1 : word;
        return signals.end(Signal.EQUATES, tokens, token) == token + 1
                || signals.end(Signal.EQUATES, tokens, token - 1) == token + 1;
    }
}
