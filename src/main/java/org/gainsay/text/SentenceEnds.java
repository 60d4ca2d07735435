package org.gainsay.text;

/** Decides which stops end a sentence. */
final class SentenceEnds {
    private static final long TITLE = WordClass.TITLE.bit();
    private static final long OPENER = WordClass.OPENER.bit();

    private final Tokens tokens;
    /** The next of {@link Tokens#stops}. */
    private int at = 0;

    SentenceEnds(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The token behind the sentence that begins at a token; sentences are asked for in their order. */
    int next(int first) {
        int from = first;
        while (at < tokens.stops.length) {
            int token = tokens.stops[at++];
            if (token < from) {
                continue;
            }
            if (tokens.type(token) == Tokens.BREAK) {
                return token + 1;
            }
            int behind = closers(token + 1);
            boolean mark = tokens.type(token) == Tokens.MARK;
            if (mark ? endsAtMark(token, behind) : endsAtAbbreviation(token, behind)) {
                return behind;
            }
            from = mark ? behind : from;
        }
        return tokens.count();
    }

    /** Whether a mark may end a sentence. */
    static boolean stop(char mark) {
        return mark == '.' || mark == '?' || mark == '!' || mark == '\u2026';
    }

    /** Skips further stops, and quotes and brackets that close: they are glued to what they close. A break belongs to it too. */
    private int closers(int token) {
        int at = token;
        while (at < tokens.count()) {
            if (tokens.type(at) == Tokens.BREAK) {
                return at + 1;
            }
            char mark = tokens.mark(at);
            boolean closes = mark == '"' || mark == '\'' || mark == ')' || mark == ']';
            if (!stop(mark) && !(closes && tokens.glued(at) && !opensNext(at))) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** A quote that is glued to the word behind it opens that word's sentence: {@code He left.'We won,'}. */
    private boolean opensNext(int quote) {
        return tokens.glued(quote + 1) && tokens.type(quote + 1) == Tokens.WORD;
    }

    private boolean endsAtMark(int token, int behind) {
        if (broken(behind)) {
            return true;
        }
        int next = skipOpeners(behind);
        boolean ellipsis = tokens.isMark(token, '\u2026') || tokens.isMark(token + 1, '.');
        if (tokens.type(next) != Tokens.WORD) {
            return !ellipsis && !tokens.glued(behind);
        }
        return (tokens.shape(next) & Tokens.CAPITAL) != 0;
    }

    private boolean endsAtAbbreviation(int token, int behind) {
        if (broken(behind)) {
            return true;
        }
        if (tokens.is(token, TITLE)) {
            return false;
        }
        int next = skipOpeners(behind);
        if (tokens.type(next) != Tokens.WORD || (tokens.shape(next) & Tokens.CAPITAL) == 0) {
            return false;
        }
        boolean quoteEnds = behind > token + 1;
        return tokens.is(next, OPENER) || quoteEnds || ordinaryWord(token);
    }

    /** "They sat." and "the 3 min." are abbreviations by spelling only, or stand where a sentence may well end. */
    private boolean ordinaryWord(int token) {
        boolean initial = tokens.end(token) - tokens.start(token) == 2;
        return !initial && (tokens.shape(token) & (Tokens.CAPITAL | Tokens.INITIALS)) == 0;
    }

    private boolean broken(int behind) {
        return behind >= tokens.count() || tokens.type(behind - 1) == Tokens.BREAK;
    }

    private int skipOpeners(int token) {
        int at = token;
        while (opener(tokens.mark(at))) {
            at++;
        }
        return at;
    }

    private static boolean opener(char mark) {
        return mark == '"' || mark == '\'' || mark == '(' || mark == '[';
    }
}
