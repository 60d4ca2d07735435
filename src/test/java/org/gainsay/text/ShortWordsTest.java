package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortWordsTest {
    /** Different words of one to eight letters, after an empty one for number 0. */
    private static List<String> words(int count) {
        Random random = new Random(count);
        Set<String> words = new LinkedHashSet<>(List.of(""));
        while (words.size() <= count) {
            StringBuilder word = new StringBuilder();
            for (int length = 1 + random.nextInt(8); length > 0; length--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            words.add(word.toString());
        }
        return new ArrayList<>(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 100, 1_000, 20_000})
    void eachWordIsFoundAndNoOther(int count) {
        List<String> words = words(2 * count);
        ShortWords known = new ShortWords(words.subList(0, count + 1).toArray(new String[0]));

        for (int id = 1; id < words.size(); id++) {
            assertThat(known.id(ShortWords.key(words.get(id), 0))).isEqualTo(id <= count ? id : Lexicon.UNKNOWN);
        }
    }
}
