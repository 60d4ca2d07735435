package org.gainsay.rule;

import java.util.Locale;
import org.gainsay.text.DataFile;

/** The form of the indefinite article before a word, by its sound: "an oyster", "an umbrella", but "a one-way ticket", "a unit". */
public final class Indefinite {
    private static final String PLAIN = "a";

    private Indefinite() {}

    /** "a" or "an", as the longest beginning of a word that {@code articles.tsv} lists says. */
    public static String before(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        String form = PLAIN;
        int longest = 0;
        for (String[] row : DataFile.rows(Indefinite.class, "articles.tsv")) {
            for (String beginning : DataFile.fields(row[1], ' ')) {
                if (beginning.length() > longest && folded.startsWith(beginning)) {
                    longest = beginning.length();
                    form = row[0];
                }
            }
        }
        return form;
    }
}
