package org.gainsay.normalize.time;

import java.time.ZoneOffset;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.PlainDigits;
import org.gainsay.text.DataFile;
import org.gainsay.text.Folded;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Time zones behind a time: "GMT", "Alaska time", "UTC+2". */
public final class Zones {
    /** How many capitalised words may name a zone before "time". */
    private static final int LONGEST_NAME = 3;

    /** The largest offset from UTC that any zone has, in hours. */
    private static final int LARGEST = 14;

    /**
     * A zone of the data file.
     *
     * @param offset minutes from UTC; null where the name alone gives none
     * @param region its name in the IANA database; empty where it has none
     * @param word whether it is another word in small letters
     */
    private record Zone(@Nullable Integer offset, String region, boolean word) {}

    /**
     * A zone as it stands in a text.
     *
     * @param end token behind it
     * @param words as written
     * @param offset its distance from UTC; null where not known without a date, or at all
     * @param region its name in the IANA database, which has the offset for a date; empty where not known
     */
    public record Found(int end, String words, @Nullable ZoneOffset offset, String region) {}

    private final Phrases<Zone> names = new Phrases<>(false);
    private final int time;
    private final int z;
    private final int gmt;
    private final int utc;

    Zones(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(Zones.class, "zones.tsv")) {
            Integer offset = row[1].equals("-") ? null : Integer.valueOf(row[1]);
            boolean word = row[0].startsWith("!");
            String region = row[2].equals("-") ? "" : row[2];
            names.add(lexicon, word ? row[0].substring(1) : row[0], new Zone(offset, region, word));
        }
        time = lexicon.add("time");
        z = lexicon.add("z");
        gmt = lexicon.add("gmt");
        utc = lexicon.add("utc");
    }

    /**
     * An offset in figures behind a time: "+01:00", "-0500"; null for none.
     *
     * @param minus whether a hyphen may be one, which behind hours and minutes joins another time
     */
    @Nullable
    Found numeric(Reading reading, int token, boolean minus) {
        Tokens tokens = reading.tokens();
        boolean sign = tokens.isMark(token, '+') || minus && tokens.isMark(token, '-');
        if (!sign || !tokens.glued(token) || !tokens.glued(token + 1)) {
            return null;
        }
        boolean colon = tokens.isMark(token + 2, ':') && tokens.glued(token + 2) && tokens.glued(token + 3);
        int length = TimeDigits.length(reading, token + 1);
        if (tokens.type(token + 1) != Tokens.NUMBER || length != 4 && length != 2) {
            return null;
        }
        int figure = PlainDigits.of(reading, token + 1);
        int hours = length == 4 ? figure / 100 : figure;
        int minutes = length == 4 ? figure % 100 : colon ? TimeDigits.sixty(reading, token + 3) : 0;
        if (figure < 0 || hours > LARGEST || minutes < 0 || minutes >= 60 || length == 2 && !colon && !minus) {
            return null;
        }
        int seconds = (hours * 60 + minutes) * (tokens.isMark(token, '-') ? -60 : 60);
        return found(reading, token, colon ? token + 4 : token + 2, ZoneOffset.ofTotalSeconds(seconds), "");
    }

    /** The zone that begins at a token, or null. */
    @Nullable
    Found at(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        if (tokens.type(token) != Tokens.WORD) {
            return null;
        }
        Phrases.Match<Zone> match = names.find(tokens, token);
        if (match != null && written(reading, match)) {
            Found shifted = shifted(reading, token);
            Zone zone = match.meaning();
            return shifted != null ? shifted : found(reading, token, match.end(), minutes(zone.offset), zone.region);
        }
        int end = named(reading, token);
        return end < 0 ? null : found(reading, token, end, null, "");
    }

    private static @Nullable ZoneOffset minutes(@Nullable Integer minutes) {
        return minutes == null ? null : ZoneOffset.ofTotalSeconds(minutes * 60);
    }

    private static Found found(Reading reading, int token, int end, @Nullable ZoneOffset offset, String region) {
        return new Found(end, Folded.line(reading.passage().words(token, end)), offset, region);
    }

    /** An abbreviation stands in capitals unless it is no other word, "Eastern" has one and no name behind it, "local time" needs none. */
    private boolean written(Reading reading, Phrases.Match<Zone> match) {
        Tokens tokens = reading.tokens();
        int token = match.first();
        boolean capital = (tokens.shape(token) & Tokens.CAPITAL) != 0;
        if (match.end() > token + 1) {
            return true;
        }
        if (tokens.word(token) == z) {
            return capital && tokens.glued(token);
        }
        boolean name = tokens.end(token) - tokens.start(token) > 4;
        return name
                ? capital && (tokens.shape(token + 1) & Tokens.CAPITAL) == 0
                : (tokens.shape(token) & Tokens.UPPER) != 0 || !match.meaning().word;
    }

    /** "New York time": names before "time", of which the data file need not know. */
    private int named(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        for (int at = token; at < token + LONGEST_NAME; at++) {
            if ((tokens.shape(at) & Tokens.CAPITAL) == 0) {
                return -1;
            }
            if (reading.isWord(at + 1, time)) {
                return at + 2;
            }
        }
        return -1;
    }

    /** "GMT+1", "UTC-05:30". */
    private @Nullable Found shifted(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        boolean base = tokens.word(token) == gmt || tokens.word(token) == utc;
        boolean minus = tokens.isMark(token + 1, '-');
        if (!base || !minus && !tokens.isMark(token + 1, '+') || !tokens.glued(token + 1) || !tokens.glued(token + 2)) {
            return null;
        }
        int hours = PlainDigits.of(reading, token + 2);
        if (hours < 0 || hours > LARGEST) {
            return null;
        }
        boolean colon = tokens.isMark(token + 3, ':') && tokens.glued(token + 3) && tokens.glued(token + 4);
        int minutes = colon ? PlainDigits.of(reading, token + 4) : 0;
        if (minutes < 0 || minutes >= 60) {
            return null;
        }
        int offset = (hours * 60 + minutes) * (minus ? -60 : 60);
        return found(reading, token, colon ? token + 5 : token + 3, ZoneOffset.ofTotalSeconds(offset), "");
    }
}
