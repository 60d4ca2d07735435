package org.gainsay.rule.engine;

import org.gainsay.rule.Stance;

/** What became of a value that a rule looked at. */
public enum Outcome {
    /** It answers the rule's question. */
    ANSWER("an answer"),
    /** None of the rule's near words stands in its clause. */
    NO_NEAR("no near word in its clause"),
    /** A near word stands in its sentence, but in another clause. */
    OTHER_CLAUSE("no near word in its clause"),
    /** A near word stands in the sentence before it or behind it. */
    OTHER_SENTENCE("no near word in its clause"),
    /** It counts something else. */
    OTHER_NOUN("counts something else"),
    /** It counts nothing that is named, and the rule says what it counts. */
    NO_NOUN("has no noun"),
    /** It lies outside the rule's range. */
    OUT_OF_RANGE("outside the range"),
    /** It is of another kind, which does not answer a question for the rule's: a clock time under a rule for durations. */
    OTHER_KIND("of another kind"),
    /** It tells how old somebody or something else is than the near word names: "the 12-year-old closed the gate". */
    OTHER_AGE("how old somebody or something is, not how long it lasted"),
    /** None of the rule's with words stands in its sentence. */
    NOT_WITH("no with word in its sentence"),
    /** None of the rule's context words is about. */
    NO_CONTEXT("no context word in this or a neighbouring sentence, the title or the lead"),
    /** None of the rule's context words stands anywhere in the article. */
    CONTEXT_ABSENT("no context word anywhere in the article"),
    /** The near word is only a part of one of the rule's unless words, which means something else: "aid" in "first aid". */
    COMPOUND("the near word is a part of an unless word"),
    /** The near word belongs to another value: one closer to it, or that of its member of a list. */
    OTHER_VALUE("the near word belongs to another value"),
    /** It stands between two marks with a word of its own, as in "the mine, 2 km from the town, is closed". */
    ASIDE("between two marks, told of something else than the near word"),
    /** It says how long before or after something else the near word's thing was. */
    OFFSET("says how far from something else, or since when, unless this is a near word, too"),
    /** One of the rule's unless words claims it. */
    CLAIMED("claimed by an unless word in its clause"),
    /** The day or the measure of another thing, as in "tickets for Monday's concert", "the 90-metre ferry has a hole". */
    OF_THING("the day or the measure of another thing"),
    /** The day on which something was said, as in "thieves broke in, police said on Wednesday". */
    SAID("when something was said"),
    /** The days between which something else went on, as in "rain fell from Monday to Wednesday, the festival said". */
    OTHER_DAYS("the days of something else"),
    /** One of the rule's unless-sentence words stands in its sentence. */
    OTHER_OCCASION("an unless-sentence word in its sentence"),
    /** It is of another time, or of something that the text compares with. */
    OTHER_TIME("speaks of another time or another case"),
    /** It tells by how much a measure has changed, not how large it is: "dropped by 60 cm". */
    CHANGE("tells by how much something has changed"),
    /** It counts some of those that are counted, or some more of them: "two of the guards", "20 more guards". */
    SOME("some of what is counted, or some more of it, and not how many there are"),
    /** It counts only a part of what the rule asks for. */
    PART("only a part of what is asked for"),
    /** It counts all of which the text tells a part. */
    WHOLE("all of which a part is told; near words \"of the\", \"out of\" or \"in all\" ask for it"),
    /** It counts all that the sentence opens with, and the near word is told of a part: "of the 214 lots, 171 were sold". */
    OPENING_WHOLE("all of which the sentence tells that of a part"),
    /** It differs from the value on record, and its sentence names something that the rule does not know. */
    NOT_PLAIN("differs from the value on record, but may be one of something else"),
    /** The rule ignores what the article says itself. */
    ASSERTED("ignored as asserted"),
    /** The rule ignores what somebody says whom the article quotes or names. */
    ATTRIBUTED("ignored as attributed"),
    /** The rule ignores what is to come or only possible. */
    PLANNED("ignored as planned"),
    /** The rule ignores what the text no longer holds. */
    SUPERSEDED("ignored as superseded"),
    /** The rule asks once for each thing, and the text does not say which. */
    NO_KEY("does not say about whom or what"),
    /** The text denies it. */
    NEGATED("denied by the text"),
    /** It is a day of a week that nobody knows. */
    UNRESOLVED("which day is meant cannot be told without the time of publication"),
    /** Its sentence is a question. */
    ASKED("the sentence asks and states nothing");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** What becomes of a value that is stated in a way that its rule ignores. */
    static Outcome ignored(Stance stance) {
        return switch (stance) {
            case ASSERTED -> ASSERTED;
            case ATTRIBUTED -> ATTRIBUTED;
            case PLANNED -> PLANNED;
            case SUPERSEDED -> SUPERSEDED;
        };
    }

    /** Whether it came about by how the text states the value, which no near word decides. */
    boolean ofStance() {
        return this == ASSERTED || this == ATTRIBUTED || this == PLANNED || this == SUPERSEDED;
    }

    /** Whether a rule has found such a value as it asks for, which it takes, or leaves for how the text states it or for what else claims it. */
    boolean ofTaken() {
        return switch (this) {
            case ANSWER, COMPOUND, CLAIMED, OTHER_OCCASION, NEGATED, UNRESOLVED, ASKED -> true;
            default -> ofStance();
        };
    }

    /** Whether it depends on the near word that led to the rule, so that another one may lead to another outcome. */
    boolean ofNear() {
        return switch (this) {
            case NO_NEAR,
                    OTHER_CLAUSE,
                    OTHER_SENTENCE,
                    OTHER_AGE,
                    COMPOUND,
                    OTHER_VALUE,
                    ASIDE,
                    OFFSET,
                    OF_THING,
                    SAID,
                    OTHER_DAYS,
                    NOT_PLAIN -> true;
            default -> false;
        };
    }

    /** Whether it came about by a word of the text, and not by the lack of one or by the value itself. */
    boolean named() {
        return switch (this) {
            case ANSWER,
                    COMPOUND,
                    OTHER_VALUE,
                    ASIDE,
                    OFFSET,
                    CLAIMED,
                    OF_THING,
                    OTHER_OCCASION,
                    OTHER_TIME,
                    ASSERTED,
                    ATTRIBUTED,
                    PLANNED,
                    SUPERSEDED,
                    NOT_PLAIN -> true;
            default -> false;
        };
    }

    /** The outcome in the words of a report. */
    public String words() {
        return words;
    }
}
