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

    private static final long UNIT = WordClass.UNIT.bit();

    private final Passage passage;
    private final Tokens tokens;
    private final NumberWords words;
    private final NumberContext context;
    private final Cardinal cardinal;
    private final FigureReader hundred;
    private final FigureReader figures;
    private final FractionWords fractions;
    private final Suffixes suffixes;
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
        this.context = new NumberContext(passage, words);
        this.cardinal = new Cardinal(words, tokens);
        this.names = new DigitNames(passage, words);
        this.figures = new FigureReader(passage, words, names);
        this.hundred = new FigureReader(passage, words, names);
        this.fractions = new FractionWords(passage, words);
        this.suffixes = new Suffixes(passage, words);
    }

    boolean read(int token, boolean money) {
        return read(token, money, money);
    }

    /** The token of a part behind its article, as the second of "a third and a half"; else the token itself. */
    int behindArticle(int token) {
        boolean part = tokens.word(token) == words.a
                && token > 0
                && form == Numeral.Form.FRACTION
                && words.role(tokens.word(token + 1)) == NumberWords.Role.FRACTION;
        return part ? token + 1 : token;
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
                (joined || names.free(token))
                        && digits(token)
                        && (figures.closed || scales(money))
                        && (joined || sign(token));
            case Tokens.FRACTION -> (joined || names.free(token)) && fractionSign(token) && scales(money);
            case Tokens.WORD -> word(token, money);
            default -> false;
        };
    }

    private boolean digits(int token) {
        if (!figures.read(token)) {
            return false;
        }
        form = figures.fraction ? Numeral.Form.FRACTION : Numeral.Form.DIGITS;
        value = figures.value;
        step = figures.step;
        end = figures.end;
        return true;
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
        int mark = token - 1;
        if (tokens.isMark(mark, '-') && context.negates(token, end)) {
            value = value.negate();
            first = mark;
        }
        return minus(token);
    }

    private boolean word(int token, boolean money) {
        int word = tokens.word(token);
        NumberWords.Role role = words.role(word);
        form = Numeral.Form.WORDS;
        return switch (role) {
            case UNIT, TEEN, TEN, HUNDRED, SCALE -> cardinal(token) && tails() && scales(money) && minus(token);
            case DOZEN -> (article(token - 1) || context.known(token - 1)) && multiply(token);
            case FRACTION -> part(token);
            case PAIR -> article(token - 1) && pair(token);
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
        if (!context.twenty(token)) {
            return false;
        }
        value = words.value(tokens.word(token));
        NumberWords.Vague meaning = words.vague(tokens.word(token));
        if (meaning != null) {
            stated = meaning.stated();
            vague = meaning.allows();
        }
        return true;
    }

    private boolean cardinal(int token) {
        boolean scales = words.role(tokens.word(token)).compareTo(NumberWords.Role.TEN) > 0;
        boolean article = scales && (article(token - 1) || context.bare(token));
        if (!cardinal.read(token, article)) {
            return false;
        }
        value = Ratio.of(cardinal.value);
        step = Cardinal.step(cardinal.value);
        scale = Ratio.of(cardinal.scale);
        end = cardinal.end;
        return true;
    }

    /** "minus 5"; but the 5 of "plus or minus 5" is how far something may be off. */
    private boolean minus(int token) {
        int before = tokens.word(token - 1);
        boolean error = before == words.minus && tokens.word(token - 2) == words.or;
        if (before != 0 && !error && (before == words.minus || before == words.negative)) {
            value = value.negate();
            first = token - 1;
        }
        return true;
    }

    /** "two thirds", "two-thirds", "one twenty-fifth"; "two point five". */
    private boolean tails() {
        if (fractions.denominator(value, end)) {
            form = Numeral.Form.FRACTION;
            value = value.times(fractions.part);
            step = fractions.part;
            end = fractions.end;
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
        // Behind a word that is no "and" there is neither a hyphen nor a half.
        boolean word = tokens.type(end) == Tokens.WORD && tokens.word(end) != words.and;
        if (!word && form != Numeral.Form.FRACTION) {
            half(scale.compareTo(THOUSAND) >= 0 ? scale : Ratio.ONE);
        }
        int at = word ? end : context.behindJoint(context.hedged(end));
        if (form == Numeral.Form.FRACTION) {
            at = context.ofA(at);
        }
        NumberWords.Role role = words.role(tokens.word(at));
        boolean scales = NumberContext.multiplies(role)
                || role == NumberWords.Role.SUFFIX && at == end && suffixes.multiplies(at, money, !step.whole());
        if (scales && (form != Numeral.Form.WORDS || scale.compareTo(words.value(tokens.word(at))) < 0)) {
            scale(words.value(tokens.word(at)), at);
            larger();
            rest();
            half(scale);
            return true;
        }
        Ratio plural = words.plural(tokens.word(at));
        if (plural != null && at == end && form != Numeral.Form.FRACTION) {
            scale(plural, at);
        }
        return true;
    }

    private void scale(Ratio factor, int at) {
        value = value.times(factor);
        step = step.times(factor);
        scale = factor;
        end = at + 1;
    }

    /** "1 lakh crore", "3 thousand million": a larger multiplier behind the first one. */
    private void larger() {
        int word = tokens.word(end);
        if (words.role(word) == NumberWords.Role.SCALE
                && !tokens.glued(end)
                && words.value(word).compareTo(scale) > 0) {
            Ratio product = scale.times(words.value(word));
            scale(words.value(word), end);
            scale = product;
        }
    }

    /** "3 hundred and one", "6 crore and two hundred": words behind a scale that digits stand before. */
    private void rest() {
        if (form != Numeral.Form.DIGITS) {
            return;
        }
        boolean and = tokens.word(end) == words.and && tokens.type(end) == Tokens.WORD;
        int at = and ? end + 1 : end;
        boolean small = and && scale.compareTo(THOUSAND) < 0;
        if (small && tokens.type(at) == Tokens.NUMBER && hundred.read(at)) {
            if (hundred.value.compareTo(scale) < 0
                    && hundred.value.whole()
                    && !NumberContext.multiplies(words.role(tokens.word(hundred.end)))) {
                value = value.plus(hundred.value);
                step = hundred.step;
                end = hundred.end;
            }
        } else if (cardinal.read(at, false) && (small || cardinal.scale > 1)) {
            Ratio more = Ratio.of(cardinal.value);
            if (more.compareTo(scale) < 0 && !words.parts(tokens.word(context.behindJoint(cardinal.end)))) {
                value = value.plus(more);
                step = Cardinal.step(cardinal.value);
                end = cardinal.end;
            }
        }
    }

    /** Adds "and a half", "and three quarters" of the unit given. */
    private void half(Ratio unit) {
        if (fractions.addend(end, unit) && !(form == Numeral.Form.DIGITS && another())) {
            value = value.plus(fractions.sum);
            step = fractions.part;
            end = fractions.end;
        }
    }

    /** In "under 30 and a third over 60" the part is another value: digits go on with halves and quarters, and with other parts only of a unit. */
    private boolean another() {
        int word = tokens.word(fractions.end - 1);
        return words.role(word) == NumberWords.Role.FRACTION
                && word != words.half
                && word != words.quarter
                && !passage.is(fractions.end, UNIT);
    }

    /** "a pair", "a pair of gloves"; the pair of something known before is no number. */
    private boolean pair(int token) {
        value = words.value(tokens.word(token));
        return tokens.type(end) != Tokens.WORD || tokens.word(end) == words.of;
    }

    private boolean part(int token) {
        if (words.role(tokens.word(token - 1)) == NumberWords.Role.FEW) {
            return false;
        }
        boolean article = article(token - 1);
        if (!fractions.alone(token, article)) {
            return false;
        }
        form = Numeral.Form.FRACTION;
        value = words.value(tokens.word(token));
        step = value;
        return scales(false);
    }

    private boolean few(int token) {
        boolean two = tokens.word(token) == words.couple && tokens.word(token - 1) == words.the;
        if (two && (tokens.word(end) != words.of || tokens.type(end) != Tokens.WORD) || context.pair(token)) {
            return false;
        }
        article(token - 1);
        int at = tokens.word(end) == words.of && tokens.type(end) == Tokens.WORD ? end + 1 : end;
        if (passage.is(token - 1, HEDGE_AS) && tokens.word(token + 1) == tokens.word(token - 1)) {
            return false;
        }
        Ratio factor = Ratio.ONE;
        int behind = end;
        int longest = at + 3;
        while (at < longest && NumberContext.multiplies(words.role(tokens.word(at)))) {
            factor = factor.times(words.value(tokens.word(at)));
            behind = ++at;
        }
        scale = factor;
        return vague(token, factor, behind);
    }

    /** "scores 15 goals", "scores of 78 and 80": a verb, or a noun for the marks themselves. */
    private boolean figures(int behind) {
        boolean of = tokens.type(behind) == Tokens.WORD && tokens.word(behind) == words.of;
        int figure = of ? behind + 1 : behind;
        return tokens.type(figure) == Tokens.NUMBER
                && (!of
                        || tokens.type(figure + 1) == Tokens.BREAK
                        || !tokens.glued(figure + 1)
                                && (tokens.type(figure + 1) != Tokens.WORD || tokens.word(figure + 1) == words.and));
    }

    private boolean many(int token) {
        if (figures(end)) {
            return false;
        }
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
