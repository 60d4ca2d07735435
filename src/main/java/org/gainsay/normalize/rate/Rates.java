package org.gainsay.normalize.rate;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.count.Nouns;
import org.gainsay.normalize.unit.Units;
import org.gainsay.text.DataFile;
import org.gainsay.text.Folded;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.gainsay.text.WordMap;
import org.jspecify.annotations.Nullable;

/** What makes a value a rate: "a head" behind "£20" is {@code person}, "per litre" {@code litre}, "annually" {@code year}. */
public final class Rates {
    /**
     * What a value is reckoned by.
     *
     * @param per its name in the singular: {@code person}
     * @param end token behind it
     */
    public record Found(String per, int end) {}

    /** Periods from which news reckons: "a week after the vote". */
    private static final Set<String> PERIODS = Set.of("day", "week", "fortnight", "month", "quarter", "year");

    /** How many tokens the same sum in another currency may have, its brackets among them: "(about 1.3 million US dollars)". */
    private static final int CONVERTED = 8;

    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long FRACTION = WordClass.FRACTION.bit();
    private static final long NUMBER = WordClass.NUMBER.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long UNIT = WordClass.UNIT.bit();

    private final Phrases<String> wholes = new Phrases<>(false);
    private final Phrases<String> nouns = new Phrases<>(false);
    private final Phrases<Boolean> intros = new Phrases<>(false);
    private final WordMap<String> units = new WordMap<>();
    private final BitSet stops = new BitSet();
    private final BitSet longStops = new BitSet();
    private final BitSet charges = new BitSet();

    /** Adds the words of the data file to a lexicon. */
    public Rates(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(Rates.class, "rates.tsv")) {
            switch (row[0]) {
                case "WHOLE" -> wholes.add(lexicon, row[1], row[2]);
                case "NOUN" -> nouns.add(lexicon, row[1], row[1]);
                case "INTRO" -> intros.add(lexicon, row[1], false);
                case "OPEN" -> intros.add(lexicon, row[1], true);
                case "UNIT" -> units.put(lexicon.add(row[1]), row[2]);
                case "STOP" -> stops(lexicon, stops, row[1]);
                case "CHARGE" -> stops(lexicon, charges, row[1]);
                case "LONG" -> stops(lexicon, longStops, row[1]);
                default -> throw new IllegalStateException("rates.tsv has no rows " + row[0]);
            }
        }
    }

    private static void stops(Lexicon.Builder lexicon, BitSet stops, String row) {
        for (int word : lexicon.addAll(row)) {
            stops.set(word);
        }
    }

    /**
     * What the value before a token is reckoned by.
     *
     * @param end token behind the value
     * @return null if the value is no rate
     */
    public @Nullable Found find(Reading reading, int end) {
        Tokens tokens = reading.tokens();
        String inside = units.get(tokens.word(end - 1));
        if (inside != null && (reading.is(end - 1, UNIT) || tokens.isMark(end - 2, '/'))) {
            return new Found(inside, end);
        }
        if (tokens.word(end) == Lexicon.UNKNOWN && !tokens.isMark(end, '/') && !tokens.isMark(end, '-')) {
            return null;
        }
        int at = tokens.isMark(end, '-') && tokens.glued(end) && tokens.glued(end + 1) ? end + 1 : end;
        Phrases.Match<String> whole = wholes.find(tokens, at);
        if (whole != null) {
            return new Found(whole.meaning(), whole.end());
        }
        Phrases.Match<Boolean> intro = intros.find(tokens, at);
        Found found = intro == null ? null : by(reading, intro.end(), intro.meaning());
        return found == null || stops(tokens, found) || half(reading, found.end) ? null : found;
    }

    /**
     * What a value is reckoned by of which other words part it: "£40 ($52) a night", both of them, and "300 whales and dolphins a year".
     *
     * @param mention the value
     * @param end token behind it
     * @param before the values before it
     * @return null if the value is no rate; else what it is, ending where reading goes on
     */
    public @Nullable Found apart(Reading reading, Mention mention, int end, List<Mention> before) {
        if (mention.kind() == Kind.MONEY) {
            return converted(reading, end, before);
        }
        boolean two = mention.kind() == Kind.COUNT
                && reading.isWord(end, reading.vocabulary().numbers().and())
                && Nouns.isPlural(reading, end + 1);
        return two ? find(reading, end + 2) : null;
    }

    private @Nullable Found converted(Reading reading, int end, List<Mention> before) {
        Tokens tokens = reading.tokens();
        if (tokens.isMark(end, ')')) {
            int last = before.size() - 1;
            boolean other = last >= 0
                    && before.get(last).kind() == Kind.MONEY
                    && tokens.isMark(before.get(last).endToken(), '(')
                    && end - before.get(last).endToken() <= CONVERTED;
            return other ? find(reading, end + 1) : null;
        }
        int close = end + 1;
        while (tokens.isMark(end, '(') && close < end + CONVERTED && !tokens.isMark(close, ')')) {
            close++;
        }
        boolean sum = tokens.isMark(close, ')') && currency(reading, end + 1, close);
        Found found = sum ? find(reading, close + 1) : null;
        return found == null ? null : new Found(found.per, end);
    }

    /** Whether a figure with the sign of a currency stands between two tokens. */
    private static boolean currency(Reading reading, int first, int end) {
        for (int at = first; at < end; at++) {
            if (reading.vocabulary().currencies().before(reading.tokens(), at) != null
                    && reading.tokens().type(at) == Tokens.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** "a day and a half" is a length of time. */
    private static boolean half(Reading reading, int token) {
        return reading.isWord(token, reading.vocabulary().numbers().and())
                && reading.is(token + 1, ARTICLE)
                && reading.is(token + 2, FRACTION);
    }

    private boolean stops(Tokens tokens, Found found) {
        int word = tokens.word(found.end);
        return stops.get(word)
                || longStops.get(word) && PERIODS.contains(found.per) && !charges.get(tokens.word(found.end + 1));
    }

    private @Nullable Found by(Reading reading, int token, boolean open) {
        Tokens tokens = reading.tokens();
        int at = tokens.isMark(token, '-') ? token + 1 : token;
        Units.Found unit = reading.vocabulary().units().find(tokens, at);
        if (unit != null && (open || measures(unit.unit().kind()))) {
            return new Found(unit.unit().name(), unit.end());
        }
        Phrases.Match<String> noun = nouns.find(tokens, at);
        if (noun != null) {
            return new Found(noun.meaning(), noun.end());
        }
        return open ? anything(reading, at) : null;
    }

    /** "$5 a bit" and "£5 a penny" are no rates. */
    private static boolean measures(Kind kind) {
        return kind != Kind.MONEY && kind != Kind.PERCENT && kind != Kind.INFORMATION;
    }

    /** "per voter", "per 100,000 people". */
    private static @Nullable Found anything(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        boolean scale =
                reading.is(token, NUMBER) && tokens.type(token + 1) == Tokens.WORD && !reading.is(token + 1, FUNCTION);
        int last = tokens.type(token) == Tokens.NUMBER || scale ? token + 1 : token;
        Units.Found unit = last > token ? reading.vocabulary().units().find(tokens, last) : null;
        if (unit != null) {
            String number = Folded.of(reading.passage().words(token, last));
            return new Found(number + " " + unit.unit().name(), unit.end());
        }
        boolean adjective = last > token
                && tokens.type(last) == Tokens.WORD
                && !Nouns.isPlural(reading, last)
                && Nouns.isPlural(reading, last + 1);
        last = adjective ? last + 1 : last;
        if (tokens.type(last) != Tokens.WORD) {
            return last > token ? new Found(reading.passage().words(token, last), last) : null;
        }
        String words = Folded.of(reading.passage().words(token, last + 1));
        return new Found(last > token ? words : Nouns.singular(words), last + 1);
    }
}
