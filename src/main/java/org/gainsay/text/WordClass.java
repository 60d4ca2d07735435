package org.gainsay.text;

/**
 * What a word of the lexicon may be used as. A word may have several: "second" is an ordinal and a unit, "may" a month and a
 * modal verb. The lexicon's data files give the classes; one word's classes are a set of bits, so that a reader can ask for
 * many at once.
 */
public enum WordClass {
    /** A word that counts: "seven", "forty", "hundred", "million". */
    NUMBER,
    /** A multiplier that counts only behind another number: "m", "bn", "k". */
    SUFFIX,
    /** "half", "third", "quarters": a part of one. */
    FRACTION,
    /** "first", "fourth", "twenty-first". */
    ORDINAL,
    /** A number that is vague by itself: "several", "dozens", "couple". */
    VAGUE,
    /** "a", "an": counts one before a unit or a multiplier. */
    ARTICLE,
    /** A word that may begin a hedge before a value: "nearly", "about", "at", "more". */
    HEDGE,
    /** A unit of measure, of time or of money. */
    UNIT,
    /** A unit that may stand without a figure: "an hour", "a mile"; not the "in" of "5in". */
    LONE_UNIT,
    /** A month, in full or abbreviated. */
    MONTH,
    /** A day of the week. */
    WEEKDAY,
    /** A word that may begin a date without a month: "early", "last", "yesterday", "since". */
    DATE_WORD,
    /** A part of the day, or a word that makes a number a clock time: "noon", "a.m.", "o'clock". */
    CLOCK,
    /** An abbreviation whose full stop does not end a sentence by itself. */
    ABBREVIATION,
    /** An abbreviation that always stands before a name: "Mr", "Gen". */
    TITLE,
    /** A word that often begins a sentence, so that "U.S. The" is two and "U.S. Army" one. */
    OPENER,
    /** A word that joins two clauses or two words: "and", "but". */
    COORDINATOR,
    /** A word that begins a subordinate clause: "while", "because", "after". */
    SUBORDINATOR,
    /** A word that begins a subordinate clause whatever stands behind it, as "before" in "before 5pm" does not: "when". */
    CLAUSAL,
    /** A word that begins a relative clause behind a comma: "which", "who". */
    RELATIVE,
    /** A word behind which "but" leaves something out: "all", "nobody". */
    EXCEPTED,
    /** A word that, behind "and", shows that a new clause begins: "then", "they". */
    RESUMPTION,
    /** A word that can be no noun of a count: "of", "were", "ago". */
    FUNCTION,
    /** A word that makes a value no value or another kind when it stands beside it: "page", "route", "No". */
    LABEL,
    /** A verb of change: behind it, "from 40 to 50" is two values and no range. */
    CHANGE,
    /** A word behind which "an hour" is a length of time: "for", "within", "lasted". */
    SPAN,
    /** A word behind which four digits or a month are a date: "in", "since", "until". */
    YEAR_BEFORE,
    /** A word that speaks of the future: "will", "due". */
    FUTURE,
    /** A word that goes with what lies ahead, and with what does not: "be", "must", "ready". */
    PROSPECT,
    /** A verb in the past: "was", "took". */
    PAST,
    /** A name of the calendar that is also another word: "may", "march", "sat". */
    AMBIGUOUS,
    /** A word of paying, beside which pounds are money: "cost", "worth", "paid". */
    PAYMENT,
    /** A noun for a body of people: "force", "crowd". */
    COLLECTIVE,
    /** A word that makes the figure behind it an age: "aged". */
    AGED,
    /** "age". */
    AGE_WORD,
    /** A noun with which "one" makes an adverb: "at one point", "one day". */
    IDIOM,
    /** A word that may stand between a figure and its unit: "two more hours", "three straight days". */
    FILLER,
    /** A word behind which a unit alone counts one: "another week", "the whole day". */
    WHOLE,
    /** A word behind which "a third" is a part and no rank: "nearly", "than". */
    APPROXIMATE,
    /** A word that compares, before which "a third" is a part: "more", "lower". */
    COMPARISON,
    /** "the", "its", "our": begins a noun phrase that is something known. */
    DETERMINER,
    /** "is", "had", "would": a verb that carries no meaning of its own. */
    AUXILIARY,
    /** What makes a name of a street behind a number and a capital: "Avenue". */
    STREET,
    /** "U.S.C.": stands between the two figures by which a law is cited. */
    CODE_OF_LAWS,
    /** A word that makes the figure behind it a name only with a capital: "Game 7", "Day 3". */
    NUMBERED,
    /** What "half the" compares, which is no share of anything: "half the price". */
    MAGNITUDE,
    /** What stands behind a length in metres, also where it looks like a plural: "60m across", "the 100m hurdles". */
    SIZED,
    /** A word that hedges the figure that a hyphen joins it to: "odd", "plus". */
    AFTER,
    /** A word beside which "No. 4" is a place in a ranking: "ranked", "seed". */
    RANK,
    /** A word of contests and odds: in "beat them 24 to 10" the figures are a score. */
    CONTENDS,
    /** A verb in the plural, before which "a third" is a part and no rank: "are". */
    PLURAL,
    /** A pronoun for a number of people or things: "two of them children". */
    THEM,
    /** A verb that says by how much: "doubled", "halved". */
    MULTIPLE,
    /** A word of ballots and verdicts, beside which "52-48" are two counts and no score. */
    VOTE,
    /** What may have been done to nobody: "hurt", "arrested". */
    HARM,
    /** What nobody may have done in losing a life: "died", "drowned". */
    DYING,
    /** What is played or tried: "overs", "matches"; a number of them is what another figure was reached in. */
    CONTEST,
    /** A verb of covering a length, for which a figure behind "in" gives the time: "ran". */
    MOTION,
    /** What "no" counts none of: "injuries", "arrests". */
    TOLL,
    /** A word that may make a date of the figure before it: a month, a unit of the calendar, "ago", "anniversary". */
    DATE_END,
    /** A word that may make an instant of the length of time before it: "ago", "hence", "now". */
    INSTANT,
    /** A word without which no sentence takes back what another one says: "corrected", "wrong". */
    SLIP,
    /** A word of some rule's term. */
    TERM;

    /** The bit that stands for this class in a set of classes. */
    public long bit() {
        return 1L << ordinal();
    }

    /** The set of these classes. */
    public static long bits(WordClass... classes) {
        long bits = 0;
        for (WordClass each : classes) {
            bits |= each.bit();
        }
        return bits;
    }
}
