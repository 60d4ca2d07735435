package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.jspecify.annotations.Nullable;

/**
 * How a length of time is tied to a stretch beside it as all of it: behind it, "from 9am to noon, four hours in all", "from 10pm to 6am, an eight-hour shift", or in
 * front of it, "for four hours, from 9am to noon", "the four-hour talks, which ran from", "served for 12 years (1994-2006)".
 */
final class Tied {
    /** How many tokens may stand between a stretch and a length behind it: ", that is, for a period of". */
    private static final int BEHIND = 7;
    /** How many tokens may stand between a length and a stretch behind it: "years in prison, from". */
    private static final int AHEAD = 6;
    /** How many tokens behind an hyphened length its noun stands: "the five-hour peace talks". */
    private static final int NOUN = 3;

    private static final long MARKS = Role.bits(Role.COMMA, Role.DASH, Role.OPEN, Role.COLON, Role.SEMICOLON);
    private static final long FILLERS = Role.bits(
            Role.COMMA, Role.WHICH, Role.IS, Role.OR, Role.ARTICLE, Role.TOTAL, Role.LASTING, Role.FOR, Role.APPOSED);
    private static final long CLOSING =
            Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON, Role.COLON);
    private static final long SAYING = Role.bits(Role.FOR, Role.LASTING);
    private static final long NO_NOUN =
            CLOSING | Role.bits(Role.OPEN, Role.AND, Role.OR, Role.VERB, Role.WHICH, Role.WHO);

    private Tied() {}

    /** Adds a fault if the length with a number is tied to a stretch that is not as long. */
    static void check(Scene scene, int at, Faults faults) {
        Mention length = scene.mentions().get(at);
        Stretch stretch = before(scene, at);
        if (stretch != null && !stretch.measures(scene, length)) {
            return;
        }
        if (stretch != null) {
            stretch.compare(scene, length, faults);
            return;
        }
        Mention range = scene.mention(at + 1);
        Stretch within = range == null ? null : Stretch.of(scene, range);
        if (range == null || within == null || !within.measures(scene, length)) {
            return;
        }
        if (ahead(scene, length, range)) {
            within.compare(scene, length, faults);
        } else if (between(scene, length, range)) {
            within.holds(scene, length, faults);
        }
    }

    /** The stretch that ends right before a length which is told of it; null if there is none. */
    private static @Nullable Stretch before(Scene scene, int at) {
        Mention length = scene.mentions().get(at);
        Mention last = scene.mention(at - 1);
        if (last == null || !scene.sameSentence(last, length) || !behind(scene, last.endToken(), length)) {
            return null;
        }
        if (Ends.range(scene, last)) {
            return told(scene, last) ? Stretch.of(scene, last) : null;
        }
        Mention first = scene.mention(at - 2);
        Mention other = scene.mention(at - 3);
        boolean two = first != null
                && scene.sameSentence(first, last)
                && (other == null || !other.kind().temporal() || !scene.sameSentence(other, first));
        return two && first != null ? paired(scene, first, last) : null;
    }

    private static @Nullable Stretch paired(Scene scene, Mention first, Mention last) {
        return StartAndEnd.paired(scene, first, last) == null ? null : Stretch.of(scene, first, last);
    }

    /** "from 2pm to 5pm", "between 2pm and 5pm", "lasted 2pm to 5pm". */
    private static boolean told(Scene scene, Mention range) {
        int before = range.firstToken() - 1;
        return scene.is(before, Role.FROM) || scene.speaks(before, Topic.BETWEEN);
    }

    /** ", that is, four hours in all.": nothing else stands between a stretch and a length, nor behind that. */
    static boolean behind(Scene scene, int end, Mention length) {
        int first = length.firstToken();
        if (first == end || first - end > BEHIND || !scene.is(end, MARKS) || scene.speaks(first - 1, Topic.EVERY)) {
            return false;
        }
        for (int token = end + 1; token < first; token++) {
            boolean noun = scene.is(token + 1, Role.OF) && stint(scene, token);
            boolean of = scene.is(token, Role.OF) && (stint(scene, token - 1) || scene.is(token - 1, Role.TOTAL));
            int given = given(scene, token, first);
            if (given > token) {
                token = given;
                continue;
            }
            boolean filler = scene.is(token, FILLERS)
                    || scene.speaks(token, Topic.NAMELY)
                    || scene.speaks(token, Topic.FULL)
                    || noun
                    || of;
            if (!filler) {
                return false;
            }
        }
        return closes(scene, length);
    }

    /** The last of the tokens "giving the pupils" before a length; the token where it is none. */
    private static int given(Scene scene, int token, int first) {
        int last = first - 1;
        boolean giving = scene.speaks(token, Topic.GIVES)
                && scene.is(token - 1, Role.COMMA)
                && last - token <= NOUN
                && !scene.any(token + 1, first, NO_NOUN);
        return giving ? last : token;
    }

    /** Whether a length is the last word of a clause: "four hours in all", "an eight-hour shift". */
    private static boolean closes(Scene scene, Mention length) {
        int end = length.endToken();
        if (hyphened(scene, length)) {
            return scene.is(length.firstToken() - 1, Role.ARTICLE) && stint(scene, end) && scene.is(end + 1, CLOSING);
        }
        if (scene.is(end, Role.IN) && scene.is(end + 1, Role.bits(Role.ALL, Role.TOTAL))) {
            end += 2;
        } else if (scene.is(end, Role.TOTAL) || scene.speaks(end, Topic.FULL)) {
            end++;
        }
        return scene.is(end, CLOSING);
    }

    private static boolean hyphened(Scene scene, Mention length) {
        int unit = length.endToken() - 1;
        return scene.tokens().isMark(unit - 1, '-');
    }

    private static boolean stint(Scene scene, int token) {
        return scene.speaks(token, Topic.STINT) || scene.speaks(token, Topic.JOURNEY);
    }

    /** "for four hours, from 2pm to 6pm.", "the four-hour talks (2pm to 6pm)". */
    private static boolean ahead(Scene scene, Mention length, Mention range) {
        int from = range.firstToken() - 1;
        int end = range.endToken();
        boolean open = scene.is(from, Role.OPEN) && scene.is(end, Role.CLOSE);
        boolean told = scene.is(from, Role.FROM);
        boolean apposed = (scene.is(from, Role.bits(Role.COMMA, Role.OF)) || scene.speaks(from, Topic.HELD))
                && dashed(scene, range);
        boolean bare = open || apposed;
        int mark = bare ? from : from - 1;
        if (!told && !bare || from - length.endToken() > AHEAD + NOUN || again(scene, end)) {
            return false;
        }
        if (hyphened(scene, length)) {
            boolean one = scene.is(length.firstToken() - 1, Role.bits(Role.ARTICLE, Role.THE));
            boolean whole = apposed ? scene.is(end, CLOSING) && !scene.is(end + 1, Role.AND) : stands(scene, end, open);
            return one && noun(scene, length.endToken(), from) && (scene.is(from, Role.OF) || whole);
        }
        boolean daily = scene.is(length.endToken(), Role.ARTICLE) && scene.speaks(length.endToken() + 1, Topic.DAY);
        int behind = daily ? length.endToken() + 2 : length.endToken();
        boolean bound = said(scene, length) || daily && range.kind() == Kind.TIME;
        boolean quiet = from - behind <= AHEAD && !scene.any(behind, mark, NO_NOUN) && !scene.is(mark, Role.AND);
        boolean place = behind >= mark || scene.is(behind, Role.PLACED) && !scene.is(behind, Role.OF);
        return bound && quiet && place && scene.is(end, CLOSING);
    }

    /** "for", "lasted", "served" before a length, with "a full" or "only" between them. */
    static boolean said(Scene scene, Mention length) {
        int before = length.firstToken() - 1;
        while (scene.speaks(before, Topic.FULL) || scene.is(before, Role.ARTICLE)) {
            before--;
        }
        boolean last = scene.speaks(before, Topic.LASTS) && scene.is(before - 1, Role.VERB);
        return last
                || scene.is(before, SAYING)
                || scene.speaks(before, Topic.SPENT)
                || scene.speaks(before, Topic.SERVED);
    }

    /** "1994-2006". */
    private static boolean dashed(Scene scene, Mention range) {
        return scene.any(range.firstToken() + 1, range.endToken() - 1, Role.DASH.bit());
    }

    /** "from 1994 to 1998 and from 2002 to 2006": a second stretch follows. */
    private static boolean again(Scene scene, int end) {
        int next = scene.is(end, Role.bits(Role.COMMA, Role.AND)) ? end + 1 : end;
        next = scene.is(next, Role.AND) ? next + 1 : next;
        return next > end && (scene.is(next, Role.FROM) || scene.beginning(next) != null);
    }

    /** Whether what stands behind a stretch leaves it whole: the end of a clause, a place, or what became of it. */
    private static boolean stands(Scene scene, int end, boolean open) {
        return open || scene.is(end, CLOSING) || scene.is(end, Role.bits(Role.PLACED, Role.VERB));
    }

    /** Whether the tokens {@code [first, end)} are a noun for what takes all of a stretch, and where it was: "peace talks in Lang". */
    static boolean stints(Scene scene, int first, int end) {
        int noun = first;
        while (noun < first + NOUN && noun < end && !stint(scene, noun)) {
            noun++;
        }
        return noun < end
                && stint(scene, noun)
                && !scene.any(first, end, NO_NOUN)
                && (noun + 1 == end || scene.is(noun + 1, Role.bits(Role.PLACED, Role.OF, Role.AT)));
    }

    /** "peace talks in Lang,", "talks, which were held": a noun for all of it, and no more than when it was. */
    private static boolean noun(Scene scene, int first, int from) {
        int noun = first;
        while (noun < first + NOUN && !stint(scene, noun)) {
            noun++;
        }
        if (!stint(scene, noun) || scene.any(first, noun, NO_NOUN) || scene.is(noun + 1, Role.DASH)) {
            return false;
        }
        int token = noun + 1;
        while (token < from && !scene.is(token, NO_NOUN) && !scene.speaks(token, Topic.HELD)) {
            token++;
        }
        if (token == from && token == noun + 1) {
            return true;
        }
        boolean placed = scene.is(noun + 1, Role.bits(Role.PLACED, Role.AT)) || scene.speaks(noun + 1, Topic.WITH);
        if (token > noun + 1 && !placed) {
            return false;
        }
        token += scene.is(token, Role.COMMA) ? 1 : 0;
        token += scene.is(token, Role.WHICH) ? 1 : 0;
        while (token < from && (scene.is(token, Role.VERB) || scene.speaks(token, Topic.HELD) || took(scene, token))) {
            token++;
        }
        return token == from;
    }

    private static boolean took(Scene scene, int token) {
        boolean place = scene.speaks(token + 1, Topic.HELD);
        return scene.is(token, Role.LASTING) && (place || scene.is(token + 1, Role.FROM));
    }

    /** "spent 18 years in prison between 1994 and 2006": no longer than that. */
    private static boolean between(Scene scene, Mention length, Mention range) {
        int between = range.firstToken() - 1;
        boolean placed = between == length.endToken() || scene.is(length.endToken(), Role.PLACED);
        return scene.speaks(between, Topic.BETWEEN)
                && said(scene, length)
                && between - length.endToken() <= NOUN
                && placed
                && !scene.any(length.endToken(), between, NO_NOUN)
                && scene.is(range.endToken(), CLOSING);
    }
}
