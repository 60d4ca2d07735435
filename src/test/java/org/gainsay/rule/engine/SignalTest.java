package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gainsay.normalize.Reader;
import org.gainsay.text.Lexer;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Passage;
import org.junit.jupiter.api.Test;

class SignalTest {
    @Test
    void isFoundOnWhicheverPage() {
        Lexicon.Builder words = Reader.vocabulary();
        Signals signals = new Signals(words);
        Passage passage = new Lexer(words.build()).read("most not");

        assertThat(Signal.NOT.page()).isZero();
        assertThat(Signal.PORTION.page()).isEqualTo(1);
        assertThat(signals.end(Signal.PORTION, passage.tokens(), 0)).isEqualTo(1);
        assertThat(signals.end(Signal.PORTION, passage.tokens(), 1)).isEqualTo(-1);
        assertThat(signals.end(Signal.NOT, passage.tokens(), 1)).isEqualTo(2);
        // The two share a bit, each on its own page.
        assertThat(signals.is(Signal.values()[Signal.PORTION.ordinal() - Long.SIZE], passage.tokens(), 0))
                .isFalse();
    }

    @Test
    void isLookedForWithOthersOnTheFirstPageOnly() {
        assertThat(Signal.bits(Signal.NOT, Signal.DENIES)).isEqualTo(Signal.NOT.bit() | Signal.DENIES.bit());
        assertThatThrownBy(() -> Signal.bits(Signal.NOT, Signal.PORTION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("PORTION has to stand among the first 64");
    }
}
