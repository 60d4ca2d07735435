package org.gainsay.normalize.date;

import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The forms of date, by the sort of token that they begin with; the first that fits is it. One more form is one more class and its name here. */
final class Forms {
    static final Form NUMERIC = new NumericForm();
    static final Form DAY_MONTH = new DayMonthForm();
    private static final Form MONTH = new MonthForm();
    private static final Form PLACE = new PlaceForm();
    private static final Form COUNTED = new CountedForm();
    private static final Form AGO = new AgoForm();
    private static final Form WEEKDAY_COUNT = new WeekdayCountForm();
    private static final Form STRETCH = new StretchForm();
    private static final Form DECADE = new DecadeForm();
    private static final Form CENTURY = new CenturyForm();
    private static final Form ANNIVERSARY = new AnniversaryForm();
    private static final Form LISTED = new ListedDayForm();
    private static final Form DAY_NUMBER = new DayNumberForm();

    private static final Form YEAR = new YearForm();
    private static final Form CODE = new CodeForm();
    private static final Form SPELLED_YEAR = new SpelledYearForm();

    private static final Form ERA = new EraForm();

    /** For a figure above 99 or with a fraction. */
    private static final Form[] FIGURE = {ERA, NUMERIC, YEAR, CODE, DECADE, COUNTED, AGO};
    /** For "14". */
    private static final Form[] SMALL_FIGURE = {ERA, NUMERIC, DAY_MONTH, YEAR, CODE, DECADE, COUNTED, AGO, LISTED};
    /** For "14" before a word of the calendar. */
    private static final Form[] COUNTING_FIGURE = {
        NUMERIC, DAY_MONTH, YEAR, CODE, DECADE, STRETCH, COUNTED, AGO, WEEKDAY_COUNT, ANNIVERSARY
    };
    /** For "14th". */
    private static final Form[] RANKING_FIGURE = {
        NUMERIC, DAY_MONTH, YEAR, CODE, DECADE, PLACE, COUNTED, AGO, ANNIVERSARY, CENTURY, LISTED, DAY_NUMBER
    };

    /** The same for numbers in words. */
    private static final Form[] WORDS = {SPELLED_YEAR, COUNTED, AGO};

    private static final Form[] SMALL_WORDS = {DAY_MONTH, SPELLED_YEAR, COUNTED, AGO};
    private static final Form[] COUNTING_WORDS = {
        DAY_MONTH, SPELLED_YEAR, STRETCH, COUNTED, AGO, WEEKDAY_COUNT, ANNIVERSARY
    };
    private static final Form[] RANKING_WORDS = {
        DAY_MONTH, SPELLED_YEAR, PLACE, COUNTED, AGO, ANNIVERSARY, CENTURY, DAY_NUMBER
    };

    private static final Form[] WEEKDAY = {new WeekdayForm()};
    private static final Form[] MONTHS = {MONTH};
    private static final Form[] SEASON = {new SeasonForm()};
    private static final Form[] RELATIVE = {PLACE, STRETCH, new RelativeForm()};
    private static final Form[] DAY = {new DayWordForm()};
    private static final Form[] UNIT = {COUNTED, AGO, new UnitForm(), new AnchoredForm()};
    private static final Form[] DECADES = {DECADE};
    private static final Form[] NOW = {new NowForm()};
    private static final Form[] EDGE = {PLACE};
    private static final Form[] NONE = {};

    private Forms() {}

    private static final Form FEAST = new FeastForm();

    /** The date that is recognised by a token, without a range, a part or an open end; null for none, and where dates hang on dates too deep. */
    static @Nullable Stated point(DateText text, int token) {
        if (!text.enter()) {
            return null;
        }
        Stated date = first(text, token);
        text.leave();
        return date;
    }

    private static @Nullable Stated first(DateText text, int token) {
        Stated feast = text.calendar.feasts().ends(text.tokens.word(token)) ? FEAST.read(text, token) : null;
        if (feast != null) {
            return feast;
        }
        for (Form form : at(text, token)) {
            Stated date = form.read(text, token);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static Form[] at(DateText text, int token) {
        byte type = text.tokens.type(token);
        if (type == Tokens.NUMBER) {
            return figure(text, DateWords.rank(text, token));
        }
        if (type != Tokens.WORD) {
            return NONE;
        }
        Role role = text.role(token);
        return switch (role) {
            case MONTH -> MONTHS;
            case WEEKDAY -> WEEKDAY;
            case SEASON -> SEASON;
            case RELATIVE -> RELATIVE;
            case DAY -> DAY;
            case UNIT -> UNIT;
            case DECADE -> DECADES;
            case NONE -> words(text, DateWords.rank(text, token));
            case NOW -> NOW;
            case EDGE -> EDGE;
            case PART,
                    CODE,
                    WEEKDAYS,
                    MOVE,
                    THING,
                    YEARLY,
                    MADE,
                    DEFER,
                    DIRECT,
                    FIXED,
                    GAME,
                    SENSE,
                    ADMIT,
                    HEARER,
                    FORESEEN,
                    STATE,
                    EVENT,
                    OFF,
                    CAUSE,
                    LABEL,
                    BOOKED -> NONE;
        };
    }

    private static Form[] figure(DateText text, @Nullable Figure small) {
        if (small == null) {
            return FIGURE;
        }
        return small.rank() ? RANKING_FIGURE : counts(text, small.end()) ? COUNTING_FIGURE : SMALL_FIGURE;
    }

    private static Form[] words(DateText text, @Nullable Figure small) {
        if (small == null) {
            return WORDS;
        }
        return small.rank() ? RANKING_WORDS : counts(text, small.end()) ? COUNTING_WORDS : SMALL_WORDS;
    }

    /** Whether a word that dates count stands at a token, or one that may stand before it: "Fridays", "past", "anniversary". */
    private static boolean counts(DateText text, int token) {
        return text.role(token) != Role.NONE || text.is(token, text.calendar.anniversary);
    }
}
