package org.gainsay.text;

/** Decides which stops end a sentence. */
final class SentenceEnds {
    private static final long TITLE = WordClass.TITLE.bit();
    private static final long OPENER = WordClass.OPENER.bit();

    private final Tokens tokens;
    private final Lexicon lexicon;

    SentenceEnds(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The token behind the sentence that begins at a token. */
    int next(int first) {
        for (int token = first; token < tokens.count(); token++) {
            int value = tokens.values[token];
            if (value > 0 && (tokens.shapes[token] & Tokens.DOTTED) == 0) {
                continue;
            }
            byte type = tokens.types[token];
            if (type == Tokens.BREAK) {
                return token + 1;
            }
            if (type == Tokens.MARK && stop((char) ~value)) {
                int behind = closers(token + 1);
                if (endsAtMark(token, behind)) {
                    return behind;
                }
                token = behind - 1;
            } else if (type == Tokens.WORD && (tokens.shapes[token] & Tokens.DOTTED) != 0) {
                int behind = closers(token + 1);
                if (endsAtAbbreviation(token, behind)) {
                    return behind;
                }
            }
        }
        return tokens.count();
    }

    private static boolean stop(char mark) {
        return mark == '.' || mark == '?' || mark == '!' || mark == '\u2026';
    }

    /** Skips further stops, and quotes and brackets that close: they are glued to what they close. A break belongs to it too. */
    private int closers(int token) {
        int at = token;
        while (at < tokens.count()) {
            if (tokens.types[at] == Tokens.BREAK) {
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
        return (tokens.shapes[next] & Tokens.CAPITAL) != 0;
    }

    private boolean endsAtAbbreviation(int token, int behind) {
        if (broken(behind)) {
            return true;
        }
        if (lexicon.is(tokens.values[token], TITLE)) {
            return false;
        }
        int next = skipOpeners(behind);
        if (tokens.type(next) != Tokens.WORD || (tokens.shapes[next] & Tokens.CAPITAL) == 0) {
            return false;
        }
        boolean quoteEnds = behind > token + 1;
        return lexicon.is(tokens.values[next], OPENER) || quoteEnds || ordinaryWord(token);
    }

    /** "They sat." and "the 3 min." are abbreviations by spelling only, or stand where a sentence may well end. */
    private boolean ordinaryWord(int token) {
        boolean initial = tokens.ends[token] - tokens.starts[token] == 2;
        return !initial && (tokens.shapes[token] & (Tokens.CAPITAL | Tokens.INITIALS)) == 0;
    }

    private boolean broken(int behind) {
        return behind >= tokens.count() || tokens.types[behind - 1] == Tokens.BREAK;
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
