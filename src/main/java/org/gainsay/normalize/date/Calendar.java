package org.gainsay.normalize.date;

import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Months, days of the week, and the words that name a day by its distance from another. */
public final class Calendar {
    /** What a word of the calendar is. */
    enum Role {
        NONE(WordClass.DATE_WORD),
        MONTH(WordClass.MONTH),
        WEEKDAY(WordClass.WEEKDAY),
        SEASON(WordClass.DATE_WORD),
        PART(WordClass.DATE_WORD),
        RELATIVE(WordClass.DATE_WORD),
        DAY(WordClass.DATE_WORD);

        private final WordClass wordClass;

        Role(WordClass wordClass) {
            this.wordClass = wordClass;
        }
    }

    private static final Role[] ROLES = Role.values();

    private final WordTable table = new WordTable();
    private final int[] units;
    final int of;
    final int the;
    final int on;
    final int in;
    final int anniversary;
    final int ago;
    final int ending;
    final int before;
    final int after;
    final int possessive;
    final int quarter;
    final int half;
    final int century;

    /** Adds the words of the data file to a lexicon. */
    public Calendar(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(Calendar.class, "calendar.tsv")) {
            Role role = Role.valueOf(row[0]);
            table.put(lexicon.add(row[1], role.wordClass), role.ordinal(), Integer.parseInt(row[2]));
        }
        units = new int[] {
            lexicon.add("day"), lexicon.add("week"), lexicon.add("month"), lexicon.add("year"), lexicon.add("decade")
        };
        of = lexicon.add("of");
        the = lexicon.add("the");
        on = lexicon.add("on");
        in = lexicon.add("in");
        anniversary = lexicon.add("anniversary");
        ago = lexicon.add("ago");
        ending = lexicon.add("s");
        before = lexicon.add("before");
        after = lexicon.add("after");
        possessive = lexicon.add("'s");
        quarter = lexicon.add("quarter");
        half = lexicon.add("half");
        century = lexicon.add("century");
    }

    /** Whether "ago" stands at a token, which makes the length before it a date. */
    public boolean isAgo(Tokens tokens, int token) {
        return tokens.word(token) == ago;
    }

    /** Whether "the" stands at a token. */
    public boolean isThe(Tokens tokens, int token) {
        return tokens.word(token) == the;
    }

    /** Whether a word makes a date of the figure before it: "ago", "anniversary". */
    boolean endsDate(int word) {
        return word == ago || word == anniversary || word == quarter || word == half || word == century;
    }

    Role role(int word) {
        return ROLES[table.role(word)];
    }

    int value(int word) {
        return table.value(word);
    }

    /** 0 to 4 for day, week, month, year, decade; -1 for other words. */
    int unit(int word) {
        for (int i = 0; i < units.length; i++) {
            if (units[i] == word) {
                return i;
            }
        }
        return -1;
    }
}
