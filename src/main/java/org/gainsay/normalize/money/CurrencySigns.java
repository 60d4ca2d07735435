package org.gainsay.normalize.money;

import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What stands before a figure of money: "$", "US$", "€", "NOK". Looked up backwards from the figure. */
public final class CurrencySigns {
    /**
     * A currency before a figure.
     *
     * @param code ISO 4217 code
     * @param first its first token
     */
    public record Found(String code, int first) {}

    private final Phrases<String> signs = new Phrases<>(true);
    /** The signs of one character, which stand also behind letters that do not belong to them: "unveiled a $3.6bn plan". */
    private final Phrases<String> marks = new Phrases<>(true);

    /** Adds the signs and codes of the data file to a lexicon. */
    public CurrencySigns(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(org.gainsay.normalize.unit.Unit.class, "currencies.tsv")) {
            signs.add(lexicon, row[0], row[0]);
            for (int column = 2; column < row.length; column++) {
                for (String spelling : DataFile.fields(row[column], ',')) {
                    if (spelling.charAt(0) == '^') {
                        add(lexicon, spelling.substring(1), row[0]);
                    }
                }
            }
        }
    }

    private void add(Lexicon.Builder lexicon, String sign, String code) {
        char last = sign.charAt(sign.length() - 1);
        if (Character.isLetter(last)) {
            signs.add(lexicon, sign, code);
            return;
        }
        String letters = sign.substring(0, sign.length() - 1);
        if (letters.isEmpty()) {
            marks.add(lexicon, sign, code);
        } else {
            signs.add(lexicon, letters + " " + last, code);
        }
    }

    /** The currency that stands directly before a figure, or null. */
    public @Nullable Found before(Tokens tokens, int figure) {
        Phrases.Match<String> match = signs.find(tokens, figure - 1);
        if (match == null || !sign(tokens, match)) {
            match = marks.find(tokens, figure - 1);
        }
        return match == null ? null : new Found(match.meaning(), match.first());
    }

    /** The letters of "C$" are capitals and glued to their "$". */
    private static boolean sign(Tokens tokens, Phrases.Match<String> match) {
        int last = match.end() - 1;
        return tokens.type(last) == Tokens.WORD
                ? written(tokens, last)
                : tokens.glued(last) && (tokens.shape(match.first()) & Tokens.CAPITAL) != 0;
    }

    /** A code is all capitals, or "try 50 times" would be Turkish; a written sign such as "Rs" has one. */
    private static boolean written(Tokens tokens, int token) {
        boolean code = tokens.end(token) - tokens.start(token) == 3;
        return (tokens.shape(token) & (code ? Tokens.UPPER : Tokens.CAPITAL)) != 0;
    }
}
