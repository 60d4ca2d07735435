package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u0000', '\u0007', '\b', '\n', '\r', '\u001b', '\u007f', '\u009b', '\u200f', '\u2028', '\u202e',
                '\u2066', '\ufeff'
            })
    void whatATerminalObeysIsReplaced(char letter) {
        assertThat(Printable.of("a" + letter + "b")).isEqualTo("a\ufffdb");
    }

    @Test
    void everythingElseStays() {
        String text = "2½ “hours” – naïve 東京 🙂";
        assertThat(Printable.of(text)).isSameAs(text);
    }
}
