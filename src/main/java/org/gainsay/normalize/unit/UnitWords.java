package org.gainsay.normalize.unit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.gainsay.text.WordMap;
import org.jspecify.annotations.Nullable;

/** Words that say how a figure and its unit are meant, from {@code words.tsv}. */
public final class UnitWords {
    private static final long COMPARISON = WordClass.COMPARISON.bit();

    private final Map<String, String> rest = new HashMap<>();
    private final BitSet dimensions = new BitSet();
    private final BitSet weather = new BitSet();
    private final BitSet thermometer = new BitSet();
    private final WordMap<Interval> parts = new WordMap<>();
    private final BitSet angles = new BitSet();
    private final BitSet turns = new BitSet();
    private final Set<String> doubtful = new HashSet<>();
    private final BitSet heft = new BitSet();
    private final Set<String> solid = new HashSet<>();
    private final BitSet differences = new BitSet();
    private final BitSet aside = new BitSet();
    private final BitSet pressure = new BitSet();
    private final BitSet cold = new BitSet();
    private final BitSet chills = new BitSet();
    private final BitSet impersonal = new BitSet();
    private final BitSet copulas = new BitSet();
    private final BitSet indexes = new BitSet();
    private final BitSet apart = new BitSet();
    private final BitSet chips = new BitSet();
    private final BitSet races = new BitSet();
    private final BitSet metals = new BitSet();
    private final BitSet funds = new BitSet();
    private final BitSet stuff = new BitSet();
    /** How far before a figure "turned" may stand. */
    private static final int TURN = 5;

    /** How far before the figure a word of the weather may stand. */
    private static final int SENTENCE = 12;
    /** How many words "it" and its figure may have between them: "it will be". */
    private static final int COPULA = 3;

    private final int plus;
    private final int minus;
    private final int below;
    private final int zero;
    private final int freezing;

    /** Adds the words of the data file to a lexicon. */
    UnitWords(Lexicon.Builder lexicon) {
        plus = lexicon.add("plus");
        minus = lexicon.add("minus");
        below = lexicon.add("below");
        zero = lexicon.add("zero");
        freezing = lexicon.add("freezing");
        for (String[] row : DataFile.rows(UnitWords.class, "words.tsv")) {
            switch (row[0]) {
                case "REST" -> rest.put(row[1], row[2]);
                case "DIMENSION" -> add(lexicon, dimensions, row[1]);
                case "THERMOMETER" -> add(lexicon, thermometer, row[1]);
                case "PART" ->
                    parts.put(lexicon.add(row[1]), new Interval(NumberWords.ratio(row[2]), NumberWords.ratio(row[3])));
                case "DOUBTFUL" -> doubtful.addAll(List.of(DataFile.fields(row[1], ' ')));
                case "HEFT" -> add(lexicon, heft, row[1]);
                case "SOLID" -> solid.addAll(List.of(DataFile.fields(row[1], ' ')));
                case "DIFFERENCE" -> add(lexicon, differences, row[1]);
                case "PRESSURE" -> add(lexicon, pressure, row[1]);
                case "COLD" -> add(lexicon, cold, row[1]);
                case "CHILL" -> add(lexicon, chills, row[1]);
                case "IMPERSONAL" -> add(lexicon, impersonal, row[1]);
                case "BE" -> add(lexicon, copulas, row[1]);
                case "INDEX" -> add(lexicon, indexes, row[1]);
                case "APART" -> add(lexicon, apart, row[1]);
                case "CHIP" -> add(lexicon, chips, row[1]);
                case "RACE" -> add(lexicon, races, row[1]);
                case "METAL" -> add(lexicon, metals, row[1]);
                case "FUNDS" -> add(lexicon, funds, row[1]);
                case "STUFF" -> add(lexicon, stuff, row[1]);
                case "ASIDE" -> add(lexicon, aside, row[1]);
                case "TURN" -> add(lexicon, turns, row[1]);
                case "ANGLE" -> add(lexicon, angles, row[1]);
                case "WEATHER" -> add(lexicon, weather, row[1]);
                default -> throw new IllegalStateException("words.tsv has no rows " + row[0]);
            }
        }
    }

    private static void add(Lexicon.Builder lexicon, BitSet words, String row) {
        for (int word : lexicon.addAll(row)) {
            words.set(word);
        }
    }

    /** The name of the smaller unit that a bare figure counts behind a unit; null if it counts nothing there. */
    @Nullable
    String rest(Unit unit) {
        return rest.get(unit.name());
    }

    /** Whether one of a unit is a thing or a sum of money rather than a measure: "a stone", "a pound". */
    boolean doubtful(Unit unit) {
        return doubtful.contains(unit.name());
    }

    /** Whether a word stands at a token behind which "a stone" is a weight: "lighter". */
    boolean heft(Tokens tokens, int token) {
        return heft.get(tokens.word(token));
    }

    /** Whether one of a unit is a thing of the stuff that "of" names: "a stone of granite". */
    boolean solid(Unit unit) {
        return solid.contains(unit.name());
    }

    /** Whether a word makes the length before it one of its own: "from". */
    boolean apart(Tokens tokens, int token) {
        return apart.get(tokens.word(token));
    }

    /** Whether "long" or the like stands at a token. */
    boolean dimension(Tokens tokens, int token) {
        return dimensions.get(tokens.word(token));
    }

    /** Whether "below zero" or "below freezing" begins at a token. */
    boolean frost(Tokens tokens, int token) {
        int level = tokens.word(token + 1);
        return tokens.word(token) == below && (level == zero || level == freezing);
    }

    /** Whether a word stands at a token that is said of chips: "a 3nm process". */
    boolean chip(Tokens tokens, int token) {
        return chips.get(tokens.word(token));
    }

    /** Whether a word stands at a token before which a name of money tells how pure it is: "sterling silver". */
    public boolean metal(Tokens tokens, int token) {
        return metals.get(tokens.word(token));
    }

    /** Whether a word stands at a token that names what is weighed in pounds, whatever is paid for it: "two pounds of fentanyl". */
    public boolean stuff(Tokens tokens, int token) {
        return stuff.get(tokens.word(token));
    }

    /** Whether a unit stands at a token that with a capital is a part of the name of a race: "the 2,000 Guineas". */
    public boolean race(Tokens tokens, int token) {
        return races.get(tokens.word(token))
                && (tokens.shape(token) & Tokens.CAPITAL) != 0
                && (tokens.shape(token) & Tokens.UPPER) == 0;
    }

    /** Whether a word for money stands at a token: "20 pounds of coffee money". */
    public boolean funds(Tokens tokens, int token) {
        return funds.get(tokens.word(token));
    }

    /** Whether a word stands at a token that says from where a length is measured: "a foot above the floor". */
    boolean aside(Tokens tokens, int token) {
        return aside.get(tokens.word(token));
    }

    /** Whether a word stands at a token behind which degrees measure an angle or a place: "a 90-degree turn", "52 degrees north". */
    boolean angle(Tokens tokens, int token) {
        return angles.get(tokens.word(token));
    }

    /** Whether something turns by the degrees of a figure: "turned the car 180 degrees"; not of "temperatures on the slopes fell to 4 degrees". */
    boolean turned(Tokens tokens, int figure) {
        boolean turned = false;
        for (int at = figure - 1; at >= figure - SENTENCE && tokens.type(at) == Tokens.WORD; at--) {
            if (weather.get(tokens.word(at))) {
                return false;
            }
            turned |= at >= figure - TURN && turns.get(tokens.word(at));
        }
        return turned;
    }

    /** Whether a word stands at a token behind which degrees tell how far two temperatures lie apart: "10F colder", "2C above normal". */
    boolean differs(Passage passage, int token) {
        return differences.get(passage.tokens().word(token)) || passage.is(token, COMPARISON);
    }

    /** Whether a word stands at a token that says that figures behind it are temperatures: "highs". */
    public boolean thermometer(Tokens tokens, int token) {
        return thermometer.get(tokens.word(token));
    }

    /** The degrees of ten that "low", "mid" or "high" leave; null for other words. */
    public @Nullable Interval part(Tokens tokens, int token) {
        return parts.get(tokens.word(token));
    }

    /** Whether a word of the weather stands at a token. */
    boolean weather(Tokens tokens, int token) {
        return weather.get(tokens.word(token));
    }

    /** Whether a word stands at a token that is said of the pressure of the air: "barometric". */
    boolean pressure(Tokens tokens, int token) {
        return pressure.get(tokens.word(token));
    }

    /** Whether a word stands at a token beside which a figure below zero is a temperature: "mercury", but not the first of "temperature index". */
    boolean cold(Tokens tokens, int token) {
        return cold.get(tokens.word(token)) && !indexes.get(tokens.word(token + 1));
    }

    /** Whether a word stands at a token that is said of the weather as well as of other things: "overnight", "lows". */
    boolean chill(Tokens tokens, int token) {
        return chills.get(tokens.word(token));
    }

    /** Whether a word stands at a token whose figures below zero are no temperatures: "handicap", "yields". */
    boolean index(Tokens tokens, int token) {
        return indexes.get(tokens.word(token));
    }

    /** Whether "plus" stands at a token. */
    boolean plus(Tokens tokens, int token) {
        return tokens.word(token) == plus;
    }

    /** Whether "minus" stands at a token. */
    boolean minus(Tokens tokens, int token) {
        return tokens.word(token) == minus;
    }

    /** Whether what stands before a token says only that it is so: "it was", "it'll be". */
    boolean impersonal(Tokens tokens, int token) {
        int at = token - 1;
        while (at >= token - COPULA && copulas.get(tokens.word(at))) {
            at--;
        }
        return impersonal.get(tokens.word(at));
    }
}
