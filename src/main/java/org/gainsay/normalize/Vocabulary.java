package org.gainsay.normalize;

import org.gainsay.normalize.age.Ages;
import org.gainsay.normalize.count.Extents;
import org.gainsay.normalize.count.Nouns;
import org.gainsay.normalize.date.Calendar;
import org.gainsay.normalize.duration.Lengths;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.money.Cents;
import org.gainsay.normalize.money.CurrencySigns;
import org.gainsay.normalize.number.Idioms;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.TelephoneNumbers;
import org.gainsay.normalize.rate.Rates;
import org.gainsay.normalize.share.Doubling;
import org.gainsay.normalize.share.Points;
import org.gainsay.normalize.time.Clock;
import org.gainsay.normalize.trend.Trends;
import org.gainsay.normalize.unit.Units;
import org.gainsay.text.Lexicon;
import org.gainsay.text.WordList;

/**
 * All words that the normalizers know, with what each means. Words keep the numbers that they have here in every lexicon that
 * begins as a {@link #lexicon() copy}.
 */
public final class Vocabulary {
    private static final Vocabulary STANDARD = new Vocabulary();

    private final Lexicon.Builder lexicon = Lexicon.builder();
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
    private final Doubling doubling;
    private final Points points;
    private final Calendar calendar;
    private final Clock clock;
    private final Lengths lengths;

    private Vocabulary() {
        WordList.addTo(lexicon);
        WordList.add(lexicon, Vocabulary.class, "words.tsv");
        numbers = new NumberWords(lexicon);
        units = new Units(lexicon);
        currencies = new CurrencySigns(lexicon, units);
        cents = new Cents(lexicon);
        hedges = new Hedges(lexicon);
        idioms = new Idioms(lexicon);
        telephoneNumbers = new TelephoneNumbers(lexicon);
        nouns = new Nouns(lexicon);
        extents = new Extents(lexicon);
        ages = new Ages(lexicon);
        rates = new Rates(lexicon);
        trends = new Trends(lexicon);
        doubling = new Doubling(lexicon);
        points = new Points(lexicon);
        calendar = new Calendar(lexicon);
        clock = new Clock(lexicon);
        lengths = new Lengths(lexicon);
    }

    /** The vocabulary of the data files. */
    public static Vocabulary standard() {
        return STANDARD;
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

    /** Words of change beside a value. */
    public Trends trends() {
        return trends;
    }

    /** Months, days of the week and what else names a day. */
    public Calendar calendar() {
        return calendar;
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
