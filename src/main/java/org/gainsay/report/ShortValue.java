package org.gainsay.report;

import java.util.HashMap;
import java.util.Map;
import org.gainsay.compare.Wording;
import org.gainsay.rule.Fact;
import org.gainsay.text.DataFile;

/** Values in as few letters as they can be told in: {@code about 3 h}, {@code 14 Feb 2022}, {@code 12:24}. */
final class ShortValue {
    /** A value that is longer is cut. */
    private static final int LONGEST = 40;

    /** Stands in the data for a word that is left out. */
    private static final String NOTHING = "-";

    private static final Map<String, String> SHORT = new HashMap<>();

    static {
        for (String[] row : DataFile.rows(ShortValue.class, "short.tsv")) {
            SHORT.put(row[0], row[1]);
        }
    }

    private ShortValue() {}

    static String of(Fact fact) {
        String words = Printable.of(Quote.folded(Wording.of(fact)));
        StringBuilder value = new StringBuilder();
        for (String word : words.split(" ")) {
            String written = SHORT.getOrDefault(fact.kind().label() + " " + word, SHORT.getOrDefault(word, word));
            if (!written.equals(NOTHING)) {
                value.append(value.length() == 0 ? "" : " ").append(written);
            }
        }
        return cut(value.toString());
    }

    private static String cut(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return value.substring(0, end) + "…";
    }
}
