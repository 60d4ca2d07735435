package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Passage;

/** Reads "within" before a length of time: "within ten minutes" is ten minutes at most. */
final class Bounds {
    private Bounds() {}

    /** The mentions of a passage, some of them bounded; the same list where none is. */
    static List<Mention> read(Passage passage, List<Mention> mentions, Signals signals) {
        List<Mention> bounded = new ArrayList<>();
        boolean any = false;
        for (Mention mention : mentions) {
            int before = mention.firstToken() - 1;
            if (mention.kind() == Kind.DURATION
                    && mention.hedge() == null
                    && before >= 0
                    && signals.is(Signal.WITHIN, passage.tokens(), before)) {
                any = true;
                bounded.add(bounded(passage, mention, before));
            } else {
                bounded.add(mention);
            }
        }
        return any ? bounded : mentions;
    }

    private static Mention bounded(Passage passage, Mention mention, int within) {
        return mention.hedged(new Hedge(Hedge.Type.UP_TO, passage.words(within, within + 1)));
    }
}
