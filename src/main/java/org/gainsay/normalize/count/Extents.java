package org.gainsay.normalize.count;

import java.util.BitSet;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;

/** Tells the "over" of what something extends over from that of more: "laid out over three floors"; "has over three floors". */
public final class Extents {
    private final BitSet spread = new BitSet();
    private final BitSet course = new BitSet();
    private final BitSet parts = new BitSet();
    private final BitSet out = new BitSet();
    private final int over;

    /** Adds the words of the data file to a lexicon. */
    public Extents(Lexicon.Builder lexicon) {
        over = lexicon.add("over");
        for (String[] row : DataFile.rows(Extents.class, "extents.tsv")) {
            BitSet words = switch (row[0]) {
                case "SPREAD" -> spread;
                case "COURSE" -> course;
                case "PART" -> parts;
                case "OUT" -> out;
                default -> throw new IllegalStateException("extents.tsv has no rows " + row[0]);
            };
            for (int word : lexicon.addAll(row[1])) {
                words.set(word);
            }
        }
    }

    /**
     * Whether a hedge before a count is such an "over".
     *
     * @param noun first token of the noun's head
     */
    boolean hold(Reading reading, Hedges.Found hedge, int noun) {
        if (hedge.end() != hedge.first() + 1 || !reading.isWord(hedge.first(), over)) {
            return false;
        }
        Tokens tokens = reading.tokens();
        int verb = hedge.first() - 1;
        boolean part = parts.get(tokens.word(noun));
        if (part && tokens.isMark(verb, ',')) {
            return true;
        }
        while (out.get(tokens.word(verb))) {
            verb--;
        }
        return spread.get(tokens.word(verb)) || part && course.get(tokens.word(verb));
    }
}
