package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which phrase is found at a token: the longest that matches, whatever its neighbours look like. */
class PhrasesTest {
    private final Lexicon.Builder words = Lexicon.builder();
    private final Phrases<String> forwards = new Phrases<>(false);
    private final Phrases<String> backwards = new Phrases<>(true);

    private @Nullable String found(Phrases<String> phrases, String text, int token) {
        Tokens tokens = new Lexer(words.build()).read(text).tokens();
        String found = shown(phrases.find(tokens, token));
        assertThat(shown(written(phrases).find(tokens, token)))
                .as("found in what was written down")
                .isEqualTo(found);
        return found;
    }

    private static @Nullable String shown(Phrases.@Nullable Match<String> match) {
        return match == null ? null : match.meaning() + " " + match.first() + ".." + match.end();
    }

    private Phrases<String> written(Phrases<String> phrases) {
        List<String> meanings =
                List.of("low", "high", "highest", "compared", "added", "rough", "millions", "euros", "third");
        TableWriter out = new TableWriter();
        phrases.write(out, meanings);
        return new Phrases<>(phrases == backwards, new TableReader(out.bytes()), meanings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tide      | low 0..1
            tide mark | high 0..2
            tide-mark | high 0..3
            tide mill | low 0..1
            tide, mark | low 0..1
            tide mark of war | highest 0..4
            tide mark of     | high 0..2
            tidal     |
            """)
    void longestPhraseWins(String text, @Nullable String expected) {
        forwards.add(words, "tide", "low");
        forwards.add(words, "tide mark", "high");
        forwards.add(words, "tide mark of war", "highest");

        assertThat(found(forwards, text, 0)).isEqualTo(expected);
    }

    @Test
    void phrasesAreFoundFromTheirLastWordBackwards() {
        backwards.add(words, "as * as", "compared");
        backwards.add(words, "well as", "added");

        assertThat(found(backwards, "as tall as", 2)).isEqualTo("compared 0..3");
        assertThat(found(backwards, "well as", 1)).isEqualTo("added 0..2");
        assertThat(found(backwards, "quay as", 1)).isNull();
    }

    @Test
    void marksBeginPhrasesLikeWords() {
        forwards.add(words, "~", "rough");
        forwards.add(words, "€ m", "millions");
        forwards.add(words, "€", "euros");

        assertThat(found(forwards, "~ 7", 0)).isEqualTo("rough 0..1");
        assertThat(found(forwards, "€ m", 0)).isEqualTo("millions 0..2");
        assertThat(found(forwards, "€7", 0)).isEqualTo("euros 0..1");
        assertThat(found(forwards, "£7", 0)).isNull();
    }

    /** More words than there are bits, so that some share theirs. */
    @Test
    void wordsThatShareABitAreToldApart() {
        IntStream.range(0, 200).forEach(i -> words.add("word" + letters(i)));
        forwards.add(words, "quay " + "word" + letters(3), "third");

        assertThat(IntStream.range(0, 200).filter(i -> found(forwards, "quay word" + letters(i), 0) != null))
                .containsExactly(3);
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }
}
