package org.gainsay.normalize.unit;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** The units of measure and of money that may stand behind a figure. */
public final class Units {
    /**
     * A unit as it stands behind a figure: "-hour" in "3-hour", "m" in "5m".
     *
     * @param unit the unit
     * @param end token behind it
     */
    public record Found(Unit unit, int end) {}

    /** How a spelling may stand: anywhere behind a figure, only glued to it, only with a capital, only glued and small, or
     * only in capitals. */
    private enum Use {
        FREE,
        GLUED,
        CAPITAL,
        SMALL,
        CODE
    }

    private record Spelling(Unit unit, Use use) {}

    private final Phrases<Spelling> spellings = new Phrases<>(false);
    private final int old;
    private final int olds;
    private final int longWord;

    /** Adds the units of the data files to a lexicon. */
    public Units(Lexicon.Builder lexicon) {
        old = lexicon.add("old");
        olds = lexicon.add("olds");
        longWord = lexicon.add("long");
        for (String[] row : DataFile.rows(Units.class, "units.tsv")) {
            int at = row[3].indexOf('@');
            Ratio factor = NumberWords.ratio(at < 0 ? row[3] : row[3].substring(0, at));
            Ratio zero = at < 0 ? Ratio.ZERO : NumberWords.ratio(row[3].substring(at + 1));
            Unit unit = new Unit(Kind.of(row[0]), row[1], row[2], factor, zero);
            add(lexicon, unit, row[1]);
            addAll(lexicon, unit, row.length > 4 ? row[4] : "");
        }
        for (String[] row : DataFile.rows(Units.class, "currencies.tsv")) {
            currency(lexicon, row);
        }
    }

    private void currency(Lexicon.Builder lexicon, String[] row) {
        Unit unit = new Unit(Kind.MONEY, row[1], row[0], Ratio.ONE);
        add(lexicon, unit, row[1]);
        spellings.add(lexicon, row[0], new Spelling(unit, Use.CODE), WordClass.UNIT);
        for (int column = 2; column < row.length; column++) {
            for (String spelling : DataFile.fields(row[column], ',')) {
                int equals = spelling.indexOf('=');
                if (equals > 0) {
                    Ratio factor = NumberWords.ratio(spelling.substring(equals + 1));
                    String name = spelling.substring(0, equals);
                    add(lexicon, new Unit(Kind.MONEY, name, row[0], factor), name.length() == 1 ? "+" + name : name);
                } else if (spelling.length() == 2 && spelling.charAt(0) == '^') {
                    spellings.add(lexicon, spelling.substring(1), new Spelling(unit, Use.GLUED), WordClass.UNIT);
                } else if (spelling.charAt(0) != '^') {
                    add(lexicon, unit, spelling.charAt(0) == '+' ? spelling.substring(1) : spelling);
                }
            }
        }
    }

    private void addAll(Lexicon.Builder lexicon, Unit unit, String spellings) {
        for (String spelling : DataFile.fields(spellings, ',')) {
            add(lexicon, unit, spelling);
        }
    }

    private void add(Lexicon.Builder lexicon, Unit unit, String written) {
        Use use = switch (written.charAt(0)) {
            case '+' -> Use.GLUED;
            case '-' -> Use.SMALL;
            case '!' -> Use.CAPITAL;
            default -> Use.FREE;
        };
        String spelling = Spellings.split(use == Use.FREE ? written : written.substring(1));
        Spelling meaning = new Spelling(unit, use);
        spellings.add(lexicon, spelling, meaning, WordClass.UNIT);
        char last = spelling.charAt(spelling.length() - 1);
        if (use == Use.FREE && spelling.length() > 1 && last != 's' && Character.isLetter(last)) {
            spellings.add(lexicon, spelling + "s", meaning, WordClass.UNIT);
        }
    }

    /**
     * The unit that stands behind a figure, joined by a hyphen or not.
     *
     * @param end token behind the figure
     * @return the longest unit there, or null
     */
    public @Nullable Found find(Tokens tokens, int end) {
        int at = NumeralReader.joint(tokens, end) ? end + 1 : end;
        Phrases.Match<Spelling> match = spellings.find(tokens, at);
        if (match == null) {
            return null;
        }
        boolean fits = switch (match.meaning().use()) {
            case FREE -> true;
            case GLUED -> at == end && tokens.glued(at);
            case CAPITAL -> (tokens.shape(at) & Tokens.CAPITAL) != 0 && !NumeralReader.joint(tokens, match.end());
            case SMALL -> at == end && tokens.glued(at) && (tokens.shape(at) & Tokens.CAPITAL) == 0;
            case CODE -> (tokens.shape(at) & Tokens.UPPER) != 0;
        };
        boolean joined = at > end;
        return fits && (joined || !joinsOn(tokens, match.end()))
                ? new Found(match.meaning().unit(), match.end())
                : null;
    }

    /** "Two second-hand cars" are no two seconds, but "a two hour-long film" has a length. */
    private boolean joinsOn(Tokens tokens, int token) {
        return NumeralReader.joint(tokens, token)
                && tokens.type(token + 1) == Tokens.WORD
                && tokens.word(token + 1) != longWord
                && tokens.word(token + 1) != old
                && tokens.word(token + 1) != olds;
    }

    /** Whether "old" stands at a token. */
    public boolean isOld(Tokens tokens, int token) {
        return tokens.word(token) == old || tokens.word(token) == olds;
    }

    /** Whether "long" stands at a token. */
    public boolean isLong(Tokens tokens, int token) {
        return tokens.word(token) == longWord;
    }
}
