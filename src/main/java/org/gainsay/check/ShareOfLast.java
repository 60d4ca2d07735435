package org.gainsay.check;

import org.gainsay.check.ShareSaid.Counts;
import org.gainsay.normalize.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A share of a bare count, "found 44, or one in five.", whose whole opens its sentence: "Of the 440 checks the team found 44". What the sentence before counts may be
 * somebody else's.
 */
final class ShareOfLast {
    /** Within how many tokens of its sentence the whole of "Of the eligible 640" stands. */
    private static final int OPENING = 3;
    /** How many words a part may stand behind the whole that opens its sentence: "checks the team was able to find". */
    private static final int CLAUSE = 10;

    private ShareOfLast() {}

    /** The counts that a share is told of; null if the text does not say. */
    static @Nullable Counts of(Scene scene, int at) {
        Mention share = scene.mentions().get(at);
        Mention part = scene.mention(at - 1);
        Apposition apposed = Apposition.of(scene, share);
        boolean told = part != null
                && apposed != null
                && apposed.linked()
                && apposed.mark() == part.endToken()
                && apposed.closed(scene, share.endToken())
                && part.noun() == null
                && part.hedge() == null
                && Figures.counted(part);
        Mention whole = told ? whole(scene, at - 1) : null;
        boolean all = whole != null && part != null && Figures.value(whole).compareTo(Figures.value(part)) > 0;
        return all && whole != null && part != null ? new Counts(part, whole) : null;
    }

    /** The only count before a part, with the noun that the part has not. */
    private static @Nullable Mention whole(Scene scene, int at) {
        Mention part = scene.mentions().get(at);
        int before = Period.undated(scene, at - 1);
        Mention whole = scene.mention(before);
        if (whole == null || !Figures.counted(whole) || whole.noun() == null || whole.hedge() != null) {
            return null;
        }
        Mention other = scene.mention(Period.undated(scene, before - 1));
        boolean only = other == null || !scene.sameSentence(other, whole);
        int opening = scene.passage().sentences().first(scene.sentence(whole));
        boolean opens = scene.sameSentence(whole, part)
                && scene.is(opening, Role.OF)
                && whole.firstToken() - opening <= OPENING
                && part.firstToken() - whole.endToken() <= CLAUSE
                && !scene.any(whole.endToken(), part.firstToken(), Role.bits(Role.AND, Role.COMMA));
        return only && opens ? whole : null;
    }
}
