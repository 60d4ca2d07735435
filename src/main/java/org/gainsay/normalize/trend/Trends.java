package org.gainsay.normalize.trend;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trend;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** The words of change beside a value: in "rose 5 per cent to 40" the 5 per cent are {@code up} and the 40 {@code to}. */
public final class Trends {
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long UNIT = WordClass.UNIT.bit();
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long OBJECT = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER);
    private static final byte VERB = 1;
    private static final byte TAKES = 2;
    private static final byte NOUN = 4;
    private static final byte BESIDE = 8;
    private static final byte LEVEL = 16;
    private static final byte PHRASAL = 32;
    private static final int ROLES = 6;

    /** How far before "to" and "by" the word of change may stand: "rose sharply last month, by", "rose from 40 per cent last year to". */
    private static final int REACH = 8;

    private static final Set<Kind> MEASURES =
            EnumSet.of(Kind.LENGTH, Kind.AREA, Kind.MASS, Kind.VOLUME, Kind.SPEED, Kind.TEMPERATURE);

    private static final Trend[] TRENDS = Trend.values();

    /** The roles of a word and, above them, its direction; 0 for all other words. */
    private short[] words = new short[1024];

    private final int to;
    private final int by;
    private final int of;
    private final int according;

    /** Adds the words of the data file to a lexicon. */
    public Trends(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(Trends.class, "trends.tsv")) {
            byte role = switch (row[1]) {
                case "VERB" -> VERB;
                case "TAKES" -> TAKES;
                case "NOUN" -> NOUN;
                case "BESIDE" -> BESIDE;
                case "LEVEL" -> LEVEL;
                case "PHRASAL" -> PHRASAL;
                default -> throw new IllegalStateException("trends.tsv has no role " + row[1]);
            };
            for (int word : lexicon.addAll(row[2])) {
                add(word, Trend.valueOf(row[0]), role);
            }
        }
        to = lexicon.add("to");
        by = lexicon.add("by");
        of = lexicon.add("of");
        according = lexicon.add("according");
    }

    private void add(int word, Trend trend, byte role) {
        if (word >= words.length) {
            words = Arrays.copyOf(words, word * 2);
        }
        words[word] = (short) (words[word] | role | trend.ordinal() << ROLES);
    }

    private int roles(Tokens tokens, int token) {
        int word = tokens.word(token);
        return word < words.length ? words[word] : 0;
    }

    private static Trend direction(int roles) {
        return TRENDS[roles >> ROLES];
    }

    /** Whether a change takes the figure at a token as its amount: in "rose 5 km to 40 km" there is no range. */
    public boolean takes(Reading reading, int figure) {
        Tokens tokens = reading.tokens();
        int before = figure - 1;
        return is(roles(tokens, before), VERB | TAKES | BESIDE)
                || tokens.word(before) == by && change(reading, before) != 0;
    }

    /** Whether a change takes the part of one at a token as its amount: "rose by a third", "a rise of a third". */
    public boolean takesPart(Reading reading, int fraction) {
        Tokens tokens = reading.tokens();
        return takes(reading, fraction)
                || tokens.word(fraction - 1) == of && is(roles(tokens, fraction - 2), VERB | NOUN | TAKES);
    }

    /** Whether a token is "up", "down" or the like, which stand beside a value: "300, up from 200". */
    public boolean beside(Tokens tokens, int token) {
        return is(roles(tokens, token), BESIDE);
    }

    private static boolean is(int roles, int any) {
        return (roles & any) != 0;
    }

    /** What a value has to do with a change; null for nothing. */
    public @Nullable Trend of(Reading reading, Mention mention) {
        Tokens tokens = reading.tokens();
        int before = mention.firstToken() - 1;
        int word = tokens.word(before);
        int verb = amount(mention.kind()) ? roles(tokens, qualified(reading, before)) : 0;
        if (is(verb, VERB)) {
            return direction(verb);
        }
        if (word == Lexicon.UNKNOWN) {
            return behind(reading, mention);
        }
        if (word == to) {
            boolean level =
                    tokens.word(before - 1) != according && !score(tokens, before) && change(reading, before) != 0;
            return level ? Trend.TO : behind(reading, mention);
        }
        int roles = word == by ? change(reading, before) : word == of ? roles(tokens, before - 1) : 0;
        if (word == by && roles != 0 || word == of && is(roles, NOUN)) {
            return direction(roles);
        }
        roles = roles(tokens, before);
        if (is(roles, VERB) && is(roles(tokens, mention.firstToken()), LEVEL)) {
            return Trend.TO;
        }
        if (is(roles, BESIDE) && is(roles(tokens, before - 1), PHRASAL)) {
            return null;
        }
        boolean takes = is(roles, TAKES) && mention.kind() == Kind.PERCENT;
        boolean direct =
                is(roles, VERB | BESIDE) && (amount(mention.kind()) || points(mention) || leadsOn(tokens, mention));
        return takes || direct ? direction(roles) : behind(reading, mention);
    }

    /** The word before "a revised" in "fell a revised 3.4 per cent", or -1: an article and one word that says how much, how or as whose figure. */
    private static int qualified(Reading reading, int before) {
        boolean led = reading.tokens().type(before) == Tokens.WORD
                && !reading.is(before, FUNCTION)
                && reading.is(before - 1, ARTICLE);
        return led ? before - 2 : -1;
    }

    /** Whether an amount of change is that of a measure: "rose by 60 cm", "rose 60 cm to 4.2 metres"; "a fall of 30 metres" is how long the fall was. */
    public boolean measured(Tokens tokens, Mention mention) {
        Trend trend = mention.trend();
        return trend != null
                && trend.amount()
                && MEASURES.contains(mention.kind())
                && (tokens.word(mention.firstToken() - 1) == by || leadsOn(tokens, mention));
    }

    /** Whether a change is told by the amount: "rose by £4m". */
    public boolean by(Tokens tokens, Mention mention) {
        return tokens.word(mention.firstToken() - 1) == by;
    }

    /** Whether a token is a word of change: "rose", "an increase". */
    public boolean tells(Tokens tokens, int token) {
        return is(roles(tokens, token), VERB | TAKES | NOUN);
    }

    /** Whether "to" and a figure stand behind an amount: "climbed 300 metres to 2,400 metres". */
    private boolean leadsOn(Tokens tokens, Mention mention) {
        int end = mention.endToken();
        return tokens.word(end) == to && tokens.type(end + 1) == Tokens.NUMBER && MEASURES.contains(mention.kind());
    }

    /** "dropped 40 bombs" and "climbed 300 metres" are no changes of a figure. */
    private static boolean amount(Kind kind) {
        return kind == Kind.PERCENT || kind == Kind.MONEY || kind == Kind.NUMBER;
    }

    /** The points of an index or a poll, which change as figures do. */
    private static boolean points(Mention mention) {
        return mention.noun() != null && mention.noun().head().equals("point");
    }

    /** "The lower house passed it by 311 votes": an adjective before its noun. */
    private static boolean names(Reading reading, int adjective, int before) {
        int noun = adjective + 1;
        // The "up" of "start-up" is none of its own.
        if (reading.tokens().isMark(adjective - 1, '-') && reading.tokens().glued(adjective)) {
            return true;
        }
        return noun < before - 1
                && reading.tokens().type(noun) == Tokens.WORD
                && !reading.is(noun, FUNCTION)
                && !reading.passage().endsIn(noun, "ly");
    }

    /** "three points, 31 to 28", "(31 to 28)": two figures of a score or a poll. */
    private static boolean score(Tokens tokens, int to) {
        boolean apart = tokens.isMark(to - 2, ',') || tokens.isMark(to - 2, '(');
        return apart && tokens.type(to - 1) == Tokens.NUMBER && !tokens.glued(to - 1);
    }

    /** The word of change before "to" or "by", in the same sentence; 0 if there is none. */
    private int change(Reading reading, int before) {
        Tokens tokens = reading.tokens();
        for (int token = before - 1; token >= before - REACH; token--) {
            if (tokens.type(token) == Tokens.BREAK || tokens.isMark(token, '.') || tokens.isMark(token, ';')) {
                return 0;
            }
            int roles = roles(tokens, token);
            boolean adjective = is(roles, BESIDE) && names(reading, token, before);
            if (!adjective && is(roles, VERB | TAKES | NOUN | BESIDE)) {
                return roles;
            }
        }
        return 0;
    }

    /** "a 5 per cent rise", "a 3% pay cut", "20 points higher"; "a five-year decline" has a length of its own. */
    private @Nullable Trend behind(Reading reading, Mention mention) {
        Tokens tokens = reading.tokens();
        if (mention.kind() == Kind.COUNT && !points(mention) || mention.kind() == Kind.DURATION) {
            return null;
        }
        int end = mention.endToken();
        int at = tokens.isMark(end, '-') && tokens.glued(end) ? end + 1 : end;
        int roles = roles(tokens, at);
        boolean figure = amount(mention.kind()) || points(mention) || mention.kind() == Kind.TEMPERATURE;
        boolean ratio = tokens.type(at + 1) == Tokens.NUMBER;
        // "Winds of 135 mph cut a path", "a dose of 40 mg cut the risk": a verb with its object; "a 5 per cent cut a
        // year".
        boolean object = reading.is(at + 1, OBJECT) && !reading.is(at + 2, UNIT);
        if (is(roles, NOUN) && !object || is(roles, BESIDE) && figure && !ratio) {
            return direction(roles);
        }
        boolean percent = mention.kind() == Kind.PERCENT && tokens.type(at) == Tokens.WORD && !reading.is(at, FUNCTION);
        int next = percent ? roles(tokens, at + 1) : 0;
        return is(next, NOUN) && !is(next, VERB) ? direction(next) : null;
    }
}
