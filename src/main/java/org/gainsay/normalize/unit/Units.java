package org.gainsay.normalize.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.DataFile;
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

    private record Spelling(Unit unit, Use use) {}

    private static final WordClass[] UNIT = {WordClass.UNIT};
    private static final WordClass[] LONE = {WordClass.UNIT, WordClass.LONE_UNIT};

    /** The hectare, whose plural would be "has". */
    private static final String NO_PLURAL = "ha";

    private final Phrases<List<Spelling>> spellings = new Phrases<>(false);
    private final Map<String, Unit> byName = new HashMap<>();
    private final Map<Unit, Unit> cents = new HashMap<>();
    private final UnitWords words;
    private final int in;
    private final int the;
    private final int all;
    private final int m;
    private final int nm;
    private final int old;
    private final int olds;
    private final int longWord;

    /** Adds the units of the data files to a lexicon. */
    public Units(Lexicon.Builder lexicon) {
        old = lexicon.add("old");
        olds = lexicon.add("olds");
        longWord = lexicon.add("long");
        all = lexicon.add("all");
        m = lexicon.add("m");
        nm = lexicon.add("nm");
        in = lexicon.add("in");
        the = lexicon.add("the");
        words = new UnitWords(lexicon);
        Map<String, List<Spelling>> found = new LinkedHashMap<>();
        for (String[] row : DataFile.rows(Units.class, "units.tsv")) {
            measure(found, row);
        }
        for (Currencies.Currency currency : Currencies.all()) {
            currency(found, currency);
        }
        for (Map.Entry<String, List<Spelling>> entry : found.entrySet()) {
            String spelling = entry.getKey();
            List<Spelling> meanings = entry.getValue();
            if (Character.isLetter(spelling.charAt(0))) {
                spellings.addFirst(lexicon, spelling, meanings, lone(meanings) ? LONE : UNIT);
            } else {
                spellings.add(lexicon, spelling, meanings);
            }
        }
    }

    /** Whether a spelling may stand without a figure, as one of the unit. */
    private static boolean lone(List<Spelling> meanings) {
        for (Spelling meaning : meanings) {
            if (meaning.use == Use.ONE || meaning.unit.kind() == Kind.DURATION) {
                return true;
            }
        }
        return false;
    }

    private void measure(Map<String, List<Spelling>> found, String[] row) {
        int at = row[3].indexOf('@');
        Ratio factor = NumberWords.ratio(at < 0 ? row[3] : row[3].substring(0, at));
        Ratio zero = at < 0 ? Ratio.ZERO : NumberWords.ratio(row[3].substring(at + 1));
        String name = Use.plain(row[1]);
        Unit unit = new Unit(Kind.of(row[0]), name, row[2], factor, zero);
        byName.put(name, unit);
        add(found, unit, row[1]);
        for (String spelling : Currencies.entries(row.length > 4 ? row[4] : "-")) {
            add(found, unit, spelling);
        }
    }

    private void currency(Map<String, List<Spelling>> found, Currencies.Currency currency) {
        Unit unit = new Unit(Kind.MONEY, currency.name(), currency.code(), Ratio.ONE);
        Use code = currency.word() ? Use.LARGE_CODE : Use.CODE;
        if (!currency.code().equals(Unit.NO_CURRENCY)) {
            put(found, currency.code(), unit, code);
            Unit million = new Unit(Kind.MONEY, "million " + currency.name(), currency.code(), Ratio.of(1_000_000));
            put(found, "M" + currency.code(), million, code);
            put(found, currency.code() + "m", million, code);
        }
        add(found, unit, currency.name());
        for (String spelling : currency.spellings()) {
            add(found, unit, spelling);
        }
        for (Currencies.Sign sign : currency.signs()) {
            if (!Character.isLetter(sign.text().charAt(sign.text().length() - 1))) {
                put(found, Spellings.split(sign.text()), unit, Use.SIGN);
            }
        }
        for (Currencies.Subunit subunit : currency.subunits()) {
            String name = Use.plain(subunit.name());
            Unit cent = new Unit(Kind.MONEY, name, currency.code(), subunit.part());
            cents.putIfAbsent(unit, cent);
            add(found, cent, name.length() == 1 && Character.isLetter(name.charAt(0)) ? "+" + name : subunit.name());
        }
    }

    private static void add(Map<String, List<Spelling>> found, Unit unit, String written) {
        Use use = Use.of(written);
        String spelling = Spellings.split(Use.plain(written));
        put(found, spelling, unit, use);
        char last = spelling.charAt(spelling.length() - 1);
        boolean free = use == Use.FREE || use == Use.ONE || use == Use.LARGE || use == Use.LOWER;
        if (free && !spelling.equals(NO_PLURAL) && spelling.length() > 1 && last != 's' && Character.isLetter(last)) {
            put(found, spelling + "s", unit, use == Use.ONE ? Use.FREE : use);
        }
    }

    /** A unit that is given a spelling twice keeps the more particular use. */
    private static void put(Map<String, List<Spelling>> found, String spelling, Unit unit, Use use) {
        String key = spelling.toLowerCase(java.util.Locale.ROOT);
        List<Spelling> meanings = found.get(key);
        if (meanings == null) {
            meanings = new ArrayList<>(1);
            found.put(key, meanings);
        }
        for (int i = meanings.size() - 1; i >= 0; i--) {
            if (meanings.get(i).use == Use.FREE && meanings.get(i).unit.equals(unit)) {
                meanings.remove(i);
            }
        }
        meanings.add(new Spelling(unit, use));
    }

    /** The unit with a name; the data files name each other's units. */
    Unit named(String name) {
        return java.util.Objects.requireNonNull(byName.get(name), name);
    }

    /** The smaller unit that a bare figure counts behind a unit: minutes behind hours, cents behind dollars; null for most. */
    @Nullable
    Unit rest(Unit unit) {
        if (unit.kind() == Kind.MONEY) {
            return cents.get(unit);
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
        Phrases.Match<List<Spelling>> match = spellings.find(tokens, at);
        if (match == null) {
            return null;
        }
        int behind = match.end();
        for (Spelling spelling : match.meaning()) {
            if (spelling.use.fits(tokens, end, at, behind)
                    && (at > end || spelling.unit.kind() == Kind.PERCENT || !joinsOn(tokens, behind))
                    && !code(tokens, at, behind, spelling)
                    && (spelling.use != Use.SIGN || own(tokens, at, behind))) {
                return new Found(spelling.unit, behind, spelling.use);
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
        Phrases.Match<List<Spelling>> match = spellings.find(tokens, at);
        if (match == null || match.end() != at + 1 || tokens.end(at + 1) - tokens.start(at + 1) != 1) {
            return null;
        }
        Unit side = match.meaning().get(0).unit();
        char power = passage.text().charAt(tokens.start(at + 1));
        Unit unit =
                power == '2' || power == '3' ? byName.get((power == '2' ? "square " : "cubic ") + side.name()) : null;
        return unit == null ? null : new Found(unit, at + 2, Use.FREE);
    }

    /** "24703L202" and "24703 L-202" are codes; "2h30" and "5ft11" go on with a smaller unit. */
    private static boolean code(Tokens tokens, int at, int behind, Spelling spelling) {
        if (tokens.type(behind) == Tokens.NUMBER && tokens.glued(behind)) {
            return spelling.unit.kind() != Kind.DURATION
                    && !spelling.unit.name().equals("foot");
        }
        if (tokens.end(behind - 1) - tokens.start(at) > 1) {
            return false;
        }
        boolean letter = tokens.type(at) == Tokens.WORD && !tokens.glued(at);
        boolean slash = spelling.use == Use.CAPITAL && tokens.isMark(behind, '/') && tokens.glued(behind);
        return letter && NumeralReader.joint(tokens, behind) && tokens.type(behind + 1) == Tokens.NUMBER
                || slash && tokens.type(behind + 1) != Tokens.NUMBER;
    }

    /** A sign between two figures that touches neither is the first one's only if the second has one too: "10 $ 30 cents". */
    private boolean own(Tokens tokens, int sign, int behind) {
        if (tokens.glued(sign) || tokens.type(behind) != Tokens.NUMBER) {
            return true;
        }
        Phrases.Match<List<Spelling>> next = spellings.find(tokens, behind + 1);
        return next != null && next.meaning().get(0).unit().kind() == Kind.MONEY;
    }

    /** "Two second-hand cars" are no two seconds, but "a two hour-long film" has a length. */
    private boolean joinsOn(Tokens tokens, int token) {
        return NumeralReader.joint(tokens, token)
                && tokens.type(token + 1) == Tokens.WORD
                && !words.dimension(tokens, token + 1)
                && tokens.word(token + 1) != longWord
                && tokens.word(token + 1) != old
                && tokens.word(token + 1) != olds;
    }

    /** Whether "m" stands at a token. */
    boolean isM(Tokens tokens, int token) {
        return tokens.word(token) == m;
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
