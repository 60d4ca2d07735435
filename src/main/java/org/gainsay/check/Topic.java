package org.gainsay.check;

/** What a word of {@code words.tsv} speaks of, where that tells what the figures near it can be: "votes", "medals". */
enum Topic {
    /** What changes figures before they are compared: "adjusted for inflation". */
    ADJUSTED,
    /** What is said twice as much, or half as much: "twice the 38". */
    TWICE,
    /** "An average of". */
    AVERAGE,
    /** What is true of one of several: "250 each". */
    EACH,
    /** Men, women and children, who may be of any other sort as well. */
    SEXES,
    /** Behind a list, some that are in two of its parts: "several hold both". */
    OVERLAP,
    /** Something that happened to people: "a crash". */
    EVENT,
    /** Votes and voting, of which some may be cast for nobody. */
    VOTES,
    /** Which side a vote is on, or neither: "against", "abstained". */
    SIDES,
    /** What becomes of people, of which nobody has two: "unhurt". */
    OUTCOMES,
    /** Medals, of which two kinds leave a third. */
    MEDALS,
    /** A noun for all of the time between a start and an end: "The journey took". */
    JOURNEY,
    /** A noun for how far two values are apart: "drop", "gap". */
    DIFFERENCE,
    /** A noun for how far two numbers of votes are apart. */
    MAJORITY,
    /** A verb of winning a vote. */
    WON,
    /** A word of somebody's birth. */
    BORN,
    /** Points of a percentage. */
    POINTS;

    /** The bit that stands for this topic in a set of topics. */
    int bit() {
        return 1 << ordinal();
    }
}
