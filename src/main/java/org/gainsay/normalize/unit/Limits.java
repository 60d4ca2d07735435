package org.gainsay.normalize.unit;

import java.util.BitSet;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words before a measure that make it the most that something took: "inside", "within". */
public final class Limits {
    private enum Role {
        LIMIT,
        MERELY,
        DUE
    }

    /** How far before "within" the verb may stand that makes it a time for something still to do. */
    private static final int CLAUSE = 14;

    private final BitSet[] words = {new BitSet(), new BitSet(), new BitSet()};

    /** Adds the words of the data file to a lexicon. */
    public Limits(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(Limits.class, "limits.tsv")) {
            for (int word : lexicon.addAll(row[1])) {
                words[Role.valueOf(row[0]).ordinal()].set(word);
            }
        }
    }

    private boolean is(Reading reading, int token, Role role) {
        return words[role.ordinal()].get(reading.tokens().word(token));
    }

    /** The "inside" or "within" before a measure, which is then the most; null for none, and for "to within six feet", which tells how near something got. */
    public Hedges.@Nullable Found limit(Reading reading, int first) {
        boolean apart = is(reading, first - 1, Role.MERELY)
                || reading.isWord(first - 1, reading.vocabulary().numbers().of());
        int word = apart ? first - 2 : first - 1;
        boolean limit = is(reading, word, Role.LIMIT)
                && !reading.isWord(word - 1, reading.vocabulary().numbers().to());
        return limit ? new Hedges.Found(Hedge.Type.UP_TO, word, first) : null;
    }

    /**
     * A measure as the most that something took or lies apart, where "inside" or "within" leads it: "within about 40 minutes". "About" says no more
     * there; any other hedge stays. Where something is due ("must be paid within 30 days"), the time that is given for it is just that long.
     *
     * @param plain the measure as a mention
     * @param measure the measure
     * @return the mention itself where nothing leads it
     */
    public Mention limited(Reading reading, Mention plain, Measure measure) {
        Hedge hedge = plain.hedge();
        boolean free = hedge == null || hedge.type() == Hedge.Type.ABOUT;
        boolean one = measure.high() != null && measure.high().equals(measure.low());
        Hedges.Found limit = free && one ? limit(reading, plain.firstToken()) : null;
        return limit == null || due(reading, limit.first())
                ? plain
                : reading.mention(
                        plain.kind(),
                        measure.first(),
                        measure.end(),
                        plain.value(),
                        new Hedges.Found(limit.type(), limit.first(), measure.first()),
                        null);
    }

    private boolean due(Reading reading, int word) {
        for (int at = word - 1; at >= word - CLAUSE && reading.tokens().type(at) != Tokens.BREAK; at--) {
            if (is(reading, at, Role.DUE)) {
                return true;
            }
        }
        return false;
    }
}
