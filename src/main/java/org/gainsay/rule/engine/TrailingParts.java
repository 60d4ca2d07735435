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

    /** What "of" goes back to: "of which", "of them". */
    private static final long BACK = WordClass.bits(WordClass.RELATIVE, WordClass.THEM);

    private final Passage passage;
    private final List<Mention> mentions;

    TrailingParts(Passage passage, List<Mention> mentions) {
        this.passage = passage;
        this.mentions = mentions;
    }

    /** Whether the value behind a count of things is a part of these. */
    boolean hold(int at) {
        Mention whole = mentions.get(at);
        Mention part = mentions.get(at + 1);
        Noun noun = whole.noun();
        return noun != null
                && !noun.head().isEmpty()
                && Wholes.counting(part)
                && (ofThem(part.endToken()) || ofThem(part.firstToken() - 2))
                && part.firstToken() - Wholes.end(whole) <= REACH
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
