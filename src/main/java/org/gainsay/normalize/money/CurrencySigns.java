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
        signs.add(lexicon, letters.isEmpty() ? sign : letters + " " + last, code);
    }

    /** The currency that stands directly before a figure, or null. */
    public @Nullable Found before(Tokens tokens, int figure) {
        Phrases.Match<String> match = signs.find(tokens, figure - 1);
        if (match == null || tokens.type(figure - 1) == Tokens.WORD && !written(tokens, figure - 1)) {
            return null;
        }
        return new Found(match.meaning(), match.first());
    }

    /** A code is all capitals, or "try 50 times" would be Turkish; a written sign such as "Rs" has one. */
    private static boolean written(Tokens tokens, int token) {
        boolean code = tokens.end(token) - tokens.start(token) == 3;
        return (tokens.shape(token) & (code ? Tokens.UPPER : Tokens.CAPITAL)) != 0;
    }
}
