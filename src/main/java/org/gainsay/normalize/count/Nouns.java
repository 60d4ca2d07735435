package org.gainsay.normalize.count;

import java.util.Arrays;
import java.util.BitSet;
import org.gainsay.normalize.Reading;
import org.gainsay.text.DataFile;
import org.gainsay.text.Folded;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordMap;
import org.jspecify.annotations.Nullable;

/** The singular of nouns: by rule, and from the data file where English has none. */
public final class Nouns {
    private @Nullable String[] irregular = new String[2048];

    private final BitSet attributive = new BitSet();
    private final WordMap<String> abbreviations = new WordMap<>();
    private final int strong;
    private final int times;
    private final int fold;
    private final int as;
    private final int than;
    private final int magnitude;

    /** Adds the irregular nouns to a lexicon. */
    public Nouns(Lexicon.Builder lexicon) {
        strong = lexicon.add("strong");
        times = lexicon.add("times");
        fold = lexicon.add("fold");
        as = lexicon.add("as");
        than = lexicon.add("than");
        magnitude = lexicon.add("magnitude");
        for (String[] row : DataFile.rows(Nouns.class, "abbreviations.tsv")) {
            abbreviations.put(lexicon.add(row[0]), row[1]);
        }
        for (String[] row : DataFile.rows(Nouns.class, "nouns.tsv")) {
            int id = lexicon.add(row[0]);
            if (id >= irregular.length) {
                irregular = Arrays.copyOf(irregular, id * 2);
            }
            irregular[id] = row[1];
            attributive.set(id, row.length > 2);
        }
    }

    /** The singular of a plural noun that the data file lists, or null. */
    @Nullable
    public String irregular(int word) {
        return word < irregular.length ? irregular[word] : null;
    }

    /** Whether a plural also stands before another noun as it is: the "sports" of "three sports halls". */
    boolean isAttributive(int word) {
        return attributive.get(word);
    }

    /** What an abbreviation for something counted stands for: "megawatt" for "MW"; null for other words. */
    @Nullable
    String abbreviated(int word) {
        return word == 0 ? null : abbreviations.get(word);
    }

    /** Whether a word is "strong". */
    boolean isStrong(int word) {
        return word == strong;
    }

    /** Whether a word is "times". */
    boolean isTimes(int word) {
        return word == times;
    }

    /** Whether a word is "fold". */
    boolean isFold(int word) {
        return word == fold;
    }

    /** Whether a word is "than". */
    boolean isThan(int word) {
        return word == than;
    }

    /** Whether a word is "magnitude", which a figure gives and does not count. */
    boolean isMagnitude(int word) {
        return word == magnitude;
    }

    /** Whether a word is "as". */
    boolean isAs(int word) {
        return word == as;
    }

    /**
     * The singular of a noun: "ships" becomes "ship", "deputies" "deputy"; what is no plural stays as it is.
     *
     * @param noun a noun in any letter case
     * @return the singular in lower case
     */
    public static String singular(String noun) {
        String word = Folded.of(noun);
        if (!plural(word)) {
            return word;
        }
        if (word.endsWith("people")) {
            return cut(word, 6) + "person";
        }
        if (word.endsWith("men")) {
            return cut(word, 3) + "man";
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        boolean hissing = word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zzes");
        return cut(word, hissing || word.endsWith("oes") && word.length() > 5 ? 2 : 1);
    }

    /** Whether a noun in the plural stands at a token. */
    public static boolean isPlural(Reading reading, int token) {
        return reading.tokens().type(token) == Tokens.WORD
                && (reading.vocabulary().nouns().irregular(reading.tokens().word(token)) != null
                        || plural(
                                reading.passage().text(),
                                reading.tokens().start(token),
                                reading.tokens().end(token)));
    }

    /** Whether a lower-case word looks like a regular plural. */
    static boolean plural(String word) {
        return word.endsWith("s") ? regular(word) : word.endsWith("n") ? men(word) : word.endsWith("people");
    }

    /** The same for the word at {@code [start, end)} of a text, in any letter case; most words need not be cut out for that. */
    static boolean plural(String text, int start, int end) {
        boolean plain = end - start > 2 && small(text.charAt(end - 3)) && small(text.charAt(end - 2));
        return plain && text.charAt(end - 1) == 's'
                ? "siu".indexOf(text.charAt(end - 2)) < 0
                : plural(Folded.of(text.substring(start, end)));
    }

    private static boolean small(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** "servicemen", "chairwomen", but not "regimen" or "acumen". */
    private static boolean men(String word) {
        int before = word.length() - 4;
        return before > 0 && word.endsWith("men") && "iou".indexOf(word.charAt(before)) < 0 || word.endsWith("women");
    }

    private static boolean regular(String word) {
        return word.length() > 2
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !word.endsWith("'s");
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
