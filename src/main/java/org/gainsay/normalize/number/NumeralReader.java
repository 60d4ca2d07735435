package org.gainsay.normalize.number;

import org.gainsay.normalize.Ratio;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers and ranges of numbers, in digits, in words and mixed: "2½", "2 1/2", "two-and-a-half", "half a million", "12 to 15
 * hundred". Remembers the last one, since several normalizers ask for the same.
 */
public final class NumeralReader {
    private final SingleReader single;
    private final Ranges ranges;
    private int cachedToken = -1;
    private boolean cachedMoney;
    private @Nullable Numeral cached;

    /** A reader for one passage. */
    private static final Ratio THOUSAND = Ratio.of(1000);

    private static final Ratio NEAR = Ratio.of(5);

    public NumeralReader(Passage passage, NumberWords words) {
        single = new SingleReader(passage, words);
        ranges = new Ranges(passage, words);
    }

    /**
     * The number that is recognised by a token: its first digit or number word; an article before it may belong to it.
     *
     * @param token a token that may start a number
     * @return the number, or null if there is none
     */
    public @Nullable Numeral read(int token) {
        return read(token, false);
    }

    /**
     * As {@link #read(int)}; behind a currency sign "m" is a million and "b" a billion.
     *
     * @param money whether a currency sign stands before the number
     */
    public @Nullable Numeral read(int token, boolean money) {
        if (token != cachedToken || money != cachedMoney) {
            cachedToken = token;
            cachedMoney = money;
            cached = range(token, money);
        }
        return cached;
    }

    /** The number without a range that may follow: "3" of "3 to 4". */
    public @Nullable Numeral single(int token, boolean money) {
        return single.read(token, money) ? plain() : null;
    }

    /** As {@link #single} for a number that may hang on what stands before it: "30" of "2h30". */
    public @Nullable Numeral joined(int token) {
        return single.readSecond(token, false) ? plain() : null;
    }

    private Numeral plain() {
        SingleReader found = single;
        Ratio high = found.vague == null ? found.value : found.openEnd ? null : found.stated.high();
        Ratio low = found.vague == null ? found.value : java.util.Objects.requireNonNull(found.stated.low());
        return new Numeral(found.first, found.end, low, high, found.step, found.scale, found.vague, found.form);
    }

    private @Nullable Numeral range(int token, boolean money) {
        if (!single.read(token, money)) {
            return null;
        }
        Numeral low = plain();
        if (low.vague() != null) {
            return low;
        }
        Ratio scale = single.scale;
        if (!second(low, money) || single.vague != null || ranges.goesOn(single.end)) {
            return low;
        }
        Ratio from = low.low();
        Ratio step = low.step();
        if (scale.equals(Ratio.ONE) && from.compareTo(single.value.over(single.scale)) < 0) {
            from = from.times(single.scale);
            step = step.times(single.scale);
        }
        if (scale.equals(Ratio.ONE) && single.scale.equals(Ratio.ONE) && shortened(low, single)) {
            from = from.times(THOUSAND);
            step = step.times(THOUSAND);
        }
        if (single.value.signum() < 0 && from.signum() < 0 && single.value.compareTo(from) < 0) {
            return new Numeral(
                    low.first(), single.end, single.value, from, step.min(single.step), single.scale, null, low.form());
        }
        if (from.compareTo(single.value) >= 0
                || low.form() == Numeral.Form.FRACTION && single.form != Numeral.Form.FRACTION
                || ranges.tooFar(low.end(), from, single.value)
                || ranges.led(low.first(), low.end(), low.low(), single.value)) {
            return low;
        }
        return new Numeral(
                low.first(), single.end, from, single.value, step.min(single.step), single.scale, null, low.form());
    }

    /** "3-4,000", "between 5 and 10,000": thousands of which the first leaves its noughts to the second, which is at most five times as large. */
    private static boolean shortened(Numeral low, SingleReader second) {
        Ratio thousands = second.value.over(THOUSAND);
        boolean digits = low.form() == Numeral.Form.DIGITS && second.form == Numeral.Form.DIGITS;
        return digits
                && low.low().whole()
                && thousands.whole()
                && low.low().compareTo(thousands) < 0
                && low.low().times(NEAR).compareTo(thousands) >= 0;
    }

    /** Reads the number that a range may go on to, with a sign of its own or none. */
    private boolean second(Numeral low, boolean money) {
        int joined = ranges.second(low.first(), low.end());
        if (joined < 0) {
            return false;
        }
        int signed = ranges.pastSign(joined);
        return signed > joined ? single.read(signed, money) : single.readSecond(single.behindArticle(joined), money);
    }

    /** Whether a token joins two words to one: a {@link #joint}, or a long dash that was typed for it. */
    public static boolean hyphen(Tokens tokens, int token) {
        boolean mark = tokens.isMark(token, '-') || tokens.isMark(token, '\u2014');
        return mark && tokens.glued(token) && tokens.glued(token + 1);
    }

    /** Whether a token is a hyphen without blanks around it, which joins two words into one. */
    public static boolean joint(Tokens tokens, int token) {
        return tokens.isMark(token, '-') && tokens.glued(token) && tokens.glued(token + 1);
    }
}
