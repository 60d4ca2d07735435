package org.gainsay.normalize.date;

import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.WordClass;

/** The words of the clock: "a.m.", "noon", "GMT". */
public final class Clock {
    /** What a word of the clock is. */
    enum Role {
        NONE,
        HALF,
        POINT,
        ZONE
    }

    private static final Role[] ROLES = Role.values();

    private final WordTable table = new WordTable();
    final int time;
    final int local;
    final int clock;
    final int until;
    final int till;
    final int to;
    final int and;
    final int from;

    /** Adds the words of the data file to a lexicon. */
    public Clock(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(Clock.class, "clock.tsv")) {
            Role role = Role.valueOf(row[0]);
            int value = row[2].equals("-") ? 0 : Integer.parseInt(row[2]);
            int word = role == Role.POINT ? lexicon.add(row[1], WordClass.CLOCK) : lexicon.add(row[1]);
            table.put(word, role.ordinal(), value);
        }
        time = lexicon.add("time");
        local = lexicon.add("local");
        clock = lexicon.add("o'clock");
        until = lexicon.add("until");
        till = lexicon.add("till");
        to = lexicon.add("to");
        and = lexicon.add("and");
        from = lexicon.add("from");
    }

    Role role(int word) {
        return ROLES[table.role(word)];
    }

    int value(int word) {
        return table.value(word);
    }
}
