package org.gainsay.normalize.age;

import java.util.BitSet;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.gainsay.text.WordMap;
import org.jspecify.annotations.Nullable;

/** The words that make a bare figure an age, from {@code ages.tsv}. */
public final class Ages {
    /** How sure it is that the figure behind a phrase is an age. */
    enum Cue {
        /** It is one: "aged 44". */
        SURE,
        /** It is one if nothing that it could count stands behind it: "turned 50". */
        BARE,
        /** It is one if its clause ends with it: "nine of them under 16"; "of whom over 60 died" counts them. */
        LAST
    }

    private static final long ARTICLE = WordClass.ARTICLE.bit();

    /** In years: what is old by news standards, and more than most work takes. */
    private static final Ratio OLD = Ratio.of(50);

    /** How many words "put the old oak in the park" has. */
    private static final int PUT = 8;

    /** How many words "in the latest world rankings" has. */
    private static final int RANKING = 5;

    /** The years of a decade of life that "early", "mid" and "late" leave. */
    record Part(int first, int last) {}

    private final Phrases<Cue> before = new Phrases<>(true);
    private final Phrases<Boolean> after = new Phrases<>(false);
    private final BitSet owners = new BitSet();
    private final BitSet aways = new BitSet();
    private final BitSet persons = new BitSet();
    private final BitSet plurals = new BitSet();
    private final BitSet scores = new BitSet();
    private final BitSet subjects = new BitSet();
    private final BitSet being = new BitSet();
    private final BitSet titles = new BitSet();
    private final BitSet ranks = new BitSet();
    private final BitSet whens = new BitSet();
    private final BitSet things = new BitSet();
    private final BitSet levels = new BitSet();
    private final BitSet puts = new BitSet();
    private final BitSet olden = new BitSet();
    private final BitSet rankings = new BitSet();
    private final BitSet zones = new BitSet();
    private final WordMap<Part> parts = new WordMap<>();
    private final WordMap<Part> decades = new WordMap<>();
    private final WordMap<Hedge.Type> limits = new WordMap<>();
    private final LegalAge legal;
    private final int s;
    private final int something;
    private final int somethings;
    private final int the;

    /** Adds the words of the data file to a lexicon. */
    public Ages(Lexicon.Builder lexicon) {
        legal = new LegalAge(lexicon);
        s = lexicon.add("s");
        something = lexicon.add("something");
        somethings = lexicon.add("somethings");
        the = lexicon.add("the");
        for (String[] row : DataFile.rows(Ages.class, "ages.tsv")) {
            switch (row[0]) {
                case "BEFORE" -> before.add(lexicon, row[1], Cue.SURE);
                case "BARE" -> before.add(lexicon, row[1], Cue.BARE);
                case "LAST" -> before.add(lexicon, row[1], Cue.LAST);
                case "AFTER" -> after.add(lexicon, row[1], true);
                case "AWAY" -> words(lexicon, aways, row[1]);
                case "OWNER" -> words(lexicon, owners, row[1]);
                case "SCORE" -> words(lexicon, scores, row[1]);
                case "SUBJECT" -> words(lexicon, subjects, row[1]);
                case "BEING" -> words(lexicon, being, row[1]);
                case "TITLE" -> words(lexicon, titles, row[1]);
                case "THING" -> words(lexicon, things, row[1]);
                case "RANK" -> words(lexicon, ranks, row[1]);
                case "WHEN" -> words(lexicon, whens, row[1]);
                case "LEVEL" -> words(lexicon, levels, row[1]);
                case "PUT" -> words(lexicon, puts, row[1]);
                case "OLDEN" -> words(lexicon, olden, row[1]);
                case "RANKING" -> words(lexicon, rankings, row[1]);
                case "ZONE" -> words(lexicon, zones, row[1]);
                case "PERSON" -> persons(lexicon, row[1]);
                case "PERSONS" -> words(lexicon, plurals, row[1]);
                case "PART" ->
                    parts.put(lexicon.add(row[1]), new Part(Integer.parseInt(row[2]), Integer.parseInt(row[3])));
                case "DECADE" ->
                    decades.put(
                            lexicon.add(row[1], WordClass.DATE_WORD),
                            new Part(Integer.parseInt(row[2]), Integer.parseInt(row[3])));
                case "LIMIT" -> limits.put(lexicon.add(row[1]), Hedge.Type.valueOf(row[2]));
                default -> throw new IllegalStateException("ages.tsv has no rows " + row[0]);
            }
        }
    }

    private void persons(Lexicon.Builder lexicon, String row) {
        words(lexicon, persons, row);
        for (String word : DataFile.fields(row, ' ')) {
            plurals.set(lexicon.add(word + "s"));
        }
    }

    private static void words(Lexicon.Builder lexicon, BitSet set, String row) {
        for (int word : lexicon.addAll(row)) {
            set.set(word);
        }
    }

    /** What the phrase that ends before a token makes of a figure there; null if it says nothing of ages. */
    @Nullable
    Cue before(Tokens tokens, int token) {
        Phrases.Match<Cue> match = before.find(tokens, token - 1);
        return match == null ? null : match.meaning();
    }

    /** The ages that laws and rules set. */
    LegalAge legal() {
        return legal;
    }

    /** The token behind "yo" or the like, or -1. */
    int after(Tokens tokens, int token) {
        Phrases.Match<Boolean> match = after.find(tokens, token);
        return match == null ? -1 : match.end();
    }

    /** Whether the "s" of "60s" stands at a token. */
    public boolean plural(Tokens tokens, int token) {
        return tokens.glued(token) && tokens.word(token) == s;
    }

    /** Whether the "something" of "thirty-something" stands at a token. */
    boolean something(Tokens tokens, int token) {
        return tokens.word(token) == something || tokens.word(token) == somethings;
    }

    /** Whether "his" or the like stands at a token. */
    boolean owner(Tokens tokens, int token) {
        return owners.get(tokens.word(token));
    }

    /** Whether a decade behind a token is one of somebody's life: behind "his", or behind the "or" of "in his late twenties or early thirties". */
    public boolean ofLife(Reading reading, int before) {
        return owner(reading.tokens(), before) || Decades.listed(reading, before, this);
    }

    /** Whether the "off" of "wandered off" stands at a token. */
    boolean away(Tokens tokens, int token) {
        return aways.get(tokens.word(token));
    }

    /** Whether a noun for one person stands at a token: "mother", "driver". */
    public boolean person(Tokens tokens, int token) {
        return persons.get(tokens.word(token));
    }

    /** Whether a word of goals or of golf stands at a token. */
    boolean scores(Tokens tokens, int token) {
        return scores.get(tokens.word(token));
    }

    /** Whether "below" or the like stands at a token, behind which "he was" tells how fast, how high or how warm. */
    boolean level(Tokens tokens, int token) {
        return levels.get(tokens.word(token));
    }

    /** Whether the "in a 30 zone" of "he was 44 in a 30 zone" stands at a token. */
    boolean zone(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return reading.is(token + 1, ARTICLE)
                && tokens.type(token + 2) == Tokens.NUMBER
                && (zones.get(tokens.word(token + 3)) || zones.get(tokens.word(token + 4)));
    }

    /** Whether the "in the ranking" of "those above 50 in the ranking" stands at a token: "in the latest world rankings". */
    boolean ranking(Reading reading, int token) {
        int at = token + 2;
        while (at < token + RANKING
                && reading.tokens().type(at) == Tokens.WORD
                && !rankings.get(reading.tokens().word(at))) {
            at++;
        }
        return reading.is(token, WordClass.FUNCTION.bit())
                && reading.is(token + 1, WordClass.DETERMINER.bit())
                && rankings.get(reading.tokens().word(at));
    }

    /**
     * Whether the words that end before a token put something old there: "experts put the oak", "an oak estimated", "they put its age". Repairs to the oak
     * are put at fewer years.
     */
    public boolean put(Reading reading, int at, Ratio years) {
        if (years.compareTo(OLD) < 0) {
            return false;
        }
        boolean put = false;
        boolean old = false;
        for (int token = at - 1; token >= at - PUT && reading.tokens().type(token) == Tokens.WORD; token--) {
            put |= puts.get(reading.tokens().word(token));
            old |= olden.get(reading.tokens().word(token)) || reading.is(token, WordClass.AGE_WORD.bit());
        }
        return put && old;
    }

    /** Whether "he" or "she" stands at a token. */
    public boolean subject(Tokens tokens, int token) {
        return subjects.get(tokens.word(token));
    }

    /** Whether "is" or "was" stands at a token. */
    boolean being(Tokens tokens, int token) {
        return being.get(tokens.word(token));
    }

    /** Whether "Miss" or the like stands at a token. */
    boolean title(Tokens tokens, int token) {
        return titles.get(tokens.word(token));
    }

    /** Whether a word of names that no person has stands at a token: "Mount", "Index". */
    boolean thing(Tokens tokens, int token) {
        return things.get(tokens.word(token));
    }

    /** Whether a token begins "the youngest" or the like. */
    boolean rank(Tokens tokens, int token) {
        return ranks.get(tokens.word(token)) || ranks.get(tokens.word(token + 1));
    }

    /** Whether "the youngest" or "the older" ends at a token. */
    boolean eldest(Tokens tokens, int token) {
        return ranks.get(tokens.word(token)) && tokens.word(token - 1) == the && the != 0;
    }

    /** Whether the "then" of "Ann Marsh, then 41," stands at a token. */
    boolean when(Tokens tokens, int token) {
        return whens.get(tokens.word(token));
    }

    /** Whether a noun for several persons stands at a token: "brothers", "men". */
    boolean persons(Reading reading, int token) {
        return plurals.get(reading.tokens().word(token));
    }

    /** What "early", "mid" or "late" leaves of a decade; null for other words. */
    @Nullable
    Part part(Tokens tokens, int token) {
        return parts.get(tokens.word(token));
    }

    /** The ages of "twenties" or "teens"; null for other words. */
    @Nullable
    Part decade(Tokens tokens, int token) {
        return decades.get(tokens.word(token));
    }

    /** What "over" and "under" make of the age behind them; null for other words. */
    Hedge.@Nullable Type limit(Tokens tokens, int token) {
        return limits.get(tokens.word(token));
    }
}
