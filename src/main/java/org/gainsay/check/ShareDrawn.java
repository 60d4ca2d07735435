package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.check.ShareSaid.Counts;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A share that opens a sentence of its own and is drawn from counts of the sentences before: "There are 3,100 of us and 2,750 cast a vote. At 89 per cent, that turnout",
 * "1,200 were asked. Of those, 540 said yes. With 45 per cent in favour".
 */
final class ShareDrawn {
    /** How many figures back the counts stand. */
    private static final int BACK = 8;
    /** Within how many tokens behind those who cast it a vote stands, or behind "Of those" a count. */
    private static final int NEAR = 5;
    /** How many digits a share has at least that is a slip of the right one. */
    private static final int DIGITS = 2;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH);

    /** What makes a share one of something else: "the turnout was in the north". */
    private static final long ELSEWHERE = Role.bits(Role.PLACED, Role.IN, Role.OF, Role.FOR, Role.OPEN_LIST);

    private ShareDrawn() {}

    /** The counts of the share at a place; null if the sentences before it do not tell them. */
    static @Nullable Counts of(Scene scene, int at) {
        Mention share = scene.mentions().get(at);
        int opening = scene.passage().sentences().first(scene.sentence(share));
        int first = share.firstToken();
        int end = share.endToken();
        boolean turnout = scene.is(opening, Role.AT)
                && first == opening + 1
                && scene.is(end, Role.COMMA)
                && scene.is(end + 1, Role.bits(Role.WHICH, Role.THE))
                && scene.speaks(end + 2, Topic.TURNOUT)
                && scene.is(end + 3, CLOSING | Role.bits(Role.VERB, Role.IS))
                && !scene.is(end + 4, ELSEWHERE);
        if (turnout) {
            return cast(scene, at);
        }
        boolean yes = scene.speaks(opening, Topic.WITH)
                && first == opening + 1
                && scene.is(end, Role.IN)
                && scene.speaks(end + 1, Topic.YES)
                && (scene.is(end + 2, CLOSING) || scene.is(end + 2, Role.OF) && !other(scene, end + 3));
        return yes ? asked(scene, at) : null;
    }

    /** "in favour of the second plan": another one than was asked about. */
    private static boolean other(Scene scene, int first) {
        for (int token = first; token < first + NEAR && !scene.is(token, CLOSING); token++) {
            if (scene.beginning(token) != null || scene.is(token, ELSEWHERE | Role.SECOND.bit())) {
                return true;
            }
        }
        return false;
    }

    /** "There are 3,100 of us and 2,750 cast a vote". */
    private static @Nullable Counts cast(Scene scene, int at) {
        List<Mention> counts = counts(scene, at, 1);
        if (counts.size() != 2) {
            return null;
        }
        Mention part = counts.get(1);
        for (int vote = part.endToken(); vote < part.endToken() + NEAR; vote++) {
            if (scene.speaks(vote, Topic.VOTES)) {
                return scene.is(vote + 1, CLOSING) ? plain(part, counts.get(0)) : null;
            }
        }
        return null;
    }

    /** "1,200 were asked. Of those, 540 said yes": a share of those who had an opinion is no slip of one of all. */
    private static @Nullable Counts asked(Scene scene, int at) {
        List<Mention> answers = counts(scene, at, 1);
        List<Mention> all = counts(scene, at, 2);
        if (answers.isEmpty() || all.size() != 1) {
            return null;
        }
        Mention yes = answers.get(0);
        int opening = scene.passage().sentences().first(scene.sentence(yes));
        boolean told = scene.is(opening, Role.OF)
                && scene.is(opening + 1, Role.THEM)
                && yes.firstToken() - opening <= NEAR
                && scene.speaks(yes.endToken(), yes.endToken() + 2, Topic.YES);
        Counts drawn = told ? plain(yes, all.get(0)) : null;
        Ratio share = drawn == null ? Ratio.ZERO : Figures.value(yes).times(100).over(Figures.value(all.get(0)));
        return Slip.digits(share, scene.mentions().get(at)) >= DIGITS ? drawn : null;
    }

    private static @Nullable Counts plain(Mention part, Mention whole) {
        boolean bare = part.hedge() == null && whole.hedge() == null;
        return bare && Figures.value(whole).compareTo(Figures.value(part)) > 0 ? new Counts(part, whole) : null;
    }

    /** The counts of the sentence so many before that of a mention; none where it tells a share of its own, or another block. */
    private static List<Mention> counts(Scene scene, int at, int sentences) {
        Mention mention = scene.mentions().get(at);
        List<Mention> counts = new ArrayList<>(2);
        for (int other = at - 1; other >= Math.max(0, at - BACK); other--) {
            Mention figure = scene.mentions().get(other);
            boolean there = scene.sentence(mention) - scene.sentence(figure) == sentences;
            if (there && (figure.kind() == Kind.PERCENT || scene.broken(figure, mention))) {
                return List.of();
            } else if (there && Figures.counted(figure)) {
                counts.add(0, figure);
            }
        }
        return counts;
    }
}
