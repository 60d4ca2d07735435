package org.gainsay.normalize.duration;

import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.unit.Measure;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** The words beside lengths of time: "over", "working" before days. */
public final class Lengths {
    private enum Role {
        DAYS,
        LEAVES
    }

    /** How far before "a month to reply" the word stands that tells who has it: "given all of its members". */
    private static final int REACH = 5;

    private static final Ratio HOUR = Ratio.of(3600);
    private static final long SPAN = WordClass.SPAN.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long AGO = WordClass.INSTANT.bit();

    private final int over;
    private byte[] roles = new byte[2048];

    /** Adds the words of the data file to a lexicon. */
    public Lengths(Lexicon.Builder lexicon) {
        over = lexicon.add("over");
        for (String[] row : DataFile.rows(Lengths.class, "lengths.tsv")) {
            Role role = Role.valueOf(row[0]);
            for (int word : lexicon.addAll(row[1])) {
                put(word, role);
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

    /** Whether "over" alone stands before a length, which may mean more than it or in its course. */
    boolean over(Reading reading, Measure length) {
        int word = length.first() - 1;
        if (!reading.isWord(word, over) || length.hedge() != null) {
            return false;
        }
        Hedges.Found hedge = reading.hedgeBefore(length.first());
        return hedge == null ? reading.is(word - 1, SPAN) : hedge.first() == word && hedge.end() == length.first();
    }

    /**
     * Whether "over" means more than a length: behind a word of lasting ("took over two hours", "for over a year"), at the beginning of a sentence, in "over three years of war", and before hours and what is shorter. "£2m over five
     * years" and "held over three days" tell in the course of what.
     */
    static boolean longer(Reading reading, Measure length) {
        return reading.tokens().type(length.first() - 2) == Tokens.BREAK
                || reading.is(length.first() - 2, SPAN | AUXILIARY)
                || reading.isWord(length.end(), reading.vocabulary().numbers().of())
                || length.unit().factor().compareTo(HOUR) <= 0
                || reading.near(length.end(), AGO);
    }

    /** Whether somebody has or gets a length of time for something: "had a month to reply", "gave the council a year to do it". */
    boolean left(Reading reading, int first, int end) {
        Tokens tokens = reading.tokens();
        if (!reading.isWord(end, reading.vocabulary().numbers().to()) || tokens.type(end + 1) != Tokens.WORD) {
            return false;
        }
        int at = first - 1;
        while (at > first - REACH && tokens.type(at) == Tokens.WORD && !is(reading, at, Role.LEAVES)) {
            at--;
        }
        return is(reading, at, Role.LEAVES);
    }

    /** Whether a word tells which days are counted. */
    boolean day(Reading reading, int token) {
        return is(reading, token, Role.DAYS);
    }
}
