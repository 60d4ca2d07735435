package org.gainsay.normalize;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Publication;
import org.gainsay.normalize.rate.Rates;
import org.gainsay.normalize.unit.Restated;
import org.gainsay.text.Lexer;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds all values in a passage. A reader may be shared by threads. */
public final class Reader {
    /** By type of token: the trigger of what is no word. */
    private static final byte[] FIGURES = new byte[Tokens.BREAK + 1];

    /** What may start a value. */
    private static final long STARTS = Trigger.WORDS | Tokens.FIGURE;

    static {
        FIGURES[Tokens.NUMBER] = Trigger.NUMERAL;
        FIGURES[Tokens.FRACTION] = Trigger.NUMERAL;
    }

    private final Lexer lexer;

    /** Words of the lexicon have the triggers of their classes; by word number. */
    private final byte[] triggers;

    private final Vocabulary vocabulary = Vocabulary.standard();
    private final Normalizers normalizers;

    /**
     * A reader of values of all kinds.
     *
     * @param lexicon a lexicon that began as {@link #vocabulary()}
     */
    public Reader(Lexicon lexicon) {
        this(lexicon, Normalizers.standard());
    }

    /**
     * A reader of values of some kinds only. What another kind would explain is not known to it: without money, the 5 of "$5" is a number.
     *
     * @param lexicon a lexicon that began as {@link #vocabulary()}
     * @param normalizers the normalizers, in the order in which they are asked
     */
    public Reader(Lexicon lexicon, List<Normalizer> normalizers) {
        this(lexicon, new Normalizers(normalizers));
    }

    private Reader(Lexicon lexicon, Normalizers normalizers) {
        this.normalizers = normalizers;
        lexer = new Lexer(lexicon);
        triggers = new byte[lexicon.size()];
        for (int word = 1; word < triggers.length; word++) {
            triggers[word] = (byte) Trigger.of(lexicon.classes(word));
        }
    }

    /** A lexicon builder that holds all words of all normalizers, for rule terms to be added to. */
    public static Lexicon.Builder vocabulary() {
        return Vocabulary.standard().lexicon();
    }

    /** The lexer for the same lexicon. */
    public Lexer lexer() {
        return lexer;
    }

    /**
     * All values in a passage, in the order of the text; they do not overlap.
     *
     * @param passage a passage from {@link #lexer()}
     * @param published when the text was published; null where unknown, and then relative dates stay unresolved
     */
    public List<Mention> read(Passage passage, @Nullable Publication published) {
        Tokens tokens = passage.tokens();
        int token = next(tokens, 0);
        if (token == tokens.count()) {
            return List.of();
        }
        List<Mention> mentions = new ArrayList<>();
        Reading reading = new Reading(passage, published, vocabulary);
        int free = 0;
        while (token < tokens.count()) {
            Mention mention = first(reading, token, trigger(tokens, token), free);
            if (mention == null) {
                token = next(tokens, token + 1);
            } else {
                free = add(reading, mention, mentions);
                token = next(tokens, free);
            }
        }
        return mentions;
    }

    /** The first token from one on that may start a value, or the end. */
    private int next(Tokens tokens, int from) {
        return tokens.next(from, triggers, FIGURES, STARTS);
    }

    /** Adds a mention with what stands beside it; returns the token behind all of that. */
    private int add(Reading reading, Mention mention, List<Mention> mentions) {
        if (!(mention.value() instanceof Quantity quantity) || mention.kind() == Kind.ORDINAL) {
            mentions.add(mention);
            return mention.endToken();
        }
        int end = Restated.end(reading, mention);
        Rates.Found rate = vocabulary.rates().find(reading, end);
        if (rate == null) {
            rate = vocabulary.rates().apart(reading, mention, end, mentions);
        }
        Trend trend = mention.trend() == null ? vocabulary.trends().of(reading, mention) : mention.trend();
        boolean plain = rate == null && trend == null;
        Mention whole =
                plain ? mention : mention.with(rate == null ? quantity : quantity.reckonedBy(rate.per()), trend);
        mentions.add(mentions.isEmpty() ? whole : besideLast(reading, whole, mentions));
        return rate == null ? end : rate.end();
    }

    /** A mention behind others: of it and the last of them, either may leave its unit to the other. */
    private Mention besideLast(Reading reading, Mention mention, List<Mention> mentions) {
        int last = mentions.size() - 1;
        Mention before = mentions.get(last);
        if (mention.kind() == Kind.NUMBER) {
            return vocabulary.elided().behind(reading, mention, mentions);
        }
        if (before.kind() == Kind.NUMBER) {
            mentions.set(last, vocabulary.elided().before(reading, before, mention));
        }
        return mention;
    }

    private int trigger(Tokens tokens, int token) {
        return triggers[tokens.word(token)] | FIGURES[tokens.type(token)];
    }

    private @Nullable Mention first(Reading reading, int token, int trigger, int free) {
        for (Normalizer normalizer : normalizers.at(trigger)) {
            Mention mention = normalizer.read(reading, token);
            if (mention != null && mention.endToken() > token) {
                return mention.firstToken() >= free ? mention : null;
            }
        }
        return null;
    }
}
