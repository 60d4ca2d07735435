package org.gainsay.rule.engine;

/** What a word shows about the value beside it; the words are in {@code signals.tsv}. */
enum Signal {
    /** Denies what follows in its clause: "not", "never", "didn't". */
    NOT,
    /** Denies what follows, whatever that is: "denied". */
    DENIES,
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
    /** Takes no room between a value and a word: "of", "the". */
    GLUE,
    /** Opens a sentence that goes on about the thing before: "it". */
    BACK,
    /** Before the date from which something is counted: "since". */
    SINCE,
    /** No longer held: "originally". */
    SUPERSEDED,
    /** A plan, a condition, a possibility: "could". */
    PLANNED,
    /** Only imagined, never so: "could", "if". */
    IMAGINED,
    /** Of another time or another case: "last year", "compared with". */
    ELSEWHEN,
    /** Behind a figure, it makes it a part: "of the". */
    PART,
    /** Reports speech: "said". */
    SAYS,
    /** Before an age, it ties it to the name before: "is". */
    BEING,
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
    ENDS
}
