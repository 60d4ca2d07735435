package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Trend;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Tells between which two figures a change lies that stands behind both or between them in words of its own: "to £66m from £60m, up 16 per cent", "from 14 to 21, a
 * third more", "£66m, up 16 per cent on the £60m it made last year", "412p, down 18p from 424p".
 */
final class Shift {
    /** How many tokens may stand between a figure and the comma before what it changed by: "£66m in the year to March, up". */
    private static final int PERIOD = 6;
    /** How many tokens behind a change the figure that it counts from may stand: "on last year's". */
    private static final int NEAR = 5;

    private static final long CHANGE = WordClass.CHANGE.bit();
    private static final long PAST = WordClass.PAST.bit();
    private static final long MARKS = Role.bits(Role.COMMA, Role.DASH);
    private static final long CLOSING =
            Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON, Role.AND);
    private static final long PERIODS = Role.bits(Role.THE, Role.ARTICLE, Role.PERIOD, Role.PAST);

    private Shift() {}

    /** The terms of the change that a mention tells; null if it tells none, or its terms are not known. */
    static @Nullable Terms of(Scene scene, int at) {
        Mention change = scene.mentions().get(at);
        int mark = mark(scene, change);
        if (mark < 0) {
            return subject(scene, at) ? apart(scene, at, change.firstToken() - 2) : null;
        }
        Terms behind = apart(scene, at, mark);
        return behind != null ? behind : closes(scene, at) ? before(scene, at, mark) : null;
    }

    /** "Sales of £66m were up 16 per cent": what the change led to is the subject of its verb. */
    private static boolean subject(Scene scene, int at) {
        Mention change = scene.mentions().get(at);
        Mention to = scene.mention(at - 1);
        int up = change.firstToken() - 1;
        return to != null
                && change.trend() != null
                && change.trend().amount()
                && scene.passage().is(up, CHANGE)
                && scene.is(up - 1, Role.VERB)
                && Figures.behind(to) == up - 1
                && scene.is(to.firstToken() - 1, Role.OF)
                && !scene.speaks(to.firstToken() - NEAR, to.firstToken(), Topic.ON);
    }

    /** The mark before a change that is told by itself: ", up 16 per cent", ", an increase of 15 per cent", ", a third more"; -1 for none. */
    private static int mark(Scene scene, Mention change) {
        int before = change.firstToken() - 1;
        boolean amount = change.trend() != null && change.trend().amount();
        boolean open = scene.is(before - 1, Role.OPEN) && scene.is(change.endToken(), Role.CLOSE);
        if (amount && scene.passage().is(before, CHANGE) && (open || scene.is(before - 1, MARKS))) {
            return before - 1;
        }
        // "or by 20 per cent", "which is 20 per cent more"
        Apposition apposed = Apposition.before(scene, scene.is(before, Role.BY) ? before : change.firstToken());
        if (apposed != null
                && apposed.linked()
                && (scene.is(before, Role.BY) || scene.is(change.endToken(), Role.MORE))) {
            return apposed.mark();
        }
        boolean noun = scene.is(before, Role.OF)
                && scene.speaks(before - 1, Topic.DIFFERENCE)
                && scene.is(before - 2, Role.ARTICLE)
                && scene.is(before - 3, MARKS);
        if (noun) {
            return before - 3;
        }
        if (amount && scene.is(before, Role.ARTICLE) && scene.speaks(change.endToken(), Topic.DIFFERENCE)) {
            return scene.is(before - 1, MARKS) ? before - 1 : -1;
        }
        return scene.is(change.endToken(), Role.MORE) && scene.is(before, MARKS) ? before : -1;
    }

    /** Whether a change ends its clause, perhaps with a period: "a third more than last year", "up 16 per cent in a year". */
    private static boolean closes(Scene scene, int at) {
        Mention change = scene.mentions().get(at);
        boolean noun = scene.is(change.endToken(), Role.MORE) || scene.speaks(change.endToken(), Topic.DIFFERENCE);
        int end = noun ? change.endToken() + 1 : change.endToken();
        Mention next = scene.mention(at + 1);
        boolean than = scene.is(end, Role.bits(Role.THAN, Role.IN));
        boolean dated = than
                && next != null
                && next.firstToken() == end + 1
                && (next.kind().temporal() || next.kind() == Kind.DURATION)
                && scene.is(next.endToken(), CLOSING);
        boolean word = scene.is(end, Role.THAN) && scene.is(end + 1, Role.OFFSET) && scene.is(end + 2, CLOSING);
        return dated || word || scene.is(end, CLOSING);
    }

    /** "to £66m from £60m, up": both terms stand before the mark. */
    private static @Nullable Terms before(Scene scene, int at, int mark) {
        int last = Period.undated(scene, at - 1);
        Mention second = scene.mention(last);
        if (second == null
                || !scene.sameSentence(second, scene.mentions().get(at))
                || !Period.quiet(scene, last, mark)) {
            return null;
        }
        if (Figures.single(second) == null) {
            Bracketed range = scene.is(second.firstToken() - 1, Role.FROM) ? Bracketed.ends(scene, second) : null;
            return range == null ? null : new Terms(range.first(), range.second());
        }
        int other = Period.undated(scene, last - 1);
        Mention first = scene.mention(other);
        if (first == null || !scene.sameSentence(first, second)) {
            return null;
        }
        boolean up = scene.is(first.firstToken() - 1, Role.FROM) && Period.joined(scene, other, second, Role.TO);
        boolean down = first.trend() == Trend.TO && Period.joined(scene, other, second, Role.FROM);
        int comma = first.endToken();
        boolean upFrom = scene.is(comma, Role.COMMA)
                && scene.passage().is(comma + 1, CHANGE)
                && scene.is(comma + 2, Role.FROM)
                && second.firstToken() == comma + 3;
        boolean against = StatedGap.against(scene, first, second, mark);
        return up ? new Terms(first, second) : down || upFrom || against ? new Terms(second, first) : null;
    }

    /** "£66m, up 16 per cent on the £60m", "412p, down 18p from 424p": one term stands on either side. */
    private static @Nullable Terms apart(Scene scene, int at, int mark) {
        Mention change = scene.mentions().get(at);
        int last = Period.undated(scene, at - 1);
        int next = scene.mention(at + 1) != null
                        && scene.mentions().get(at + 1).kind().temporal()
                ? at + 2
                : at + 1;
        Mention to = scene.mention(last);
        Mention from = scene.mention(next);
        if (to == null
                || from == null
                || !scene.sameSentence(to, from)
                || mark - to.endToken() > PERIOD
                || !Period.quiet(scene, last, mark) && !came(scene, to, mark)) {
            return null;
        }
        int joint = scene.is(change.endToken(), Role.MORE) ? change.endToken() + 1 : change.endToken();
        boolean on = scene.speaks(joint, joint + 1, Topic.BASE);
        return on && from.firstToken() - joint <= NEAR && named(scene, joint + 1, next) ? new Terms(from, to) : null;
    }

    /** "1,200 people came, up": nothing but a verb behind a figure. */
    private static boolean came(Scene scene, Mention figure, int mark) {
        int verb = Figures.behind(figure);
        return verb == mark - 1
                && (scene.passage().is(verb, PAST) || scene.passage().endsIn(verb, "ed"));
    }

    /** Whether only a period stands from a token up to the figure that a change counts from: "the", "last year's". */
    static boolean named(Scene scene, int first, int next) {
        Mention date = scene.mentions().get(Math.max(0, next - 1));
        for (int token = first; token < scene.mentions().get(next).firstToken(); token++) {
            boolean dated = date.kind().temporal() && token >= date.firstToken() && token < date.endToken();
            boolean genitive = scene.roles(token) == 0
                    && (scene.tokens().type(token) != Tokens.WORD
                            || scene.tokens().glued(token));
            if (!dated && !genitive && !scene.is(token, PERIODS)) {
                return false;
            }
        }
        return true;
    }
}
