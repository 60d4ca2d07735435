package org.gainsay.normalize.count;

import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Folded;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a figure counts. Without a parser: the words behind the figure up to the first plural noun, since behind a figure the
 * words before the head are in the singular ("270 attack drones"); behind "one" the run of words ends the phrase.
 */
final class NounFinder {
    /**
     * A noun phrase.
     *
     * @param noun the phrase
     * @param headEnd token behind the head noun
     */
    record Found(Noun noun, int headEnd) {}

    /** How many words may stand between a figure and its noun. */
    private static final int REACH = 5;

    private static final long COLLECTIVE = WordClass.COLLECTIVE.bit();
    private static final long FILLER = WordClass.FILLER.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();

    private NounFinder() {}

    static @Nullable Found find(Reading reading, Numeral numeral, int end) {
        Tokens tokens = reading.tokens();
        int strong = strong(reading, end);
        if (strong > 0) {
            return force(reading, numeral, strong);
        }
        int at = partOf(reading, end);
        boolean joint = NumeralReader.joint(tokens, at);
        at = joint ? at + 1 : at;
        if (joint && noun(reading, at) && !NumeralReader.joint(tokens, at + 1)) {
            return found(reading, at, at);
        }
        while (at < end + REACH && reading.is(at, FILLER)) {
            at++;
        }
        int head = head(reading, at, numeral.low().equals(Ratio.ONE) && !numeral.range());
        return head < 0 ? null : found(reading, at, head);
    }

    /** "two of the men", "dozens of ships": the noun behind "of". */
    private static int partOf(Reading reading, int end) {
        if (!reading.isWord(end, reading.vocabulary().numbers().of())) {
            return end;
        }
        int at = end + 1;
        while (at < end + 3 && reading.is(at, FUNCTION)) {
            at++;
        }
        return at;
    }

    private static int head(Reading reading, int first, boolean one) {
        Tokens tokens = reading.tokens();
        int last = -1;
        for (int token = first; token < first + REACH && noun(reading, token); token++) {
            if (!one && plural(reading, token)) {
                return collective(reading, token) ? token + 1 : token;
            }
            if (one && last >= 0 && verb(reading, token)) {
                return last;
            }
            if (NumeralReader.joint(tokens, token + 1) && tokens.type(token + 2) == Tokens.NUMBER) {
                token += 2;
                continue;
            }
            last = token;
            if (NumeralReader.joint(tokens, token + 1) || !one && adjectives(reading, token + 1)) {
                token++;
            }
        }
        return one || last == first && !verb(reading, last) ? last : -1;
    }

    /** "three police officers": a noun that is its own plural may go before another. */
    private static boolean collective(Reading reading, int token) {
        String irregular =
                reading.vocabulary().nouns().irregular(reading.tokens().word(token));
        boolean same = irregular != null
                && reading.passage()
                        .lexicon()
                        .word(reading.tokens().word(token))
                        .equals(irregular);
        return same && noun(reading, token + 1) && plural(reading, token + 1);
    }

    /** "15,000 British and French troops": an "and" between two adjectives does not end the noun phrase. */
    private static boolean adjectives(Reading reading, int and) {
        int behind = and + 2;
        return reading.isWord(and, reading.vocabulary().numbers().and())
                && noun(reading, and + 1)
                && noun(reading, behind)
                && plural(reading, behind);
    }

    private static boolean noun(Reading reading, int token) {
        return reading.tokens().type(token) == Tokens.WORD
                && !reading.is(token, FUNCTION)
                && !possessive(reading, token);
    }

    private static boolean possessive(Reading reading, int token) {
        return reading.passage().text().charAt(reading.tokens().start(token)) == '\'';
    }

    private static boolean plural(Reading reading, int token) {
        int word = reading.tokens().word(token);
        if (reading.vocabulary().nouns().irregular(word) != null) {
            return true;
        }
        String text = reading.passage().text();
        int end = reading.tokens().end(token);
        char last = text.charAt(end - 1);
        return (last == 's' || last == 'S')
                && Nouns.plural(Folded.of(text.substring(reading.tokens().start(token), end)));
    }

    /** A single word in the singular is a noun only if it does not look like a verb or an adverb. */
    private static boolean verb(Reading reading, int token) {
        String word = reading.passage().words(token, token + 1);
        return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly");
    }

    /** The token behind "strong", if it stands behind a figure ("30,000-strong", "15,000 strong"), or 0. */
    private static int strong(Reading reading, int end) {
        Tokens tokens = reading.tokens();
        int at = NumeralReader.joint(tokens, end) ? end + 1 : end;
        boolean strong = tokens.word(at) != 0
                && "strong".equals(reading.passage().lexicon().word(tokens.word(at)));
        return strong ? at + 1 : 0;
    }

    /** "a 30,000-strong force" names the noun behind, "a force some 15,000 strong" before. */
    private static Found force(Reading reading, Numeral numeral, int end) {
        int last = -1;
        for (int token = end; token < end + REACH && noun(reading, token); token++) {
            if (token > end && (verb(reading, token) || plural(reading, last) || collectiveNoun(reading, last))) {
                break;
            }
            last = token;
        }
        if (last >= 0 && !verb(reading, last)) {
            return found(reading, end, last);
        }
        int before = before(reading, numeral.first());
        String head = before < 0 ? "strong" : singular(reading, before);
        return new Found(new Noun(head, "", "", numeral.first(), end), end);
    }

    /** A noun for many people ends the phrase behind "strong": "a 15,000-strong crowd sang". */
    private static boolean collectiveNoun(Reading reading, int token) {
        return reading.is(token, COLLECTIVE);
    }

    /** The nearest word before a figure that can be a noun, past its hedge. */
    private static int before(Reading reading, int figure) {
        long hedged = WordClass.bits(WordClass.HEDGE, WordClass.FUNCTION, WordClass.ARTICLE);
        for (int token = figure - 1; token >= figure - REACH && token >= 0; token--) {
            byte type = reading.tokens().type(token);
            if (type == Tokens.WORD && !reading.is(token, hedged)) {
                return token;
            }
            if (type != Tokens.WORD && !reading.tokens().isMark(token, ',')) {
                return -1;
            }
        }
        return -1;
    }

    private static Found found(Reading reading, int first, int head) {
        String modifiers = head > first ? Folded.of(reading.passage().words(first, head)) : "";
        int end = complement(reading, head + 1);
        String complement = end > head + 1 ? Folded.of(reading.passage().words(head + 2, end)) : "";
        return new Found(new Noun(singular(reading, head), modifiers, complement, first, end), head + 1);
    }

    private static int complement(Reading reading, int of) {
        if (!reading.isWord(of, reading.vocabulary().numbers().of())) {
            return of;
        }
        int at = of + 1;
        while (at < of + REACH && (noun(reading, at) || reading.is(at, WordClass.ARTICLE.bit()))) {
            at++;
        }
        return at > of + 1 ? at : of;
    }

    private static String singular(Reading reading, int token) {
        String irregular =
                reading.vocabulary().nouns().irregular(reading.tokens().word(token));
        return irregular == null ? Nouns.singular(reading.passage().words(token, token + 1)) : irregular;
    }
}
