package org.gainsay.text;

/** Splits one sentence into clauses. Clauses are numbered by their first token plus one, so that 0 is free for "not yet known". */
final class ClauseSplitter {
    /** How deep insertions may nest before further ones are read as part of the innermost. */
    private static final int DEPTH = 8;
    /** How many words a label may have: "Killed in the quake: 14". */
    private static final int LABEL = 6;
    /** How many tokens a date behind a label has, with the end of its sentence: "Opening: Friday, May 14, 2027". */
    private static final int DATE = 7;
    /** How many tokens an amount in other words has: "or nearly 8.5 per cent". */
    private static final int RESTATED = 7;
    /** How many tokens stand before the dash of a dateline at most: "PORT ELLEN, Isle of Brea, March 4 (Northwire) -". */
    private static final int DATELINE = 14;

    /** How many words a name behind a label has: "Owner: Ann Marie van Marsh". */
    private static final int NAME = 4;

    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST);
    private static final long COORDINATOR = WordClass.COORDINATOR.bit();
    private static final long SUBORDINATOR = WordClass.SUBORDINATOR.bit();
    private static final long CLAUSAL = WordClass.CLAUSAL.bit();
    private static final long RELATIVE = WordClass.RELATIVE.bit();
    private static final long RESUMPTION = WordClass.RESUMPTION.bit();
    private static final long VALUE = WordClass.bits(
            WordClass.NUMBER,
            WordClass.HEDGE,
            WordClass.VAGUE,
            WordClass.ARTICLE,
            WordClass.FRACTION,
            WordClass.ORDINAL);
    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long DAY = WordClass.bits(WordClass.MONTH, WordClass.WEEKDAY);
    private static final long CALENDAR =
            WordClass.bits(WordClass.MONTH, WordClass.WEEKDAY, WordClass.DATE_WORD, WordClass.CLOCK);

    private static final long SUBJECT = WordClass.bits(WordClass.DETERMINER, WordClass.ARTICLE);
    private static final long EXCEPTED = WordClass.EXCEPTED.bit();
    /** How many words the subject of what "but" opens has, with its verb. */
    private static final int OPPOSED = 8;
    /** How many words before "but" may stand what it leaves out of: "all 40 invited guests but". */
    private static final int EXCEPTING = 4;

    private static final long NO_SUBJECT =
            WordClass.bits(WordClass.COORDINATOR, WordClass.RELATIVE, WordClass.RESUMPTION, WordClass.SUBORDINATOR);
    private static final long PREDICATE = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST, WordClass.SPAN);

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final int but;
    private final int or;
    private final int to;
    private final int[] clauses;
    private final int[] outer;
    private final int[] open = new int[DEPTH];
    private final char[] closer = new char[DEPTH];
    private int depth;
    private int clause;
    private int opening;
    private int end;

    ClauseSplitter(Tokens tokens, Lexicon lexicon, int[] clauses, int[] outer) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.but = lexicon.id("but");
        this.or = lexicon.id("or");
        this.to = lexicon.id("to");
        this.clauses = clauses;
        this.outer = outer;
    }

    void split(int first, int end) {
        this.end = end;
        int start = bullet(first) ? first + 1 : first;
        clause = start + 1;
        depth = 0;
        opening = start;
        clauses[first] = clause;
        for (int token = start; token < end; token++) {
            if (tokens.type(token) == Tokens.MARK) {
                mark(token);
                if (tokens.isMark(token, ',')) {
                    endSubordinate(token);
                }
            } else if (token > start && begins(token)) {
                depth = 0;
                clause = token + 1;
            }
            clauses[token] = clause;
        }
    }

    /** "- Homes destroyed: 31": a dash that opens a sentence inserts nothing. */
    private boolean bullet(int first) {
        boolean dash = tokens.isMark(first, '-') || tokens.isMark(first, '\u2013') || tokens.isMark(first, '\u2014');
        return dash && first + 1 < end && !tokens.glued(first + 1);
    }

    /** The comma behind a subordinate clause that opened the sentence begins the main clause. */
    private void endSubordinate(int comma) {
        if (depth == 0 && clause <= comma && word(clause - 1, SUBORDINATOR)) {
            clause = comma + 1;
        }
    }

    private void mark(int token) {
        char mark = tokens.mark(token);
        switch (mark) {
            case ';' -> {
                fresh(token);
                opening = token;
            }
            case ':' -> {
                if (!tokens.glued(token + 1) && !label(token)) {
                    fresh(token);
                }
            }
            case '(', '[' -> embed(token, mark == '(' ? ')' : ']');
            case ')', ']' -> resume(mark);
            case '\u2014' -> dash(token);
            case '-' -> {
                if (!tokens.glued(token) && !tokens.glued(token + 1)) {
                    dash(token);
                }
            }
            case ',' -> {
                resume(',');
                if (word(token + 1, RELATIVE)) {
                    embed(token, ',');
                }
            }
            default -> {
                return;
            }
        }
    }

    private void fresh(int token) {
        depth = 0;
        clause = token + 1;
    }

    /** "Deaths: six", "Dead before noon: six": what stands behind a label is said of all of it. */
    private boolean label(int colon) {
        boolean sum = tokens.type(colon + 1) == Tokens.MARK && tokens.type(colon + 2) == Tokens.NUMBER;
        if (depth > 0 || !sum && !value(colon + 1) && !date(colon + 1) && !named(colon)) {
            return false;
        } else if (colon - opening <= LABEL) {
            clause = opening + 1;
            return true;
        }
        return colon - (clause - 1) <= LABEL;
    }

    /** "Driver: Ann Marsh, 47", "Winner: Leif Brandt in 2 h 14 min": a name and what is told of it, behind a label without a verb. */
    private boolean named(int colon) {
        for (int token = opening; token < colon; token++) {
            if (word(token, VERB)) {
                return false;
            }
        }
        int behind = colon + 1;
        while (behind < end && behind - colon <= NAME && capital(behind)) {
            behind++;
        }
        boolean told =
                tokens.isMark(behind, ',') || tokens.isMark(behind, '(') ? value(behind + 1) : introduces(behind);
        return behind > colon + 1 && told;
    }

    private boolean introduces(int token) {
        return tokens.type(token) == Tokens.WORD && value(token + 1) && !word(token, VERB);
    }

    private boolean capital(int token) {
        return tokens.type(token) == Tokens.WORD && (tokens.shape(token) & Tokens.CAPITAL) != 0;
    }

    /** "Opening: May 2028", "Closing: end of May": what is only a date. */
    private boolean date(int token) {
        return end - token <= DATE && word(token, CALENDAR);
    }

    /** "LARNE, March 4 - Some 300 people": the dash behind a place in capitals opens the sentence and inserts nothing. */
    private boolean dateline(int dash) {
        return depth == 0
                && clause == opening + 1
                && dash - opening <= DATELINE
                && tokens.type(opening) == Tokens.WORD
                && (tokens.shape(opening) & Tokens.UPPER) != 0;
    }

    private void dash(int token) {
        if (dateline(token)) {
            fresh(token);
        } else if (!resume('\u2014')) {
            embed(token, '\u2014');
        }
    }

    private void embed(int token, char closedBy) {
        if (depth < DEPTH) {
            open[depth] = clause;
            closer[depth] = closedBy;
            depth++;
            outer[token] = clause;
            clause = token + 1;
        }
    }

    private boolean resume(char mark) {
        if (depth > 0 && closer[depth - 1] == mark) {
            depth--;
            clause = open[depth];
            return true;
        }
        return false;
    }

    private boolean begins(int token) {
        if (tokens.type(token) != Tokens.WORD) {
            return false;
        }
        int word = tokens.values[token];
        if (lexicon.is(word, COORDINATOR)) {
            return tokens.isMark(token - 1, ',') && !inList(token) && !restates(token)
                    || word(token + 1, RESUMPTION)
                    || opposes(token);
        }
        return lexicon.is(word, SUBORDINATOR) && (lexicon.is(word, CLAUSAL) || !value(token + 1) && !time(token + 1));
    }

    /** "The talks were short but the flight took": a subject and its verb behind "but"; not "all but the last two had left". */
    private boolean opposes(int token) {
        boolean subject = word(token + 1, SUBJECT) || capital(token + 1);
        if (tokens.word(token) != but || !subject || excepts(token)) {
            return false;
        }
        for (int at = token + 2; at < Math.min(end, token + OPPOSED); at++) {
            if (tokens.type(at) == Tokens.MARK && !tokens.isMark(at, '-') || word(at, NO_SUBJECT)) {
                return false;
            } else if (word(at, PREDICATE)) {
                return true;
            }
        }
        return false;
    }

    /** "nobody but", "all 40 guests but". */
    private boolean excepts(int but) {
        for (int at = but - 1; at >= Math.max(opening, but - EXCEPTING) && !word(at, PREDICATE); at--) {
            if (word(at, EXCEPTED)) {
                return true;
            }
        }
        return false;
    }

    /** "before May 2030", "before the end of May", "after the first half of the year". */
    private boolean time(int token) {
        return word(token, DAY)
                || word(token, DETERMINER)
                        && (word(token + 1, CALENDAR) || value(token + 1) && word(token + 2, WordClass.FRACTION.bit()));
    }

    /** "A, B, and C": another comma shortly before, and one word to each item. */
    private boolean inList(int token) {
        return tokens.isMark(token - 3, ',') || tokens.isMark(token - 4, ',') && tokens.isMark(token + 2, ',');
    }

    /** "by £14m, or a tenth, to": the same in other words, before what is led to. */
    private boolean restates(int token) {
        if (tokens.word(token) != or) {
            return false;
        }
        int comma = token + 1;
        while (comma < token + RESTATED && !tokens.isMark(comma, ',')) {
            comma++;
        }
        return tokens.isMark(comma, ',') && tokens.word(comma + 1) == to;
    }

    private boolean value(int token) {
        byte type = tokens.type(token);
        return type == Tokens.NUMBER || type == Tokens.FRACTION || word(token, VALUE);
    }

    private boolean word(int token, long bits) {
        return lexicon.is(tokens.word(token), bits);
    }
}
