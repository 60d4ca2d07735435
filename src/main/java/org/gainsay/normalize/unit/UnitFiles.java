package org.gainsay.normalize.unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.unit.UnitTable.Spelling;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.WordClass;

/** Works out the units of the data files and all that they may be called. */
final class UnitFiles {
    private static final WordClass[] UNIT = {WordClass.UNIT};
    private static final WordClass[] LONE = {WordClass.UNIT, WordClass.LONE_UNIT};

    /** The hectare, whose plural would be "has". */
    private static final String NO_PLURAL = "ha";

    private final List<Unit> units = new ArrayList<>();
    private final List<Integer> cents = new ArrayList<>();
    private final Map<String, List<Spelling>> found = new LinkedHashMap<>();

    /** The units and their spellings, whose words are added to a lexicon. */
    UnitTable table(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(UnitFiles.class, "units.tsv")) {
            measure(row);
        }
        int measures = units.size();
        for (Currencies.Currency currency : Currencies.all()) {
            currency(currency);
        }
        Phrases<List<Spelling>> spellings = new Phrases<>(false);
        for (Map.Entry<String, List<Spelling>> entry : found.entrySet()) {
            String spelling = entry.getKey();
            List<Spelling> meanings = entry.getValue();
            if (Character.isLetter(spelling.charAt(0))) {
                spellings.addFirst(lexicon, spelling, meanings, lone(meanings) ? LONE : UNIT);
            } else {
                spellings.add(lexicon, spelling, meanings);
            }
        }
        int[] pairs = new int[cents.size()];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = cents.get(i);
        }
        return new UnitTable(units, measures, pairs, new ArrayList<>(found.values()), spellings);
    }

    /** Whether a spelling may stand without a figure, as one of the unit. */
    private static boolean lone(List<Spelling> meanings) {
        for (Spelling meaning : meanings) {
            if (meaning.use() == Use.ONE || meaning.unit().kind() == Kind.DURATION) {
                return true;
            }
        }
        return false;
    }

    private void measure(String[] row) {
        int at = row[3].indexOf('@');
        Ratio factor = NumberWords.ratio(at < 0 ? row[3] : row[3].substring(0, at));
        Ratio zero = at < 0 ? Ratio.ZERO : NumberWords.ratio(row[3].substring(at + 1));
        Unit unit = unit(new Unit(Kind.of(row[0]), Use.plain(row[1]), row[2], factor, zero));
        add(unit, row[1]);
        for (String spelling : Currencies.entries(row.length > 4 ? row[4] : "-")) {
            add(unit, spelling);
        }
    }

    private void currency(Currencies.Currency currency) {
        Unit unit = unit(new Unit(Kind.MONEY, currency.name(), currency.code(), Ratio.ONE));
        int whole = units.size() - 1;
        Use code = currency.word() ? Use.LARGE_CODE : Use.CODE;
        if (!currency.code().equals(Unit.NO_CURRENCY)) {
            put(currency.code(), unit, code);
            String name = "million " + currency.name();
            Unit million = unit(new Unit(Kind.MONEY, name, currency.code(), Ratio.of(1_000_000)));
            put("M" + currency.code(), million, code);
            put(currency.code() + "m", million, code);
        }
        add(unit, currency.name());
        for (String spelling : currency.spellings()) {
            add(unit, spelling);
        }
        for (Currencies.Sign sign : currency.signs()) {
            if (!Character.isLetter(sign.text().charAt(sign.text().length() - 1))) {
                put(Spellings.split(sign.text()), unit, Use.SIGN);
            }
        }
        int first = units.size();
        for (Currencies.Subunit subunit : currency.subunits()) {
            String name = Use.plain(subunit.name());
            Unit cent = unit(new Unit(Kind.MONEY, name, currency.code(), subunit.part()));
            add(cent, name.length() == 1 && Character.isLetter(name.charAt(0)) ? "+" + name : subunit.name());
        }
        if (units.size() > first) {
            cents.add(whole);
            cents.add(first);
        }
    }

    private Unit unit(Unit unit) {
        units.add(unit);
        return unit;
    }

    private void add(Unit unit, String written) {
        Use use = Use.of(written);
        String spelling = Spellings.split(Use.plain(written));
        put(spelling, unit, use);
        char last = spelling.charAt(spelling.length() - 1);
        boolean free = use == Use.FREE || use == Use.ONE || use == Use.LARGE || use == Use.LOWER;
        if (free && !spelling.equals(NO_PLURAL) && spelling.length() > 1 && last != 's' && Character.isLetter(last)) {
            put(spelling + "s", unit, use == Use.ONE ? Use.FREE : use);
        }
    }

    /** A unit that is given a spelling twice keeps the more particular use. */
    private void put(String spelling, Unit unit, Use use) {
        String key = spelling.toLowerCase(Locale.ROOT);
        List<Spelling> meanings = found.get(key);
        if (meanings == null) {
            meanings = new ArrayList<>(1);
            found.put(key, meanings);
        }
        for (int i = meanings.size() - 1; i >= 0; i--) {
            if (meanings.get(i).use() == Use.FREE && meanings.get(i).unit().equals(unit)) {
                meanings.remove(i);
            }
        }
        meanings.add(new Spelling(unit, use));
    }
}
