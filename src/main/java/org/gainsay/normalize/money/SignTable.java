package org.gainsay.normalize.money;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.unit.Currencies;
import org.gainsay.normalize.unit.Unit;
import org.gainsay.normalize.unit.Use;
import org.gainsay.text.LateList;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;
import org.gainsay.text.Texts;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What may stand for a currency before a figure. The build writes it down: there are hundreds, and an article needs a few. */
public final class SignTable {
    /**
     * What a sign means.
     *
     * @param code ISO 4217 code
     * @param million whether it counts in millions
     * @param large whether only a large figure may stand behind it
     */
    record Sign(String code, boolean million, boolean large, Form form) {}

    /** How a sign is written: as a code in capitals, as a sign, or as a name, or as one whose letters and mark may stand apart. */
    enum Form {
        CODE,
        SIGN,
        NAME,
        LOOSE
    }

    private final List<Sign> meanings;
    private final Phrases<Sign> signs;
    /** The signs of one character, which stand also behind letters that do not belong to them: "unveiled a $3.6bn plan". */
    private final Phrases<Sign> marks;

    /** Reads a table that was written down. */
    public SignTable(TableReader in) {
        meanings = new WrittenSigns(in);
        signs = new Phrases<>(true, in, meanings);
        marks = new Phrases<>(true, in, meanings);
    }

    /** Adds the signs and codes of the data file to a lexicon. */
    public SignTable(Lexicon.Builder lexicon) {
        meanings = new ArrayList<>();
        signs = new Phrases<>(true);
        marks = new Phrases<>(true);
        for (Currencies.Currency currency : Currencies.all()) {
            String code = currency.code();
            if (!code.equals(Unit.NO_CURRENCY)) {
                add(lexicon, signs, code, new Sign(code, false, currency.word(), Form.CODE));
                add(lexicon, signs, "M" + code, new Sign(code, true, currency.word(), Form.CODE));
            }
            names(lexicon, currency);
            for (Currencies.Sign sign : currency.signs()) {
                add(lexicon, sign, code);
            }
        }
    }

    /** Writes the table down. */
    public void write(TableWriter out) {
        WrittenSigns.write(meanings, out);
        signs.write(out, meanings);
        marks.write(out, meanings);
    }

    /** "ringgit 42", "Rupees 5 lakh": names that are no other words. */
    private void names(Lexicon.Builder lexicon, Currencies.Currency currency) {
        Sign meaning = new Sign(currency.code(), false, false, Form.NAME);
        List<String> names = new ArrayList<>(currency.spellings());
        names.add(currency.name());
        for (String written : names) {
            Use use = Use.of(written);
            String name = Use.plain(written);
            boolean letters = Character.isLetter(name.charAt(0)) && name.length() > 2 && name.indexOf('.') < 0;
            if (letters && (use == Use.FREE || use == Use.ONE)) {
                add(lexicon, signs, name, meaning);
                add(lexicon, signs, name + "s", meaning);
            }
        }
    }

    private void add(Lexicon.Builder lexicon, Currencies.Sign sign, String code) {
        String text = sign.text();
        boolean loose = text.indexOf(' ') > 0;
        Sign meaning = new Sign(code, false, sign.large(), loose ? Form.LOOSE : Form.SIGN);
        char last = text.charAt(text.length() - 1);
        if (loose || Character.isLetter(last)) {
            add(lexicon, signs, text, meaning);
        } else if (text.length() == 1) {
            add(lexicon, marks, text, meaning);
        } else if (Character.isLetter(text.charAt(0))) {
            add(lexicon, signs, text.substring(0, text.length() - 1) + " " + last, meaning);
        } else {
            add(lexicon, signs, text.charAt(0) + " " + text.substring(1), meaning);
        }
    }

    private void add(Lexicon.Builder lexicon, Phrases<Sign> phrases, String text, Sign meaning) {
        meanings.add(meaning);
        phrases.add(lexicon, text, meaning);
    }

    /** The longest sign that ends at a token; null if there is none. */
    Phrases.@Nullable Match<Sign> sign(Tokens tokens, int token) {
        return signs.find(tokens, token);
    }

    /** The sign of one character at a token; null if there is none. */
    Phrases.@Nullable Match<Sign> mark(Tokens tokens, int token) {
        return marks.find(tokens, token);
    }

    private static final class WrittenSigns extends LateList<Sign> {
        private static final int MILLION = 1;
        private static final int LARGE = 2;
        /** What the number of a form is multiplied with. */
        private static final int FORM = 4;

        private static final Form[] FORMS = Form.values();

        private final Texts codes;
        private final int[] marks;

        WrittenSigns(TableReader in) {
            this(in.texts(), in.ints());
        }

        private WrittenSigns(Texts codes, int[] marks) {
            super(marks.length);
            this.codes = codes;
            this.marks = marks;
        }

        static void write(List<Sign> signs, TableWriter out) {
            String[] codes = new String[signs.size()];
            int[] marks = new int[codes.length];
            for (int i = 0; i < codes.length; i++) {
                Sign sign = signs.get(i);
                codes[i] = sign.code;
                marks[i] = (sign.million ? MILLION : 0) | (sign.large ? LARGE : 0) | sign.form.ordinal() * FORM;
            }
            out.texts(codes);
            out.ints(marks);
        }

        @Override
        protected Sign make(int index) {
            int mark = marks[index];
            return new Sign(codes.get(index), (mark & MILLION) != 0, (mark & LARGE) != 0, FORMS[mark / FORM]);
        }
    }
}
