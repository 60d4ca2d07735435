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
    POINTS,
    /** What stands between a change and the figure that it counts from: "up 16 per cent on the £60m". */
    BASE,
    /** A stretch of time that the parts before it lie in: "47 over the weekend". */
    STRETCH,
    /** What is left of a total: "the other nine". */
    OTHER,
    /** What counts those that come on top: "two more bodies". */
    FURTHER,
    /** A word for how many have died or been hurt: "the toll". */
    TOLL,
    /** One of those that a toll counts: "victim". */
    PERSON,
    /** A vote for what was asked. */
    YES,
    /** A vote against it. */
    NO,
    /** No vote for either side: "undecided". */
    NEITHER,
    /** Having, of which nobody needs to have one thing only: "had traces of lead". */
    HAVING,
    /** Those who vote. */
    VOTERS,
    /** "With", behind a share that the counts behind it explain. */
    WITH,
    /** "Before", behind a length that ends with what follows. */
    BEFORE,
    /** What is held so many years after something happened: "anniversary". */
    ANNIVERSARY,
    /** What anniversaries count from: "founded". */
    FOUNDED,
    /** "Died", of somebody whose age then follows. */
    DIED,
    /** "When", behind the age at which somebody did something. */
    WHEN,
    /** "Ago". */
    AGO,
    /** Who was just spoken of: "she". */
    PRONOUN,
    /** What tells that a sum is the price of all: "paying £990". */
    PAID,
    /** "Then", behind "since". */
    THEN,
    /** Before a time that was told already: "19 minutes earlier". */
    EARLIER,
    /** "Into", behind a length that counts from the beginning of something: "40 minutes into its journey". */
    INTO,
    /** A verb before what a figure comes to: "brings the net figure to". */
    BRINGS,
    /** What is less than all: "net". */
    NET,
    /** A verb of what remains: ", which leaves". */
    LEAVES,
    /** What is divided: "split equally between". */
    SHARED,
    /** So many people that are one: "a family of four". */
    GROUP,
    /** What gives somebody a majority. */
    GIVES,
    /** Nouns for people besides men, women and children: "crew". */
    PEOPLE,
    /** What lasts from when something stops until it goes on: "leaving homes in the dark". */
    KEEPING,
    /** "Named", before those that were counted. */
    NAMED,
    /** What was planned: "due at". */
    DUE,
    /** "Late". */
    LATE,
    /** So many that are one: "12-member". */
    STRONG,
    /** What stands before the part that others leave: "the other nine", "another seven". */
    REMAINDER,
    /** "Down", before "as" and the parts of something: "break down as". */
    DOWN,
    /** "Since". */
    SINCE,
    /** What is so when an article is written: "has", "is". */
    NOW,
    /** "Too", in "seven too many". */
    TOO,
    /** "Many" or "few", in "seven too many". */
    MANY,
    /** A verb of spending time: "spent 11 years". */
    SPENT,
    /** Where somebody works: "the firm", "there". */
    FIRM,
    /** "There", in "there were". */
    THERE,
    /** What opens a sentence that goes on about those that were just counted: "Most". */
    MOST,
    /** "Day", in "20 hours a day". */
    DAY,
    /** What opens a sentence that draws the sum of the last one: "That makes $7,750". */
    THAT,
    /** The short form of "is": "That's $7,750". */
    SHORT_IS,
    /** Behind a figure, it makes it a sum: "altogether". */
    ALTOGETHER,
    /** "Every", in "for every 180". */
    EVERY,
    /** What stands before a sum that something comes to: "a contract worth". */
    WORTH,
    /** Before a number of games that were won. */
    WINS,
    /** Before a number of games that nobody won. */
    DRAWS,
    /** Before a number of games that were lost. */
    LOSES,
    /** What is won, drawn or lost: "games". */
    GAMES,
    /** Before a number of games: "played". */
    PLAYED,
    /** A hundredth of a point: "60 basis points". */
    BASIS,
    /** What was fixed, before "for" and a day. */
    SET_FOR,
    /** "On", before a day. */
    ON,
    /** "Aged", before an age. */
    AGED,
    /** Reaching an age: "turned 109". */
    TURNED,
    /** A verb by which somebody comes to have something: "bought". */
    ACQUIRED,
    /** A verb of having it from then on: "ran it". */
    KEPT,
    /** "So", before what follows from a start and an end. */
    SO,
    /** A verb of going on for some time. */
    GOING,
    /** "Those", before a length that was told. */
    THOSE,
    /** "During". */
    DURING,
    /** What opens a clause about what was done before the next one: "When", "Once". */
    ONCE,
    /** Behind a figure, it makes it what others leave: "385 were left". */
    LEFT,
    /** "Still", in "17 still to do". */
    STILL,
    /** What opens a sentence that concludes from the last one: "So". */
    THEREFORE,
    /** All others: "more than anyone else". */
    ANYONE,
    /** A noun for all who were counted as one: "the staff". */
    COLLECTIVE,
    /** How many of those who may vote do: "turnout". */
    TURNOUT,
    /** Behind a comma, it gives a reason: "since three had got on". */
    BECAUSE,
    /** Before an {@link #ALLOWANCE}, it leaves it out or counts it in: "after a grant". */
    LEAVING_OUT,
    /** What makes figures not fit at first sight: "a break", "a discount". */
    ALLOWANCE,
    /** What may be in two parts of a list: "Several play both". */
    SEVERAL,
    /** A game that nobody won or lost: "abandoned". */
    UNPLAYED,
    /** What leaves something out of a figure: "not counting those". */
    UNCOUNTED,
    /** "Counting", which leaves something out behind "not". */
    COUNTING,
    /** What is no part of the time that something takes: "a break". */
    PAUSE,
    /** What makes a sum another one than a price times a number: "Children paid half". */
    CHEAPER,
    /** What tells whose somebody or something is: "his", "the mayor's". */
    POSSESSIVE,
    /** "Per", before what a figure is counted by. */
    PER,
    /** "But". */
    BUT,
    /** What one and the same may do several of: "want", "like"; or have, "with". */
    TASTE,
    /** "Because", or "reason". */
    REASON,
    /** What opens a sentence about some of those that were counted: "Some". */
    SOME,
    /** What is in none of the parts that were told: "The rest", "vacant". */
    UNTOLD,
    /** What tells that a figure is not the one of that time any more: "now sold at", "since cut to". */
    CHANGED,
    /** What limits a figure and changes nothing: "just 40 per cent", "a mere 40 per cent". */
    MERELY,
    /** What is reckoned as a percentage of a sum: a premium, a fee, a deposit. */
    LEVY,
    /** "plus", before what is added to a sum. */
    PLUS,
    /** "I.e.". */
    NAMELY,
    /** What makes two figures the same, before "to" or "of": "equivalent". */
    EQUAL,
    /** What a percentage of all of something is called: "a rate of". */
    SHARE,
    /** Which rate it is that counts those who did something, or did not: "pass rate". */
    RATED,
    /** What people work at: "jobs". */
    JOBS,
    /** At what an amount was reckoned in another currency: "at the current rate". */
    EXCHANGE,
    /** Where pounds are, or were, no pounds sterling: "Egyptian". */
    OTHER_POUNDS,
    /** What a length is told of, behind it: "30 feet high". */
    EXTENT,
    /** Having one's share of something: "getting £12,000 each". */
    GETTING,
    /** What changes are counted from that is no year: "week". */
    SHORTER,
    /** What tells that degrees are a difference and no temperature: "warmer by". */
    DEGREES,
    /** What takes all of a stretch of time: "the four-hour meeting from 2pm". */
    STINT,
    /** What is as long for each of those who do it: "11-hour shifts, from 7am to 7pm". */
    SHIFTS,
    /** Of the length that follows it says that its subject is as long: "the crossing, 8am to 1pm, takes". */
    TAKES,
    /** What says that a length of time is all of it, or no more: "a full", "only". */
    FULL,
    /** A verb of taking place: "held from 3 May". */
    HELD,
    /** A verb of going on in office or at a place: "served". */
    SERVED,
    /** A verb by which a day is one of the week: "falls on". */
    HAPPENS,
    /** What makes a clause no statement of what is so: "if". */
    CONDITION,
    /** "Between", before two points of time. */
    BETWEEN,
    /** Where somebody is for some time: "in office", "in prison". */
    OFFICE,
    /** "Last", in "will last four hours". */
    LASTS,
    /** A verb of holding an anniversary. */
    MARKS,
    /** "After", and nothing else that tells that something is later. */
    BEHIND,
    /** What tells that something was over at another time: "had been". */
    PLUPERFECT,
    /** Somebody's relative, of whom an age may be told instead. */
    KIN,
    /** How something came to be: "built". */
    ERECTED,
    /** "Now", before an age. */
    PRESENT,
    /** "Her", in "making her 74". */
    WHOM,
    /** "B.", before a year of birth. */
    SHORT_BORN,
    /** "Lived", before an age or a life. */
    LIVED,
    /** A verb of saying. */
    SAID,
    /** "Again", in "born again". */
    AGAIN,
    /** A verb that is part of what was done to somebody: "was", no "might". */
    WAS,
    /** "Wedding", before an anniversary. */
    WEDDING,
    /** What ties somebody or something to one place or one side: "live in", "found in". */
    SETTLED,
    /** "Not", behind a verb. */
    NOT,
    /** A verb of a choice, of which one makes one: "chose French". */
    SINGLE,
    /** A verb of taking somebody's side: "voted for Holt". */
    BACKING,
    /** What one and the same undergoes once, behind "were": "were flown to". */
    UNDERGONE,
    /** What leaves a train or a ship, before "off": "got". */
    STEPPED,
    /** What is given to one only: "votes", "seats". */
    DEALT,
    /** Before what somebody has less of afterwards: "lost 12". */
    LOSING,
    /** Before what somebody has more of afterwards: "gained nine". */
    GAINING,
    /** "The", before a gap that was not told before. */
    THE_VERY,
    /** What a change is called that a sentence of its own draws from two figures: "That is growth of". */
    GROWTH,
    /** Between two sides, besides "by": "9m x 7m". */
    TIMES,
    /** A noun for how large something flat is: "an area of". */
    EXPANSE,
    /** Before what those have not that are left: "without power". */
    LACKING,
    /** What makes no reason of an "as": "as well as". */
    WELL,
    /** What becomes of a body: "found", "recovered". */
    UNEARTHED,
    /** A sum of money that was told before: "a third of the sum". */
    SUM,
    /** A wedding, in the words for it: "tied the knot". */
    KNOT,
    /** What a lead of so many points is: "a six-point win". */
    VICTORY;

    private final int page = ordinal() / Long.SIZE;
    private final long bit = 1L << ordinal();

    /** The number of the set that has room for this topic: 0 for the first 64, 1 for the next ones. */
    int page() {
        return page;
    }

    /** The bit that stands for this topic in the set of its {@link #page}. */
    long bit() {
        return bit;
    }

    /** How many pages there are. */
    static int pages() {
        Topic[] all = values();
        return all[all.length - 1].page + 1;
    }
}
