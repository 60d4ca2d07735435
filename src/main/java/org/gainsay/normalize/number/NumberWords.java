package org.gainsay.normalize.number;

import java.util.Arrays;
import java.util.List;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** The number words of English, by their number in the lexicon. */
public final class NumberWords extends Particles {
    /** The part that a word can play in a number. */
    enum Role {
        NONE(WordClass.NUMBER),
        UNIT(WordClass.NUMBER),
        TEEN(WordClass.NUMBER),
        TEN(WordClass.NUMBER),
        HUNDRED(WordClass.NUMBER),
        SCALE(WordClass.NUMBER),
        DOZEN(WordClass.NUMBER),
        SUFFIX(WordClass.SUFFIX),
        FRACTION(WordClass.FRACTION),
        FRACTIONS(WordClass.FRACTION),
        FIRSTS(WordClass.FRACTION),
        ORDINAL(WordClass.ORDINAL),
        PLURAL(WordClass.VAGUE),
        ENDING(WordClass.SUFFIX),
        FEW(WordClass.VAGUE),
        PAIR(WordClass.VAGUE),
        MANY(WordClass.VAGUE);

        private final WordClass wordClass;

        Role(WordClass wordClass) {
            this.wordClass = wordClass;
        }
    }

    /** What a vague word states and what it allows. */
    record Vague(Interval stated, Interval allows) {}

    private static final Ratio MILLION = Ratio.of(1_000_000);
    private static final Role[] ROLES = Role.values();

    private byte[] roles = new byte[1024];
    private Ratio[] values = new Ratio[1024];
    private @Nullable Vague[] vague = new Vague[1024];
    private @Nullable Ratio[] ordinals = new Ratio[1024];
    private @Nullable Ratio[] plurals = new Ratio[1024];

    final Metres metres;
    final Motion motion;

    /** Adds the number words to a lexicon. */
    public NumberWords(Lexicon.Builder lexicon) {
        super(lexicon);
        for (String[] row : DataFile.rows(NumberWords.class, "numbers.tsv")) {
            add(lexicon, Role.valueOf(row[0]), row[1], ratio(row[2]), null);
        }
        for (String[] row : DataFile.rows(NumberWords.class, "vague.tsv")) {
            Vague meaning = new Vague(interval(row[2], row[3]), interval(row[4], row[5]));
            add(lexicon, Role.valueOf(row[0]), row[1], ratio(row[2]), meaning);
        }
        closedUp(lexicon);
        metres = new Metres(lexicon);
        motion = new Motion(lexicon);
    }

    /** Tens and ones that are written as one word: "twentyfive", "twentyfifth". */
    private void closedUp(Lexicon.Builder lexicon) {
        List<String[]> rows = DataFile.rows(NumberWords.class, "numbers.tsv");
        for (String[] one : rows) {
            Ratio unit = one[0].equals("UNIT") || one[0].equals("ORDINAL") ? ratio(one[2]) : Ratio.ZERO;
            if (unit.signum() > 0 && unit.compareTo(Ratio.of(10)) < 0) {
                closedUp(lexicon, rows, one, unit);
            }
        }
    }

    private void closedUp(Lexicon.Builder lexicon, List<String[]> rows, String[] one, Ratio unit) {
        Role role = one[0].equals("UNIT") ? Role.TEEN : Role.ORDINAL;
        for (String[] ten : rows) {
            if (ten[0].equals("TEN")) {
                add(lexicon, role, ten[1] + one[1], ratio(ten[2]).plus(unit), null);
            }
        }
    }

    private void add(Lexicon.Builder lexicon, Role role, String word, Ratio value, @Nullable Vague meaning) {
        int id = lexicon.add(word, role.wordClass);
        if (id >= roles.length) {
            grow(id * 2);
        }
        if (role == Role.ORDINAL) {
            ordinals[id] = value;
            return;
        }
        if (role == Role.PLURAL) {
            plurals[id] = value;
            return;
        }
        roles[id] = (byte) role.ordinal();
        values[id] = value;
        vague[id] = meaning;
    }

    private void grow(int size) {
        roles = Arrays.copyOf(roles, size);
        values = Arrays.copyOf(values, size);
        vague = Arrays.copyOf(vague, size);
        ordinals = Arrays.copyOf(ordinals, size);
        plurals = Arrays.copyOf(plurals, size);
    }

    Role role(int word) {
        return word < roles.length ? ROLES[roles[word]] : Role.NONE;
    }

    /** Whether a word multiplies the figure before it by a million or more. */
    public boolean millions(int word) {
        return role(word) == Role.SCALE && values[word].compareTo(MILLION) >= 0;
    }

    Ratio value(int word) {
        return values[word];
    }

    /** Whether a number in digits that stands before a word does not go on with it. */
    boolean closes(int word) {
        return word == 0 || role(word) == Role.NONE && plural(word) == null && word != and && word != point;
    }

    /** The part of one that a fraction word counts ("half", "quarter"); 0 for other words. */
    public Ratio part(int word) {
        return role(word) == Role.FRACTION ? values[word] : Ratio.ZERO;
    }

    /** Whether a word names parts in the plural: "fifths", or "firsts" behind a ten. */
    boolean parts(int word) {
        Role role = role(word);
        return role == Role.FRACTIONS || role == Role.FIRSTS;
    }

    /** What "dozens" multiplies the figure before it with; null for other words. */
    @Nullable
    Ratio plural(int word) {
        return word < plurals.length ? plurals[word] : null;
    }

    /** The rank that an ordinal word gives, or null for other words. */
    public @Nullable Ratio ordinal(int word) {
        return word < ordinals.length ? ordinals[word] : null;
    }

    /** The value of a word from "zero" to "ninety" by itself, or -1 for other words. */
    public int small(int word) {
        Role role = role(word);
        boolean small = role == Role.UNIT || role == Role.TEEN || role == Role.TEN;
        return small ? (int) values[word].longValueExact() : -1;
    }

    /** Whether a word is "st", "nd", "rd" or "th", which make the digits before them an ordinal. */
    public boolean ending(int word) {
        return role(word) == Role.ENDING;
    }

    @Nullable
    Vague vague(int word) {
        return word < vague.length ? vague[word] : null;
    }

    private static Interval interval(String low, String high) {
        return new Interval(ratio(low), high.equals("-") ? null : ratio(high));
    }

    /** A number as data files write it: {@code 3600}, {@code 0.95} or {@code 127/5000}. */
    public static Ratio ratio(String written) {
        int slash = written.indexOf('/');
        if (slash >= 0) {
            return ratio(written.substring(0, slash)).over(ratio(written.substring(slash + 1)));
        }
        int point = written.indexOf('.');
        if (point < 0) {
            return Ratio.of(Long.parseLong(written));
        }
        long digits = Long.parseLong(written.substring(0, point) + written.substring(point + 1));
        return Ratio.of(digits, Digits.power(written.length() - point - 1));
    }
}
