package org.gainsay.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.text.Lexer;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cue within reach is always seen, wherever the blocks of the look begin; one far away is not. */
class AroundTest {
    private static final long INSTANT = WordClass.INSTANT.bit();
    private static final int LENGTH = 60;

    private static final Lexer LEXER = new Lexer(Reader.vocabulary().build());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 23, 31, 40, 59})
    void aCueWithinReachIsSeen(int cue) {
        Passage passage = LEXER.read("quay ".repeat(cue) + "ago " + "quay ".repeat(LENGTH - cue - 1));

        for (int token = 0; token < passage.tokens().count(); token++) {
            boolean seen = (passage.tokens().around(token) & INSTANT) != 0;
            int distance = Math.abs(token - cue);
            if (distance <= Tokens.REACH) {
                assertThat(seen).as("%s tokens away", distance).isTrue();
            } else if (distance >= 2 * Tokens.REACH) {
                assertThat(seen).as("%s tokens away", distance).isFalse();
            }
        }
    }
}
