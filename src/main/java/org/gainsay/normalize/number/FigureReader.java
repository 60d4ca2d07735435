package org.gainsay.normalize.number;

import org.gainsay.normalize.Ratio;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads a figure in digits with all that belongs to it: "15,000", "15 000", "2½", "2 1/2", "3/4", "1e10", "2 point 5". The fields hold what
 * the last call of {@link #read} found.
 */
final class FigureReader {
    private final Passage passage;
    private final Tokens tokens;
    private final NumberWords words;
    private final Digits digits = new Digits();
    private final SlashFraction slash;
    private final BlankGroups groups;
    private final Powers powers;
    private final DigitNames names;

    Ratio value = Ratio.ZERO;
    Ratio step = Ratio.ONE;
    int end;
    /** Whether the figure is nothing but a part of one: "3/4". */
    boolean fraction;
    /** How many digits stand behind its point. */
    int decimals;
    /** Whether nothing stands behind its digits that a number could go on with. */
    boolean closed;

    FigureReader(Passage passage, NumberWords words, DigitNames names) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.words = words;
        this.slash = new SlashFraction(passage);
        this.groups = names.groups();
        this.powers = new Powers(passage);
        this.names = names;
    }

    /** Whether a figure begins at a token of digits. */
    boolean read(int token) {
        int last = groups.last(token);
        Ratio number = figure(tokens.start(token), tokens.end(last));
        if (number == null || names.code(token)) {
            return false;
        }
        fraction = false;
        value = number;
        decimals = digits.decimals;
        step = decimals > 0
                ? Ratio.of(1, Digits.power(decimals))
                : number.signum() == 0 ? Ratio.ONE : Ratio.of(Digits.power(digits.zeros));
        end = last + 1;
        closed = closes(end);
        if (closed || before(end)) {
            return true;
        }
        if (tokens.type(end) == Tokens.FRACTION && decimals == 0) {
            return mixedSign();
        }
        if (powers.read(value, end)) {
            value = powers.value;
            step = step.times(powers.step);
            end = powers.end;
            return true;
        }
        return point() || slash(token);
    }

    /** Whether no number goes on at a token: no part, exponent, multiplier or joining mark. Most figures end so, and one look spares many. */
    private boolean closes(int token) {
        return switch (tokens.type(token)) {
            case Tokens.BREAK -> true;
            case Tokens.WORD -> !tokens.glued(token) && words.closes(tokens.word(token));
            case Tokens.MARK -> {
                char mark = tokens.mark(token);
                yield mark != '-' && mark != '/' && mark != '^';
            }
            default -> false;
        };
    }

    /** Whether a word of its own stands at a token, which may multiply a figure but is no part of it. */
    private boolean before(int token) {
        return tokens.type(token) == Tokens.WORD && !tokens.glued(token) && tokens.word(token) != words.point;
    }

    private @Nullable Ratio figure(int start, int end) {
        Ratio number = digits.read(passage.text(), start, end);
        return number == null ? digits.grouped(passage.text(), start, end) : number;
    }

    private boolean mixedSign() {
        Ratio part = FractionSigns.value(tokens.mark(end));
        if (part != null) {
            value = value.plus(part);
            step = FractionSigns.part(tokens.mark(end));
            end++;
        }
        return true;
    }

    /** "2 point 5". */
    private boolean point() {
        int behind = end + 1;
        boolean point = tokens.type(end) == Tokens.WORD && tokens.word(end) == words.point && decimals == 0;
        if (!point || tokens.type(behind) != Tokens.NUMBER) {
            return false;
        }
        int length = tokens.end(behind) - tokens.start(behind);
        Ratio places = digits.read(passage.text(), tokens.start(behind), tokens.end(behind));
        if (places == null || digits.decimals > 0 || length > 9) {
            return false;
        }
        step = Ratio.of(1, Digits.power(length));
        value = value.plus(places.times(step));
        end = behind + 1;
        return true;
    }

    /** "1/2", and "2 1/2" or "2-1/2" in full; in "5.43-1/2" it is half a cent. */
    private boolean slash(int token) {
        boolean joint = NumeralReader.joint(tokens, end);
        int top = joint ? end + 1 : end;
        if ((decimals == 0 || joint && decimals == 2) && slash.read(top)) {
            Ratio unit = decimals == 0 ? Ratio.ONE : step;
            value = value.plus(slash.value.times(unit));
            step = slash.part.times(unit);
            end = top + 3;
            return true;
        }
        if (slash.read(token)) {
            fraction = true;
            value = slash.value;
            step = slash.part;
            end = token + 3;
        }
        boolean joins = tokens.isMark(end, '/') && tokens.glued(end) && tokens.type(end + 1) == Tokens.NUMBER;
        return !joins && !(NumeralReader.joint(tokens, end) && names.code(end + 1));
    }
}
