package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The votes of a majority that a sentence of its own tells: "Brun took 9,213 votes. Holm came second. He had 8,987. Brun's majority is 326", "Marta polled 21,430. Her
 * rival managed 14,890. That's a thumping majority of 7,540".
 */
final class MajorityDrawn {
    /** How many sentences before a majority the votes may stand. */
    private static final int SENTENCES = 3;
    /** How many figures back. */
    private static final int BACK = 6;
    /** How many tokens may stand between the beginning of a sentence and "majority": "Ada Brun's". */
    private static final int SUBJECT = 4;
    /** A majority of fewer digits may be a slip of any. */
    private static final int DIGITS = 3;

    private static final long CLOSING = Role.bits(Role.STOP, Role.COMMA, Role.DASH);

    private MajorityDrawn() {}

    /** The winner's votes behind the other's, if they are the only two counts before a majority that is a slip of what lies between them; null else. */
    static @Nullable Terms of(Scene scene, int at) {
        Mention majority = scene.mentions().get(at);
        boolean that = drawn(scene, majority);
        List<Mention> votes = that || told(scene, majority) ? votes(scene, at) : List.of();
        if (votes.size() != 2 || scene.sameSentence(votes.get(1), majority)) {
            return null;
        }
        Mention won = votes.get(0);
        Mention lost = votes.get(1);
        boolean voted = voted(scene, won) || that && won.noun() == null;
        boolean other = lost.noun() != null && !voted(scene, lost);
        Ratio gap = Figures.value(won).minus(Figures.value(lost));
        return voted && !other && Slip.digits(gap, majority) >= DIGITS ? new Terms(lost, won) : null;
    }

    private static boolean voted(Scene scene, Mention count) {
        return scene.speaks(count.firstToken(), Figures.behind(count) + 1, Topic.VOTES);
    }

    /** The counts of the sentences before a majority; none where other figures stand among them. */
    private static List<Mention> votes(Scene scene, int at) {
        Mention majority = scene.mentions().get(at);
        List<Mention> votes = new ArrayList<>(2);
        for (int other = at - 1; other >= Math.max(0, at - BACK); other--) {
            Mention mention = scene.mentions().get(other);
            if (scene.sentence(majority) - scene.sentence(mention) > SENTENCES || scene.broken(mention, majority)) {
                break;
            } else if (Figures.counted(mention) && mention.hedge() == null) {
                votes.add(0, mention);
            } else if (mention.kind() != Kind.ORDINAL) {
                return List.of();
            }
        }
        return votes;
    }

    /** "That's a thumping majority of 7,540." */
    private static boolean drawn(Scene scene, Mention majority) {
        int word = majority.firstToken() - 2;
        int first = scene.passage().sentences().first(scene.sentence(majority));
        boolean is = scene.speaks(first + 1, Topic.SHORT_IS) || scene.is(first + 1, Role.IS);
        return counted(scene, majority, word)
                && scene.is(word + 1, Role.OF)
                && scene.speaks(first, Topic.THAT)
                && is
                && scene.is(first + 2, Role.ARTICLE)
                && word - first <= SUBJECT
                && scene.is(Figures.behind(majority), CLOSING);
    }

    /** "Brun's majority is 326", "The majority of 326 is", but not "Holm's old majority". */
    private static boolean told(Scene scene, Mention majority) {
        int word = majority.firstToken() - 2;
        int first = scene.passage().sentences().first(scene.sentence(majority));
        int behind = Figures.behind(majority);
        boolean is = scene.is(word + 1, Role.IS) && scene.is(behind, CLOSING);
        boolean opens = scene.is(word + 1, Role.OF) && word == first + 1 && scene.is(behind, Role.IS);
        return counted(scene, majority, word)
                && word - first <= SUBJECT
                && (scene.is(word - 1, Role.THE) || scene.speaks(word - 1, Topic.SHORT_IS))
                && (is || opens);
    }

    private static boolean counted(Scene scene, Mention majority, int word) {
        return Figures.counted(majority) && majority.hedge() == null && scene.speaks(word, Topic.MAJORITY);
    }
}
