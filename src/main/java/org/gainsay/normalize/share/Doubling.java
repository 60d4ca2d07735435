package org.gainsay.normalize.share;

import java.util.Arrays;
import java.util.BitSet;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trend;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads a verb that says by how much something changed: "more than doubled" is up by more than 100 per cent, "halved" down by 50. */
public final class Doubling {
    private static final long DETERMINER = WordClass.DETERMINER.bit();

    private @Nullable Ratio[] changes = new Ratio[1024];
    private final BitSet down = new BitSet();
    private final BitSet stops = new BitSet();
    private final BitSet leads = new BitSet();
    private final Phrases<Boolean> again = new Phrases<>(false);

    /** Adds the words of the data file to a lexicon. */
    public Doubling(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(Doubling.class, "multiples.tsv")) {
            switch (row[0]) {
                case "UP", "DOWN" ->
                    add(lexicon.add(row[1], WordClass.MULTIPLE), NumberWords.ratio(row[2]), row[0].equals("DOWN"));
                case "STOP" -> add(lexicon, stops, row[1]);
                case "LEAD" -> add(lexicon, leads, row[1]);
                case "AGAIN" -> again.add(lexicon, row[1], true);
                default -> throw new IllegalStateException("multiples.tsv has no rows " + row[0]);
            }
        }
    }

    private void add(int word, Ratio percent, boolean falls) {
        if (word >= changes.length) {
            changes = Arrays.copyOf(changes, word * 2);
        }
        changes[word] = percent;
        down.set(word, falls);
    }

    private static void add(Lexicon.Builder lexicon, BitSet set, String row) {
        for (int word : lexicon.addAll(row)) {
            set.set(word);
        }
    }

    /** Whether what stands before a token is what was added: "half as much again", "a third again as long". */
    boolean adds(Tokens tokens, int token) {
        return again.find(tokens, token) != null;
    }

    /** The change that the verb at a token states, or null. */
    @Nullable
    Mention read(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int word = tokens.word(token);
        Ratio percent = word < changes.length ? changes[word] : null;
        if (percent == null || stops.get(tokens.word(token + 1))) {
            return null;
        }
        int object = reading.is(token + 1, DETERMINER) ? token + 2 : token + 1;
        if (leads.get(tokens.word(object))) {
            return null;
        }
        Quantity value = new Quantity(Interval.at(percent), "%", percent, percent, "per cent", Ratio.of(10), null);
        Mention mention = reading.mention(Kind.PERCENT, token, token + 1, value);
        return mention.with(value, down.get(word) ? Trend.DOWN : Trend.UP);
    }
}
