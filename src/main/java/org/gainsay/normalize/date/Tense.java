package org.gainsay.normalize.date;

import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Which side of the publication a clause speaks of, as its verbs tell. */
enum Tense {
    PAST,
    OPEN,
    FUTURE;

    private static final long FUTURE_WORD = WordClass.bits(WordClass.FUTURE, WordClass.PROSPECT);
    private static final long PAST_WORD = WordClass.PAST.bit();
    private static final long VERB = FUTURE_WORD | PAST_WORD;
    private static final long MEASURES = WordClass.bits(WordClass.CHANGE, WordClass.UNIT);
    private static final long PROMISE = WordClass.FUTURE.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long KNOWN = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER);
    private static final long JOINS = WordClass.COORDINATOR.bit();

    /** How far from a date "will" or the like may stand where no other verb stands nearer: "will start at 06:00 on Monday and end at 18:00 on Friday". */
    private static final int REACH = 20;
    /** How far from a date any other verb may stand. */
    private static final int NEAR = 12;
    /** How far before its date "deadline" may stand: "the deadline for bids on Friday". */
    private static final int DEADLINE = 4;
    /** "He fled": shorter words in "-ed" are mostly no verbs. */
    private static final int SHORTEST = 5;

    /**
     * The tense of the clause around a date: the nearest verb before it decides, or else the nearest one behind it ("On 3 May the court will
     * rule"), for a day of the week only where that opens the sentence. What lasts until a day, or is to be done by it, lies ahead unless it is told as past, and then may lie on either side. "He said the talks on 3 May"
     * tells nothing of the talks.
     *
     * @param first first token of the date
     * @param end token behind it
     */
    static Tense of(DateText text, int first, int end) {
        if (Outlook.deferred(text, first)) {
            return FUTURE;
        }
        Tense before = before(text, first);
        if (text.is(first - 1, text.calendar.since)) {
            return PAST;
        }
        if (before == FUTURE && lapsed(text, first, end)) {
            return PAST;
        }
        if (before != FUTURE && limit(text, first, end)) {
            return before == PAST
                    ? counted(text, first) ? PAST : OPEN
                    : opens(text, first) && over(text, end) ? PAST : FUTURE;
        }
        if (before == OPEN && Outlook.awaited(text, first) && verb(text, end) == FUTURE) {
            return FUTURE;
        }
        if (before == OPEN && text.is(first - 2, text.calendar.ahead) && text.is(end, text.calendar.possessive)) {
            return FUTURE;
        }
        if (before == OPEN && Headings.when(text, end) && opens(text, first)) {
            return behind(text, end + 1) == PAST ? PAST : FUTURE;
        }
        if (before == OPEN && (Outlook.is(text, first) || opens(text, first) && Outlook.opens(text, end))) {
            return FUTURE;
        }
        if (before == OPEN && (Outlook.announced(text, first, end) || Outlook.stillOn(text, end))) {
            return FUTURE;
        }
        if (before == OPEN && Outlook.headed(text, first, end)) {
            return behind(text, end) == PAST ? PAST : FUTURE;
        }
        boolean weekday = text.hasRole(first, Calendar.Role.WEEKDAY);
        return before == OPEN && (!weekday || opens(text, first)) ? behind(text, end) : before;
    }

    /** Whether "will", "due" or the like stands in the sentence before a token. */
    static boolean promised(DateText text, int token) {
        for (int at = token - 1; at >= 0 && at > token - NEAR && !ends(text, at); at--) {
            if (text.reading.is(at, PROMISE)) {
                return true;
            }
        }
        return false;
    }

    /** Walks back to the nearest verb. In "approved the spending plan on Monday" that is no "plan": a thing's name behind a verb is no verb. */
    private static Tense before(DateText text, int first) {
        if (told(text, first)) {
            return PAST;
        }
        if (Outlook.underWay(text, first)) {
            return FUTURE;
        }
        boolean regular = false;
        boolean thing = false;
        boolean after = false;
        for (int at = first - 1; at >= 0 && at > first - REACH; at--) {
            if (ends(text, at)) {
                break;
            }
            boolean far = at <= first - NEAR;
            if (text.tokens.word(at) == Lexicon.UNKNOWN) {
                // It may be a verb in "-ed", but nothing that is looked for by name.
                if (far && regular) {
                    break;
                }
                regular |= !far && regular(text, at);
                continue;
            }
            boolean told = text.is(at, text.calendar.said) && at < first - 2;
            Tense verb = told || participle(text, at) ? OPEN : verb(text, at);
            after |= text.is(at, text.calendar.after) || text.is(at, text.calendar.following);
            if (!after && Outlook.directs(text, at) && at < first - 2) {
                return FUTURE;
            }
            thing |= !after && Outlook.scheduled(text, at);
            if (verb == FUTURE && text.hasRole(at, Calendar.Role.THING)) {
                thing |= !text.reading.is(at - 1, KNOWN);
                verb = text.reading.is(at - 1, JOINS) || text.is(at - 1, text.calendar.to) ? FUTURE : OPEN;
            }
            if (verb != OPEN && !far) {
                return verb;
            }
            if (far && (regular || text.reading.is(at, PROMISE) && verb == FUTURE)) {
                return regular ? PAST : FUTURE;
            }
            regular |= !far && regular(text, at);
        }
        return regular ? PAST : thing ? FUTURE : OPEN;
    }

    /** "arrested on Monday", "opened Monday": a verb of the past right before a day. */
    static boolean told(DateText text, int first) {
        boolean on = text.is(first - 1, text.calendar.on);
        int verb = on ? first - 2 : first - 1;
        boolean day = on || text.hasRole(first, Calendar.Role.WEEKDAY) || text.hasRole(first, Calendar.Role.MONTH);
        if (!day || verb <= 0 || verb(text, verb) == FUTURE || participle(text, verb)) {
            return false;
        }
        return regular(text, verb) || text.reading.is(verb, PAST_WORD) && !text.reading.is(verb, AUXILIARY);
    }

    /** "three days before Christmas": the verb tells, where a bare "before Christmas" lies ahead or behind. */
    private static boolean counted(DateText text, int first) {
        return text.is(first - 1, text.calendar.before) && text.unit(first - 2) >= 0;
    }

    /** "By Friday, 40 people had died": behind the date all verbs are of the past. */
    private static boolean over(DateText text, int end) {
        for (int at = end; at < end + NEAR && !ends(text, at); at++) {
            if (verb(text, at) == FUTURE) {
                return false;
            }
        }
        return behind(text, end) == PAST;
    }

    /** "The deadline on Friday passed". */
    private static boolean lapsed(DateText text, int first, int end) {
        for (int at = first - 1; at >= first - DEADLINE; at--) {
            if (text.is(at, text.calendar.deadline)) {
                return past(text, end);
            }
        }
        return false;
    }

    private static boolean past(DateText text, int token) {
        int verb = text.reading.is(token, PAST_WORD) && text.reading.is(token, AUXILIARY) ? token + 1 : token;
        boolean had = verb > token && text.is(token, text.calendar.had);
        return (had || verb == token)
                && (ed(text, verb) || text.reading.is(verb, PAST_WORD) && !text.reading.is(verb, AUXILIARY));
    }

    private static Tense behind(DateText text, int end) {
        boolean regular = false;
        for (int at = end; at < end + NEAR && !ends(text, at); at++) {
            Tense verb = participle(text, at) ? OPEN : verb(text, at);
            if (verb == FUTURE && text.is(at, text.calendar.deadline) && past(text, at + 1)) {
                return PAST;
            }
            if (verb != OPEN) {
                return regular ? PAST : verb;
            }
            if (!regular && Outlook.scheduled(text, at)) {
                return FUTURE;
            }
            regular |= regular(text, at);
        }
        return regular ? PAST : OPEN;
    }

    private static boolean ends(DateText text, int token) {
        return text.tokens.type(token) == Tokens.BREAK || text.tokens.isMark(token, '.');
    }

    /** "will" and "took", but no name ("Will Smith"). */
    private static Tense verb(DateText text, int token) {
        if (text.reading.is(token, AUXILIARY) && Modals.is(text, token)) {
            return Modals.tense(text, token);
        }
        if (text.is(token, text.calendar.be) && Modals.is(text, token - 1)) {
            return Modals.tense(text, token - 1);
        }
        if (!text.reading.is(token, VERB) || text.hasRole(token, Calendar.Role.MOVE)) {
            return OPEN;
        }
        if (text.is(token, text.calendar.going) && !text.is(token + 1, text.calendar.to)) {
            return OPEN;
        }
        boolean name = (text.tokens.shape(token) & (Tokens.CAPITAL | Tokens.UPPER)) == Tokens.CAPITAL;
        if (Modals.failed(text, token)) {
            return PAST;
        }
        return name ? OPEN : text.reading.is(token, FUTURE_WORD) ? FUTURE : PAST;
    }

    /** "is held", "will be held": its auxiliary tells the tense. */
    private static boolean participle(DateText text, int token) {
        return text.reading.is(token, PAST_WORD)
                && !text.reading.is(token, AUXILIARY)
                && (text.reading.is(token - 1, AUXILIARY) || text.reading.is(token - 2, AUXILIARY));
    }

    /** "They landed": a word in "-ed" with no "is" or "to be" before it; what is postponed or moved may be so to any day. */
    private static boolean regular(DateText text, int token) {
        Tokens tokens = text.tokens;
        return ed(text, token)
                && !text.hasRole(token, Calendar.Role.MOVE)
                && (tokens.shape(token) & (Tokens.CAPITAL | Tokens.UPPER)) != Tokens.CAPITAL
                && !text.reading.is(token - 1, AUXILIARY)
                && !(adverb(text, token - 1) && text.reading.is(token - 2, AUXILIARY));
    }

    private static boolean ed(DateText text, int token) {
        int end = text.tokens.end(token);
        String letters = text.reading.passage().text();
        return text.tokens.type(token) == Tokens.WORD
                && end - text.tokens.start(token) >= SHORTEST
                && letters.regionMatches(true, end - 2, "ed", 0, 2)
                && (letters.charAt(end - 3) | ' ') != 'e';
    }

    /** "will be formally opened". */
    private static boolean adverb(DateText text, int token) {
        return text.tokens.type(token) == Tokens.WORD && text.reading.passage().endsIn(token, "ly");
    }

    /** Whether "until", "before", "by", "starting on" or "from" without a second date stands before a date. */
    private static boolean limit(DateText text, int first, int end) {
        int at = text.isThe(first - 1) ? first - 2 : first - 1;
        boolean starts = starts(text, at) || starts(text, at - 1);
        if (text.is(end, text.calendar.possessive) || !text.countsNothing(end)) {
            return false;
        }
        boolean day = text.tokens.type(first) == Tokens.NUMBER || text.tokens.type(end - 1) == Tokens.NUMBER;
        boolean from = text.is(at, text.calendar.from) && (day || !compares(text, at));
        boolean begins = (from || starts) && DateRanges.joined(text, end) < 0;
        return begins
                || Outlook.untilTime(text, first)
                || text.is(at, text.calendar.before)
                || text.is(at, text.calendar.until)
                || text.is(at, text.calendar.till)
                || text.is(at, text.calendar.by)
                || text.is(at, text.calendar.through);
    }

    private static boolean starts(DateText text, int token) {
        return text.is(token, text.calendar.starting) || text.is(token, text.calendar.beginning);
    }

    /** "a rise from June" and "3 points from June" look back, "for a year from June" ahead. */
    private static boolean compares(DateText text, int from) {
        if (text.unit(from - 1) >= 0) {
            return false;
        }
        for (int at = from - 1; at >= from - 2; at--) {
            boolean figure = text.tokens.type(at) == Tokens.NUMBER || text.tokens.isMark(at, '%');
            if (figure || text.reading.is(at, MEASURES)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date stands first in its sentence, a preposition and an article passed over. */
    static boolean opens(DateText text, int first) {
        int at = text.isThe(first - 1) ? first - 2 : first - 1;
        return ends(text, at)
                || ends(text, at - 1) && text.reading.is(at, WordClass.YEAR_BEFORE.bit() | WordClass.FUNCTION.bit());
    }
}
