package org.gainsay.normalize.money;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.unit.Units;
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

    private final SignTable table;
    private final Units units;

    /**
     * The signs of a table.
     *
     * @param units the units, which tell the sign behind one figure from that before the next: "10 $ 30 $"
     */
    public CurrencySigns(SignTable table, Units units) {
        this.table = table;
        this.units = units;
    }

    /** The currency that stands directly before a figure, or null. */
    public @Nullable Found before(Tokens tokens, int figure) {
        Phrases.Match<SignTable.Sign> match = table.sign(tokens, figure - 1);
        if (match == null || !stands(tokens, match, figure)) {
            match = tokens.type(figure - 1) == Tokens.MARK ? table.mark(tokens, figure - 1) : null;
        }
        if (match == null || behindOther(tokens, match.first(), figure)) {
            return null;
        }
        SignTable.Sign sign = match.meaning();
        return new Found(sign.code(), match.first(), sign.million(), sign.large(), sign.form() == SignTable.Form.NAME);
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
    private static boolean stands(Tokens tokens, Phrases.Match<SignTable.Sign> match, int figure) {
        SignTable.Sign sign = match.meaning();
        int last = match.end() - 1;
        byte shape = tokens.shape(match.first());
        if (sign.form() == SignTable.Form.CODE) {
            return (shape & Tokens.UPPER) != 0;
        }
        if (sign.form() == SignTable.Form.NAME) {
            return !tokens.glued(figure);
        }
        boolean capital = (shape & Tokens.CAPITAL) != 0 || tokens.type(match.first()) == Tokens.MARK;
        if (match.first() == last) {
            return capital && (!sign.large() || tokens.glued(figure));
        }
        boolean apart = sign.form() == SignTable.Form.LOOSE && !tokens.glued(last) && !tokens.glued(figure);
        return apart || tokens.glued(last) && capital;
    }
}
