package org.gainsay.normalize.money;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.unit.Currencies;
import org.gainsay.normalize.unit.Unit;
import org.gainsay.normalize.unit.Units;
import org.gainsay.normalize.unit.Use;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What stands before a figure of money: "$", "US$", "€", "NOK", "MEUR", "Mexican pesos". Looked up backwards from the figure. */
public final class CurrencySigns {
    /**
     * A currency before a figure.
     *
     * @param code ISO 4217 code
     * @param first its first token
     * @param million whether it counts in millions: "MEUR 60"
     * @param large whether only a large figure may stand behind it
     * @param named whether it is a name, which stands before a figure only where nothing else could be counted
     */
    public record Found(String code, int first, boolean million, boolean large, boolean named) {}

    private record Sign(String code, boolean million, boolean large, Form form) {}

    /** How a sign is written: as a code in capitals, as a sign, or as a name, or as one whose letters and mark may stand apart. */
    private enum Form {
        CODE,
        SIGN,
        NAME,
        LOOSE
    }

    private final Phrases<Sign> signs = new Phrases<>(true);
    /** The signs of one character, which stand also behind letters that do not belong to them: "unveiled a $3.6bn plan". */
    private final Phrases<Sign> marks = new Phrases<>(true);

    private final Units units;

    /**
     * Adds the signs and codes of the data file to a lexicon.
     *
     * @param units the units, which tell the sign behind one figure from that before the next: "10 $ 30 $"
     */
    public CurrencySigns(Lexicon.Builder lexicon, Units units) {
        this.units = units;
        for (Currencies.Currency currency : Currencies.all()) {
            String code = currency.code();
            if (!code.equals(Unit.NO_CURRENCY)) {
                signs.add(lexicon, code, new Sign(code, false, currency.word(), Form.CODE));
                signs.add(lexicon, "M" + code, new Sign(code, true, currency.word(), Form.CODE));
            }
            names(lexicon, currency);
            for (Currencies.Sign sign : currency.signs()) {
                add(lexicon, sign, code);
            }
        }
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
                signs.add(lexicon, name, meaning);
                signs.add(lexicon, name + "s", meaning);
            }
        }
    }

    private void add(Lexicon.Builder lexicon, Currencies.Sign sign, String code) {
        String text = sign.text();
        boolean loose = text.indexOf(' ') > 0;
        Sign meaning = new Sign(code, false, sign.large(), loose ? Form.LOOSE : Form.SIGN);
        char last = text.charAt(text.length() - 1);
        if (loose || Character.isLetter(last)) {
            signs.add(lexicon, text, meaning);
        } else if (text.length() == 1) {
            marks.add(lexicon, text, meaning);
        } else if (Character.isLetter(text.charAt(0))) {
            signs.add(lexicon, text.substring(0, text.length() - 1) + " " + last, meaning);
        } else {
            signs.add(lexicon, text.charAt(0) + " " + text.substring(1), meaning);
        }
    }

    /** The currency that stands directly before a figure, or null. */
    public @Nullable Found before(Tokens tokens, int figure) {
        Phrases.Match<Sign> match = signs.find(tokens, figure - 1);
        if (match == null || !stands(tokens, match, figure)) {
            match = marks.find(tokens, figure - 1);
        }
        if (match == null || behindOther(tokens, match.first(), figure)) {
            return null;
        }
        Sign sign = match.meaning();
        return new Found(sign.code, match.first(), sign.million, sign.large, sign.form == Form.NAME);
    }

    /** In "10 $ 30 cents" the sign belongs to the figure before it. */
    private boolean behindOther(Tokens tokens, int sign, int figure) {
        if (tokens.glued(figure) || tokens.type(sign - 1) != Tokens.NUMBER || tokens.type(sign) != Tokens.MARK) {
            return false;
        }
        Units.Found next = units.find(tokens, figure + 1);
        return tokens.glued(sign) || next != null && next.unit().kind() == Kind.MONEY;
    }

    /**
     * Whether a sign is written as it should be. A code is all capitals, or "try 50 times" would be Turkish; "Rs" has one, "R" hangs on its
     * figure; the letters of "C$" are capitals and glued to their "$", or all is set apart: "c $ 5".
     */
    private static boolean stands(Tokens tokens, Phrases.Match<Sign> match, int figure) {
        Sign sign = match.meaning();
        int last = match.end() - 1;
        byte shape = tokens.shape(match.first());
        if (sign.form == Form.CODE) {
            return (shape & Tokens.UPPER) != 0;
        }
        if (sign.form == Form.NAME) {
            return !tokens.glued(figure);
        }
        boolean capital = (shape & Tokens.CAPITAL) != 0 || tokens.type(match.first()) == Tokens.MARK;
        if (match.first() == last) {
            return capital && (!sign.large || tokens.glued(figure));
        }
        boolean apart = sign.form == Form.LOOSE && !tokens.glued(last) && !tokens.glued(figure);
        return apart || tokens.glued(last) && capital;
    }
}
