package org.gainsay.text;

import java.util.Arrays;

/**
 * A text as numbered tokens, held in primitive arrays. Offsets count UTF-16 code units of the text that was lexed.
 *
 * <p>"Talks ran 2½ hours." is six tokens: two words, the number "2", the fraction "½", a word and a full stop.
 */
public final class Tokens {
    /** Letters, with inner apostrophes; an abbreviation keeps its full stops ("U.S.", "a.m.", "Feb."). */
    public static final byte WORD = 1;
    /** Digits, with the commas and points that stand between digits: "15,000", "2.5", "11.08", "24.02.2022". */
    public static final byte NUMBER = 2;
    /** A single character that is a fraction: "½". */
    public static final byte FRACTION = 3;
    /** Any other visible character; {@link #mark} says which. */
    public static final byte MARK = 4;
    /** No character: the end of a block. */
    public static final byte BREAK = 5;

    /** Bit of {@link #shape}: the first letter is a capital. */
    public static final byte CAPITAL = 1;
    /** Bit of {@link #shape}: there is more than one letter and none is small. */
    public static final byte UPPER = 2;

    /** Bit of {@link #shape}: an abbreviation that was written with its full stop. */
    public static final byte DOTTED = 4;

    /** Bit of {@link #shape}: letters with a full stop behind each, "U.S." or "a.m.". */
    public static final byte INITIALS = 8;

    /** Bits of a code for the type. */
    private static final int TYPE = 7;
    /** Where the shape begins in a code, above the type. */
    private static final int SHAPE = 3;
    /** Bits of a code for the shape, behind its place. */
    private static final int SHAPES = 31;
    /** Where the value begins in a code, above the shape. */
    private static final int VALUE = 8;

    /** How many words a lexicon may hold, so that each number fits beside shape and type. */
    static final int WORDS = 1 << Integer.SIZE - VALUE - 1;

    /** Offsets: of the first code unit in the high half, behind the last one in the low half. */
    private final long[] spans;
    /** Value, shape and type in one number, so that the lexer writes and a reader fetches all three at once; see {@link #code}. */
    private final int[] codes;
    /** The classes of each word, side by side as readers ask for them, and {@link #FIGURE}. */
    private final long[] classes;

    /** The tokens that may end a sentence, ascending: breaks, stops, and abbreviations with theirs. */
    final int[] stops;

    /** How far to either side of a token {@link #around} sees every word; it sees some further ones, too. */
    public static final int REACH = Blocks.REACH;

    /** A bit that no class of words has: digits or the sign of a fraction. */
    public static final long FIGURE = 1L << 62;

    private static final long TERM = WordClass.TERM.bit();

    private final Blocks blocks;

    private final int count;

    /**
     * Tokens as the lexer cut them.
     *
     * @param spans {@link #span} of each
     * @param codes {@link #code} of each
     */
    Tokens(long[] spans, int[] codes, int[] stops, int count, Lexicon lexicon) {
        this.spans = spans;
        this.codes = codes;
        this.stops = stops;
        this.count = count;
        this.classes = new long[count];
        this.blocks = new Blocks(codes, classes, lexicon);
        // Behind the last token the array reads as what lies beyond the text, so that one comparison with its length
        // is enough.
        Arrays.fill(codes, count, codes.length, BREAK);
    }

    /** Two offsets as one number. */
    static long span(int start, int end) {
        return (long) start << Integer.SIZE | end;
    }

    /**
     * What a token is as one number.
     *
     * @param value the number of a word; the complement of the character of a mark or a fraction; 0 for everything else, as for an unknown word
     */
    static int code(byte type, int value, int shape) {
        return value << VALUE | shape << SHAPE | type;
    }

    /** The value in a code. */
    static int valueIn(int code) {
        return code >> VALUE;
    }

    /** The type in a code. */
    static int typeIn(int code) {
        return code & TYPE;
    }

    /** The classes of the words around a token, and {@link #FIGURE} where one stands there; see {@link #REACH}. */
    public long around(int token) {
        return blocks.around(token);
    }

    /** Whether the word at a token has at least one of the classes in a set. */
    boolean is(int token, long bits) {
        return token >= 0 && token < count && (classes[token] & bits) != 0;
    }

    /** The classes of the words in {@code [first, end)}, which may reach beyond either end of the text. */
    long classes(int first, int end) {
        long all = 0;
        int last = Math.min(end, count);
        for (int token = Math.max(0, first); token < last; token++) {
            all |= classes[token];
        }
        return all & ~FIGURE;
    }

    /** The classes of all words, and {@link #FIGURE} if there is one. */
    public long all() {
        return blocks.all();
    }

    /** How many tokens there are. */
    public int count() {
        return count;
    }

    /** Offset of the first code unit of a token. */
    public int start(int token) {
        return (int) (spans[token] >>> Integer.SIZE);
    }

    /** Offset behind the last code unit of a token. */
    public int end(int token) {
        return (int) spans[token];
    }

    /** One of the five constants above; {@link #BREAK} beyond either end of the text. */
    public byte type(int token) {
        return token >= 0 && token < codes.length ? (byte) (codes[token] & TYPE) : BREAK;
    }

    /** The token as one number, so that one comparison tells whether it is a certain word or mark; see {@link #code}. */
    int value(int token) {
        return token >= 0 && token < codes.length ? codes[token] >> VALUE : Lexicon.UNKNOWN;
    }

    /** The word's number in the lexicon; {@link Lexicon#UNKNOWN} for other words and whatever is no word. */
    public int word(int token) {
        return Math.max(value(token), Lexicon.UNKNOWN);
    }

    /**
     * The first token from one on that is of some sort; {@link #count} if there is none.
     *
     * @param words by word number the sorts of the word; unknown words and what is no word have those of number 0
     * @param types by type the sorts of every token of the type
     * @param classes what a block must hold for one to stand in it: classes of words, and {@link #FIGURE}
     */
    public int next(int first, byte[] words, byte[] types, long classes) {
        int token = first;
        while (token < count) {
            int at = blocks.skip(token, classes);
            if (at == token && (words[Math.max(codes[at] >> VALUE, Lexicon.UNKNOWN)] | types[codes[at] & TYPE]) != 0) {
                return at;
            }
            token = Math.max(at, token + 1);
        }
        return count;
    }

    /**
     * The first token in {@code [first, end)} whose word is one of some sort; {@code end} if there is none. Words of a sort have the class
     * {@link WordClass#TERM}.
     *
     * @param sorts by word number the sorts of the word, as bits; unknown words and what is no word have those of number 0
     * @param wanted sorts of which it has to have one
     * @param besides other sorts of which it has to have one as well
     */
    public int next(int first, int end, long[] sorts, long wanted, long besides) {
        int token = first;
        while (token < end) {
            int at = blocks.skip(token, TERM);
            long has = at > token ? 0 : sorts[Math.max(codes[at] >> VALUE, Lexicon.UNKNOWN)];
            if ((has & wanted) != 0 && (has & besides) != 0) {
                return at;
            }
            token = Math.max(at, token + 1);
        }
        return end;
    }

    /**
     * The character of a {@link #MARK} or {@link #FRACTION}, with look-alikes folded: every dash that stands for a hyphen is {@code -},
     * a longer one {@code —}, quotes are {@code '} and {@code "}; 0 for other tokens.
     */
    public char mark(int token) {
        int value = value(token);
        return value < 0 ? (char) ~value : 0;
    }

    /** Whether a token is this mark. */
    public boolean isMark(int token, char mark) {
        return value(token) == ~mark;
    }

    /** Whether nothing at all stands between a token and the one before it. */
    public boolean glued(int token) {
        return token > 0 && token < count && start(token) == end(token - 1);
    }

    /** The letter case of a word: a set of {@link #CAPITAL}, {@link #UPPER}, {@link #DOTTED} and {@link #INITIALS}. */
    public byte shape(int token) {
        return token >= 0 && token < codes.length ? (byte) (codes[token] >> SHAPE & SHAPES) : 0;
    }
}
