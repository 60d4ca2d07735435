package org.gainsay.rule.engine;

import java.util.List;
import java.util.Locale;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.normalize.count.Nouns;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds the whole that opens what is told of its part: the 1,650 of "Of the 1,650 flights, 412 were cancelled", "Of its 1,650 flights 412 were cancelled",
 * "said that of the 1,650 flights it runs, only 412 were cancelled".
 */
final class OpeningWholes {
    /** How many words may stand between "of" and the figure of the whole: "of the plant's 1,600 workers". */
    private static final int WORDS = 3;
    /** How many words may tell the whole apart before its comma: "of the 412 branches that the bank still runs in Wales,". */
    private static final int TOLD_APART = 8;
    /** How many words behind its comma the part may stand: "of its 412 branches, the bank from the north will close 84". */
    private static final int LATER = 10;
    /** How many words may do so where no comma follows: "of the 37 people on board five were crew", "of the 40 shops in the high street ten have shut". */
    private static final int BRIEF = 4;

    private static final long KNOWN = WordClass.bits(WordClass.DETERMINER, WordClass.ARTICLE);
    private static final long FUNCTION = WordClass.bits(WordClass.FUNCTION, WordClass.AUXILIARY);
    private static final long JOINS = WordClass.bits(WordClass.COORDINATOR, WordClass.SUBORDINATOR);
    private static final long RESUMPTION = WordClass.RESUMPTION.bit();
    private static final long APPROXIMATE = WordClass.APPROXIMATE.bit();
    private static final long PAST = WordClass.PAST.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final NumberWords NUMBERS = Vocabulary.standard().numbers();

    private static final String THAT = "that";

    private final Passage passage;
    private final Tokens tokens;
    private final List<Mention> mentions;

    OpeningWholes(Passage passage, List<Mention> mentions) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.mentions = mentions;
    }

    /** Whether a value is such a whole, and the next one its part. */
    boolean hold(int at) {
        if (at < 0 || at + 1 >= mentions.size() || !Wholes.counting(mentions.get(at + 1)) || !opens(at)) {
            return false;
        }
        Mention whole = mentions.get(at);
        Mention part = mentions.get(at + 1);
        boolean told = leadsTo(whole, part.firstToken()) || !inserted(at) && toldLater(whole, part);
        return told && Wholes.oneSort(part, whole) && within(part, whole);
    }

    /** What is named without a figure as the whole of a part that stands right behind it: the dwellings of "Of the new dwellings 102 will be let"; null for none. */
    @Nullable
    Noun uncounted(Mention part) {
        int first = passage.sentences().first(passage.sentences().of(part.firstToken()));
        int end = tokens.isMark(part.firstToken() - 1, ',') ? part.firstToken() - 1 : part.firstToken();
        boolean of = tokens.word(first) == NUMBERS.of() && passage.is(first + 1, KNOWN);
        if (!of || end - first - 2 < 1 || end - first - 2 > WORDS || !words(first, end)) {
            return null;
        }
        String noun = passage.words(end - 1, end).toLowerCase(Locale.ROOT);
        String head = Nouns.singular(noun);
        return head.equals(noun) || passage.is(end - 1, FUNCTION)
                ? null
                : new Noun(head, passage.words(first + 2, end - 1).toLowerCase(Locale.ROOT), "", first + 2, end);
    }

    /** Whether a measure or a sum of money is such a whole: the 412,000 tonnes of "Of the 412,000 tonnes that the firm sold, 34,000 came from Larne". */
    boolean measured(int at) {
        Mention whole = mentions.get(at);
        Mention part = mentions.get(at + 1);
        int of = MeasuredParts.fit(part, whole) ? of(whole.firstToken()) : -1;
        return of >= 0 && opensClause(of) && leadsTo(whole, part.firstToken());
    }

    /**
     * Where the phrase of such a whole ends, at its comma or before its part: of what stands behind it nothing is told of the whole, whatever is told there.
     *
     * @return -1 for a value that is none
     */
    int end(int at) {
        if (!opens(at)) {
            return -1;
        }
        boolean part = hold(at);
        int behind = Wholes.end(mentions.get(at));
        int comma = inserted(at) && !part ? -1 : comma(behind);
        if (comma >= 0 || inserted(at) && !part) {
            return comma;
        }
        int next = part ? mentions.get(at + 1).firstToken() : behind + TOLD_APART;
        int subject = subject(behind, next);
        return subject >= 0 || !part ? subject : next;
    }

    /** The comma behind a whole and what tells it apart; -1 for none. */
    private int comma(int end) {
        for (int token = end; token <= end + TOLD_APART; token++) {
            if (tokens.isMark(token, ',')) {
                return token;
            } else if (tokens.type(token) != Tokens.WORD) {
                return -1;
            }
        }
        return -1;
    }

    /** "The crew, of 12 men, drowned": behind a comma an "of" may go back to what stands before it. */
    private boolean inserted(int at) {
        return tokens.isMark(of(mentions.get(at).firstToken()) - 1, ',');
    }

    /** "Of its 412 branches, the bank will close 84": a figure that counts nothing by itself, later in what is told. */
    private boolean toldLater(Mention whole, Mention part) {
        int comma = comma(Wholes.end(whole));
        comma = comma < 0 ? subject(Wholes.end(whole), part.firstToken()) - 1 : comma;
        Noun noun = whole.noun();
        return comma >= 0
                && noun != null
                && part.noun() == null
                && part.kind() == Kind.NUMBER
                && part.firstToken() - comma <= LATER
                && passage.sentences().of(whole.firstToken())
                        == passage.sentences().of(part.firstToken())
                && (tokens.type(part.endToken()) != Tokens.WORD || passage.is(part.endToken(), FUNCTION))
                && words(comma + 1, part.firstToken());
    }

    /** Where the subject begins that stands right behind a whole without a comma: "of its 412 branches the bank will close 84"; -1 where none does. */
    private int subject(int end, int part) {
        boolean preposition = false;
        for (int token = end; token < part && token <= end + TOLD_APART; token++) {
            if (tokens.type(token) != Tokens.WORD) {
                return -1;
            }
            boolean name = (tokens.shape(token) & Tokens.CAPITAL) != 0;
            boolean opens = passage.is(token, KNOWN | RESUMPTION) || name;
            if (opens && !preposition) {
                return passage.is(token + 1, FUNCTION) && passage.is(token, KNOWN) ? -1 : token;
            }
            preposition = passage.is(token, FUNCTION);
        }
        return -1;
    }

    private boolean opens(int at) {
        Mention whole = mentions.get(at);
        int of = Wholes.counting(whole) ? of(whole.firstToken()) : -1;
        boolean part = of >= 0 && (whole.noun() == null || Partitives.is(whole)) && uncounted(whole) != null;
        return of >= 0 && !part && opensClause(of);
    }

    /** Whether a value is no larger than a whole. */
    static boolean within(Mention part, Mention whole) {
        Ratio least = part.value().stated().low();
        Ratio all = whole.value().stated().high();
        return least == null || all == null || least.compareTo(all) <= 0;
    }

    /** The "of" before the figure of a whole; -1 for none. */
    private int of(int figure) {
        for (int token = figure - 1; token >= 0 && token >= figure - 1 - WORDS; token--) {
            if (tokens.word(token) == NUMBERS.of()) {
                return token;
            } else if (!ofPhrase(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a word belongs to the phrase of a whole: "the plant's". */
    private boolean ofPhrase(int token) {
        return tokens.type(token) == Tokens.WORD && (passage.is(token, KNOWN) || !passage.is(token, FUNCTION));
    }

    /** Whether an "of", or an "out of", begins a sentence or stands behind a mark, "that" or "and", and not behind what it is part of: "sales of". */
    private boolean opensClause(int of) {
        int before = of - 1;
        boolean out = before >= 0 && tokens.word(before) == NUMBERS.out();
        before -= out ? 1 : 0;
        int first = passage.sentences().first(passage.sentences().of(of));
        return before < first
                || tokens.type(before) == Tokens.MARK && !tokens.glued(before + 1)
                || tokens.word(before) == passage.lexicon().id(THAT)
                || passage.is(before, JOINS);
    }

    /** Whether the part begins right behind the whole, or behind the comma that ends what tells the whole apart. */
    private boolean leadsTo(Mention whole, int part) {
        Noun noun = whole.noun();
        int end = Wholes.end(whole);
        int last = passage.is(part - 1, APPROXIMATE) || passage.is(part - 1, FUNCTION) && tokens.isMark(part - 2, ',')
                ? part - 1
                : part;
        boolean comma = last > end && tokens.isMark(last - 1, ',');
        int behind = comma ? last - 1 : last;
        if (end == behind) {
            return comma || noun != null;
        }
        // "Of the 1,650 flights planned, 412 were cancelled"
        boolean participle = comma && (passage.is(end, PAST) || passage.endsIn(end, "ed"));
        return end < behind
                && behind - end <= (comma ? TOLD_APART : BRIEF)
                && (participle || passage.is(end, FUNCTION))
                && (comma || !passage.is(end, AUXILIARY))
                && words(end, behind);
    }

    private boolean words(int from, int to) {
        for (int token = from; token < to; token++) {
            if (tokens.type(token) != Tokens.WORD) {
                return false;
            }
        }
        return true;
    }
}
