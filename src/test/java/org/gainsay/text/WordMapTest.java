package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordMapTest {
    @Test
    void wordsKeepTheirLastMeaningAndOthersHaveNone() {
        WordMap<String> map = new WordMap<>();
        map.put(3, "tide");
        map.put(900, "ebb");
        map.put(3, "flood");

        assertThat(map.get(3)).isEqualTo("flood");
        assertThat(map.get(900)).isEqualTo("ebb");
        assertThat(map.get(Lexicon.UNKNOWN)).isNull();
        assertThat(map.get(5000)).isNull();
    }
}
