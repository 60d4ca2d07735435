package org.gainsay.check;

/**
 * What a word or a mark does between two values: "from" 14:00 "to" 17:30, "a total of" 12. The words are those of {@code words.tsv}. A set of roles is a
 * {@code long}; a word that is never looked for together with others has a {@link Topic} instead.
 */
enum Role {
    /** A comma. */
    COMMA,
    /** An opening bracket. */
    OPEN,
    /** A closing bracket. */
    CLOSE,
    /** A dash of any length. */
    DASH,
    /** A colon. */
    COLON,
    /** A semicolon. */
    SEMICOLON,
    /** What ends a sentence, or a block. */
    STOP,
    FROM,
    TO,
    UNTIL,
    AND,
    OR,
    OF,
    OUT,
    AFTER,
    BY,
    IN,
    /** "a", "an". */
    ARTICLE,
    /** "the" and what stands in its place: "its", "those". */
    THE,
    /** What refers back to what was just said: "that", "which". */
    WHICH,
    /** A verb that says that two values are the same: "is", "makes". */
    IS,
    /** A verb of beginning. */
    START,
    /** A verb of ending. */
    END,
    TOTAL,
    ALL,
    LASTING,
    /** A verb behind which all parts follow: "comprising". */
    COMPOSED,
    MADE,
    UP,
    /** A verb that makes a clause of what could be a list. */
    VERB,
    /** A word that makes a list no complete one, or no list of parts: "including", "each". */
    OPEN_LIST,
    DOUBLED,
    TRIPLED,
    QUADRUPLED,
    HALVED,
    /** A word that speaks of another year than this. */
    PAST,
    /** A word that makes a length of time a distance from something else: "later". */
    OFFSET,
    PART_OF_DAY,
    THROUGH,
    /** A noun of a stretch of time for which a figure holds. */
    PERIOD,
    /** A word of "about". */
    APPOSED,
    AGAINST,
    /** What opens a clause about one side only. */
    WHO,
    /** A word that turns to another event than the last one. */
    SECOND,
    /** A word between a figure and the one that it is held against: "64 against 61", "31 where there were 26". */
    COMPARED,
    /** A word for all that a list has not named. */
    REST,
    /** A word that counts a length of time from what was told before: "three hours later". */
    LATER,
    /** A word between how far two figures are apart and the second of them: "2.4 metres above the 4.1", "29 seconds ahead of". */
    BEYOND,
    /** "one" and "another" where the next sentence opens with them: it goes on about those of a list. */
    ONE,
    /** A verb of arriving at a place, where the clock may be another one. */
    ARRIVED,
    AT,
    FOR,
    /** Words that tell that a list may count somebody twice, or leave somebody out: "also", "another". */
    ALSO,
    /** A preposition that tells where or whence each part is, or of what: "in Lang", "of gold". */
    PLACED,
    /** A pronoun for all that a total counts: "of them", "of whom". */
    THEM,
    /** How a figure lies to another one: "33 fewer". */
    MORE,
    /** "than". */
    THAN;

    private final long bit = 1L << ordinal();

    Role() {
        if (ordinal() >= Long.SIZE) {
            throw new IllegalStateException("a set has no room for " + this);
        }
    }

    /** The bit that stands for this role in a set of roles. */
    long bit() {
        return bit;
    }

    /** The set of these roles. */
    static long bits(Role... roles) {
        long bits = 0;
        for (Role each : roles) {
            bits |= each.bit();
        }
        return bits;
    }
}
