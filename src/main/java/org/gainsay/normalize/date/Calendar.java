package org.gainsay.normalize.date;

import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Months, days of the week, the units of the calendar, and the words that name a day by its distance from another. */
public final class Calendar {
    /** What a word of the calendar is. */
    enum Role {
        NONE(WordClass.DATE_WORD),
        MONTH(WordClass.MONTH),
        WEEKDAY(WordClass.WEEKDAY),
        SEASON(WordClass.DATE_WORD),
        PART(WordClass.DATE_WORD),
        RELATIVE(WordClass.DATE_WORD),
        DAY(WordClass.DATE_WORD),
        UNIT(WordClass.UNIT, WordClass.LONE_UNIT),
        DECADE(WordClass.DATE_WORD),
        NOW(WordClass.DATE_WORD),
        WEEKDAYS(WordClass.DATE_WORD),
        EDGE(WordClass.DATE_WORD),
        CODE(WordClass.TERM),
        MOVE(WordClass.TERM),
        THING(WordClass.TERM),
        YEARLY(WordClass.TERM),
        MADE(WordClass.TERM),
        DEFER(WordClass.TERM),
        DIRECT(WordClass.TERM),
        FIXED(WordClass.TERM),
        GAME(WordClass.TERM),
        SENSE(WordClass.TERM),
        ADMIT(WordClass.TERM),
        HEARER(WordClass.TERM),
        FORESEEN(WordClass.TERM),
        STATE(WordClass.TERM),
        EVENT(WordClass.TERM),
        OFF(WordClass.TERM),
        CAUSE(WordClass.TERM),
        LABEL(WordClass.TERM),
        BOOKED(WordClass.TERM);

        private final WordClass[] classes;

        Role(WordClass... classes) {
            this.classes = classes;
        }
    }

    private static final Role[] ROLES = Role.values();

    /** The {@link #value} of a {@link Role#FIXED} verb with one who does it: "votes". */
    static final int SINGULAR = 0;
    /** With several: "vote". */
    static final int PLURAL = 1;
    /** Behind "is" or "are": "is meeting". */
    static final int PROGRESSIVE = 3;

    private final WordTable table = new WordTable();
    private final Sides sides;
    private final Feasts feasts;
    private final DayNames dayNames;
    final int of;
    final int the;
    final int on;
    final int still;
    final int in;
    final int newWord;
    final int from;
    final int to;
    final int and;
    final int or;
    final int between;
    final int through;
    final int thru;
    final int until;
    final int till;
    final int by;
    final int at;
    final int since;
    final int said;
    final int forWord;
    final int anniversary;
    final int ago;
    final int later;
    final int earlier;
    final int same;
    final int following;
    final int bc;
    final int bce;
    final int ad;
    final int ce;
    final int hence;
    final int now;
    final int present;
    final int dateWord;
    final int fy;
    final int cy;
    final int end;
    final int fall;
    final int fiscal;
    final int financial;
    final int calendarWord;
    final int time;
    final int within;
    final int ending;
    final int before;
    final int after;
    final int next;
    final int possessive;
    final int century;
    final int hundred;
    final int thousand;
    final int thousands;
    final int over;
    final int than;
    final int more;
    final int less;
    final int longer;
    final int beginning;
    final int starting;
    final int commencing;
    final int ended;
    final int endingWord;
    final int every;
    final int set;
    final int is;
    final int are;
    final int they;
    final int he;
    final int she;
    final int it;
    final int who;
    final int which;
    final int into;
    final int forecast;
    final int will;
    final int shall;
    final int going;
    final int coming;
    final int upcoming;
    final int previous;
    final int each;
    final int could;
    final int might;
    final int may;
    final int can;
    final int not;
    final int be;
    final int have;
    final int again;
    final int during;
    final int past;
    final int lastWord;
    final int was;
    final int were;
    final int being;
    final int had;
    final int ahead;
    final int least;
    final int that;
    final int only;
    final int deadline;
    final int thisWord;
    final int start;
    final int as;
    final int up;
    final int when;

    /** Adds the words of the data files to a lexicon. */
    public Calendar(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(Calendar.class, "calendar.tsv")) {
            Role role = Role.valueOf(row[0]);
            boolean term = role.compareTo(Role.CODE) >= 0;
            int word = term ? lexicon.add(row[1]) : lexicon.add(row[1], role.classes);
            if (role != Role.NOW && role.compareTo(Role.CODE) <= 0) {
                lexicon.add(row[1], WordClass.DATE_END);
            }
            table.put(word, role.ordinal(), Integer.parseInt(row[2]));
        }
        sides = new Sides(lexicon);
        feasts = new Feasts(lexicon);
        at = lexicon.add("at");
        every = lexicon.add("every");
        set = lexicon.add("set");
        is = lexicon.add("is");
        are = lexicon.add("are");
        they = lexicon.add("they");
        he = lexicon.add("he");
        she = lexicon.add("she");
        it = lexicon.add("it");
        who = lexicon.add("who");
        which = lexicon.add("which");
        into = lexicon.add("into");
        forecast = lexicon.add("forecast");
        will = lexicon.add("will");
        shall = lexicon.add("shall");
        going = lexicon.add("going");
        coming = lexicon.add("coming");
        upcoming = lexicon.add("upcoming");
        previous = lexicon.add("previous");
        each = lexicon.add("each");
        could = lexicon.add("could");
        might = lexicon.add("might");
        may = lexicon.add("may");
        can = lexicon.add("can");
        not = lexicon.add("not");
        be = lexicon.add("be");
        have = lexicon.add("have");
        again = lexicon.add("again");
        during = lexicon.add("during");
        past = lexicon.add("past");
        lastWord = lexicon.add("last");
        was = lexicon.add("was");
        were = lexicon.add("were");
        being = lexicon.add("being");
        had = lexicon.add("had");
        ahead = lexicon.add("ahead");
        least = lexicon.add("least");
        that = lexicon.add("that");
        only = lexicon.add("only");
        deadline = lexicon.add("deadline");
        thisWord = lexicon.add("this");
        start = lexicon.add("start");
        as = lexicon.add("as");
        up = lexicon.add("up");
        when = lexicon.add("when");
        dayNames = new DayNames(lexicon);
        of = lexicon.add("of");
        the = lexicon.add("the");
        on = lexicon.add("on");
        still = lexicon.add("still");
        in = lexicon.add("in");
        newWord = lexicon.add("new");
        from = lexicon.add("from");
        to = lexicon.add("to");
        and = lexicon.add("and");
        or = lexicon.add("or");
        between = lexicon.add("between");
        through = lexicon.add("through");
        thru = lexicon.add("thru");
        until = lexicon.add("until");
        till = lexicon.add("till");
        by = lexicon.add("by");
        since = lexicon.add("since");
        said = lexicon.add("said");
        forWord = lexicon.add("for");
        anniversary = lexicon.add("anniversary", WordClass.DATE_END);
        ago = lexicon.add("ago", WordClass.DATE_END);
        later = lexicon.add("later");
        earlier = lexicon.add("earlier");
        same = lexicon.add("same");
        following = lexicon.add("following");
        bc = lexicon.add("bc");
        bce = lexicon.add("bce");
        ad = lexicon.add("ad");
        ce = lexicon.add("ce");
        hence = lexicon.add("hence");
        now = lexicon.add("now");
        present = lexicon.add("present");
        dateWord = lexicon.add("date");
        fy = lexicon.add("fy");
        cy = lexicon.add("cy");
        end = lexicon.add("end");
        fall = lexicon.add("fall");
        fiscal = lexicon.add("fiscal");
        financial = lexicon.add("financial");
        calendarWord = lexicon.add("calendar");
        time = lexicon.add("time");
        within = lexicon.add("within");
        ending = lexicon.add("s");
        before = lexicon.add("before");
        after = lexicon.add("after");
        next = lexicon.add("next");
        possessive = lexicon.add("'s");
        century = lexicon.add("century", WordClass.DATE_END);
        hundred = lexicon.add("hundred");
        thousand = lexicon.add("thousand");
        thousands = lexicon.add("thousands");
        over = lexicon.add("over");
        than = lexicon.add("than");
        more = lexicon.add("more");
        less = lexicon.add("less");
        longer = lexicon.add("longer");
        beginning = lexicon.add("beginning");
        starting = lexicon.add("starting");
        commencing = lexicon.add("commencing");
        ended = lexicon.add("ended");
        endingWord = lexicon.add("ending");
    }

    /** Days that have a name. */
    Feasts feasts() {
        return feasts;
    }

    /** Names that hold a day of the week. */
    DayNames dayNames() {
        return dayNames;
    }

    /** The words that leave one end of a date open. */
    Sides sides() {
        return sides;
    }

    /** Whether a word says what sort of year or quarter follows: "fiscal", "calendar". */
    boolean yearOfBusiness(int word) {
        return word != 0 && (word == fiscal || word == financial || word == calendarWord);
    }

    /** Whether the era of a year stands beside a figure: "44 BC", "AD 79". */
    boolean era(Tokens tokens, int token) {
        return eraWord(tokens, token + 1) || tokens.word(token - 1) == ad;
    }

    /** Whether a token is "BC", "BCE", "AD" or "CE". */
    boolean eraWord(Tokens tokens, int token) {
        int word = tokens.word(token);
        return word != 0 && (word == bc || word == bce || word == ad || word == ce);
    }

    /** Whether "ago" stands at a token, which makes the length before it a date. */
    public boolean isAgo(Tokens tokens, int token) {
        return tokens.word(token) == ago;
    }

    /** Whether "'s" stands at a token. */
    public boolean isPossessive(Tokens tokens, int token) {
        return tokens.word(token) == possessive;
    }

    /** Whether "this month", "last month" or the like begins at a token. */
    public boolean isSomeMonth(Tokens tokens, int token) {
        int unit = tokens.word(token + 1);
        return role(tokens.word(token)) == Role.RELATIVE && role(unit) == Role.UNIT && value(unit) == Unit.MONTH;
    }

    /** Whether "every" stands at a token. */
    public boolean isEvery(Tokens tokens, int token) {
        return tokens.word(token) == every;
    }

    /** Whether "the" stands at a token. */
    public boolean isThe(Tokens tokens, int token) {
        return tokens.word(token) == the;
    }

    Role role(int word) {
        return ROLES[table.role(word)];
    }

    int value(int word) {
        return table.value(word);
    }
}
