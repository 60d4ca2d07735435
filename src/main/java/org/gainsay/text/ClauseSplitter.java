package org.gainsay.text;

/** Splits one sentence into clauses. Clauses are numbered by their first token plus one, so that 0 is free for "not yet known". */
final class ClauseSplitter {
    /** How deep insertions may nest before further ones are read as part of the innermost. */
    private static final int DEPTH = 8;
    /** How many words a label may have: "Killed in the quake: 14". */
    private static final int LABEL = 6;
    /** How many tokens a date behind a label has, with the end of its sentence: "Opening: Friday, May 14, 2027". */
    private static final int DATE = 7;
    /** How many tokens stand before the dash of a dateline at most: "PORT ELLEN, Isle of Brea, March 4 (Northwire) -". */
    private static final int DATELINE = 14;

    /** How many words the place of a dateline has at most. */
    private static final int PLACE = 3;

    /** How many words a name behind a label has: "Owner: Ann Marie van Marsh". */
    private static final int NAME = 4;

    private final Tokens tokens;
    private final Joints joints;
    private final Subordination subordination;
    private final int[] clauses;
    private final int[] outer;
    private final int[] open = new int[DEPTH];
    private final char[] closer = new char[DEPTH];
    private int depth;
    private int clause;
    /** The clause of what "before the storm" names in passing; 0 for none. */
    private int aside;
    /** The clause that goes on behind it. */
    private int within;

    private int opening;
    private int end;

    ClauseSplitter(Passage passage, int[] clauses, int[] outer) {
        this.tokens = passage.tokens();
        this.joints = new Joints(passage);
        this.subordination = new Subordination(passage, joints);
        this.clauses = clauses;
        this.outer = outer;
    }

    void split(int first, int end) {
        this.end = end;
        int start = bullet(first) ? first + 1 : first;
        clause = start + 1;
        depth = 0;
        aside = 0;
        opening = start;
        clauses[first] = clause;
        for (int token = start; token < end; token++) {
            if (clause == aside && subordination.goesOn(token)) {
                clause = within;
            }
            if (tokens.type(token) == Tokens.MARK) {
                mark(token);
                if (tokens.isMark(token, ',')) {
                    endSubordinate(token);
                }
            } else if (token > start && (joints.begins(token, opening) || subordination.begins(token))) {
                depth = 0;
                clause = token + 1;
            } else if (token > start && subordination.inPassing(token)) {
                within = clause == aside ? within : clause;
                aside = token + 1;
                clause = aside;
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
        if (depth == 0 && clause <= comma && subordination.subordinates(clause - 1)) {
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
            case '-', '\u2013' -> {
                if (!tokens.glued(token) && !tokens.glued(token + 1) && !joints.range(token)) {
                    dash(token);
                }
            }
            case ',' -> comma(token);
            default -> {
                return;
            }
        }
    }

    /** ", who was 63" inside ", where they laid flowers for the victim" is told of the victim; behind it, what has a verb already has ended, too. */
    private void comma(int token) {
        boolean inner = depth > 0 && closer[depth - 1] == ',' && joints.tellsMore(token + 1);
        int first = clause;
        boolean resumed = !inner && resume(',');
        while (resumed && depth > 0 && closer[depth - 1] == ',' && joints.predicate(clause, first)) {
            first = clause;
            resumed = resume(',');
        }
        if (inner || joints.relative(token + 1)) {
            embed(token, ',');
        }
    }

    private void fresh(int token) {
        depth = 0;
        clause = token + 1;
    }

    /** "Deaths: six", "Dead before noon: six": what stands behind a label is said of all of it. */
    private boolean label(int colon) {
        boolean sum = tokens.type(colon + 1) == Tokens.MARK && tokens.type(colon + 2) == Tokens.NUMBER;
        boolean told = sum || joints.value(colon + 1) || date(colon + 1) || named(colon);
        int start = depth > 0 ? clause - 1 : opening;
        if (!told || joints.tells(start, colon) && joints.told(colon + 1, end)) {
            return false;
        } else if (depth > 0) {
            return bracket(closer[depth - 1]) && colon - start <= LABEL;
        } else if (colon - opening <= LABEL) {
            clause = opening + 1;
            return true;
        }
        return colon - (clause - 1) <= LABEL;
    }

    /** "(Injured: 14)": a bracket has its own labels. */
    private static boolean bracket(char mark) {
        return mark == ')' || mark == ']';
    }

    /** "Driver: Ann Marsh, 47", "Winner: Leif Brandt in 2 h 14 min": a name and what is told of it, behind a label without a verb. */
    private boolean named(int colon) {
        if (joints.verb(opening, colon)) {
            return false;
        }
        int behind = colon + 1;
        while (behind < end && behind - colon <= NAME && joints.capital(behind)) {
            behind++;
        }
        boolean told = tokens.isMark(behind, ',') || tokens.isMark(behind, '(')
                ? joints.value(behind + 1)
                : introduces(behind);
        return behind > colon + 1 && told;
    }

    private boolean introduces(int token) {
        return tokens.type(token) == Tokens.WORD && joints.value(token + 1) && !joints.verb(token, token + 1);
    }

    /** "Opening: May 2028", "Closing: end of May": what is only a date; "Start: Friday 14 March, 15:00": a day of the week before one. */
    private boolean date(int token) {
        return joints.calendar(token) && (end - token <= DATE || joints.dated(token + 1));
    }

    /** "LARNE, March 4 - Some 300 people": the dash behind a place in capitals opens the sentence and inserts nothing. */
    private boolean dateline(int dash) {
        return depth == 0
                && clause == opening + 1
                && dash - opening <= DATELINE
                && tokens.type(opening) == Tokens.WORD
                && ((tokens.shape(opening) & Tokens.UPPER) != 0 || placed(dash));
    }

    /** "larne, 3 May -", "Port Ellen, March 4 (Northwire) -": a place of one or two words and a date. */
    private boolean placed(int dash) {
        int comma = opening + 1;
        while (comma < opening + PLACE && tokens.type(comma) == Tokens.WORD) {
            comma++;
        }
        return comma + 2 < dash && tokens.isMark(comma, ',') && joints.place(opening, comma) && joints.dated(comma + 1);
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
            int at = joints.ofItsOwn(token + 1, clause - 1, end) ? 0 : clause;
            outer[token] = joints.oblique(token + 1) ? -at : at;
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
}
