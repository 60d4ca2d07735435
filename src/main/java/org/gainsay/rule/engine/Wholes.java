package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Finds the whole that a part is told of: "412 of the 1,650 flights", "12 pupils out of some 40". */
final class Wholes {
    /** How many words may stand between "of" and the figure of the whole: "1,200 of the plant's 1,600 workers". */
    private static final int WORDS = 3;

    /** How many words the phrase of a participle has: "destroyed by the fire in Larne". */
    private static final int PHRASE = 8;

    private static final long KNOWN = WordClass.bits(WordClass.DETERMINER, WordClass.ARTICLE);
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST);
    private static final long HARM = WordClass.HARM.bit();
    private static final long RELATIVE = WordClass.RELATIVE.bit();
    private static final long TOLL = WordClass.TOLL.bit();
    private static final long FUNCTION = WordClass.bits(WordClass.FUNCTION, WordClass.AUXILIARY);
    private static final String THAT = "that";
    private static final String TO = "to";
    private static final NumberWords NUMBERS = Vocabulary.standard().numbers();

    private final Passage passage;
    private final List<Mention> mentions;

    Wholes(Passage passage, List<Mention> mentions) {
        this.passage = passage;
        this.mentions = mentions;
    }

    /** Whether a value is the whole that the one before it is a part of: the 1,650 of "412 of the 1,650 flights" and of "40 per cent of the 1,650 flights". */
    boolean behind(int at) {
        if (at == 0 || !counting(mentions.get(at))) {
            return false;
        }
        Mention part = mentions.get(at - 1);
        Mention whole = mentions.get(at);
        if (!counting(part) && part.kind() != Kind.PERCENT) {
            return false;
        }
        int of = behindOf(part, whole);
        return of > 0 && leads(of, whole.firstToken()) && oneSort(part, whole);
    }

    /** Whether a measure or a sum of money is the whole that the value before it is a part of: the 412,000 tonnes of "34,000 of the firm's 412,000 tonnes". */
    boolean measured(int at) {
        Mention part = mentions.get(at - 1);
        Mention whole = mentions.get(at);
        int of = MeasuredParts.fit(part, whole) ? behindOf(part) : 0;
        return of > 0 && passage.is(of, KNOWN) && leads(of, whole.firstToken());
    }

    /** Whether a value without a noun is the whole of a part that has one: the 31 of "14 wagons of the 31" and "14 wagons burnt, out of 31 in all". */
    boolean nameless(int at) {
        Mention whole = mentions.get(at);
        return whole.kind() == Kind.NUMBER
                && behind(at)
                && mentions.get(at - 1).noun() != null
                && OpeningWholes.within(mentions.get(at - 1), whole);
    }

    /**
     * Whether a word belongs to the whole behind a part and not to the part: "aboard" in "14 of the 37 people aboard slept", "died" in "five of the 12 who
     * died", "in all" in "14 of 37 in all", and the "out of" that leads from the one to the other.
     */
    boolean owns(int at, int near, Signals signals) {
        if (!behind(at)) {
            return false;
        }
        int behind = end(mentions.get(at));
        int of = behindOf(mentions.get(at - 1), mentions.get(at)) - 1;
        boolean out = near == of - 1 && passage.tokens().word(near) == NUMBERS.out();
        if (near == of || out || near == behind && signals.is(Signal.WHOLLY, passage.tokens(), near)) {
            return true;
        }
        boolean verb = passage.is(near, VERB) || passage.endsIn(near, "ed");
        return near == behind && !verb && passage.is(near, FUNCTION) && verb(near + 1)
                || near >= mentions.get(at).firstToken() && near < told(at, behind);
    }

    private boolean verb(int from) {
        for (int token = from; token < from + WORDS && passage.tokens().type(token) == Tokens.WORD; token++) {
            if (passage.is(token, VERB) || passage.endsIn(token, "ed")) {
                return true;
            }
        }
        return false;
    }

    /** Where the word ends that tells what became of the whole; -1 for none. */
    private int told(int at, int behind) {
        if (!told(at)) {
            return -1;
        } else if (!passage.is(behind, RELATIVE)) {
            return passage.is(behind, HARM) ? behind + 1 : behind;
        }
        int verb = behind + 1;
        while (passage.is(verb, AUXILIARY)) {
            verb++;
        }
        return verb + 1;
    }

    /** Whether the whole has a word of its own that tells what became of it: "five of the 12 who died", "five of the 12 people killed", "five of the 12 dead were children". */
    boolean told(int at) {
        int behind = end(mentions.get(at));
        int verb = behind + 1;
        while (passage.is(verb, AUXILIARY)) {
            verb++;
        }
        boolean who = passage.is(behind, RELATIVE)
                && (passage.is(verb, HARM) || passage.tokens().type(verb) == Tokens.WORD && passage.endsIn(verb, "ed"));
        return who || passage.is(behind, HARM) || passage.is(behind - 1, HARM | TOLL);
    }

    /** The token behind "of" or "out of" that follows a part, or the noun right behind it, or that a comma parts from what is told of it; 0 where none does. */
    private int behindOf(Mention part, Mention whole) {
        int of = whole.firstToken() - part.endToken() > 2 * WORDS ? 0 : behindOf(part);
        return of > 0 && leads(of, whole.firstToken()) ? of : behindComma(part, whole);
    }

    /** "14 wagons left the rails, out of the train's 31". */
    private int behindComma(Mention part, Mention whole) {
        int figure = whole.firstToken();
        int of = figure - 1;
        while (of > part.endToken() && passage.tokens().word(of) != NUMBERS.of()) {
            of--;
        }
        boolean parted = of > part.endToken() + 2
                && passage.tokens().word(of - 1) == NUMBERS.out()
                && passage.tokens().isMark(of - 2, ',')
                && passage.sentences().of(part.firstToken())
                        == passage.sentences().of(figure);
        return parted && part.noun() != null ? of + 1 : 0;
    }

    private int behindOf(Mention part) {
        Tokens tokens = passage.tokens();
        Noun noun = part.noun();
        boolean own = noun != null && noun.firstToken() == part.endToken() && noun.endToken() > noun.firstToken();
        int end = own ? end(part) : part.endToken();
        boolean out = tokens.word(end) == NUMBERS.out();
        int of = out ? end + 1 : end;
        if (tokens.word(of) != NUMBERS.of()) {
            // "half the 300 workers"
            return part.kind() == Kind.PERCENT && passage.is(end, WordClass.DETERMINER.bit()) ? end : 0;
        }
        // "five teams of 11" are no teams of a whole; "five pupils of the 11" are.
        boolean told = !own || out || passage.is(of + 1, KNOWN);
        return told ? of + 1 : 0;
    }

    /** Whether only words that belong to the phrase of a whole stand before its figure: "the plant's". */
    private boolean leads(int from, int figure) {
        if (figure - from > WORDS) {
            return false;
        }
        for (int token = from; token < figure; token++) {
            boolean word = passage.tokens().type(token) == Tokens.WORD
                    && (passage.is(token, KNOWN) || !passage.is(token, FUNCTION));
            if (!word) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether words before a whole make what is told a part of it that no figure gives: "most of the 300 homes", "the majority of its 300 homes", "a
     * number of the firm's 84 branches".
     */
    boolean portion(int at, Signals signals) {
        return of(at, signals, Signal.PORTION);
    }

    /** Whether words before a whole tell of one of it: "one of the firm's 84 branches". Such a sentence tells, too, how many there are. */
    boolean member(int at, Signals signals) {
        return of(at, signals, Signal.MEMBER);
    }

    private boolean of(int at, Signals signals, Signal part) {
        int figure = mentions.get(at).firstToken();
        if (!counting(mentions.get(at)) || !known(figure)) {
            return false;
        }
        int of = figure - 2;
        while (of > figure - 2 - WORDS && passage.tokens().word(of) != NUMBERS.of()) {
            of--;
        }
        // "Larne is one of the 84 branches that": all that follows is told of the whole.
        return passage.tokens().word(of) == NUMBERS.of()
                && leads(of + 1, figure)
                && signals.is(part, passage.tokens(), of - 1)
                && !passage.is(of - 2, AUXILIARY)
                && !told(at);
    }

    /** "the 300 homes", "the firm's 300 homes". */
    private boolean known(int figure) {
        return passage.is(figure - 1, KNOWN) || figure > 0 && passage.endsIn(figure - 1, "s");
    }

    /** Whether a word tells the whole apart: "close" in "one of the 84 branches that will close is old", but not in "one of the 84 branches that I saw will close". */
    boolean tellsApart(int at, int near) {
        Tokens tokens = passage.tokens();
        int behind = end(mentions.get(at));
        boolean that = passage.is(behind, RELATIVE)
                || tokens.word(behind) == passage.lexicon().id(THAT);
        int first = that ? behind + 1 : passage.is(behind, WordClass.FUTURE.bit()) ? behind + 1 : behind;
        // "one of the 212 passengers on board"
        boolean place = passage.is(behind, FUNCTION) && !passage.is(behind, VERB) && !passage.endsIn(behind, "ed");
        boolean open = that
                || place
                || participle(behind)
                || tokens.word(first) == passage.lexicon().id(TO)
                || passage.endsIn(behind, "ing");
        if (!open || near < behind) {
            return false;
        }
        while (passage.is(first, AUXILIARY)) {
            first++;
        }
        int end = first + 1;
        while (tokens.type(end) == Tokens.WORD && !passage.is(end, VERB) && !passage.endsIn(end, "ed")) {
            end++;
        }
        return near < end;
    }

    /** "one of the 300 homes destroyed by the fire was": behind it stands another verb. */
    private boolean participle(int token) {
        boolean past = passage.is(token, WordClass.PAST.bit()) && !passage.is(token, AUXILIARY);
        if (!past && !passage.endsIn(token, "ed")) {
            return false;
        }
        int verb = token + 1;
        while (verb < token + PHRASE && passage.tokens().type(verb) == Tokens.WORD) {
            if (passage.is(verb, VERB) || passage.endsIn(verb, "ed")) {
                return true;
            }
            verb++;
        }
        return false;
    }

    /** Whether a part and a whole count the same; where one of them names nothing, it is what the other one names. */
    static boolean oneSort(Mention part, Mention whole) {
        Noun noun = part.noun();
        Noun other = whole.noun();
        return noun == null || other == null || noun.head().equals(other.head());
    }

    /** Token behind a value and the noun that it counts. */
    static int end(Mention mention) {
        Noun noun = mention.noun();
        return noun == null ? mention.endToken() : Math.max(mention.endToken(), noun.endToken());
    }

    static boolean counting(Mention mention) {
        return mention.kind() == Kind.COUNT || mention.kind() == Kind.NUMBER;
    }
}
