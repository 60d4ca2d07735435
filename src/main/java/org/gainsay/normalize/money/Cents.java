package org.gainsay.normalize.money;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.unit.Measure;
import org.gainsay.normalize.unit.Unit;
import org.gainsay.normalize.unit.Units;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells whose cents are meant: "up 5 cents to €1.75" are those of the euro, as the sum beside them says, "95 cents in Australia" are Australian ones. */
public final class Cents {
    /** How far behind the cents the sum may stand. */
    private static final int AHEAD = 16;
    /** How far before them. */
    private static final int BACK = 24;
    /** How many words may stand between the cents and the place: "95 cents a litre in the US". */
    private static final int NEAR = 5;

    private static final String DOLLAR = "USD";
    private static final long UNIT = WordClass.UNIT.bit();

    /** The currency of each place. */
    private final Phrases<String> places = new Phrases<>(false);

    /** Currencies with cents. */
    private final Set<String> codes = new HashSet<>();

    private final BitSet contrasts = new BitSet();
    private final int in;
    private final int the;

    /** Adds the places of the data file to a lexicon. */
    public Cents(Lexicon.Builder lexicon) {
        in = lexicon.add("in");
        the = lexicon.add("the");
        for (String[] row : DataFile.rows(Cents.class, "cents.tsv")) {
            for (String words : DataFile.fields(row[1], ',')) {
                if (row[0].equals("CONTRAST")) {
                    contrasts.set(lexicon.add(words));
                } else {
                    codes.add(row[0]);
                    places.add(lexicon, words, row[0]);
                }
            }
        }
    }

    /**
     * The cents in the currency of the place that is named beside them, or else of the nearest sum of their sentence, first of those behind them; dollars'
     * where there is neither.
     */
    Measure of(Reading reading, Measure cents) {
        if (!cents.unit().base().equals(DOLLAR)) {
            return cents;
        }
        String code = place(reading, cents);
        code = code == null ? sum(reading, cents.end(), 1, AHEAD) : code;
        code = code == null ? sum(reading, cents.first() - 1, -1, BACK) : code;
        if (code == null || !codes.contains(code)) {
            return cents;
        }
        return cents.in(
                new Unit(Kind.MONEY, cents.unit().name(), code, cents.unit().factor()));
    }

    /** The currency of the place behind "in" beside the cents, with no other value between them. */
    private @Nullable String place(Reading reading, Measure cents) {
        Tokens tokens = reading.tokens();
        for (int at = cents.end(); at <= cents.end() + NEAR && tokens.type(at) == Tokens.WORD; at++) {
            String code = placeAt(tokens, at);
            if (code != null) {
                return code;
            }
        }
        for (int at = cents.first() - 1; at >= cents.first() - 1 - NEAR && !ends(tokens, at); at--) {
            String code = placeAt(tokens, at);
            if (code != null || tokens.type(at) == Tokens.NUMBER) {
                return code;
            }
        }
        return null;
    }

    private @Nullable String placeAt(Tokens tokens, int preposition) {
        if (tokens.word(preposition) != in) {
            return null;
        }
        int name = tokens.word(preposition + 1) == the ? preposition + 2 : preposition + 1;
        Phrases.Match<String> match = places.find(tokens, name);
        return match == null ? null : match.meaning();
    }

    /** The currency of the first sum to one side of the cents, not beyond a contrast: "85 cents, while in France it is €1.20". */
    private @Nullable String sum(Reading reading, int from, int step, int reach) {
        Tokens tokens = reading.tokens();
        for (int at = from; Math.abs(at - from) < reach && !ends(tokens, at); at += step) {
            String code = code(reading, at);
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private boolean ends(Tokens tokens, int token) {
        boolean mark = tokens.isMark(token, '.') || tokens.isMark(token, ';');
        return mark || tokens.type(token) == Tokens.BREAK || contrasts.get(tokens.word(token));
    }

    /** The currency that a token is a figure or the first word of; null for none. */
    private static @Nullable String code(Reading reading, int token) {
        if (reading.tokens().type(token) == Tokens.NUMBER) {
            CurrencySigns.Found sign = reading.vocabulary().currencies().before(reading.tokens(), token);
            return sign == null ? null : sign.code();
        }
        Units.Found unit =
                reading.is(token, UNIT) ? reading.vocabulary().units().find(reading.tokens(), token) : null;
        boolean money = unit != null
                && unit.unit().kind() == Kind.MONEY
                && !unit.unit().name().equals(MoneyNormalizer.CENT);
        return money && unit != null ? unit.unit().base() : null;
    }
}
