package org.gainsay.normalize.count;

import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.unit.Units;
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

    /** How many tokens the further words of "park-and-ride" may take, hyphens included. */
    private static final int HYPHENS = 8;

    /** How many words may stand between a figure and its noun. */
    private static final int REACH = 5;

    private static final long COLLECTIVE = WordClass.COLLECTIVE.bit();
    private static final long PAST = WordClass.PAST.bit();
    private static final long NUMBER = WordClass.NUMBER.bit();
    private static final long FILLER = WordClass.FILLER.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();

    private static final long LEADS = WordClass.bits(WordClass.FUNCTION, WordClass.AUXILIARY, WordClass.PAST);
    private static final long JOINS = WordClass.bits(WordClass.COORDINATOR, WordClass.SUBORDINATOR, WordClass.RELATIVE);

    private static final int ACRONYM = 5;

    private NounFinder() {}

    static @Nullable Found find(Reading reading, Numeral numeral, int end) {
        Tokens tokens = reading.tokens();
        int strong = strong(reading, end);
        if (strong > 0) {
            return force(reading, numeral, strong);
        }
        int at = PartOf.whole(reading, numeral.first(), end);
        boolean joint = NumeralReader.joint(tokens, at);
        at = joint ? at + 1 : at;
        if (joint && noun(reading, at) && !NumeralReader.joint(tokens, at + 1)) {
            return found(reading, at, at);
        }
        while (at < end + REACH && reading.is(at, FILLER)) {
            at++;
        }
        if (PartVerb.is(reading, numeral.first(), at)) {
            return null;
        }
        Found model = ModelNoun.at(reading, at);
        if (model != null) {
            return model;
        }
        int behind = measure(reading, at);
        if (behind > at) {
            int plural = head(reading, behind, false);
            return plural < 0 ? null : new Found(found(reading, behind, plural).noun(), end);
        }
        int reported = reported(reading, numeral, at);
        if (reported > at) {
            return found(reading, at, reported);
        }
        int head = head(reading, at, numeral.low().equals(Ratio.ONE) && !numeral.range());
        if (head < 0) {
            return body(reading, numeral, end);
        }
        Found found = found(reading, at, head);
        return PartOf.figure(reading, end, at) ? new Found(found.noun(), end) : found;
    }

    /** The plural behind "reported" or "claimed" in "there were 12 reported sightings"; in "of the patients, 12 reported headaches" it is a verb, and there is none. */
    private static int reported(Reading reading, Numeral numeral, int token) {
        Hedges.Found hedge = reading.hedgeBefore(numeral.first());
        int before = (hedge == null ? numeral.first() : hedge.first()) - 1;
        boolean object = reading.is(before, LEADS) && !reading.is(before, JOINS);
        boolean participle = reading.is(token, FUNCTION) && reading.passage().endsIn(token, "ed");
        return object && participle ? head(reading, token + 1, false) : token;
    }

    /** The token behind a size that stands before what is counted: "two 500kg bombs", "five three-ton lorries", "ten $5 notes". */
    private static int measure(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        boolean sign = tokens.isMark(token, '$') || tokens.isMark(token, '\u00a3') || tokens.isMark(token, '\u20ac');
        int figure = sign ? token + 1 : token;
        boolean joint = NumeralReader.joint(tokens, figure + 1);
        boolean word = joint && !sign && reading.is(figure, NUMBER);
        if (tokens.type(figure) != Tokens.NUMBER && !word) {
            return token;
        }
        if (sign) {
            return figure + 1;
        }
        boolean hangs = joint || tokens.glued(figure + 1);
        Units.Found unit = hangs ? reading.vocabulary().units().find(tokens, figure + 1) : null;
        if (unit == null) {
            return token;
        }
        return NumeralReader.joint(tokens, unit.end()) ? unit.end() + 2 : unit.end();
    }

    /** "a crew of 24", "a crowd of more than 10,000": a noun for many before a figure that no noun follows. */
    private static @Nullable Found body(Reading reading, Numeral numeral, int end) {
        Hedges.Found hedge = reading.hedgeBefore(numeral.first());
        int of = (hedge == null ? numeral.first() : hedge.first()) - 1;
        boolean body = reading.isWord(of, reading.vocabulary().numbers().of()) && collectiveNoun(reading, of - 1);
        return body ? new Found(new Noun(singular(reading, of - 1), "", "", numeral.first(), end), end) : null;
    }

    /** The noun phrase in the plural that begins at a token; null for none: "the old boats". */
    static @Nullable Found plurals(Reading reading, int first) {
        int head = head(reading, first, false);
        return head < 0 ? null : found(reading, first, head);
    }

    private static int head(Reading reading, int first, boolean one) {
        Tokens tokens = reading.tokens();
        int last = -1;
        int name = -1;
        int limit = first + REACH;
        for (int token = first; token < limit && (noun(reading, token) || compound(tokens, token)); token++) {
            if (HungWords.end(reading, token) > token + 1 && (one || plural(reading, token))) {
                return token;
            }
            if (!one && plural(reading, token) && !joint(tokens, token)) {
                if (!proper(reading, token)) {
                    return settled(reading, token) ? token : further(reading, token);
                }
                name = token;
            }
            if (one && last >= 0 && verb(reading, token)) {
                return last;
            }
            if (ModelNoun.number(tokens, token) > 0) {
                token = ModelNoun.number(tokens, token);
                continue;
            }
            last = token;
            if (joint(tokens, token)) {
                token += 2;
                while (limit < first + REACH + HYPHENS && joint(tokens, token)) {
                    token += 2;
                    limit += 2;
                }
                last = token;
                if (!one && plural(reading, token) && !NumeralReader.joint(tokens, token + 1)) {
                    return token;
                }
            } else if (!one && adjectives(reading, token + 1)) {
                token++;
            }
        }
        return one ? last : name;
    }

    /** "four Black Hawks helicopters", "two Hughes satellites": a name in the plural form before another noun may not be the head. */
    private static boolean proper(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return (tokens.shape(token) & Tokens.CAPITAL) != 0
                && tokens.type(token + 1) == Tokens.WORD
                && ((tokens.shape(token + 1) & Tokens.CAPITAL) != 0
                        || noun(reading, token + 1) && plural(reading, token + 1))
                && (tokens.shape(token) & Tokens.UPPER) == 0
                && !reading.is(token + 1, FUNCTION);
    }

    /** Whether a plural is the head because no noun in the plural may go on from it. */
    private static boolean settled(Reading reading, int token) {
        int word = reading.tokens().word(token);
        String irregular = reading.vocabulary().nouns().irregular(word);
        return irregular == null
                || !reading.vocabulary().nouns().isAttributive(word)
                        && !irregular.equals(reading.passage()
                                .lexicon()
                                .word(reading.tokens().word(token)));
    }

    /** "three police officers", "30 infantry fighting vehicles", "three sports halls": a noun that is its own plural may go before another, and so may some others. */
    private static int further(Reading reading, int token) {
        int next = token + 1;
        if (!noun(reading, next)) {
            return token;
        }
        if (plural(reading, next)) {
            return next;
        }
        boolean goesOn = !ended(reading, next) && noun(reading, next + 1) && plural(reading, next + 1);
        return goesOn ? next + 1 : token;
    }

    private static boolean ended(Reading reading, int token) {
        return reading.passage().endsIn(token, "ed");
    }

    /** "15,000 British and French troops": an "and" between two adjectives does not end the noun phrase. */
    private static boolean adjectives(Reading reading, int and) {
        int behind = and + 2;
        return reading.isWord(and, reading.vocabulary().numbers().and())
                && noun(reading, and + 1)
                && noun(reading, behind)
                && plural(reading, behind);
    }

    /** "park-and-ride": a hyphen joins the word at a token to the next one. */
    private static boolean joint(Tokens tokens, int token) {
        return NumeralReader.joint(tokens, token + 1) && tokens.type(token + 2) == Tokens.WORD;
    }

    /** "by-elections", "off-duty officers": a small word that a hyphen joins to the next one. */
    private static boolean compound(Tokens tokens, int token) {
        return tokens.type(token) == Tokens.WORD
                && NumeralReader.joint(tokens, token + 1)
                && tokens.type(token + 2) == Tokens.WORD;
    }

    private static boolean noun(Reading reading, int token) {
        return reading.tokens().type(token) == Tokens.WORD
                && (!reading.is(token, FUNCTION) || acronym(reading, token))
                && !possessive(reading, token);
    }

    /** "US", "WHO", "NHS": a few capitals before a word without, which are neither a pronoun nor a plural. */
    private static boolean acronym(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int length = tokens.end(token) - tokens.start(token);
        return (tokens.shape(token) & Tokens.UPPER) != 0
                && length > 1
                && length <= ACRONYM
                && tokens.type(token + 1) == Tokens.WORD
                && Character.isLowerCase(reading.passage().text().charAt(tokens.end(token + 1) - 1));
    }

    private static boolean possessive(Reading reading, int token) {
        return reading.passage().text().charAt(reading.tokens().start(token)) == '\'';
    }

    private static boolean plural(Reading reading, int token) {
        int word = reading.tokens().word(token);
        if (reading.vocabulary().nouns().irregular(word) != null) {
            return true;
        }
        if (acronym(reading, token)) {
            return false;
        }
        String text = reading.passage().text();
        int end = reading.tokens().end(token);
        char last = text.charAt(end - 1);
        return (last == 's' || last == 'S' || last == 'n' || last == 'N' || last == 'e')
                && Nouns.plural(text, reading.tokens().start(token), end);
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
        return reading.vocabulary().nouns().isStrong(tokens.word(at)) ? at + 1 : 0;
    }

    /** "a 30,000-strong force" names the noun behind, "a force some 15,000 strong" before. */
    private static Found force(Reading reading, Numeral numeral, int end) {
        int last = -1;
        for (int token = end; token < end + REACH && noun(reading, token); token++) {
            if (token > end
                    && (verb(reading, token)
                            || reading.is(token, PAST)
                            || plural(reading, last)
                            || collectiveNoun(reading, last))) {
                break;
            }
            last = token;
        }
        if (last >= 0 && !verb(reading, last)) {
            Found found = found(reading, end, last);
            return members(found);
        }
        int before = before(reading, numeral.first());
        String head = before < 0 ? "strong" : singular(reading, before);
        return new Found(new Noun(head, "", "", numeral.first(), end), end);
    }

    /** "a 60-strong team of firefighters", "a 300-strong march of students" count firefighters and students; what nothing more is known of stays a team. */
    private static Found members(Found found) {
        String of = found.noun().complement();
        int space = of.lastIndexOf(' ');
        String last = of.substring(space + 1);
        String head = Nouns.singular(last);
        if (head.equals(last)) {
            return found;
        }
        String modifiers = space < 0 ? "" : of.substring(0, space);
        Noun noun = new Noun(
                head, modifiers, "", found.noun().firstToken(), found.noun().endToken());
        return new Found(noun, found.headEnd());
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
        boolean joined = NumeralReader.joint(reading.tokens(), head - 1) && head - 2 >= first;
        boolean energy = head > first
                && Folded.of(reading.passage().words(head, head + 1)).startsWith("hour");
        int watt = joined ? head - 2 : head - 1;
        if (energy && Folded.of(reading.passage().words(watt, watt + 1)).endsWith("watt")) {
            String unit = Folded.of(reading.passage().words(watt, watt + 1)) + " hour";
            return new Found(new Noun(unit, "", "", first, head + 1), head + 1);
        }
        int begin = joined && reading.is(head - 2, FUNCTION) ? head - 2 : head;
        String modifiers = begin > first ? Folded.of(reading.passage().words(first, begin)) : "";
        int last = HungWords.end(reading, head);
        String noun = begin == head
                ? singular(reading, head) + Folded.of(reading.passage().words(head + 1, last))
                : Nouns.singular(reading.passage().words(begin, head + 1));
        int end = complement(reading, last);
        String complement = end > last ? Folded.of(reading.passage().words(last + 1, end)) : "";
        return new Found(new Noun(noun, modifiers, complement, first, end), last);
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
