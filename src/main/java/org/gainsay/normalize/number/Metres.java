package org.gainsay.normalize.number;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.gainsay.text.WordMap;

/** Tells metres from millions where a date or a verb stands behind "m": "jumped 2.03m in 2024", "a cordon of 200m has"; "sold 1.4m in 2021" are millions. */
final class Metres {
    /** How many words may stand between the verb and the figure: "a personal best of". */
    private static final int REACH = 5;

    /** How many digits behind the point give hundredths. */
    private static final int HUNDREDTHS = 2;

    private static final long DETERMINER = WordClass.DETERMINER.bit();

    /** What a word takes: figures up to so many metres, only those with hundredths, and also such as a link leads to. */
    private record Reach(Ratio most, boolean hundredths, boolean linked) {
        boolean takes(Ratio value, Digits digits, boolean link) {
            return (!hundredths || digits.decimals >= HUNDREDTHS) && (linked || !link) && value.compareTo(most) <= 0;
        }
    }

    private final WordMap<Reach> verbs = new WordMap<>();
    private final BitSet counted = new BitSet();
    private final BitSet peopled = new BitSet();
    /** What may stand between a word and its figure, and whether it is a link. */
    private final WordMap<Boolean> fillers = new WordMap<>();

    private final Set<Ratio> distances = new HashSet<>();
    private final int possessive;
    private final int had;
    private final int been;

    /** Adds the words of the data file to a lexicon. */
    Metres(Lexicon.Builder lexicon) {
        possessive = lexicon.add("'s");
        had = lexicon.add("had");
        been = lexicon.add("been");
        for (String[] row : DataFile.rows(Metres.class, "metres.tsv")) {
            Reach reach = new Reach(NumberWords.ratio(row[1]), row[0].equals("HUNDREDTHS"), row[0].equals("MEASURED"));
            for (String word : DataFile.fields(row[2], ' ')) {
                switch (row[0]) {
                    case "ANY", "HUNDREDTHS", "MEASURED" -> verbs.put(lexicon.add(word), reach);
                    case "COUNTED" -> counted.set(lexicon.add(word));
                    case "PEOPLED" -> peopled.set(lexicon.add(word));
                    case "FILLER" -> fillers.put(lexicon.add(word), false);
                    case "LINK" -> fillers.put(lexicon.add(word), true);
                    case "DISTANCE" -> distances.add(NumberWords.ratio(word));
                    default -> throw new IllegalStateException("metres.tsv has no rows " + row[0]);
                }
            }
        }
    }

    /** Whether a word is a plural without an s, before which the letter is that of millions: "children". */
    boolean counted(int word) {
        return counted.get(word);
    }

    /** "2.4m had been vaccinated": what was done to so many of them. */
    boolean passive(Tokens tokens, int token) {
        return tokens.word(token) == had && tokens.word(token + 1) == been;
    }

    /** "the population is 3.2m", "the number of homes rose to 1.2m": what is counted so stands before the figure. */
    boolean peopled(Tokens tokens, int figure) {
        for (int at = figure - 1; at >= figure - 1 - REACH && tokens.type(at) == Tokens.WORD; at--) {
            if (peopled.get(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure in digits with "m" behind it is one of metres, by the words before it. */
    boolean hold(Passage passage, int figure) {
        Tokens tokens = passage.tokens();
        Digits digits = new Digits();
        Ratio value = digits.read(passage.text(), tokens.start(figure), tokens.end(figure));
        if (value == null) {
            return false;
        }
        boolean known = passage.is(figure - 1, DETERMINER) || tokens.word(figure - 1) == possessive;
        if (known && distances.contains(value)) {
            return true;
        }
        boolean linked = false;
        for (int at = figure - 1; at >= figure - 1 - REACH && tokens.type(at) == Tokens.WORD; at--) {
            Reach reach = verbs.get(tokens.word(at));
            if (reach != null && reach.takes(value, digits, linked)) {
                return true;
            }
            Boolean link = fillers.get(tokens.word(at));
            if (link == null) {
                return false;
            }
            linked |= link;
        }
        return false;
    }
}
