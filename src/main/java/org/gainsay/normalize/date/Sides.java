package org.gainsay.normalize.date;

import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words beside a date that leave one of its ends open: "since 2014", "before 3 May", "1 June or later". */
final class Sides {
    private final Phrases<Hedge.Type> before = new Phrases<>(true);
    private final Phrases<Hedge.Type> after = new Phrases<>(false);

    /** Adds the words of the data file to a lexicon. */
    Sides(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(Sides.class, "sides.tsv")) {
            boolean leads = row[1].equals("before");
            (leads ? before : after).add(lexicon, row[2], Hedge.Type.valueOf(row[0]));
        }
    }

    /** The words before a date. */
    Hedges.@Nullable Found before(Tokens tokens, int first) {
        Phrases.Match<Hedge.Type> match = before.find(tokens, first - 1);
        return match == null || hangs(tokens, match.first())
                ? null
                : new Hedges.Found(match.meaning(), match.first(), first);
    }

    /** "The run-up to Easter": a word that a hyphen joins to another one belongs to that. */
    private static boolean hangs(Tokens tokens, int first) {
        return tokens.isMark(first - 1, '-') && tokens.glued(first) && tokens.glued(first - 1);
    }

    /** The words behind a date. */
    Hedges.@Nullable Found after(Tokens tokens, int end) {
        Phrases.Match<Hedge.Type> match = after.find(tokens, end);
        return match == null ? null : new Hedges.Found(match.meaning(), end, match.end());
    }
}
