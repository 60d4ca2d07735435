package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.text.Passage;
import org.gainsay.text.WordClass;

/** Finds the part that is told behind its whole: the 68 of "340 homes, 68 of them affordable" and of "340 homes, of which 68 are affordable". */
final class TrailingParts {
    /** How many words may stand between a whole and its part: "340 homes by the river, 68 of which". */
    private static final int REACH = 6;

    /** A sentence that tells of more parts of one whole is a list made by a machine. */
    private static final int PARTS = 20;

    /** What "of" goes back to: "of which", "of them". */
    private static final long BACK = WordClass.bits(WordClass.RELATIVE, WordClass.THEM);

    private final Passage passage;
    private final List<Mention> mentions;

    TrailingParts(Passage passage, List<Mention> mentions) {
        this.passage = passage;
        this.mentions = mentions;
    }

    /** The whole of a value, by index, which other parts may stand behind: the 340 homes of "340 homes, 68 of them new, 20 of them damaged"; -1 for none. */
    int whole(int at) {
        int whole = at;
        while (back(whole)) {
            boolean near = whole > 0 && mentions.get(whole).firstToken() - Wholes.end(mentions.get(whole - 1)) <= REACH;
            if (!near || at - whole == PARTS) {
                return -1;
            }
            whole--;
        }
        for (int part = whole + 1; part <= at; part++) {
            if (!hold(mentions.get(whole), mentions.get(part))) {
                return -1;
            }
        }
        return whole == at ? -1 : whole;
    }

    /** Whether a value is told of what stands before it. */
    private boolean back(int at) {
        Mention part = mentions.get(at);
        return ofThem(part.endToken()) || ofThem(part.firstToken() - 2);
    }

    private boolean hold(Mention whole, Mention part) {
        Noun noun = whole.noun();
        return noun != null
                && !noun.head().isEmpty()
                && Wholes.counting(part)
                && passage.sentences().of(whole.firstToken())
                        == passage.sentences().of(part.firstToken())
                && Wholes.oneSort(part, whole)
                && OpeningWholes.within(part, whole);
    }

    private boolean ofThem(int token) {
        boolean of =
                passage.tokens().word(token) == Vocabulary.standard().numbers().of();
        return of && passage.is(token + 1, BACK);
    }
}
