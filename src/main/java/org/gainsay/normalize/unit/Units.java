package org.gainsay.normalize.unit;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Passage;
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
     * @param use how it may stand
     */
    public record Found(Unit unit, int end, Use use) {}

    private final UnitTable table;
    private final UnitWords words;
    private final int in;
    private final int the;
    private final int all;
    private final int m;
    private final int d;
    private final int s;
    private final int mb;
    private final int nm;
    private final int old;
    private final int olds;
    private final int longWord;
    private final int mark;
    /** Words that begin a hedge and that a hyphen may join to a unit: the "plus" of "two hours-plus", the "or" of "two hours-or-so". */
    private final int[] hedging;

    /**
     * Adds the words beside units to a lexicon.
     *
     * @param table the units
     */
    public Units(Lexicon.Builder lexicon, UnitTable table) {
        this.table = table;
        old = lexicon.add("old");
        olds = lexicon.add("olds");
        longWord = lexicon.add("long");
        mark = lexicon.add("mark");
        hedging = new int[] {lexicon.add("plus"), lexicon.add("odd"), lexicon.add("ish"), lexicon.add("or")};
        all = lexicon.add("all");
        m = lexicon.add("m");
        d = lexicon.add("d");
        s = lexicon.add("s");
        mb = lexicon.add("mb");
        nm = lexicon.add("nm");
        in = lexicon.add("in");
        the = lexicon.add("the");
        words = new UnitWords(lexicon);
    }

    /** The unit with a name; the data files name each other's units. */
    Unit named(String name) {
        return java.util.Objects.requireNonNull(table.named(name), name);
    }

    /** The smaller unit that a bare figure counts behind a unit: minutes behind hours, cents behind dollars; null for most. */
    @Nullable
    Unit rest(Unit unit) {
        if (unit.kind() == Kind.MONEY) {
            return table.cent(unit);
        }
        String name = words.rest(unit);
        return name == null ? null : named(name);
    }

    /** Words beside units. */
    public UnitWords words() {
        return words;
    }

    /** The unit in what stands behind it: a difference of degrees, and the nanometres of "3nm chips". */
    Unit meant(Passage passage, Found found) {
        if (words.differs(passage, found.end)) {
            return found.unit.difference();
        }
        int spelling = found.end - 1;
        boolean chips =
                words.chip(passage.tokens(), found.end) && passage.tokens().word(spelling) == nm;
        return chips ? named("nanometre") : found.unit;
    }

    /** Whether "in" stands at a token. */
    boolean isIn(Tokens tokens, int token) {
        return tokens.word(token) == in;
    }

    /** Whether "the" stands at a token. */
    boolean isThe(Tokens tokens, int token) {
        return tokens.word(token) == the;
    }

    /**
     * The unit that stands behind a figure, joined by a hyphen or not.
     *
     * @param end token behind the figure
     * @return the longest unit there, or null
     */
    public @Nullable Found find(Tokens tokens, int end) {
        int at = NumeralReader.joint(tokens, end) ? end + 1 : end;
        Phrases.Match<List<UnitTable.Spelling>> match = table.find(tokens, at);
        if (match == null) {
            return null;
        }
        int behind = match.end();
        for (UnitTable.Spelling spelling : match.meaning()) {
            if (spelling.use().fits(tokens, end, at, behind)
                    && (at > end || spelling.unit().kind() == Kind.PERCENT || !joinsOn(tokens, behind))
                    && !code(tokens, at, behind, spelling)
                    && !(spelling.use() == Use.LARGE && words.metal(tokens, behind))
                    && (spelling.use() != Use.SIGN || own(tokens, at, behind))) {
                return new Found(spelling.unit(), behind, spelling.use());
            }
        }
        return null;
    }

    /** As {@link #find(Tokens, int)}, with squares and cubes that are written with a figure: "5 km2", "40m3". */
    public @Nullable Found find(Passage passage, int end) {
        Tokens tokens = passage.tokens();
        Found found = find(tokens, end);
        if (found != null) {
            return found;
        }
        int at = NumeralReader.joint(tokens, end) ? end + 1 : end;
        if (tokens.type(at + 1) != Tokens.NUMBER || !tokens.glued(at + 1) || !passage.is(at, WordClass.UNIT.bit())) {
            return null;
        }
        Phrases.Match<List<UnitTable.Spelling>> match = table.find(tokens, at);
        if (match == null || match.end() != at + 1 || tokens.end(at + 1) - tokens.start(at + 1) != 1) {
            return null;
        }
        Unit side = match.meaning().get(0).unit();
        char power = passage.text().charAt(tokens.start(at + 1));
        Unit unit =
                power == '2' || power == '3' ? table.named((power == '2' ? "square " : "cubic ") + side.name()) : null;
        return unit == null ? null : new Found(unit, at + 2, Use.FREE);
    }

    /** "24703L202" and "24703 L-202" are codes; "2h30" and "5ft11" go on with a smaller unit. */
    private static boolean code(Tokens tokens, int at, int behind, UnitTable.Spelling spelling) {
        if (tokens.type(behind) == Tokens.NUMBER && tokens.glued(behind)) {
            return spelling.unit().kind() != Kind.DURATION
                    && !spelling.unit().name().equals("foot");
        }
        if (tokens.end(behind - 1) - tokens.start(at) > 1) {
            return false;
        }
        boolean letter = tokens.type(at) == Tokens.WORD && !tokens.glued(at);
        boolean slash = spelling.use() == Use.CAPITAL && tokens.isMark(behind, '/') && tokens.glued(behind);
        return letter && NumeralReader.joint(tokens, behind) && tokens.type(behind + 1) == Tokens.NUMBER
                || slash && tokens.type(behind + 1) != Tokens.NUMBER;
    }

    /** A sign between two figures that touches neither is the first one's only if the second has one too: "10 $ 30 cents". */
    private boolean own(Tokens tokens, int sign, int behind) {
        if (tokens.glued(sign) || tokens.type(behind) != Tokens.NUMBER) {
            return true;
        }
        Phrases.Match<List<UnitTable.Spelling>> next = table.find(tokens, behind + 1);
        return next != null && next.meaning().get(0).unit().kind() == Kind.MONEY;
    }

    /** "Two second-hand cars" are no two seconds, but "a two hour-long film" has a length. */
    private boolean joinsOn(Tokens tokens, int token) {
        return NumeralReader.joint(tokens, token)
                && tokens.type(token + 1) == Tokens.WORD
                && !words.dimension(tokens, token + 1)
                && tokens.word(token + 1) != longWord
                && tokens.word(token + 1) != old
                && tokens.word(token + 1) != olds
                && !hedges(tokens.word(token + 1));
    }

    private boolean hedges(int word) {
        for (int each : hedging) {
            if (word == each) {
                return true;
            }
        }
        return false;
    }

    /** Whether a "d" hangs on what stands before it. */
    boolean isD(Tokens tokens, int token) {
        return tokens.word(token) == d && tokens.glued(token);
    }

    /** Whether an "s" hangs on what stands before it. */
    boolean isS(Tokens tokens, int token) {
        return tokens.word(token) == s && tokens.glued(token);
    }

    /** Whether "m" stands at a token. */
    boolean isM(Tokens tokens, int token) {
        return tokens.word(token) == m;
    }

    /** Whether "mb" stands at a token. */
    boolean isMb(Tokens tokens, int token) {
        return tokens.word(token) == mb;
    }

    /** Whether "mark" stands at a token. */
    boolean isMark(Tokens tokens, int token) {
        return tokens.word(token) == mark;
    }

    /** Whether "all" stands at a token. */
    public boolean isAll(Tokens tokens, int token) {
        return tokens.word(token) == all;
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
