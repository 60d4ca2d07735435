package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    private final Lexicon.Builder lexicon = Lexicon.builder();

    @Test
    void theCommonestWordsHaveTheSmallestNumbersInTheirOrder() {
        WordList.addCommon(lexicon);
        WordList.addTo(lexicon);

        int expected = 0;
        for (String word : common()) {
            assertThat(lexicon.id(word)).as(word).isEqualTo(++expected);
        }
        assertThat(common()).startsWith("the").doesNotHaveDuplicates();
    }

    @Test
    void theCommonestWordsAreOfNoClassForThat() {
        WordList.addCommon(lexicon);
        Lexicon built = lexicon.build();
        for (String word : common()) {
            assertThat(built.classes(lexicon.id(word))).as(word).isZero();
        }
    }

    private static List<String> common() {
        List<String> words = new ArrayList<>();
        for (String[] row : DataFile.rows(WordList.class, "common.tsv")) {
            words.addAll(List.of(DataFile.fields(row[0], ' ')));
        }
        return words;
    }
}
