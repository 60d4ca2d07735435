package org.gainsay.normalize;

import org.gainsay.text.WordClass;

/** What a value may be recognised by: a figure, or a word of certain classes. */
public final class Trigger {
    /** Digits, a fraction sign or a number word. */
    public static final int NUMERAL = 1;
    /** A month, a day of the week, or another word that begins a date. */
    public static final int CALENDAR = 2;
    /** A unit that may stand without a figure: "an hour". */
    public static final int UNIT = 4;
    /** "noon", "midnight". */
    public static final int CLOCK = 8;
    /** "first", "seventh". */
    public static final int ORDINAL = 16;

    /** "doubled". */
    public static final int MULTIPLE = 32;

    /** How many sets of triggers there are. */
    static final int SETS = 64;

    private static final long NUMERAL_WORDS = WordClass.bits(WordClass.NUMBER, WordClass.FRACTION, WordClass.VAGUE);
    private static final long CALENDAR_WORDS = WordClass.bits(WordClass.MONTH, WordClass.WEEKDAY, WordClass.DATE_WORD);

    /** All classes of words that are a trigger of some sort. */
    static final long WORDS = NUMERAL_WORDS
            | CALENDAR_WORDS
            | WordClass.bits(WordClass.LONE_UNIT, WordClass.CLOCK, WordClass.ORDINAL, WordClass.MULTIPLE);

    private Trigger() {}

    /** The triggers that a word with these classes is. */
    static int of(long classes) {
        return (classes & WORDS) == 0 ? 0 : each(classes);
    }

    /** Asks for each, which most words need not be. */
    private static int each(long classes) {
        return ((classes & NUMERAL_WORDS) != 0 ? NUMERAL : 0)
                | ((classes & CALENDAR_WORDS) != 0 ? CALENDAR : 0)
                | ((classes & WordClass.LONE_UNIT.bit()) != 0 ? UNIT : 0)
                | ((classes & WordClass.CLOCK.bit()) != 0 ? CLOCK : 0)
                | ((classes & WordClass.ORDINAL.bit()) != 0 ? ORDINAL : 0)
                | ((classes & WordClass.MULTIPLE.bit()) != 0 ? MULTIPLE : 0);
    }
}
