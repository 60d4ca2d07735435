package org.gainsay.normalize.number;

import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** The words that stand between the words of a number and around it, by their number in the lexicon. */
abstract class Particles {
    final int and;

    final int a;
    final int an;
    final int of;
    final int possessive;
    final int to;
    final int or;
    final int from;
    final int between;
    final int point;
    final int minus;
    final int negative;
    final int half;
    final int quarter;
    final int by;
    final int x;
    final int in;
    final int out;
    final int over;
    private final int above;
    private final int below;
    final int per;
    final int at;
    final int all;
    final int but;
    final int through;
    final int no;
    final int one;
    final int nobody;
    final int both;
    final int times;
    final int none;
    final int neither;
    final int cent;
    final int number;
    final int world;
    final int the;
    final int forWord;
    final int every;
    final int last;
    final int magnitude;
    final int square;
    final int annual;
    final int couple;
    final int sq;
    final int cubic;
    final int max;
    final int m;
    final int than;
    final int have;
    final int year;

    /** Adds the words to a lexicon. */
    Particles(Lexicon.Builder lexicon) {
        and = lexicon.add("and");
        a = lexicon.add("a");
        an = lexicon.add("an");
        of = lexicon.add("of");
        possessive = lexicon.add("'s");
        to = lexicon.add("to");
        or = lexicon.add("or");
        from = lexicon.add("from");
        between = lexicon.add("between");
        point = lexicon.add("point");
        minus = lexicon.add("minus");
        negative = lexicon.add("negative");
        half = lexicon.add("half");
        quarter = lexicon.add("quarter");
        forWord = lexicon.add("for");
        by = lexicon.add("by");
        x = lexicon.add("x");
        in = lexicon.add("in");
        out = lexicon.add("out");
        over = lexicon.add("over");
        above = lexicon.add("above");
        below = lexicon.add("below");
        per = lexicon.add("per");
        at = lexicon.add("at");
        all = lexicon.add("all");
        but = lexicon.add("but");
        through = lexicon.add("through");
        number = lexicon.add("number");
        world = lexicon.add("world");
        the = lexicon.add("the");
        every = lexicon.add("every");
        last = lexicon.add("last");
        magnitude = lexicon.add("magnitude");
        square = lexicon.add("square");
        annual = lexicon.add("annual");
        couple = lexicon.add("couple");
        sq = lexicon.add("sq");
        cubic = lexicon.add("cubic");
        max = lexicon.add("max");
        m = lexicon.add("m");
        than = lexicon.add("than");
        have = lexicon.add("have");
        year = lexicon.add("year");
        no = lexicon.add("no", WordClass.VAGUE);
        one = lexicon.add("one");
        times = lexicon.add("times");
        nobody = lexicon.add("nobody", WordClass.VAGUE);
        none = lexicon.add("none", WordClass.VAGUE);
        cent = lexicon.add("cent");
        neither = lexicon.add("neither", WordClass.VAGUE);
        both = lexicon.add("both", WordClass.VAGUE);
    }

    /** "and", which joins the parts of a number and the ends of a range. */
    public int and() {
        return and;
    }

    /** "of". */
    public int of() {
        return of;
    }

    /** "have", which unlike "are" tells what somebody has and not what it is. */
    public int have() {
        return have;
    }

    /** "than", in a hedge. */
    public int than() {
        return than;
    }

    /** "by", between two sides. */
    public int by() {
        return by;
    }

    /** "x", between two sides. */
    public int x() {
        return x;
    }

    /** "in", between a part and its whole. */
    public int in() {
        return in;
    }

    /** "every", before a whole: "one in every five". */
    public int every() {
        return every;
    }

    /** "out", before the "of" between a part and its whole. */
    public int out() {
        return out;
    }

    /** "over", between a numerator and its denominator. */
    public int over() {
        return over;
    }

    /** "per". */
    public int per() {
        return per;
    }

    /** "at". */
    public int at() {
        return at;
    }

    /** "no", which counts none of what may be counted. */
    public int no() {
        return no;
    }

    /** "the". */
    public int the() {
        return the;
    }

    /** "times". */
    public int times() {
        return times;
    }

    /** "number". */
    public int number() {
        return number;
    }

    /** "world". */
    public int world() {
        return world;
    }

    /** "half". */
    public int half() {
        return half;
    }

    /** "or", between two alternatives. */
    public int or() {
        return or;
    }

    /** "to", between the ends of a range or before the level that a change has reached. */
    public int to() {
        return to;
    }

    /** "between", before a range. */
    public int between() {
        return between;
    }

    /** Whether a word makes the figure behind it less than nothing: "minus". */
    public boolean below(int word) {
        return word != 0 && (word == minus || word == negative);
    }

    /** "both", which counts two. */
    public int both() {
        return both;
    }

    /** The "cent" of "per cent". */
    public int cent() {
        return cent;
    }

    /** "neither", which counts none of the two that "of the" names behind it. */
    public int neither() {
        return neither;
    }

    /** "none", which counts nothing of what "of the" names behind it. */
    public int none() {
        return none;
    }

    /** Whether "nobody", "none" or "no one" begins at a token; gives the token behind it, or -1. */
    public int nobody(Tokens tokens, int token) {
        int word = tokens.word(token);
        if (word == 0) {
            return -1;
        }
        if (word == no) {
            int at = NumeralReader.joint(tokens, token + 1) ? token + 2 : token + 1;
            return tokens.word(at) == one ? at + 1 : -1;
        }
        return word == nobody || word == none ? token + 1 : -1;
    }

    /** "above", "below", behind which stands what something is held against. */
    public boolean levels(int word) {
        return word == above || word == below;
    }
}
