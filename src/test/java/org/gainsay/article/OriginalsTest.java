package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginalsTest {
    @ParameterizedTest
    @CsvSource({
        "abXcd, 1, 3",
        "a/nX, 2, 1",
        "a/r/nX, 2, 1",
        "a/rX, 2, 1",
        "a/r/n/r/nbX, 3, 2",
        "/r/r/nX, 3, 1",
        "~X, 1, 1",
        "~aX, 1, 2",
        "~a/n~X, 2, 2",
        "'X', 1, 1",
    })
    void countsLinesAndColumns(String content, int line, int column) {
        String text = content.replace("/n", "\n").replace("/r", "\r").replace('~', '\ufeff');

        assertThat(new FileOriginal("a.txt", text).place(text.indexOf('X')))
                .isEqualTo(new Place("a.txt", line, column));
    }

    @Test
    void theEndHasAPlace() {
        assertThat(new FileOriginal("a.txt", "ab\n").place(3)).isEqualTo(new Place("a.txt", 2, 1));
        assertThat(new FileOriginal("a.txt", "\ufeff").place(0)).isEqualTo(new Place("a.txt", 1, 1));
    }

    @Test
    void jsonLineKeepsTheLineOfTheFile() {
        assertThat(new JsonLineOriginal("a.jsonl", 7, "one\ntwo").place(4)).isEqualTo(new Place("a.jsonl", 7, 5));
    }
}
