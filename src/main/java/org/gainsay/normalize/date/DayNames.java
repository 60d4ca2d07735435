package org.gainsay.normalize.date;

import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Names that hold a day of the week and tell no day: "the Sunday Times", "Sheffield Wednesday", "Black Friday sales". */
final class DayNames {
    private static final long TITLE = WordClass.TITLE.bit();

    private final Phrases<Boolean> forward = new Phrases<>(false);
    private final Phrases<Boolean> backward = new Phrases<>(true);

    /** Adds the words of the data file to a lexicon. */
    DayNames(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(DayNames.class, "day-names.tsv")) {
            switch (row[0]) {
                case "PAPER" -> {
                    for (String title : DataFile.fields(row[2], ' ')) {
                        forward.add(lexicon, row[1] + ' ' + title, true);
                    }
                }
                case "FIRST" -> forward.add(lexicon, row[1], true);
                case "LAST" -> backward.add(lexicon, row[1], true);
                default -> throw new IllegalStateException("day-names.tsv has no rows " + row[0]);
            }
        }
    }

    /** Whether a day of the week at a token is part of a name. */
    boolean at(DateText text, int token) {
        return text.reading.is(token - 1, TITLE)
                || capital(text, forward.find(text.tokens, token), false)
                || capital(text, backward.find(text.tokens, token), true);
    }

    /** Whether the other word of a name has a capital too: not in "on Sunday times were faster". */
    private static boolean capital(DateText text, Phrases.@Nullable Match<Boolean> match, boolean backward) {
        return match != null && (text.tokens.shape(backward ? match.first() : match.end() - 1) & Tokens.CAPITAL) != 0;
    }
}
