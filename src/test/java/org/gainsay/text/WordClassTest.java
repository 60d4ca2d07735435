package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The classes of words share a long with the bit that marks figures, so that one more of them than there is room for would be taken for a figure. */
class WordClassTest {
    @ParameterizedTest
    @EnumSource(WordClass.class)
    void noClassHasTheBitOfFigures(WordClass each) {
        assertThat(each.bit() & Tokens.FIGURE).isZero();
        assertThat(each.ordinal()).isLessThan(Long.SIZE - 2);
    }
}
