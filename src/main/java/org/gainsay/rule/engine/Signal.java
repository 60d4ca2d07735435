package org.gainsay.rule.engine;

/**
 * What a word shows about the value beside it; the words are in {@code signals.tsv}. The first 64 fit into one set, in which a whole sentence is
 * looked through for several of them at once; any number of others may follow.
 */
enum Signal {
    /** Denies what follows in its clause: "not", "never", "didn't". */
    NOT,
    /** Denies what follows, whatever that is: "denied". */
    DENIES,
    /** The subject of what nobody does: "nobody denies". */
    NOBODY,
    /** May stand before a verb, besides words in "-ly": "ever". */
    ADVERB,
    /** Before a length of time: "for". */
    LASTING,
    /** Denies a value directly behind it: "rather than", "no". */
    INSTEAD,
    /** Looks like a denial and is none: "not only", "no fewer". */
    AFFIRMED,
    /** Ends the reach of a denial, and of a word that would claim a value: "after", "but". */
    BARRIER,
    /** Joins the members of a list: "and". */
    JOIN,
    /** What it introduces is named in passing: "before". */
    ASIDE,
    /** Makes a length of time a distance in time: "after". */
    OFFSET,
    /** May begin an infinitive. */
    TO,
    /** Before a value, it ties it to the noun before: "a total of". */
    OF,
    /** Takes no room between a value and a word: "of", "the". */
    GLUE,
    /** Opens a sentence that goes on about the thing before: "it". */
    BACK,
    /** Before the date from which something is counted: "since". */
    SINCE,
    /** Before a month, it makes that one no given name: "last May Stark". */
    MONTH_LEAD,
    /** Between a change in per cent and the year that it counts from: "up 28% on 2019". */
    BASE,
    /** No longer held: "originally". */
    SUPERSEDED,
    /** Before or behind a word of stating, it makes what is stated outdated: "earlier", "wrongly". */
    FORMER,
    /** The same, right before the word of stating only: "first". */
    FIRST,
    /** States a figure: "put", "said". */
    STATES,
    /** Ends the reach of a word that makes what follows outdated: "then". */
    LATER,
    /** Puts another value in the place of one: "raised". */
    CHANGES,
    /** Before the value that another one takes the place of: "from". */
    FROM,
    /** Opens a note of correction: "correction". */
    NOTE,
    /** An article's name for itself: "this story". */
    OWN,
    /** An edition that no longer stands: "earlier version". */
    VERSION,
    /** In a note of correction, behind it stands what is right: "in fact". */
    REPAIR,
    /** In a note of correction, it speaks of what is not right: "misstated". */
    WRONG,
    /** In a note of correction, it speaks of what is gone: "remove". */
    REMOVES,
    /** A plan, a condition, a possibility: "could". */
    PLANNED,
    /** Only imagined, never so: "could", "if". */
    IMAGINED,
    /** Looks like a possibility and is a fact: "would point out", "as if", and, of what lasts, "could not". */
    UNABLE,
    /** Of another time or another case: "last year", "compared with". */
    ELSEWHEN,
    /** Behind a figure, it makes it a part: "of the". */
    PART,
    /** A state that passes: "still". */
    STILL,
    /** Before a form in -ing, it makes a state that passes: "are". */
    GOES,
    /** Behind a length of time, it makes it a point of one: "into". */
    INTO,
    /** Counts others than those that have been told of: "further". */
    OTHERS,
    /** Before a length of time, it makes it one at most: "within". */
    WITHIN,
    /** Reports speech: "said". */
    SAYS,
    /** Before an age, it ties it to the name before: "is". */
    BEING,
    /** Before a name, it makes it that of no person: "the". */
    THE,
    /** A ship, a company, a building: a name beside it is that of no person. */
    THING,
    /** Before a place, behind a distance: "from". */
    BEARING,
    /** Stands before the speaker: "according to". */
    SOURCE,
    /** May follow a word of reporting that ends its sentence: "on", a full stop. */
    CLOSING,
    /** May stand between a speaker and the verb: "has". */
    LINK,
    /** Before a clock time, it makes it a start: "began". */
    BEGINS,
    /** Before a clock time, it makes it an end: "ended". */
    ENDS,
    /** Takes back what is claimed, before a {@link #RUMOUR}: "rejected". */
    REFUTES,
    /** What may be taken back: "reports", "claims". */
    RUMOUR,
    /** Says of a {@link #RUMOUR} that it does not hold: "untrue". */
    UNTRUE,
    /** One word of what {@link #WRONG} says, for a quick look: "mistake". */
    SLIP,
    /** Puts another value in the place of what the sentence before told: "corrected that to". */
    FIXES,
    /** "that", before what is told. */
    THAT,
    /** Before the day of something, it makes the day that thing's alone: "tickets for Monday's concert". */
    REGARDS,
    /** Opens a clause that tells what happened at the time before it: "when". */
    WHEN,
    /** Before a word that asks, it makes a question of what follows: "asked when", "nobody knows when". */
    ASKS,
    /** Opens a phrase that tells where: "at the dam". */
    WHERE,
    /** Before a plan, it makes it what others quarrel about: "marched against". */
    OVER,
    /** Around a place in an order, it makes it one by size: "ranks third". */
    RANKS,
    /** Behind a place in an order, it makes it one by size, besides words in "-est": "most". */
    SUPERLATIVE,
    /** Ends in "-est" and is no superlative: "forest". */
    NO_SUPERLATIVE,
    /** Behind "more", before what is compared with: "than". */
    THAN,
    /** Before "to" and a figure, it makes that the total of all told so far: "bringing". */
    TOTALS,
    /** Before "of", in a label, it says that what follows is counted: "number". */
    TALLY,
    /** Before a count, it makes it one of some of a row: "the rear two". */
    SOME,
    /** Before "of the" and the figure of a whole, it makes what is told a part of that: "most of the 300". */
    PORTION,
    /** Before a count of a whole, it makes it the whole: "all 37 of her proposals". */
    ALL,
    /** Beside a length, it makes it a height or a depth: "below", "a depth of". */
    VERTICAL,
    /** Beside a length, it makes it a distance: "from". */
    AWAY,
    /** Right behind a measure, it tells how far that of one thing is from that of another: "warmer". */
    COMPARES,
    /** Beside a length, it makes it that of a thing: "long". */
    ALONG,
    /** Before a length, it makes it a height: "fell". */
    FALLS,
    /** Behind a hyphened length, it makes it a way rather than the size of a thing: "walk". */
    GOING,
    /** May stand between a length and what it is: "further down". */
    FARTHER,
    /** Before an article, it leads along and not up or down: "down the road". */
    WAY,
    /** Before {@link #CHARGES}, it leaves them out: "before fees". */
    WITHOUT,
    /** Before {@link #CHARGES}, it counts them in: "including fees". */
    WITH,
    /** What may be counted in or not: "fees". */
    CHARGES,
    /** Behind an age, it makes it that of another time: "13 at the time". */
    THEN,
    /** Its subject gives the money, and "for" stands before what it is given for: "charges". */
    PAYS,
    /** Before the place in which something is or happens: "in". */
    IN,
    /** Behind a value, it leads to what that is told of: "170 in Scotland". */
    LEADS,
    /** Takes back what follows its last word "that": "it is untrue that". */
    VOIDS,
    /** Before its subject, at the start of a clause, it makes a condition that was not met: "had they met". */
    INVERTS,
    /** Before the stretch of time in which an amount falls: "during". */
    DURING,
    /** The first word of such a stretch that needs none before it: "last". */
    LATELY,
    /** Before a verb, it says that nobody did it: "without", "failed to". */
    LACKING,
    /** May stand between a verb and what denies it, besides auxiliaries and adverbs: "being", "any". */
    SOFTENS,
    /** Joins what may be so with what else may: "or". */
    EITHER,
    /** Denies what has not happened up to a time: "has not". With a length of time, it says for how long that has been so. */
    PERFECT,
    /** Of a length of time it says that it is as long as that, with "for" or without: "last". */
    ENDURES,
    /** Behind what is claimed, it takes it back, where its clause ends with it: "was denied". */
    REBUTTED,
    /** Makes a participle behind it that of what is done to somebody: "was". */
    PASSIVE,
    /** Opens a clause that may take back what stands before it: "but". */
    OBJECTS,
    /** Behind "the" or "that", it points back to a value: "figure". */
    FIGURE,
    /** Before what points back to a value, and "wrong": "got that wrong". */
    MISTOOK,
    /** Of its subject, or of what is done to that, it tells how long it is, before two days: "ran", "was held". */
    RUNS,
    /** Before "of the" and the figure of a whole, it makes what is told that of one of it: "one of the firm's 84 branches". */
    MEMBER,
    /** What is done to an article that is mended: "amended". */
    EDITS,
    /** Opens the clause that tells what ended a wait: "before". */
    UNTIL,
    /** The subject of a wait: "it" was two hours. */
    IMPERSONAL,
    /** Between {@link #IMPERSONAL} and a length of time, besides auxiliaries, it makes that a wait: "took". */
    TAKES,
    /** Behind a length of time, it makes that a wait: "passed". */
    PASSES,
    /** What a thing costs, and no thing, also behind one: "price". */
    PRICE,
    /** The same before "of" or "for" only: "fare". */
    FARE,
    /** Before a {@link #PRICE}, it says which one: "average". */
    PRICED,
    /** One of them that may be a thing with a price of its own: "market". */
    TRADED,
    /** A verb of saying that may stand some words before the day of what is said: "said". */
    UTTERS,
    /** One of them behind which those stand who heard it: "told". */
    TELLS,
    /** Before the day or the time at which something is: "on". */
    AT,
    /** Behind a noun in the singular, what that does and no plural: "goes" in "the freight goes by rail". */
    PRESENT,
    /** Behind the figure of a whole, it tells of that and not of its part: "in all". */
    WHOLLY,
    /** Before a clock time at which something is shut until it {@link #REOPENS}: "closed". */
    SHUTS,
    /** Before the clock time at which what was shut is open again: "reopened". */
    REOPENS,
    /** Before the clock time of the one of several that begins a stretch: "the first bus crossed at 10.00". */
    EARLIEST,
    /** Before the clock time of the one that ends it: "and the last at 13.05". */
    LATEST,
    /** Before what is counted by a figure further on: "the number of people injured rose to 15". */
    NUMBER_OF,
    /** Before a length and "from", it makes it that of its subject, and no way from one thing to another: "stretched". */
    REACHES,
    /** Of the day or the week before, where it opens a sentence or follows what is compared with: "a day earlier". */
    DAY_BEFORE,
    /** Gives the answer to a question, besides verbs of saying: "replied". */
    REPLIES,
    /** At the start of a clause, it denies what that tells: "nobody". */
    NONE,
    /** Hardly anything of what follows is so: "unlikely". */
    UNLIKELY,
    /** Behind a denial, it takes that back: "doubt". */
    DOUBTS,
    /** Behind a measure, it says what is measured and not of what: "diameter". */
    EXTENT,
    /** Between two nouns, it makes them one thing: "is", "known as". */
    EQUATES,
    /** Before a figure, it gives that for what its subject counts: "stood at", "was put at". */
    AMOUNTS,
    /** Behind a word in "-s", it makes that a verb: "again" in "the dog strikes again". */
    VERBAL,
    /** Between two figures, it makes the second one that of another time or of somebody else: "vs". */
    VERSUS,
    /** Before an age, it makes it that of a birthday: "turns", "will be". */
    TURNS;

    private final int page = ordinal() / Long.SIZE;
    private final long bit = 1L << ordinal();

    /** The number of the set that has room for this signal: 0 for the first 64, 1 for the next ones. */
    int page() {
        return page;
    }

    /** A set of its {@link #page} with this signal alone. */
    long bit() {
        return bit;
    }

    /**
     * A set of signals that can be looked for together.
     *
     * @throws IllegalArgumentException if one is not on the first {@link #page}
     */
    static long bits(Signal... signals) {
        long bits = 0;
        for (Signal each : signals) {
            if (each.page > 0) {
                throw new IllegalArgumentException(each + " has to stand among the first " + Long.SIZE);
            }
            bits |= each.bit;
        }
        return bits;
    }
}
