package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecodingTest {
    private static final String TEXT = "“2½ hours” at the café cost £5.";

    @TempDir
    Path folder;

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", TEXT, false),
                Arguments.of("UTF-8", "\ufeff" + TEXT, false),
                Arguments.of("UTF-16LE", "\ufeff" + TEXT, false),
                Arguments.of("UTF-16BE", "\ufeff" + TEXT, false),
                Arguments.of("windows-1252", TEXT, true));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsTextFiles(String charset, String text, boolean guessed) {
        Articles read = new Desk(folder)
                .put("a.txt", text.getBytes(Charset.forName(charset)))
                .read("a.txt");

        Article article = read.articles().get(0);
        assertThat(article.original().content()).isEqualTo(text);
        assertThat(Desk.blocks(article)).containsExactly(TEXT);
        assertThat(article.place()).hasToString("a.txt:1:1");
        assertThat(read.problems()).hasSize(guessed ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsJsonLines(String charset, String text, boolean guessed) {
        String mark = text.startsWith("\ufeff") ? "\ufeff" : "";
        String lines = mark + "{\"text\":\"One.\"}\r\n{\"text\":\"" + TEXT + "\"}\r\n";
        Articles read = new Desk(folder)
                .put("a.jsonl", lines.getBytes(Charset.forName(charset)))
                .read("a.jsonl");

        assertThat(Desk.ids(read)).containsExactly("a.jsonl:1", "a.jsonl:2");
        assertThat(read.articles().get(1).text()).isEqualTo(TEXT);
        assertThat(read.problems()).hasSize(guessed ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void tellsTextFromBinaryData(String charset, String text, boolean guessed) {
        byte[] bytes = text.getBytes(Charset.forName(charset));

        assertThat(Decoding.binary(bytes, Decoding.charset(bytes))).isFalse();
        assertThat(Decoding.binary("\0\1\2".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isTrue();
    }
}
