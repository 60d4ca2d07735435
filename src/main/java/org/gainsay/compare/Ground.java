package org.gainsay.compare;

/** What speaks for two statements being answers to one question, or against it. Its measure is a share, 1,000 for the whole, where nothing else is said. */
enum Ground {
    /** The weight of all words that they share, up to {@link Grounds#MANY_WORDS}. */
    WORDS(Side.FOR, "words that both sentences use"),
    NO_WORDS(Side.AGAINST, "no words in common"),
    /** How much more they share than either shares with another value of the other article. */
    MARGIN(Side.FOR, "how they fit each other beside other values"),
    ALTERNATIVE(Side.AGAINST, "another value may be meant"),
    FEW_CHOICES(Side.FOR, "how few values of the sort there are to choose from"),
    NO_CHOICE(Side.FOR, "no other values of the sort"),
    FEW_LIKE(Side.FOR, "how few values of the sort are near enough to choose from"),
    NONE_LIKE(Side.FOR, "no other values of the sort that are near enough"),
    JOINED(Side.FOR, "the leads name the same"),
    FOREIGN(Side.AGAINST, "names beside both values that the other article does not know"),
    SUPPORTED(Side.FOR, "a third article agrees with one of them"),
    BOTH_SUPPORTED(Side.EITHER, "others agree with either"),
    BACKING(Side.FOR, "words of those that agree which the other uses"),
    SCANT_BACKING(Side.AGAINST, "those that agree use few of the other's words"),
    NOTHING_AGREED(Side.AGAINST, "the articles agree on no value"),
    /** 500 for each, up to two. */
    NEIGHBOURS(Side.FOR, "values near both on which the articles agree"),
    OTHER_NOUNS(Side.AGAINST, "they count things of different names"),
    ONE_RATE(Side.AGAINST, "only one of them is a rate"),
    FAR(Side.AGAINST, "far apart"),
    NEAR(Side.FOR, "near to each other"),
    /** Weighs besides {@link #NEAR}. */
    HARDLY_APART(Side.AGAINST, "so near that they may be two of a kind"),
    TIME_BETWEEN(Side.AGAINST, "time between them"),
    TRANSPOSED(Side.FOR, "the same digits in another order"),
    SWAPPED(Side.FOR, "the same two digits in the other order"),
    ONE_DIGIT(Side.FOR, "the same digits but for one"),
    ZEROS(Side.FOR, "the same digits but for zeros at the end"),
    OTHER_UNIT(Side.FOR, "the same figure with another unit"),
    SAME_MINUTE(Side.FOR, "the same minute of another hour"),
    COMMON(Side.AGAINST, "values that texts may share by chance"),
    OTHER_SUBJECTS(Side.AGAINST, "their clauses begin with two names that one article knows"),
    STATED_TOO(Side.AGAINST, "an article states both values"),
    BETTER_CLAIM(Side.AGAINST, "another statement has a better claim to one of them"),
    UNLIKE(Side.AGAINST, "too far apart for one question"),
    OTHER_SETTING(Side.AGAINST, "their sentences name two times"),
    RULE(Side.FOR, "both answer a rule"),
    SOLE_ANSWERS(Side.FOR, "each article's only answer to the rule"),
    RULE_AND_WORDS(Side.FOR, "both answer a rule in like words"),
    MOVING_RULE(Side.AGAINST, "the rule asks for a figure that moves"),
    ONE_RULE(Side.EITHER, "only one of them answers a rule"),
    /** How many of the two are hedged, 500 for each. */
    HEDGED(Side.EITHER, "hedged values"),
    ROUND(Side.AGAINST, "round figures"),
    /** Where the one stands that stands further from the beginning of its article. */
    LATE(Side.AGAINST, "said late in the article"),
    /** How much further from the beginning of its article, as a share of that, the one stands than the other. */
    ELSEWHERE(Side.AGAINST, "said at other places of the articles"),
    COUNT(Side.EITHER, "counts"),
    MONEY(Side.EITHER, "sums of money"),
    PERCENT(Side.EITHER, "shares"),
    DURATION(Side.EITHER, "lengths of time"),
    DATE(Side.EITHER, "dates, of which texts are full"),
    TIME(Side.EITHER, "times of day"),
    AGE(Side.EITHER, "ages"),
    LENGTH(Side.EITHER, "lengths and distances"),
    ORDINAL(Side.EITHER, "places in an order"),
    MEASURE(Side.EITHER, "a rare kind of value");

    /** Which way a ground can speak. */
    enum Side {
        FOR,
        AGAINST,
        EITHER
    }

    private final Side side;
    private final String said;

    Ground(Side side, String said) {
        this.side = side;
        this.said = said;
    }

    /** Whether it may have a weight: a few stories can make what speaks against one question look as if it spoke for it. */
    boolean may(double weight) {
        return switch (side) {
            case FOR -> weight >= 0;
            case AGAINST -> weight <= 0;
            case EITHER -> true;
        };
    }

    /** What it is, in words that follow its points. */
    String said() {
        return said;
    }
}
