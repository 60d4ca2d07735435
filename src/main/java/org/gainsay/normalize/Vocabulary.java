package org.gainsay.normalize;

import org.gainsay.normalize.age.Ages;
import org.gainsay.normalize.count.Extents;
import org.gainsay.normalize.count.Nouns;
import org.gainsay.normalize.date.Calendar;
import org.gainsay.normalize.duration.Lengths;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.money.Cents;
import org.gainsay.normalize.money.CurrencySigns;
import org.gainsay.normalize.money.SignTable;
import org.gainsay.normalize.number.Idioms;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.TelephoneNumbers;
import org.gainsay.normalize.rate.Rates;
import org.gainsay.normalize.share.Doubling;
import org.gainsay.normalize.share.Points;
import org.gainsay.normalize.time.Clock;
import org.gainsay.normalize.trend.Elided;
import org.gainsay.normalize.trend.Trends;
import org.gainsay.normalize.unit.Limits;
import org.gainsay.normalize.unit.UnitTable;
import org.gainsay.normalize.unit.Units;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;
import org.gainsay.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * All words that the normalizers know, with what each means. Words keep the numbers that they have here in every lexicon that
 * begins as a {@link #lexicon() copy}.
 */
public final class Vocabulary {
    /** The table of the jar that the build makes of it. */
    public static final String TABLE = "vocabulary";

    private static final Vocabulary STANDARD = new Vocabulary(DataFile.table(TABLE));

    private final Lexicon.Builder lexicon;
    private final UnitTable unitTable;
    private final SignTable signTable;
    private final NumberWords numbers;
    private final Units units;
    private final CurrencySigns currencies;
    private final Cents cents;
    private final Hedges hedges;
    private final Idioms idioms;
    private final TelephoneNumbers telephoneNumbers;
    private final Nouns nouns;
    private final Extents extents;
    private final Ages ages;
    private final Rates rates;
    private final Trends trends;
    private final Elided elided;
    private final Doubling doubling;
    private final Points points;
    private final Calendar calendar;
    private final Clock clock;
    private final Lengths lengths;
    private final Limits limits;

    /**
     * The vocabulary of the data files.
     *
     * @param in what {@link #write} wrote of it; null if nothing is written
     */
    Vocabulary(@Nullable TableReader in) {
        if (in == null) {
            lexicon = Lexicon.builder();
            WordList.addCommon(lexicon);
            WordList.addTo(lexicon);
            WordList.add(lexicon, Vocabulary.class, "words.tsv");
            unitTable = UnitTable.of(lexicon);
            signTable = new SignTable(lexicon);
            lexicon.record();
        } else {
            lexicon = new Lexicon.Builder(in);
            unitTable = new UnitTable(in);
            signTable = new SignTable(in);
        }
        numbers = new NumberWords(lexicon);
        units = new Units(lexicon, unitTable);
        currencies = new CurrencySigns(signTable, units);
        cents = new Cents(lexicon);
        hedges = new Hedges(lexicon);
        idioms = new Idioms(lexicon);
        telephoneNumbers = new TelephoneNumbers(lexicon);
        nouns = new Nouns(lexicon);
        extents = new Extents(lexicon);
        ages = new Ages(lexicon);
        rates = new Rates(lexicon);
        trends = new Trends(lexicon);
        elided = new Elided(lexicon, trends);
        doubling = new Doubling(lexicon);
        points = new Points(lexicon);
        calendar = new Calendar(lexicon);
        clock = new Clock(lexicon);
        lengths = new Lengths(lexicon);
        limits = new Limits(lexicon);
    }

    /** The vocabulary of the data files. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /** Writes down what takes a start longest to work out. */
    public void write(TableWriter out) {
        lexicon.write(out);
        unitTable.write(out);
        signTable.write(out);
    }

    /** Tells whether the words are those of another vocabulary. */
    public int checksum() {
        return lexicon.checksum();
    }

    /** A lexicon to add further words to. */
    public Lexicon.Builder lexicon() {
        return lexicon.copy();
    }

    /** Number words. */
    public NumberWords numbers() {
        return numbers;
    }

    /** Units of measure and of money. */
    public Units units() {
        return units;
    }

    /** What stands before a figure of money. */
    public CurrencySigns currencies() {
        return currencies;
    }

    /** Whose cents are meant. */
    public Cents cents() {
        return cents;
    }

    /** Hedges. */
    public Hedges hedges() {
        return hedges;
    }

    /** Phrases in which a number word is no value. */
    public Idioms idioms() {
        return idioms;
    }

    /** Telephone numbers. */
    public TelephoneNumbers telephoneNumbers() {
        return telephoneNumbers;
    }

    /** Whether a word is a plural that its ending does not tell: "people". */
    public boolean irregularPlural(int word) {
        return nouns.irregular(word) != null;
    }

    /** Nouns whose plural is irregular. */
    public Nouns nouns() {
        return nouns;
    }

    /** Verbs of extending over something. */
    public Extents extents() {
        return extents;
    }

    /** Words beside ages. */
    public Ages ages() {
        return ages;
    }

    /** What makes a value a rate. */
    public Rates rates() {
        return rates;
    }

    /** Verbs that say by how much. */
    public Doubling doubling() {
        return doubling;
    }

    /** Parts of a point of interest. */
    public Points points() {
        return points;
    }

    /** Units that a figure leaves out beside a value that has one. */
    public Elided elided() {
        return elided;
    }

    /** Words of change beside a value. */
    public Trends trends() {
        return trends;
    }

    /** Months, days of the week and what else names a day. */
    public Calendar calendar() {
        return calendar;
    }

    /** The words that lead the most of a measure. */
    public Limits limits() {
        return limits;
    }

    /** The words beside lengths of time. */
    public Lengths lengths() {
        return lengths;
    }

    /** The words of the clock. */
    public Clock clock() {
        return clock;
    }
}
