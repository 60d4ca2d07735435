package org.gainsay.normalize.unit;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.text.DataFile;

/** The currencies of the data file, for those who look for them behind a figure and before it. */
public final class Currencies {
    /**
     * A currency.
     *
     * @param code ISO 4217 code
     * @param word whether the code is also a word
     * @param name name in the singular
     * @param spellings further names, with the mark of their use
     * @param signs what stands before a figure
     * @param subunits its parts
     */
    public record Currency(
            String code, boolean word, String name, List<String> spellings, List<Sign> signs, List<Subunit> subunits) {}

    /**
     * A sign before a figure.
     *
     * @param text the sign; a blank in it says that letters and mark may stand apart
     * @param large whether the figure has to be large
     */
    public record Sign(String text, boolean large) {}

    /**
     * A part of a currency.
     *
     * @param name its name, with the mark of its use
     * @param part the part of the currency that it is
     */
    public record Subunit(String name, Ratio part) {}

    private Currencies() {}

    /** All currencies, in the order of the file. */
    public static List<Currency> all() {
        List<Currency> all = new ArrayList<>();
        for (String[] row : DataFile.rows(Currencies.class, "currencies.tsv")) {
            all.add(currency(row));
        }
        return all;
    }

    private static Currency currency(String[] row) {
        List<String> spellings = new ArrayList<>();
        List<Sign> signs = new ArrayList<>();
        for (String entry : entries(row[2])) {
            if (entry.charAt(0) == '^') {
                boolean large = entry.charAt(1) == '^';
                signs.add(new Sign(entry.substring(large ? 2 : 1), large));
            } else {
                spellings.add(entry);
            }
        }
        List<Subunit> subunits = new ArrayList<>();
        for (String entry : entries(row[3])) {
            int equals = entry.lastIndexOf('=');
            subunits.add(new Subunit(entry.substring(0, equals), NumberWords.ratio(entry.substring(equals + 1))));
        }
        boolean word = row[0].endsWith("?");
        return new Currency(
                word ? row[0].substring(0, row[0].length() - 1) : row[0], word, row[1], spellings, signs, subunits);
    }

    /** The entries of a column; {@code -} is none. */
    static String[] entries(String column) {
        return column.equals("-") ? new String[0] : DataFile.fields(column, ',');
    }
}
