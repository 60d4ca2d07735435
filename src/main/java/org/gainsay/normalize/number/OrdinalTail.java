package org.gainsay.normalize.number;

import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the ordinal word that ends a rank in words: the "fifth" of "two hundred and fifth", the "first" of "twenty-first". */
public final class OrdinalTail {
    private static final Ratio TEN = Ratio.of(10);
    private static final Ratio HUNDRED = Ratio.of(100);

    private final Tokens tokens;
    private final NumberWords words;

    private int end;

    /** For one text. */
    public OrdinalTail(Tokens tokens, NumberWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Token behind the ordinal that {@link #read} found last. */
    public int end() {
        return end;
    }

    /**
     * The rank of a cardinal and the ordinal behind it.
     *
     * @param cardinal the number in words
     * @param token token behind the number
     * @return the rank, or null if no ordinal goes on from the number
     */
    public @Nullable Ratio read(Ratio cardinal, int token) {
        int at = NumeralReader.hyphen(tokens, token) ? token + 1 : token;
        Ratio last = words.ordinal(tokens.word(at));
        if (last != null && last.compareTo(HUNDRED) >= 0) {
            end = at + 1;
            return cardinal.times(last);
        }
        if (last == null && tokens.word(at) == words.and && tokens.type(at) == Tokens.WORD) {
            Ratio small = words.ordinal(tokens.word(at + 1));
            boolean fits = small != null && small.compareTo(HUNDRED) < 0 && whole(cardinal);
            end = at + 2;
            return fits && small != null ? cardinal.plus(small) : null;
        }
        boolean ones = last != null && last.compareTo(TEN) < 0 && tens(cardinal) && !whole(cardinal.minus(TEN));
        boolean more = last != null && whole(cardinal);
        end = at + 1;
        return last != null && (ones || more) ? cardinal.plus(last) : null;
    }

    /** Whether a number ends in a ten, so that "first" to "ninth" may follow. */
    private static boolean tens(Ratio number) {
        return number.signum() > 0 && number.over(TEN).whole();
    }

    private static boolean whole(Ratio number) {
        return number.over(HUNDRED).whole();
    }
}
