package org.gainsay.normalize.age;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trigger;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.unit.Measure;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads ages that have no unit: "John Hale, 40, was held", "aged 40", "at the age of 40", "turned 40", "in her 60s", "over-65s". The unit is
 * the year, {@code a}. Ages with a unit ("44-year-old") are read where lengths of time are.
 */
public final class AgeNormalizer extends Normalizer {
    /** How many characters a figure of a thousand or more has at least. */
    private static final int THOUSAND = 4;

    /** The oldest age that a bare figure is taken for; the oldest person on record died at 122. */
    private static final Ratio OLDEST = Ratio.of(122);

    /** A smaller figure behind "at" is an hour as often: "died at six". */
    private static final Ratio CLOCK = Ratio.of(12);

    private static final Ratio LEGAL = Ratio.of(10);

    private static final Ratio GROWN = Ratio.of(18);

    /** How many tokens a list of ages may have. */
    private static final int LIST = 16;

    /** How many words a label has behind its "age": "of the old chair lift". */
    private static final int LABEL = 6;

    private static final String YEAR = "year";
    private static final long AGE_WORD = WordClass.AGE_WORD.bit();
    private static final long NUMBER = WordClass.NUMBER.bit();
    /** Words that a number may be recognised by. */
    private static final long NUMERAL = WordClass.bits(WordClass.NUMBER, WordClass.FRACTION, WordClass.VAGUE);

    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long AGED = WordClass.AGED.bit();
    private static final long DATE_WORD = WordClass.DATE_WORD.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long UNIT = WordClass.UNIT.bit();

    @Override
    public int triggers() {
        return Trigger.NUMERAL | Trigger.CALENDAR;
    }

    @Override
    public @Nullable Mention read(Reading reading, int token) {
        Ages ages = reading.vocabulary().ages();
        Tokens tokens = reading.tokens();
        if (tokens.type(token) == Tokens.NUMBER && ages.plural(tokens, token + 1)) {
            return Decades.group(reading, token, ages, OLDEST);
        }
        Ages.Part decade = ages.decade(tokens, token);
        if (decade != null) {
            return Decades.decade(reading, token, decade);
        }
        if (tokens.type(token) == Tokens.NUMBER && large(reading, token)) {
            return null;
        }
        // Of the words of the calendar only decades of life have to do with ages.
        if (tokens.type(token) == Tokens.WORD && !reading.is(token, NUMERAL)) {
            return null;
        }
        Ages.Cue cue = cue(reading, token, ages);
        boolean after = tokens.type(token + 1) == Tokens.WORD || tokens.isMark(token + 1, '-');
        boolean said = NamedPerson.copula(reading, token) >= 0;
        if (cue == null && !after && !said && !at(reading, token) && !Apposition.is(reading, token)) {
            return null;
        }
        Numeral numeral = reading.numerals().read(token);
        if (numeral == null || numeral.low().compareTo(OLDEST) > 0 || numeral.vague() != null) {
            return null;
        }
        int joint = NumeralReader.joint(tokens, numeral.end()) ? numeral.end() + 1 : numeral.end();
        if (joint > numeral.end() && ages.something(tokens, joint)) {
            return Decades.something(reading, numeral, joint + 1);
        }
        int behind = ages.after(tokens, joint);
        if (behind > 0) {
            return mention(reading, numeral, behind);
        }
        boolean years = cue != null && named(reading, token) || OfPerson.years(reading, token);
        Measure length = years ? reading.measure(token) : null;
        if (length != null && length.unit().name().equals(YEAR)) {
            return cue == null || cue == Ages.Cue.SURE || OfPerson.ends(reading, length.end())
                    ? mention(reading, numeral, length.end())
                    : null;
        }
        // Asked first, since most figures measure something and the next normalizers want to know it as well.
        if (reading.measure(token) != null) {
            return null;
        }
        boolean fits = at(reading, token) ? behindAt(reading, numeral, cue) : cued(reading, numeral, cue);
        return fits ? mention(reading, numeral, numeral.end()) : null;
    }

    /** Whether a figure is a thousand or more, which is no age: it has four digits, a comma or a "million" behind it, and no minus before it. */
    private static boolean large(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        NumberWords words = reading.vocabulary().numbers();
        int start = tokens.start(token);
        String text = reading.passage().text();
        if (text.charAt(start) < '1' || tokens.isMark(token - 1, '-') || words.below(tokens.word(token - 1))) {
            return false;
        }
        if (words.millions(tokens.word(token + 1))) {
            return true;
        }
        if (tokens.end(token) - start < THOUSAND) {
            return false;
        }
        int at = start + 1;
        while (at < start + THOUSAND - 1 && text.charAt(at) != ',' && text.charAt(at) != '.') {
            at++;
        }
        return text.charAt(at) != '.';
    }

    /** "the average age is 43 years": a length of years behind "age" is one. */
    private static boolean named(Reading reading, int token) {
        Hedges.Found hedge = reading.hedgeBefore(token);
        int before = (hedge == null ? token : hedge.first()) - 1;
        return labelled(reading, before)
                || reading.is(before, AGE_WORD)
                || reading.is(before - 1, AGE_WORD)
                || reading.vocabulary().ages().legal().leads(reading, before + 1);
    }

    /** "Age of the lift: 41 years". */
    private static boolean labelled(Reading reading, int colon) {
        Tokens tokens = reading.tokens();
        if (!tokens.isMark(colon, ':')) {
            return false;
        }
        for (int at = colon - 1; at >= colon - LABEL && tokens.type(at) == Tokens.WORD; at--) {
            if (reading.isWord(at, reading.vocabulary().numbers().of()) && reading.is(at - 1, AGE_WORD)) {
                // "The golden age of rail: 30 photographs" is a headline, "Average age of the crew: 41" is none.
                return tokens.type(at - 2) != Tokens.WORD
                        || tokens.type(at - 3) != Tokens.WORD && !reading.is(at - 2, ARTICLE | DETERMINER);
            }
        }
        return false;
    }

    private static boolean behindAt(Reading reading, Numeral numeral, Ages.@Nullable Cue cue) {
        if (numeral.low().compareTo(CLOCK) <= 0) {
            return false;
        }
        return cue != null
                ? bare(reading, numeral)
                : leads(reading, numeral) || NamedPerson.at(reading, numeral.first(), numeral.end());
    }

    private static boolean cued(Reading reading, Numeral numeral, Ages.@Nullable Cue cue) {
        if (cue == Ages.Cue.LAST) {
            return reading.tokens().type(numeral.end()) != Tokens.WORD
                    && bare(reading, numeral)
                    && numeral.low().signum() > 0;
        }
        boolean fits = cue == Ages.Cue.SURE || cue == null
                ? cue != null || Apposition.is(reading, numeral.first()) || named(reading, numeral)
                : (bare(reading, numeral) || OfPerson.acts(reading, numeral))
                        && reading.vocabulary().ages().decade(reading.tokens(), numeral.end()) == null
                        && !reading.vocabulary().ages().zone(reading, numeral.end())
                        && !reading.vocabulary().ages().ranking(reading, numeral.end());
        return fits && numeral.low().signum() > 0;
    }

    /** "Ann Marsh is 41": a child's age is as small as a score. */
    private static boolean named(Reading reading, Numeral numeral) {
        return numeral.low().compareTo(LEGAL) >= 0
                && numeral.low().whole()
                && NamedPerson.is(reading, numeral.first(), numeral.end());
    }

    private static boolean at(Reading reading, int token) {
        return reading.isWord(token - 1, reading.vocabulary().numbers().at());
    }

    /** "At 41, she was", "at 17 he moved", "At 47, Captain Groat is": who is so old follows. */
    private static boolean leads(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        Ages ages = reading.vocabulary().ages();
        boolean comma = tokens.isMark(numeral.end(), ',');
        int behind = comma ? numeral.end() + 1 : numeral.end();
        boolean called = (tokens.shape(behind) & Tokens.CAPITAL) != 0
                && (tokens.shape(behind + 1) & Tokens.CAPITAL) != 0
                && (ages.title(tokens, behind) || ages.person(tokens, behind));
        return ages.subject(tokens, behind) || comma && called;
    }

    private static Mention mention(Reading reading, Numeral numeral, int end) {
        Interval stated = new Interval(numeral.low(), numeral.high());
        Quantity value = new Quantity(stated, "a", numeral.low(), numeral.high(), "year", numeral.step(), null);
        return reading.mention(Kind.AGE, numeral.first(), end, value);
    }

    /** What stands before a figure, its hedge and "between"; "aged 28 and 35" are two ages. */
    private static Ages.@Nullable Cue cue(Reading reading, int token, Ages ages) {
        Tokens tokens = reading.tokens();
        Ages.Cue cue = ages.before(tokens, token);
        if (cue != null) {
            return cue;
        }
        if (labelled(reading, token - 1)) {
            return Ages.Cue.SURE;
        }
        boolean of = reading.isWord(token - 1, reading.vocabulary().numbers().of());
        if (of && tokens.type(token) == Tokens.NUMBER && ages.person(tokens, token - 2)) {
            return grown(reading, token) ? Ages.Cue.BARE : null;
        }
        if (reading.isWord(token - 1, reading.vocabulary().numbers().between())) {
            return ages.before(tokens, token - 1);
        }
        Hedges.Found hedge = reading.hedgeBefore(token);
        Ages.Cue hedged =
                hedge == null || ages.level(tokens, hedge.first()) ? null : ages.before(tokens, hedge.first());
        int first = hedge == null ? token : hedge.first();
        boolean bare = listed(reading, token) || ages.legal().leads(reading, first) && youngest(reading, token);
        bare |= hedge != null
                && people(reading, hedge.first())
                && youngest(reading, token)
                && reading.tokens().type(token + 1) != Tokens.WORD;
        return hedged != null ? hedged : bare ? Ages.Cue.BARE : null;
    }

    /** "Most patients were under 30". */
    private static boolean people(Reading reading, int limit) {
        Ages ages = reading.vocabulary().ages();
        return ages.limit(reading.tokens(), limit) != null
                && reading.is(limit - 1, WordClass.PLURAL.bit())
                && ages.persons(reading, limit - 2);
    }

    /** No law makes anybody of fewer years an adult, a voter or a pensioner; an hour or a number of months is as small. */
    private static boolean youngest(Reading reading, int token) {
        Numeral numeral = reading.numerals().read(token);
        return numeral != null && numeral.low().compareTo(LEGAL) >= 0;
    }

    /** "aged six, seven and nine": a figure behind others of which the first is an age. */
    private static boolean listed(Reading reading, int token) {
        int at = token;
        while (at > token - LIST && joins(reading, at - 1) && figure(reading, at - 2)) {
            at -= 2;
        }
        return at < token && reading.is(at - 1, AGED);
    }

    private static boolean joins(Reading reading, int token) {
        return reading.tokens().isMark(token, ',')
                || reading.isWord(token, reading.vocabulary().numbers().and());
    }

    private static boolean figure(Reading reading, int token) {
        return reading.tokens().type(token) == Tokens.NUMBER || reading.is(token, NUMBER);
    }

    /** In "a mother of three" children are counted, of whom nobody has as many as the years of a grown person. */
    private static boolean grown(Reading reading, int token) {
        Numeral numeral = reading.numerals().read(token);
        return numeral != null && numeral.low().compareTo(GROWN) >= 0;
    }

    /** Whether nothing stands behind a figure that it could count or measure. */
    private static boolean bare(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int end = numeral.end();
        if (Apposition.verb(reading, end) && reading.vocabulary().ages().limit(tokens, numeral.first() - 1) != null) {
            return true;
        }
        return switch (tokens.type(end)) {
            case Tokens.BREAK -> true;
            case Tokens.WORD ->
                reading.is(end, FUNCTION | DATE_WORD)
                        && (!reading.is(end, UNIT)
                                || reading.isWord(
                                        end, reading.vocabulary().numbers().in()))
                        && !tokens.glued(end)
                        && !reading.isWord(end, reading.vocabulary().numbers().of());
            case Tokens.MARK -> ".,;:!?)\"\u2014".indexOf(tokens.mark(end)) >= 0;
            default -> false;
        };
    }
}
