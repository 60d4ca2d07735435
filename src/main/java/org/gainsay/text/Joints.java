package org.gainsay.text;

/** Knows the words at which clauses begin and end, and what stands beside them. */
final class Joints {
    /** How many tokens an amount in other words has: "or nearly 8.5 per cent". */
    private static final int RESTATED = 7;
    /** How many words the subject of what "but" opens has, with its verb. */
    private static final int OPPOSED = 8;
    /** How many words before "but" may stand what it leaves out of: "all 40 invited guests but". */
    private static final int EXCEPTING = 4;

    private static final long COORDINATOR = WordClass.COORDINATOR.bit();
    private static final long RELATIVE = WordClass.RELATIVE.bit();
    private static final long RESUMPTION = WordClass.RESUMPTION.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long SUBJECT = WordClass.bits(WordClass.DETERMINER, WordClass.ARTICLE);
    private static final long EXCEPTED = WordClass.EXCEPTED.bit();
    private static final long NO_SUBJECT =
            WordClass.bits(WordClass.COORDINATOR, WordClass.RELATIVE, WordClass.RESUMPTION, WordClass.SUBORDINATOR);
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST);
    private static final long PREDICATE = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST, WordClass.SPAN);
    private static final long VALUE = WordClass.bits(
            WordClass.NUMBER,
            WordClass.HEDGE,
            WordClass.VAGUE,
            WordClass.ARTICLE,
            WordClass.FRACTION,
            WordClass.ORDINAL);
    private static final long DAY = WordClass.bits(WordClass.MONTH, WordClass.WEEKDAY);
    private static final long CALENDAR =
            WordClass.bits(WordClass.MONTH, WordClass.WEEKDAY, WordClass.DATE_WORD, WordClass.CLOCK);

    private static final long AGED = WordClass.AGED.bit();

    /** How many words of a clause are looked through for its verb. */
    private static final int CLAUSE = 40;

    private final Passage passage;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final int but;
    private final int or;
    private final int of;
    private final int that;
    private final int where;

    Joints(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.lexicon = passage.lexicon();
        this.but = lexicon.id("but");
        this.or = lexicon.id("or");
        this.of = lexicon.id("of");
        this.that = lexicon.id("that");
        this.where = lexicon.id("where");
    }

    /** ", which", ", in which", ", 30 of whom", ", that carried". */
    boolean relative(int token) {
        return word(token, RELATIVE)
                || word(token, FUNCTION) && word(token + 1, RELATIVE)
                || tokens.word(token + 1) == of && word(token + 2, RELATIVE)
                || tokens.word(token) == that && finite(token + 1);
    }

    /** "for the victim, who was 63", "for the victim, aged 63": what tells more of the noun before the comma; not "which sank, which", "at noon, which". */
    boolean tellsMore(int token) {
        int noun = token - 2;
        return (word(token, RELATIVE) && tokens.word(token) != where || word(token, AGED))
                && tokens.type(noun) == Tokens.WORD
                && !finite(noun)
                && !word(noun, FUNCTION | CALENDAR);
    }

    /** Whether a verb of its own stands in a clause that began at a token: "where they laid flowers for the victim". */
    boolean predicate(int first, int end) {
        for (int token = first; token < Math.min(end, first + CLAUSE); token++) {
            if (finite(token)) {
                return true;
            }
        }
        return false;
    }

    /** ", at which the minister spoke", ", where the jury sat", "(Ms Tarn spoke": what has a subject of its own beside the thing that it goes on about. */
    boolean oblique(int token) {
        return led(token)
                || capital(token)
                        && !finite(token)
                        && !word(token, RESUMPTION)
                        && (predicated(token, VERB) || named(token));
    }

    /** "Ms Tarn waited". */
    private boolean named(int token) {
        int verb = token + 1;
        while (capital(verb)) {
            verb++;
        }
        return finite(verb);
    }

    private boolean led(int token) {
        int relative = word(token, RELATIVE) ? token : token + 1;
        boolean leads = relative > token || tokens.word(token) == where;
        return leads
                && tokens.word(token) != of
                && word(relative, RELATIVE)
                && tokens.type(relative + 1) != Tokens.MARK
                && !finite(relative + 1);
    }

    /** "10 - 12 people", "Monday - Friday": what joins two ends inserts nothing. */
    boolean range(int dash) {
        return tokens.type(dash - 1) == Tokens.NUMBER && tokens.type(dash + 1) == Tokens.NUMBER
                || word(dash - 1, DAY) && word(dash + 1, DAY);
    }

    /** Whether a clause begins with a word that joins it to one of its rank: "but" before a subject and its verb, "and" behind a comma. */
    boolean begins(int token, int opening) {
        return word(token, COORDINATOR)
                && (tokens.isMark(token - 1, ',') && !inList(token) && !restates(token)
                        || word(token + 1, RESUMPTION)
                        || opposes(token, opening));
    }

    /**
     * Whether what is inserted tells of a thing of its own: "(the flight took two hours)", and "212 people waited" in "the ferry was late (212 people
     * waited)"; but "(they took two hours)" tells of what stands before it.
     *
     * @param outer where the clause that it is inserted into begins
     */
    boolean ofItsOwn(int token, int outer, int end) {
        return word(token, SUBJECT) && !value(token + 1) && predicated(token, VERB)
                || value(token) && tells(outer, token - 1) && told(token, end);
    }

    /** Whether what begins with a subject or has an auxiliary is a clause: "the ferry sank", "bad news is out"; not "Killed in the quake". */
    boolean tells(int first, int end) {
        boolean subject = word(first, SUBJECT);
        for (int token = first + 1; token < end; token++) {
            if (isVerb(token, AUXILIARY) || subject && finite(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands behind the value that begins at a token, before the next mark: "212 people waited". */
    boolean told(int value, int end) {
        for (int token = value + 1; token < end && tokens.type(token) != Tokens.MARK; token++) {
            if (word(token, RELATIVE)) {
                return false;
            } else if (finite(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is an auxiliary or in a form of the past. */
    boolean finite(int token) {
        return isVerb(token, VERB) || tokens.type(token) == Tokens.WORD && passage.endsIn(token, "ed");
    }

    /** Whether a word is a verb; the "am" of "5.20am" is none. */
    boolean isVerb(int token, long verbs) {
        return word(token, verbs) && !(tokens.type(token - 1) == Tokens.NUMBER && tokens.glued(token));
    }

    /** Whether a verb in the past or an auxiliary is among some words. */
    boolean verb(int first, int end) {
        return (passage.classes(first, end) & VERB) != 0;
    }

    /** "The talks were short but the flight took": a subject and its verb behind "but"; not "all but the last two had left". */
    private boolean opposes(int token, int opening) {
        boolean subject = word(token + 1, SUBJECT) || capital(token + 1);
        return tokens.word(token) == but && subject && !excepts(token, opening) && predicated(token + 1, PREDICATE);
    }

    /** Whether a verb follows the subject that begins at a token. */
    private boolean predicated(int subject, long verbs) {
        for (int at = subject + 1; at < subject + OPPOSED - 1; at++) {
            if (tokens.type(at) == Tokens.MARK && !tokens.isMark(at, '-') || word(at, NO_SUBJECT)) {
                return false;
            } else if (isVerb(at, verbs)) {
                return true;
            }
        }
        return false;
    }

    /** "nobody but", "all 40 guests but". */
    private boolean excepts(int but, int opening) {
        for (int at = but - 1; at >= Math.max(opening, but - EXCEPTING) && !word(at, PREDICATE); at--) {
            if (word(at, EXCEPTED)) {
                return true;
            }
        }
        return false;
    }

    /** "A, B, and C": another comma shortly before, and one word to each item. */
    private boolean inList(int token) {
        return tokens.isMark(token - 3, ',') || tokens.isMark(token - 4, ',') && tokens.isMark(token + 2, ',');
    }

    /** "154 km/h, or about 96 mph, came", "a gust, or squall, came": the same in other words between two commas, without a verb. */
    private boolean restates(int token) {
        if (tokens.word(token) != or) {
            return false;
        }
        int comma = token + 1;
        while (comma < token + RESTATED && !tokens.isMark(comma, ',') && !finite(comma) && !word(comma, NO_SUBJECT)) {
            comma++;
        }
        return tokens.isMark(comma, ',');
    }

    /** Whether a value may begin with a token. */
    boolean value(int token) {
        byte type = tokens.type(token);
        return type == Tokens.NUMBER || type == Tokens.FRACTION || word(token, VALUE);
    }

    /** Whether a month and a day begin at a token: "3 May", "March 4". */
    boolean dated(int token) {
        long month = WordClass.MONTH.bit();
        return tokens.type(token) == Tokens.NUMBER && word(token + 1, month)
                || word(token, month) && (tokens.type(token + 1) == Tokens.NUMBER || tokens.isMark(token + 1, '.'));
    }

    /** Whether words may name a place: "larne", "Port Ellen", but not "on Monday". */
    boolean place(int first, int end) {
        return (passage.classes(first, end) & (FUNCTION | CALENDAR)) == 0;
    }

    /** Whether a word may be part of a date or a clock time. */
    boolean calendar(int token) {
        return word(token, CALENDAR);
    }

    private boolean word(int token, long bits) {
        return lexicon.is(tokens.word(token), bits);
    }

    /** Whether a word begins with a capital. */
    boolean capital(int token) {
        return tokens.type(token) == Tokens.WORD && (tokens.shape(token) & Tokens.CAPITAL) != 0;
    }
}
