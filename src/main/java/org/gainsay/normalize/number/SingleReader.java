package org.gainsay.normalize.number;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads one number without a range. The fields hold what the last call of {@link #read} found. */
final class SingleReader {
    private static final Ratio THOUSAND = Ratio.of(1000);
    private static final long HEDGE_AS = WordClass.HEDGE.bit();

    private final Passage passage;
    private final Tokens tokens;
    private final NumberWords words;
    private final Digits digits = new Digits();
    private final Cardinal cardinal;
    private final SlashFraction slash;
    private final DigitNames names;

    Ratio value = Ratio.ZERO;
    Ratio step = Ratio.ONE;
    /** The "million" behind the number; 1 if there is none. */
    Ratio scale = Ratio.ONE;

    @Nullable
    Interval vague;

    Interval stated = Interval.at(Ratio.ZERO);
    boolean openEnd;
    int first;
    int end;
    Numeral.Form form = Numeral.Form.DIGITS;

    SingleReader(Passage passage, NumberWords words) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.words = words;
        this.cardinal = new Cardinal(words, tokens);
        this.slash = new SlashFraction(passage);
        this.names = new DigitNames(passage);
    }

    boolean read(int token, boolean money) {
        return read(token, money, money);
    }

    /** The second number of a range, which may hang on the dash before it. */
    boolean readSecond(int token, boolean money) {
        return read(token, money, true);
    }

    private boolean read(int token, boolean money, boolean joined) {
        first = token;
        end = token + 1;
        scale = Ratio.ONE;
        step = Ratio.ONE;
        vague = null;
        openEnd = false;
        return switch (tokens.type(token)) {
            case Tokens.NUMBER ->
                (joined || names.free(token)) && digits(token) && scales(money) && (joined || sign(token));
            case Tokens.FRACTION -> (joined || names.free(token)) && fractionSign(token) && scales(money);
            case Tokens.WORD -> word(token, money);
            default -> false;
        };
    }

    private boolean digits(int token) {
        Ratio number = digits.read(passage.text(), tokens.start(token), tokens.end(token));
        if (number == null || names.code(token)) {
            return false;
        }
        form = Numeral.Form.DIGITS;
        value = number;
        step = digits.decimals > 0
                ? Ratio.of(1, Digits.power(digits.decimals))
                : number.signum() == 0 ? Ratio.ONE : Ratio.of(Digits.power(digits.zeros));
        if (tokens.type(end) == Tokens.FRACTION && digits.decimals == 0) {
            return mixedSign();
        }
        return slash(token);
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

    /** "1/2", and "2 1/2" or "2-1/2" in full. */
    private boolean slash(int token) {
        int top = end;
        if (NumeralReader.joint(tokens, top)) {
            top++;
        }
        if (digits.decimals == 0 && slash.read(top)) {
            value = value.plus(slash.value);
            step = slash.part;
            end = top + 3;
            return true;
        }
        if (slash.read(token)) {
            form = Numeral.Form.FRACTION;
            value = slash.value;
            step = slash.part;
            end = token + 3;
        }
        boolean joins = tokens.isMark(end, '/') && tokens.glued(end) && tokens.type(end + 1) == Tokens.NUMBER;
        return !joins && !(NumeralReader.joint(tokens, end) && names.code(end + 1));
    }

    private boolean fractionSign(int token) {
        Ratio number = FractionSigns.value(tokens.mark(token));
        if (number == null) {
            return false;
        }
        form = Numeral.Form.FRACTION;
        value = number;
        step = FractionSigns.part(tokens.mark(token));
        return true;
    }

    private boolean sign(int token) {
        boolean glued = tokens.isMark(token - 1, '-') && tokens.glued(token) && !tokens.glued(token - 1);
        if (glued && tokens.type(token - 2) != Tokens.NUMBER) {
            value = value.negate();
            first = token - 1;
        }
        return minus(token);
    }

    private boolean word(int token, boolean money) {
        int word = tokens.word(token);
        NumberWords.Role role = words.role(word);
        form = Numeral.Form.WORDS;
        return switch (role) {
            case UNIT, TEEN, TEN, HUNDRED, SCALE -> cardinal(token) && tails() && scales(money) && minus(token);
            case DOZEN -> article(token - 1) && multiply(token);
            case FRACTION -> part(token);
            case FEW -> few(token);
            case MANY -> many(token);
            default -> false;
        };
    }

    private boolean article(int token) {
        int word = tokens.word(token);
        if (word != words.a && word != words.an || word == 0) {
            return false;
        }
        first = token;
        return true;
    }

    private boolean multiply(int token) {
        value = words.value(tokens.word(token));
        NumberWords.Vague meaning = words.vague(tokens.word(token));
        if (meaning != null) {
            stated = meaning.stated();
            vague = meaning.allows();
        }
        return true;
    }

    private boolean cardinal(int token) {
        boolean article = words.role(tokens.word(token)).compareTo(NumberWords.Role.TEN) > 0 && article(token - 1);
        if (!cardinal.read(token, article)) {
            return false;
        }
        value = Ratio.of(cardinal.value);
        step = Cardinal.step(cardinal.value);
        scale = Ratio.of(cardinal.scale);
        end = cardinal.end;
        return true;
    }

    private boolean minus(int token) {
        int before = tokens.word(token - 1);
        if (before != 0 && (before == words.minus || before == words.negative)) {
            value = value.negate();
            first = token - 1;
        }
        return true;
    }

    /** "two thirds", "two-thirds"; "two point five". */
    private boolean tails() {
        int at = NumeralReader.joint(tokens, end) ? end + 1 : end;
        NumberWords.Role role = words.role(tokens.word(at));
        boolean one = value.equals(Ratio.ONE);
        if (role == (one ? NumberWords.Role.FRACTION : NumberWords.Role.FRACTIONS)) {
            Ratio part = words.value(tokens.word(at));
            form = Numeral.Form.FRACTION;
            value = value.times(part);
            step = part;
            end = at + 1;
            return true;
        }
        if (tokens.word(end) == words.point && tokens.type(end) == Tokens.WORD) {
            decimals();
        }
        return true;
    }

    private void decimals() {
        Ratio place = Ratio.ONE;
        int at = end + 1;
        while (words.role(tokens.word(at)) == NumberWords.Role.UNIT && at < end + Digits.LONGEST) {
            place = place.over(Ratio.of(10));
            value = value.plus(words.value(tokens.word(at)).times(place));
            at++;
        }
        if (at > end + 1) {
            end = at;
            step = place;
        }
    }

    /** What may follow any number: "and a half", "million", "dozen", and "million and a half". */
    private boolean scales(boolean money) {
        half(scale.compareTo(THOUSAND) >= 0 ? scale : Ratio.ONE);
        int at = NumeralReader.joint(tokens, end) ? end + 1 : end;
        if (form == Numeral.Form.FRACTION) {
            at = ofA(at);
        }
        NumberWords.Role role = words.role(tokens.word(at));
        boolean scales = role == NumberWords.Role.SCALE
                || role == NumberWords.Role.HUNDRED
                || role == NumberWords.Role.DOZEN
                || role == NumberWords.Role.SUFFIX && tokens.glued(at) && at == end && suffix(at, money);
        if (scales && (form != Numeral.Form.WORDS || scale.compareTo(words.value(tokens.word(at))) < 0)) {
            Ratio factor = words.value(tokens.word(at));
            value = value.times(factor);
            step = step.times(factor);
            scale = factor;
            end = at + 1;
            half(factor);
            return true;
        }
        Ratio plural = words.plural(tokens.word(at));
        if (plural != null && at == end && form != Numeral.Form.FRACTION) {
            value = value.times(plural);
            step = step.times(plural);
            scale = plural;
            end = at + 1;
        }
        return true;
    }

    /** "half a million", "a quarter of a million". */
    private int ofA(int token) {
        int at = tokens.word(token) == words.of && tokens.type(token) == Tokens.WORD ? token + 1 : token;
        at = tokens.type(at) == Tokens.WORD && tokens.word(at) == words.a ? at + 1 : at;
        at = NumeralReader.joint(tokens, at) ? at + 1 : at;
        NumberWords.Role role = words.role(tokens.word(at));
        return multiplies(role) ? at : token;
    }

    private boolean suffix(int token, boolean money) {
        int length = tokens.end(token) - tokens.start(token);
        if (money || length > 1 || passage.text().charAt(tokens.start(token)) == 'k') {
            return true;
        }
        int next = token + 1;
        return passage.text().charAt(tokens.start(token)) == 'm' && plural(next);
    }

    /** "25m people" is 25 million, "a 25m pool" is 25 metres. */
    private boolean plural(int token) {
        if (tokens.type(token) != Tokens.WORD || tokens.glued(token)) {
            return false;
        }
        String text = passage.text();
        int at = tokens.end(token);
        return text.charAt(at - 1) == 's' || text.startsWith("people", tokens.start(token));
    }

    /** Adds "and a half", "and three quarters" of the unit given. */
    private void half(Ratio unit) {
        int at = NumeralReader.joint(tokens, end) ? end + 1 : end;
        if (tokens.type(at) != Tokens.WORD || tokens.word(at) != words.and) {
            return;
        }
        at = skipJoint(at + 1);
        int word = tokens.word(at);
        Ratio count = Ratio.ONE;
        NumberWords.Role wanted = NumberWords.Role.FRACTION;
        if (word == words.a && tokens.type(at) == Tokens.WORD) {
            at = skipJoint(at + 1);
        } else if (words.role(word) == NumberWords.Role.UNIT) {
            count = words.value(word);
            boolean joint = NumeralReader.joint(tokens, at + 1);
            wanted = count.equals(Ratio.ONE) || joint && words.role(tokens.word(at + 2)) == wanted
                    ? wanted
                    : NumberWords.Role.FRACTIONS;
            at = skipJoint(at + 1);
        } else if (word != words.half) {
            return;
        }
        if (words.role(tokens.word(at)) == wanted) {
            Ratio part = words.value(tokens.word(at));
            value = value.plus(unit.times(part).times(count));
            step = unit.times(part);
            end = at + 1;
        }
    }

    private int skipJoint(int token) {
        return NumeralReader.joint(tokens, token) ? token + 1 : token;
    }

    private boolean part(int token) {
        if (words.role(tokens.word(token - 1)) == NumberWords.Role.FEW) {
            return false;
        }
        boolean article = article(token - 1);
        if (tokens.word(token) != words.half && !(article && tokens.word(token + 1) == words.of && words.of != 0)) {
            return false;
        }
        form = Numeral.Form.FRACTION;
        value = words.value(tokens.word(token));
        step = value;
        return scales(false);
    }

    private boolean few(int token) {
        article(token - 1);
        int at = tokens.word(end) == words.of && tokens.type(end) == Tokens.WORD ? end + 1 : end;
        if (passage.is(token - 1, HEDGE_AS) && tokens.word(token + 1) == tokens.word(token - 1)) {
            return false;
        }
        Ratio factor = Ratio.ONE;
        int behind = end;
        int longest = at + 3;
        while (at < longest && multiplies(words.role(tokens.word(at)))) {
            factor = factor.times(words.value(tokens.word(at)));
            behind = ++at;
        }
        return vague(token, factor, behind);
    }

    private static boolean multiplies(NumberWords.Role role) {
        return role == NumberWords.Role.HUNDRED || role == NumberWords.Role.SCALE || role == NumberWords.Role.DOZEN;
    }

    private boolean many(int token) {
        int at = end + 1;
        boolean of = tokens.type(end) == Tokens.WORD && tokens.word(end) == words.of;
        boolean scaled = of && words.role(tokens.word(at)) == NumberWords.Role.MANY;
        if (!scaled) {
            return vague(token, Ratio.ONE, end);
        }
        NumberWords.Vague factor = words.vague(tokens.word(at));
        Ratio low = factor == null || factor.stated().low() == null
                ? Ratio.ONE
                : factor.stated().low();
        return vague(token, low.over(Ratio.of(2)), at + 1);
    }

    private boolean vague(int token, Ratio factor, int behind) {
        NumberWords.Vague meaning = words.vague(tokens.word(token));
        if (meaning == null) {
            return false;
        }
        form = Numeral.Form.VAGUE;
        stated = meaning.stated().times(factor);
        openEnd = stated.high() == null;
        vague = meaning.allows().times(factor);
        end = behind;
        return true;
    }
}
