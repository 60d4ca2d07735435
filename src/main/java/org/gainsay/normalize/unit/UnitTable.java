package org.gainsay.normalize.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.text.LateList;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;
import org.gainsay.text.Texts;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** All units with their spellings. The build writes them down: there are thousands, and an article needs a few. */
public final class UnitTable {
    /** What a spelling may mean. */
    record Spelling(Unit unit, Use use) {}

    private static final Kind[] KINDS = Kind.values();
    private static final Use[] USES = Use.values();

    /** Measures first, which others name. */
    private final List<Unit> units;

    private final int measures;
    /** The numbers of a unit of money and its smaller unit, one pair after the other. */
    private final int[] cents;

    private final List<List<Spelling>> meanings;
    private final Phrases<List<Spelling>> spellings;

    private volatile @Nullable Map<String, Unit> byName;
    private volatile @Nullable Map<Unit, Unit> centsByUnit;

    UnitTable(
            List<Unit> units,
            int measures,
            int[] cents,
            List<List<Spelling>> meanings,
            Phrases<List<Spelling>> spellings) {
        this.units = units;
        this.measures = measures;
        this.cents = cents;
        this.meanings = meanings;
        this.spellings = spellings;
    }

    /** The units of the data files, whose words are added to a lexicon. */
    public static UnitTable of(Lexicon.Builder lexicon) {
        return new UnitFiles().table(lexicon);
    }

    /** Reads a table that was written down. */
    public UnitTable(TableReader in) {
        units = new WrittenUnits(in);
        measures = in.number();
        cents = in.ints();
        meanings = new WrittenMeanings(units, in);
        spellings = new Phrases<>(false, in, meanings);
    }

    /** Writes the table down. */
    public void write(TableWriter out) {
        WrittenUnits.write(units, out);
        out.number(measures);
        out.ints(cents);
        WrittenMeanings.write(meanings, units, out);
        spellings.write(out, meanings);
    }

    /** The longest spelling of a unit that begins at a token; null if there is none. */
    Phrases.@Nullable Match<List<Spelling>> find(Tokens tokens, int token) {
        return spellings.find(tokens, token);
    }

    /** The unit of measure with a name; null if there is none. */
    @Nullable
    Unit named(String name) {
        Map<String, Unit> known = byName;
        if (known == null) {
            known = new HashMap<>();
            for (Unit unit : units.subList(0, measures)) {
                known.put(unit.name(), unit);
            }
            byName = known;
        }
        return known.get(name);
    }

    /** The smaller unit of a unit of money; null if it has none. */
    @Nullable
    Unit cent(Unit money) {
        Map<Unit, Unit> known = centsByUnit;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < cents.length; i += 2) {
                known.putIfAbsent(units.get(cents[i]), units.get(cents[i + 1]));
            }
            centsByUnit = known;
        }
        return known.get(money);
    }

    private static final class WrittenUnits extends LateList<Unit> {
        /** Texts of a unit: its name, its base unit, its factor and its zero. */
        private static final int TEXTS = 4;

        private final int[] kinds;
        private final Texts texts;

        WrittenUnits(TableReader in) {
            this(in.ints(), in.texts());
        }

        private WrittenUnits(int[] kinds, Texts texts) {
            super(kinds.length);
            this.kinds = kinds;
            this.texts = texts;
        }

        static void write(List<Unit> units, TableWriter out) {
            int[] kinds = new int[units.size()];
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < kinds.length; i++) {
                Unit unit = units.get(i);
                kinds[i] = unit.kind().ordinal();
                texts.addAll(List.of(
                        unit.name(),
                        unit.base(),
                        unit.factor().exactly(),
                        unit.zero().exactly()));
            }
            out.ints(kinds);
            out.texts(texts.toArray(new String[0]));
        }

        @Override
        protected Unit make(int index) {
            int at = index * TEXTS;
            return new Unit(
                    KINDS[kinds[index]],
                    texts.get(at),
                    texts.get(at + 1),
                    NumberWords.ratio(texts.get(at + 2)),
                    NumberWords.ratio(texts.get(at + 3)));
        }
    }

    private static final class WrittenMeanings extends LateList<List<Spelling>> {
        private final List<Unit> units;
        /** By meaning: where it ends in the table. */
        private final int[] ends;
        /** The number of a unit and that of a use, one pair after the other. */
        private final int[] table;

        WrittenMeanings(List<Unit> units, TableReader in) {
            this(units, in.ints(), in.ints());
        }

        private WrittenMeanings(List<Unit> units, int[] ends, int[] table) {
            super(ends.length);
            this.units = units;
            this.ends = ends;
            this.table = table;
        }

        static void write(List<List<Spelling>> meanings, List<Unit> units, TableWriter out) {
            int[] ends = new int[meanings.size()];
            List<Integer> table = new ArrayList<>();
            for (int i = 0; i < ends.length; i++) {
                for (Spelling spelling : meanings.get(i)) {
                    table.add(units.indexOf(spelling.unit));
                    table.add(spelling.use.ordinal());
                }
                ends[i] = table.size();
            }
            out.ints(ends);
            out.ints(table.stream().mapToInt(Integer::intValue).toArray());
        }

        @Override
        protected List<Spelling> make(int index) {
            int start = index == 0 ? 0 : ends[index - 1];
            Spelling[] made = new Spelling[(ends[index] - start) / 2];
            for (int i = 0; i < made.length; i++) {
                made[i] = new Spelling(units.get(table[start + 2 * i]), USES[table[start + 2 * i + 1]]);
            }
            return List.of(made);
        }
    }
}
