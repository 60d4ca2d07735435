package org.gainsay.text;

import java.util.Arrays;

/** One run of the lexer over one text. */
final class Scanner {
    private static final long ABBREVIATED = WordClass.bits(WordClass.ABBREVIATION, WordClass.TITLE);

    private final Codes text;
    private final Lexicon lexicon;
    private long[] spans;
    private int[] codes;
    private int count;
    private int[] stops = new int[32];
    private int stopCount;

    Scanner(Codes text, Lexicon lexicon, int capacity) {
        this.text = text;
        this.lexicon = lexicon;
        spans = new long[capacity];
        codes = new int[capacity];
    }

    Tokens tokens() {
        return new Tokens(spans, codes, Arrays.copyOf(stops, stopCount), count, lexicon);
    }

    /** Adds the tokens of {@code [start, end)} and a break behind them. */
    void scan(int start, int end) {
        int at = start;
        while (at < end) {
            at = switch (Characters.type(text.at(at))) {
                case Characters.SPACE -> at + 1;
                case Characters.LETTER -> words(at, end);
                case Characters.DIGIT -> number(at, end);
                case Characters.FRACTION -> add(Tokens.FRACTION, at, at + 1, ~text.at(at), 0);
                default -> mark(at, start, end);
            };
        }
        stop();
        add(Tokens.BREAK, end, end, 0, 0);
    }

    /** Words with a blank between each two, which are read without going through everything else that may come next. */
    private int words(int first, int end) {
        int at = first;
        do {
            int behind = plainWord(at, end);
            if (behind == at) {
                return letterAt(at) ? anyWord(at, end) : at;
            }
            if (behind == end || !Characters.blank(text.code(behind))) {
                return behind;
            }
            at = behind + 1;
        } while (at < end);
        return at;
    }

    /** A word of basic letters with nothing behind it that could belong to it. Nearly every word is of this sort; for others nothing is added. */
    private int plainWord(int start, int end) {
        long head = text.eight(start);
        long letters = Codes.letters(head);
        int length = Codes.leading(letters);
        if (length == Long.BYTES) {
            return longWord(start, end, head);
        }
        int behind = start + length;
        if (length == 0 || behind > end) {
            return start;
        }
        int id = lexicon.id(Codes.first(Codes.small(head), length));
        if (behind < end && !endsPlain(behind, end, length, id)) {
            return start;
        }
        long capitals = Codes.first(Codes.capitals(head), length);
        return add(Tokens.WORD, start, behind, id, shape(capitals, capitals == Codes.first(letters, length), length));
    }

    /** A plain word of eight to fifteen letters. */
    private int longWord(int start, int end, long head) {
        int next = start + Long.BYTES;
        long tail = next < end ? text.eight(next) : 0;
        int length = Codes.leading(Codes.letters(tail));
        int behind = next + length;
        if (length == Long.BYTES || behind > end) {
            return start;
        }
        long small = Codes.small(head);
        int id = length == 0 ? lexicon.id(small) : lexicon.id(small, Codes.first(Codes.small(tail), length));
        if (behind < end && !endsPlain(behind, end, Long.BYTES, id)) {
            return start;
        }
        boolean upper =
                Codes.leading(Codes.capitals(head)) == Long.BYTES && Codes.leading(Codes.capitals(tail)) >= length;
        return add(Tokens.WORD, start, behind, id, shape(Codes.capitals(head), upper, Long.BYTES));
    }

    /** Whether a word of basic letters ends here for sure. A full stop belongs to abbreviations and may to a single letter. */
    private boolean endsPlain(int behind, int end, int letters, int id) {
        byte code = text.code(behind);
        return Characters.ends(code)
                || code == '.' && letters > 1 && !lexicon.is(id, ABBREVIATED)
                || code == '\'' && !innerApostrophe(behind, end);
    }

    private boolean letterAt(int at) {
        return Characters.type(text.at(at)) == Characters.LETTER;
    }

    private static int shape(long capitals, boolean upper, int length) {
        int first = (int) (capitals >>> 7) & Tokens.CAPITAL;
        return upper && length > 1 ? first | Tokens.UPPER : first;
    }

    private int anyWord(int start, int end) {
        int hash = 0;
        int at = start;
        int capitals = 0;
        int letters = 0;
        while (at < end) {
            char c = text.at(at);
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
        int shape = !Character.isUpperCase(text.at(start)) ? 0 : Tokens.CAPITAL;
        if (capitals == letters && letters > 1) {
            shape |= Tokens.UPPER;
        }
        if (at < end && text.at(at) == '.') {
            return abbreviation(start, at, end, hash, letters, shape);
        }
        return add(Tokens.WORD, start, at, lexicon.id(text.text(), start, at, hash), shape);
    }

    private static boolean wordCharacter(char c) {
        return Characters.type(c) == Characters.LETTER || c == Folding.SOFT_HYPHEN;
    }

    /** An apostrophe between letters belongs to the word ("didn't"), except where an "'s" follows, a word of its own. */
    private boolean innerApostrophe(int at, int end) {
        return Folding.fold(text.at(at)) == '\''
                && at + 1 < end
                && Characters.type(text.at(at + 1)) == Characters.LETTER
                && !possessive(at, end);
    }

    private boolean possessive(int at, int end) {
        return at + 1 < end
                && (text.at(at + 1) == 's' || text.at(at + 1) == 'S')
                && (at + 2 == end || Characters.type(text.at(at + 2)) != Characters.LETTER);
    }

    private int abbreviation(int start, int stop, int end, int hash, int letters, int shape) {
        if (letters == 1) {
            int last = initials(stop, end);
            if (last > stop + 1) {
                int id = lexicon.id(text.text().substring(start, last));
                stop();
                boolean upper = shape == Tokens.CAPITAL && Character.isUpperCase(text.at(last - 2));
                return add(
                        Tokens.WORD,
                        start,
                        last,
                        id,
                        shape | Tokens.DOTTED | Tokens.INITIALS | (upper ? Tokens.UPPER : 0));
            }
        }
        int id = lexicon.id(text.text(), start, stop, hash);
        boolean initial = letters == 1 && (shape & Tokens.CAPITAL) != 0 && !glued(start);
        if (initial || lexicon.is(id, ABBREVIATED)) {
            stop();
            return add(Tokens.WORD, start, stop + 1, id, shape | Tokens.DOTTED);
        }
        return add(Tokens.WORD, start, stop, id, shape);
    }

    private boolean glued(int start) {
        return count > 0 && (int) spans[count - 1] == start;
    }

    /** The end of "U.S." or "a.m.", given the position of its first full stop. */
    private int initials(int stop, int end) {
        int at = stop;
        while (at + 2 < end
                && text.at(at) == '.'
                && Characters.type(text.at(at + 1)) == Characters.LETTER
                && text.at(at + 2) == '.') {
            at += 2;
        }
        return at + 1;
    }

    private int number(int start, int end) {
        int at = start;
        int commas = 0;
        while (at < end) {
            char c = text.at(at);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && !separator(c, start, at, end)) {
                break;
            }
            commas += c == ',' ? 1 : 0;
            at++;
        }
        return commas > 1 && list(start, at) ? items(start, at) : add(Tokens.NUMBER, start, at, 0, 0);
    }

    /** Whether commas without blanks part several numbers: no group of digits between them is one of thousands. */
    private boolean list(int start, int end) {
        int run = 0;
        for (int at = start; at < end; at++) {
            char c = text.at(at);
            run = c == ',' ? 0 : run + 1;
            if (run > 2 || c != ',' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private int items(int start, int end) {
        int from = start;
        for (int at = start; at < end; at++) {
            if (text.at(at) == ',') {
                add(Tokens.NUMBER, from, at, 0, 0);
                add(Tokens.MARK, at, at + 1, ~',', 0);
                from = at + 1;
            }
        }
        return add(Tokens.NUMBER, from, end, 0, 0);
    }

    private boolean separator(char c, int start, int at, int end) {
        if (at + 1 >= end || Characters.type(text.at(at + 1)) != Characters.DIGIT) {
            return false;
        }
        if (c == '.' || c == ',') {
            return true;
        }
        int before = at - start;
        boolean groups = before <= 3 || before <= 11 && Characters.grouping(text.at(at - 4));
        return groups && Characters.grouping(c) && threeDigits(at + 1, end);
    }

    private boolean threeDigits(int at, int end) {
        return at + 3 <= end
                && Characters.type(text.at(at + 1)) == Characters.DIGIT
                && Characters.type(text.at(at + 2)) == Characters.DIGIT
                && (at + 3 == end || Characters.type(text.at(at + 3)) != Characters.DIGIT);
    }

    private int mark(int at, int start, int end) {
        char c = Characters.fold(text.at(at));
        boolean glued = glued(at);
        if (c == '\'' && glued && at > start && possessive(at, end) && Tokens.typeIn(codes[count - 1]) != Tokens.MARK) {
            return add(Tokens.WORD, at, at + 2, lexicon.id("'s"), 0);
        }
        if (c == '.' && !glued && at + 1 < end && Characters.type(text.at(at + 1)) == Characters.DIGIT) {
            return number(at + 1, end, at);
        }
        if (c == '-' && at + 1 < end && text.at(at + 1) == '-') {
            return add(Tokens.MARK, at, at + 2, ~'\u2014', 0);
        }
        if (SentenceEnds.stop(c)) {
            stop();
        }
        boolean pair = Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(text.at(at + 1));
        return add(Tokens.MARK, at, pair ? at + 2 : at + 1, ~c, 0);
    }

    /** A decimal that begins with its point: ".5". */
    private int number(int digits, int end, int start) {
        int last = number(digits, end);
        spans[count - 1] = Tokens.span(start, last);
        return last;
    }

    /** Notes that the next token may end a sentence. */
    private void stop() {
        if (stopCount == stops.length) {
            stops = Arrays.copyOf(stops, stopCount * 2);
        }
        stops[stopCount++] = count;
    }

    private int add(byte type, int start, int end, int value, int shape) {
        if (count == spans.length) {
            grow();
        }
        spans[count] = Tokens.span(start, end);
        codes[count] = Tokens.code(type, value, shape);
        count++;
        return end;
    }

    private void grow() {
        int capacity = count * 2 + 16;
        spans = Arrays.copyOf(spans, capacity);
        codes = Arrays.copyOf(codes, capacity);
    }
}
