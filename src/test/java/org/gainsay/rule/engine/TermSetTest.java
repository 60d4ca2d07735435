package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermSetTest {
    private static final int TERMS = 20_000;

    /** Far enough apart for many to share a bit with others that are not in the set. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64, 1001, 4096, 19_999})
    void aSetHoldsItsTermsAndNoOther(int step) {
        int[] terms = multiples(step);
        TermSet set = TermSet.of(terms);

        for (int term = 0; term < TERMS; term++) {
            assertThat(set.holds(term)).as("%d of %d", term, step).isEqualTo(term % step == 0);
        }
        assertThat(set.terms()).isEqualTo(terms);
        assertThat(set.isEmpty()).isFalse();
    }

    private static int[] multiples(int step) {
        int[] terms = new int[(TERMS + step - 1) / step];
        Arrays.setAll(terms, at -> at * step);
        return terms;
    }

    @Test
    void aSetOfNoTermsHoldsNone() {
        assertThat(TermSet.of(new int[0])).isSameAs(TermSet.NONE);
        assertThat(TermSet.NONE.isEmpty()).isTrue();
        assertThat(TermSet.NONE.holds(0)).isFalse();
    }
}
