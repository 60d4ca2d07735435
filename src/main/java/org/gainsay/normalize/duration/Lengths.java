package org.gainsay.normalize.duration;

import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** The words beside lengths of time: "inside", "working" before days. */
public final class Lengths {
    private enum Role {
        LIMIT,
        DAYS
    }

    private byte[] roles = new byte[2048];

    /** Adds the words of the data file to a lexicon. */
    public Lengths(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(Lengths.class, "lengths.tsv")) {
            Role role = Role.valueOf(row[0]);
            for (String word : DataFile.fields(row[1], ' ')) {
                put(lexicon.add(word), role);
            }
        }
    }

    private void put(int word, Role role) {
        if (word >= roles.length) {
            roles = java.util.Arrays.copyOf(roles, word * 2);
        }
        roles[word] |= (byte) (1 << role.ordinal());
    }

    private boolean is(Reading reading, int token, Role role) {
        int word = reading.tokens().word(token);
        return word < roles.length && (roles[word] >> role.ordinal() & 1) != 0;
    }

    /** The "inside" before a length, which nothing takes longer than; null for none. */
    Hedges.@Nullable Found limit(Reading reading, int first) {
        return is(reading, first - 1, Role.LIMIT) ? new Hedges.Found(Hedge.Type.UP_TO, first - 1, first) : null;
    }

    /** Whether a word tells which days are counted. */
    boolean day(Reading reading, int token) {
        return is(reading, token, Role.DAYS);
    }
}
