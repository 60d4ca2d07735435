package org.gainsay.check;

import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;

/** Parts in brackets before what they come to: "The council (12 Liberals, nine Greens and four Farmers) has 25 members", "(31 from Lang and 24 from Tull) made up the 55 delegates". */
final class BracketsFirst {
    private static final String VOTE = "vote";

    /** A sum that is further from a figure is that of something else. */
    private static final Ratio NEAR = Ratio.of(1, 5);
    /** A longer bracket holds no list. */
    private static final int MOST = 12;

    private BracketsFirst() {}

    /** Adds a fault if a mention is what the parts in the brackets before it should come to. */
    static void check(Scene scene, int at, Faults faults) {
        Mention total = scene.mentions().get(at);
        int close = close(scene, total);
        if (close < 0 || !Figures.counted(total) || total.hedge() != null) {
            return;
        }
        int first = at - 1;
        while (first > 0
                && at - first < MOST
                && !scene.is(scene.mentions().get(first).firstToken() - 1, Role.OPEN)) {
            first--;
        }
        List<Mention> parts = first < 0 ? List.of() : Listing.from(scene, first);
        boolean whole = !parts.isEmpty()
                && parts.size() == at - first
                && scene.sameSentence(parts.get(0), total)
                && !scene.any(parts.get(0).firstToken(), close, Role.CLOSE.bit());
        if (whole
                && Figures.near(
                        Sum.of(parts),
                        Figures.value(total),
                        Figures.value(total).times(NEAR).max(Ratio.ONE))) {
            Addition.compare(scene, total, parts, faults);
        }
    }

    /** The bracket that closes right before the verb of a total: ") has 25 members", ") made up the 55 delegates"; -1 for none. */
    private static int close(Scene scene, Mention total) {
        int token = total.firstToken() - 1;
        if (scene.is(token, Role.THE)) {
            token--;
        }
        boolean made = scene.is(token, Role.UP)
                && (scene.is(token - 1, Role.bits(Role.MADE, Role.IS))
                        || scene.passage().endsIn(token - 1, "make"));
        boolean composed = scene.is(token, Role.COMPOSED);
        boolean members = scene.speaks(token, Topic.HAVING)
                && (scene.speaks(total.firstToken(), Figures.behind(total), Topic.VOTERS)
                        || scene.speaks(total.firstToken(), Figures.behind(total), Topic.DEALT))
                // Whoever presides may have a second one.
                && !VOTE.equals(Figures.unit(total));
        int verb = made ? token - 1 : composed || members ? token : -1;
        return verb > 0 && scene.is(verb - 1, Role.CLOSE) ? verb - 1 : -1;
    }
}
