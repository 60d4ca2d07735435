package org.gainsay.normalize.hedge;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.gainsay.normalize.Hedge;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** The words beside a value that change what it allows. */
public final class Hedges {
    /**
     * A hedge as it stands in a text.
     *
     * @param type what it does to the value
     * @param first first token of the hedge
     * @param end token behind the hedge
     */
    public record Found(Hedge.Type type, int first, int end) {}

    /**
     * What a phrase does.
     *
     * @param type null for a phrase that looks like a hedge and is none, such as "as well as"
     */
    private record Sense(Hedge.@Nullable Type type) {}

    private static final String NONE = "NONE";
    private static final String MOVER = "MOVER";

    /** Words that begin a hedge now and then ("in the region of") and mostly something else. */
    private static final java.util.Set<String> PREPOSITIONS = java.util.Set.of("in", "of", "on", "an", "a", "the");

    /** How many tokens a name in angle brackets may have. */
    private static final int BRACKET = 6;

    private final Phrases<Sense> before = new Phrases<>(true);
    private final Phrases<Sense> after = new Phrases<>(false);
    /** By type: the first words that the data file has for it. */
    private final Map<Hedge.Type, String> usual = new EnumMap<>(Hedge.Type.class);

    private final BitSet movers = new BitSet();
    private final int up;
    private final int plus;
    private final int max;

    /** Adds the hedges of the data file to a lexicon. */
    public Hedges(Lexicon.Builder lexicon) {
        up = lexicon.add("up");
        plus = lexicon.add("plus");
        max = lexicon.add("max");
        for (String[] row : DataFile.rows(Hedges.class, "hedges.tsv")) {
            if (row[0].equals(MOVER)) {
                for (int word : lexicon.addAll(row[2])) {
                    movers.set(word);
                }
                continue;
            }
            boolean leads = row[1].equals("before");
            Sense sense = new Sense(row[0].equals(NONE) ? null : Hedge.Type.valueOf(row[0]));
            if (leads && sense.type != null) {
                usual.putIfAbsent(sense.type, row[2]);
            }
            (leads ? before : after).add(lexicon, row[2], sense);
            String first = DataFile.fields(row[2], ' ')[0];
            if (leads && sense.type != null && Character.isLetter(first.charAt(0)) && !PREPOSITIONS.contains(first)) {
                lexicon.add(first, WordClass.HEDGE);
            }
        }
    }

    /**
     * A hedge in the words that come first for it in the data file, for a value whose text says it in another way: "a dozen" is about 12.
     *
     * @throws IllegalArgumentException for a type that stands before no figure
     */
    public Hedge usual(Hedge.Type type) {
        String words = usual.get(type);
        if (words == null) {
            throw new IllegalArgumentException(type + " has no words before a figure");
        }
        return new Hedge(type, words);
    }

    /**
     * The hedge before a value, also one that hyphens join to it ("a more-than-three-hour delay"); several that stand in a row ("up to about") are one,
     * and the outermost says what it does.
     *
     * @param tokens the text
     * @param value first token of the value
     */
    public @Nullable Found before(Tokens tokens, int value) {
        Found inner = null;
        int last = joined(tokens, value) ? value - 1 : value;
        int at = last;
        while (true) {
            Phrases.Match<Sense> match = at == last && last < value ? before.find(tokens, value - 1) : null;
            match = match == null ? before.find(tokens, at - 1) : match;
            Hedge.Type type = match == null ? null : match.meaning().type;
            if (match == null
                    || type == null
                    || bracket(tokens, at - 1)
                    || type == Hedge.Type.UP_TO && moves(tokens, match.first())
                    || tokens.isMark(match.first() - 1, '-') && tokens.glued(match.first())) {
                return inner;
            }
            if (inner != null && type == Hedge.Type.ABOUT) {
                type = inner.type;
            }
            inner = new Found(type, match.first(), last);
            at = match.first();
        }
    }

    /** Whether a token is a hyphen without blanks around it. */
    private static boolean joint(Tokens tokens, int token) {
        return tokens.isMark(token, '-') && tokens.glued(token) && tokens.glued(token + 1);
    }

    /** "a nearly-three-hour delay": whether hyphens join a value to the words before and behind it. */
    private static boolean joined(Tokens tokens, int value) {
        return joint(tokens, value - 1)
                && tokens.type(value - 2) == Tokens.WORD
                && (joint(tokens, value + 1) || tokens.isMark(value + 1, '%') || tokens.type(value) == Tokens.MARK);
    }

    /** "edged up to 5 per cent" tells where something got to. */
    private boolean moves(Tokens tokens, int first) {
        return tokens.word(first) == up && movers.get(tokens.word(first - 1));
    }

    /** Whether a mark is no comparison but a bracket around a word: the share of "Acme Corp &lt;ACM&gt; 2-7/8 higher". */
    private static boolean bracket(Tokens tokens, int mark) {
        if (tokens.isMark(mark, '>')) {
            return tokens.isMark(mark - 2, '<') || tokens.isMark(mark - 4, '<');
        }
        return tokens.isMark(mark, '<') && opens(tokens, mark);
    }

    private static boolean opens(Tokens tokens, int mark) {
        for (int token = mark + 1; token <= mark + BRACKET; token++) {
            if (tokens.isMark(token, '>')) {
                return true;
            }
        }
        return false;
    }

    /**
     * The hedge behind a value.
     *
     * @param tokens the text
     * @param end token behind the value
     */
    public @Nullable Found after(Tokens tokens, int end) {
        Phrases.Match<Sense> match = after.find(tokens, end);
        if (match == null && tokens.type(end) == Tokens.MARK && (joint(tokens, end) || tokens.isMark(end, ','))) {
            match = after.find(tokens, end + 1);
            match = match != null && tokens.isMark(end, ',') && !ends(tokens, match.end()) ? null : match;
        }
        Hedge.Type type = match == null || adds(tokens, match) || named(tokens, match) ? null : match.meaning().type;
        return match == null || type == null ? null : new Found(type, end, match.end());
    }

    /** Whether a phrase ends before a token, so that what a comma sets off is about the value before it: "60 miners, at least, are"; "60 miners, at least ten of them". */
    private static boolean ends(Tokens tokens, int token) {
        return tokens.type(token) == Tokens.BREAK
                || tokens.type(token) == Tokens.MARK && ",.;:)\u2014".indexOf(tokens.mark(token)) >= 0;
    }

    /** "737 MAX": part of a name. */
    private boolean named(Tokens tokens, Phrases.Match<Sense> match) {
        return tokens.word(match.first()) == max && (tokens.shape(match.first()) & Tokens.CAPITAL) != 0;
    }

    /** "£50 plus VAT", "$5 plus 40 cents": what more there is is said. */
    private boolean adds(Tokens tokens, Phrases.Match<Sense> match) {
        int next = match.end();
        if (next - match.first() > 1 || tokens.word(match.first()) != plus || plus == 0) {
            return false;
        }
        return switch (tokens.type(next)) {
            case Tokens.NUMBER, Tokens.FRACTION -> true;
            case Tokens.MARK -> "$\u00a3\u20ac".indexOf(tokens.mark(next)) >= 0;
            case Tokens.WORD -> (tokens.shape(next) & Tokens.CAPITAL) != 0;
            default -> false;
        };
    }
}
