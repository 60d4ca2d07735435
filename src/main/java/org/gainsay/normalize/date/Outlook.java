package org.gainsay.normalize.date;

import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** What tells besides a verb of the future that a date lies ahead: "is on Friday", "adjourned until Monday", "told to return in May", "the court sits on Monday". */
final class Outlook {
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long KNOWN = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER);
    private static final long COUNTED = WordClass.bits(WordClass.NUMBER, WordClass.VAGUE);
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long CLOCK = WordClass.bits(WordClass.CLOCK, WordClass.FUNCTION);
    private static final long PAST = WordClass.PAST.bit();
    private static final long PLANNED = WordClass.FUTURE.bit();

    /** How far before "until Monday" the verb of putting off may stand: "adjourned the trial of both men until Monday". */
    private static final int PUT_OFF = 8;
    /** How far before a date "will" may stand. */
    private static final int WILL = 12;
    /** How many words and marks of a clock time may stand between "is" and a day: "is at 3.30 p.m. on". */
    private static final int TIME = 8;

    private Outlook() {}

    /** Whether a date says until when or to when something is put off, or for when it is set. */
    static boolean deferred(DateText text, int first) {
        int at = text.isThe(first - 1) ? first - 2 : first - 1;
        boolean until = text.is(at, text.calendar.until) || text.is(at, text.calendar.till);
        boolean to = text.is(at, text.calendar.to);
        if (text.is(at, text.calendar.forWord)) {
            return setFor(text, at);
        }
        for (int verb = at - 1; (until || to) && verb >= at - PUT_OFF && !ends(text, verb); verb--) {
            if (text.hasRole(verb, Role.MOVE) || until && text.hasRole(verb, Role.DEFER)) {
                return true;
            }
        }
        return false;
    }

    /** "set for Friday", "due for October", "tickets for Monday". */
    static boolean setFor(DateText text, int preposition) {
        int verb = preposition - 1;
        return text.is(verb, text.calendar.set)
                || text.is(verb, text.calendar.forecast)
                || text.reading.is(verb, PLANNED)
                || text.hasRole(verb, Role.MOVE)
                || text.hasRole(verb, Role.ADMIT)
                || booked(text, verb);
    }

    /** "booked for September", "pencilled in for", "lined up for". */
    private static boolean booked(DateText text, int verb) {
        boolean particle = text.is(verb, text.calendar.in) || text.is(verb, text.calendar.up);
        return text.hasRole(particle ? verb - 1 : verb, Role.BOOKED);
    }

    /** Whether "will" or "ends" stands before a date with no verb of the past between, or the date is one of an event put off or fixed. */
    static boolean sure(DateText text, int first) {
        for (int at = first - 1; at > first - WILL && !ends(text, at); at--) {
            boolean present = text.reading.is(at, PLANNED) && text.plural(at) && !text.hasRole(at, Role.THING);
            if (present || text.is(at, text.calendar.will) || text.is(at, text.calendar.shall)) {
                return true;
            }
            if (text.reading.is(at, PAST)) {
                break;
            }
        }
        return deferred(text, first) || is(text, first);
    }

    /** Whether "is" or "are" stands before a date, with nothing but a clock time and small words between: "the match is at 3pm on Saturday". */
    static boolean is(DateText text, int first) {
        int at = first - 1;
        if (text.is(at, text.calendar.since)) {
            return false;
        }
        while (at > first - TIME && between(text, at)) {
            at--;
        }
        return be(text, at) && (at < first - 1 ? !text.reading.is(at + 1, KNOWN) : noun(text, at - 1));
    }

    /** "Sentencing is January 24", but not "today is January 24" nor "it is January 24". */
    private static boolean noun(DateText text, int token) {
        return text.tokens.type(token) == Tokens.WORD
                && text.role(token) == Role.NONE
                && !text.reading.is(token, FUNCTION | KNOWN);
    }

    /** Whether a date opens its sentence and "is", "marks" or another verb of the present goes on: "Thursday is the 20th anniversary". */
    static boolean opens(DateText text, int end) {
        return be(text, end) && !text.reading.is(end + 1, AUXILIARY) || present(text, end) && !plural(text, end - 1);
    }

    /** "The market on Saturday is still on": what takes place as planned, or not, is to come. */
    static boolean stillOn(DateText text, int end) {
        int at = text.is(end + 1, text.calendar.still) ? end + 2 : end + 1;
        boolean fixed = text.is(at, text.calendar.on) || text.hasRole(at, Role.OFF);
        return be(text, end) && fixed && text.tokens.type(at + 1) != Tokens.WORD;
    }

    /** "by noon on Saturday", "until 9am Sunday": a time of the clock stands between the limit and the day. */
    static boolean untilTime(DateText text, int first) {
        int at = first - 1;
        boolean clock = false;
        while (at > first - TIME && timely(text, at)) {
            clock |= text.tokens.type(at) == Tokens.NUMBER || text.reading.is(at, WordClass.CLOCK.bit());
            at--;
        }
        return clock
                && (text.is(at, text.calendar.by)
                        || text.is(at, text.calendar.until)
                        || text.is(at, text.calendar.till));
    }

    private static boolean timely(DateText text, int token) {
        byte type = text.tokens.type(token);
        return type == Tokens.NUMBER
                || type == Tokens.MARK && text.tokens.isMark(token, ':')
                || type == Tokens.WORD
                        && (text.reading.is(token, WordClass.CLOCK.bit())
                                || half(text, token)
                                || text.is(token, text.calendar.on));
    }

    /** "Doors: Friday at 7", "Opens: Friday": a day and a time behind a label say when something will be, unless it tells what was done: "Arrested: Friday at 7". */
    static boolean announced(DateText text, int first, int end) {
        int label = first - 2;
        if (!text.tokens.isMark(first - 1, ':')) {
            return false;
        }
        boolean done = text.reading.is(label, PAST) || text.reading.passage().endsIn(label, "ed");
        return text.reading.is(label, PLANNED) || text.is(end, text.calendar.at) && !done;
    }

    /** "the vote on Thursday", "the match on Sunday": what is fixed for a day stands before it. */
    static boolean awaited(DateText text, int first) {
        int noun = first - 2;
        boolean vote = text.hasRole(noun, Role.FIXED)
                && text.value(noun) == Calendar.PLURAL
                && text.reading.is(noun - 1, KNOWN);
        return text.is(first - 1, text.calendar.on) && (vote || text.hasRole(noun, Role.EVENT));
    }

    /** "Deadline: mid-May", "Next launch mid-September": no verb tells more. */
    static boolean headed(DateText text, int first, int end) {
        boolean month = text.hasRole(end - 1, Role.MONTH) || text.hasRole(end - 1, Role.SEASON);
        return month && (Headings.labelled(text, first) || Headings.next(text, first - 1, first - TIME));
    }

    /** "Next launch: March", "next launch early March": no month of the past is meant, however far off the one to come is. */
    static boolean headedNext(DateText text, int first) {
        int word = text.tokens.isMark(first - 1, ':') ? first - 2 : first - 1;
        return Headings.next(text, word, word - TIME);
    }

    private static boolean named(DateText text, int token) {
        return name(text, token) && !text.reading.is(token, FUNCTION);
    }

    private static boolean between(DateText text, int token) {
        byte type = text.tokens.type(token);
        return type == Tokens.NUMBER
                || type == Tokens.MARK && (text.tokens.isMark(token, ':') || text.tokens.isMark(token, '.'))
                || type == Tokens.WORD
                        && (text.reading.is(token, CLOCK) || half(text, token) || place(text, token))
                        && !be(text, token);
    }

    /** "is in Paris", "are at Wembley", "is against South Korea": a name behind a small word or another name. */
    private static boolean place(DateText text, int token) {
        boolean led = text.reading.is(token - 1, FUNCTION) && !be(text, token - 1) || name(text, token - 1);
        return led && name(text, token);
    }

    private static boolean name(DateText text, int token) {
        return (text.tokens.shape(token) & (Tokens.CAPITAL | Tokens.UPPER)) == Tokens.CAPITAL
                && text.role(token) == Role.NONE;
    }

    /** "pm" and "a.m." behind a figure. */
    private static boolean half(DateText text, int token) {
        return text.tokens.type(token - 1) == Tokens.NUMBER
                && (text.tokens.glued(token) || (text.tokens.shape(token) & Tokens.DOTTED) != 0);
    }

    private static boolean be(DateText text, int token) {
        return text.is(token, text.calendar.is) || text.is(token, text.calendar.are);
    }

    /** Whether a verb of the present stands at a token that speaks of what is fixed: "votes", "goes on sale", and with a plural before it "close". */
    static boolean scheduled(DateText text, int token) {
        if (text.hasRole(token, Role.STATE)) {
            return text.is(token - 1, text.calendar.in)
                    && (be(text, token - 2) || text.is(token + 1, text.calendar.from));
        }
        boolean subject = text.tokens.type(token - 1) == Tokens.WORD && !text.reading.is(token - 1, KNOWN | COUNTED);
        if (!subject || !text.hasRole(token, Role.FIXED)) {
            return false;
        }
        boolean small = text.reading.is(token - 1, FUNCTION);
        return switch (text.value(token)) {
            case Calendar.SINGULAR ->
                present(text, token) && !plural(text, token - 1) && (!small || pronoun(text, token - 1));
            case Calendar.PLURAL ->
                plural(text, token - 1) || text.is(token - 1, text.calendar.they) || team(text, token);
            case Calendar.PROGRESSIVE -> be(text, token - 1);
            default -> goes(text, token + 1);
        };
    }

    /** "England play Wales", "Leeds host the Dutch side": a name on either side. */
    private static boolean team(DateText text, int verb) {
        int behind = text.pastThe(verb + 1);
        return (text.tokens.shape(verb - 1) & (Tokens.CAPITAL | Tokens.UPPER)) == Tokens.CAPITAL
                && (text.tokens.shape(behind) & Tokens.CAPITAL) != 0
                && text.tokens.type(behind) == Tokens.WORD;
    }

    private static boolean present(DateText text, int token) {
        return text.hasRole(token, Role.FIXED) && text.value(token) == Calendar.SINGULAR;
    }

    private static boolean pronoun(DateText text, int token) {
        return text.is(token, text.calendar.he)
                || text.is(token, text.calendar.she)
                || text.is(token, text.calendar.it)
                || text.is(token, text.calendar.who)
                || text.is(token, text.calendar.which);
    }

    /** "go on sale", "come into force", "goes to trial". */
    private static boolean goes(DateText text, int token) {
        return text.is(token, text.calendar.on)
                || text.is(token, text.calendar.into)
                || text.is(token, text.calendar.to);
    }

    private static boolean plural(DateText text, int token) {
        return text.plural(token) && !text.is(token, text.calendar.possessive);
    }

    /** Whether somebody is to do something, is told to or means to: "is to play", "ordered to appear", "hopes to return"; but "is to blame". */
    static boolean directs(DateText text, int token) {
        if (!text.is(token + 1, text.calendar.to) || text.is(token + 2, text.calendar.have)) {
            return false;
        }
        boolean be = be(text, token) || text.is(token, text.calendar.was) || text.is(token, text.calendar.were);
        return text.hasRole(token, Role.DIRECT) || be && !text.hasRole(token + 2, Role.CAUSE);
    }

    /** "is being held on Friday", "is being held at the Oakwood Hotel on Friday": nothing but a place stands between the participle and the date. */
    static boolean underWay(DateText text, int first) {
        int verb = text.is(first - 1, text.calendar.on) ? first - 2 : first - 1;
        int at = verb;
        while (at > first - TIME && named(text, at)) {
            at--;
        }
        boolean place = at < verb && text.reading.is(at, FUNCTION);
        verb = place ? text.reading.is(at, KNOWN) ? at - 2 : at - 1 : verb;
        return text.is(verb - 1, text.calendar.being) && be(text, verb - 2);
    }

    private static boolean ends(DateText text, int token) {
        return token < 0 || text.tokens.type(token) == Tokens.BREAK || text.tokens.isMark(token, '.');
    }
}
