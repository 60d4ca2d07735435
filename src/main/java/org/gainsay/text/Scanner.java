package org.gainsay.text;

import java.util.Arrays;

/** One run of the lexer over one text. */
final class Scanner {
    private static final long ABBREVIATED = WordClass.bits(WordClass.ABBREVIATION, WordClass.TITLE);

    /** How far a basic capital letter lies from its small one. */
    private static final int CASE_DISTANCE = 'a' - 'A';

    private final char[] text;
    private final Lexicon lexicon;
    private int[] starts;
    private int[] ends;
    private int[] values;
    private byte[] types;
    private byte[] shapes;
    private int count;

    Scanner(char[] text, Lexicon lexicon, int capacity) {
        this.text = text;
        this.lexicon = lexicon;
        starts = new int[capacity];
        ends = new int[capacity];
        values = new int[capacity];
        types = new byte[capacity];
        shapes = new byte[capacity];
    }

    Tokens tokens() {
        return new Tokens(starts, ends, values, types, shapes, count);
    }

    /** Adds the tokens of {@code [start, end)} and a break behind them. */
    void scan(int start, int end) {
        int at = start;
        while (at < end) {
            at = switch (Characters.type(text[at])) {
                case Characters.SPACE -> at + 1;
                case Characters.LETTER -> word(at, end);
                case Characters.DIGIT -> number(at, end);
                case Characters.FRACTION -> add(Tokens.FRACTION, at, at + 1, text[at], 0);
                default -> mark(at, start, end);
            };
        }
        add(Tokens.BREAK, end, end, 0, 0);
    }

    private int word(int start, int end) {
        long key = 0;
        int at = start;
        int capitals = 0;
        while (at < end) {
            char c = text[at];
            char small = c < Folding.SMALL.length ? Folding.SMALL[c] : 0;
            if (small == 0) {
                break;
            }
            key = ShortWords.key(key, small);
            capitals += small - c;
            at++;
        }
        boolean plain = at > start && at - start <= ShortWords.LONGEST && (at == end || Characters.ends(text[at]));
        return plain ? plainWord(start, at, key, capitals / CASE_DISTANCE) : anyWord(start, end);
    }

    /** A short word of basic letters with nothing behind it that could belong to it: nearly every word. */
    private int plainWord(int start, int end, long key, int capitals) {
        int shape = text[start] < 'a' ? Tokens.CAPITAL : 0;
        if (capitals > 1 && capitals == end - start) {
            shape |= Tokens.UPPER;
        }
        return add(Tokens.WORD, start, end, lexicon.id(key), shape);
    }

    private int anyWord(int start, int end) {
        int hash = 0;
        int at = start;
        int capitals = 0;
        int letters = 0;
        while (at < end) {
            char c = text[at];
            if (!wordCharacter(c)) {
                if (!innerApostrophe(at, end)) {
                    break;
                }
            } else if (c != Folding.SOFT_HYPHEN) {
                letters++;
                if (c < 'a' && c >= 'A' || c >= '\u0080' && Character.isUpperCase(c)) {
                    capitals++;
                }
            }
            if (c != Folding.SOFT_HYPHEN) {
                hash = 31 * hash + Folding.fold(c);
            }
            at++;
        }
        int shape = !Character.isUpperCase(text[start]) ? 0 : Tokens.CAPITAL;
        if (capitals == letters && letters > 1) {
            shape |= Tokens.UPPER;
        }
        if (at < end && text[at] == '.') {
            return abbreviation(start, at, end, hash, letters, shape);
        }
        return add(Tokens.WORD, start, at, lexicon.id(text, start, at, hash), shape);
    }

    private static boolean wordCharacter(char c) {
        return Characters.type(c) == Characters.LETTER || c == Folding.SOFT_HYPHEN;
    }

    /** An apostrophe between letters belongs to the word ("didn't"), except where an "'s" follows, a word of its own. */
    private boolean innerApostrophe(int at, int end) {
        return Folding.fold(text[at]) == '\''
                && at + 1 < end
                && Characters.type(text[at + 1]) == Characters.LETTER
                && !possessive(at, end);
    }

    private boolean possessive(int at, int end) {
        return at + 1 < end
                && (text[at + 1] == 's' || text[at + 1] == 'S')
                && (at + 2 == end || Characters.type(text[at + 2]) != Characters.LETTER);
    }

    private int abbreviation(int start, int stop, int end, int hash, int letters, int shape) {
        if (letters == 1) {
            int last = initials(stop, end);
            if (last > stop + 1) {
                int id = lexicon.id(new String(text, start, last - start));
                boolean upper = shape == Tokens.CAPITAL && Character.isUpperCase(text[last - 2]);
                return add(
                        Tokens.WORD,
                        start,
                        last,
                        id,
                        shape | Tokens.DOTTED | Tokens.INITIALS | (upper ? Tokens.UPPER : 0));
            }
        }
        int id = lexicon.id(text, start, stop, hash);
        boolean initial = letters == 1 && (shape & Tokens.CAPITAL) != 0 && !gluedToNumber(start);
        if (initial || lexicon.is(id, ABBREVIATED)) {
            return add(Tokens.WORD, start, stop + 1, id, shape | Tokens.DOTTED);
        }
        return add(Tokens.WORD, start, stop, id, shape);
    }

    private boolean gluedToNumber(int start) {
        return count > 0 && ends[count - 1] == start;
    }

    /** The end of "U.S." or "a.m.", given the position of its first full stop. */
    private int initials(int stop, int end) {
        int at = stop;
        while (at + 2 < end
                && text[at] == '.'
                && Characters.type(text[at + 1]) == Characters.LETTER
                && text[at + 2] == '.') {
            at += 2;
        }
        return at + 1;
    }

    private int number(int start, int end) {
        int at = start;
        while (at < end) {
            char c = text[at];
            boolean digit = c >= '0' && c <= '9';
            if (!digit && !separator(c, start, at, end)) {
                break;
            }
            at++;
        }
        return add(Tokens.NUMBER, start, at, 0, 0);
    }

    private boolean separator(char c, int start, int at, int end) {
        if (at + 1 >= end || Characters.type(text[at + 1]) != Characters.DIGIT) {
            return false;
        }
        if (c == '.' || c == ',') {
            return true;
        }
        int before = at - start;
        boolean groups = before <= 3 || before <= 11 && Characters.groupingBlank(text[at - 4]);
        return groups && Characters.groupingBlank(c) && threeDigits(at + 1, end);
    }

    private boolean threeDigits(int at, int end) {
        return at + 3 <= end
                && Characters.type(text[at + 1]) == Characters.DIGIT
                && Characters.type(text[at + 2]) == Characters.DIGIT
                && (at + 3 == end || Characters.type(text[at + 3]) != Characters.DIGIT);
    }

    private int mark(int at, int start, int end) {
        char c = Characters.fold(text[at]);
        boolean glued = count > 0 && ends[count - 1] == at;
        if (c == '\'' && glued && at > start && possessive(at, end) && types[count - 1] != Tokens.MARK) {
            return add(Tokens.WORD, at, at + 2, lexicon.id("'s"), 0);
        }
        if (c == '.' && !glued && at + 1 < end && Characters.type(text[at + 1]) == Characters.DIGIT) {
            return number(at + 1, end, at);
        }
        if (c == '-' && at + 1 < end && text[at + 1] == '-') {
            return add(Tokens.MARK, at, at + 2, '\u2014', 0);
        }
        boolean pair = Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(text[at + 1]);
        return add(Tokens.MARK, at, pair ? at + 2 : at + 1, c, 0);
    }

    /** A decimal that begins with its point: ".5". */
    private int number(int digits, int end, int start) {
        int last = number(digits, end);
        starts[count - 1] = start;
        return last;
    }

    private int add(byte type, int start, int end, int value, int shape) {
        if (count == starts.length) {
            grow();
        }
        starts[count] = start;
        ends[count] = end;
        values[count] = value;
        types[count] = type;
        shapes[count] = (byte) shape;
        count++;
        return end;
    }

    private void grow() {
        int capacity = count * 2 + 16;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        values = Arrays.copyOf(values, capacity);
        types = Arrays.copyOf(types, capacity);
        shapes = Arrays.copyOf(shapes, capacity);
    }
}
