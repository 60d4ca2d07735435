package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatsTest {
    private static final String TEXT = """
            The mayor called it "a dark day".
            Thousands stood along the quay.
            The MAYOR called it “a dark day”
            The Mayor called it 'a dark day' -
            Two words""";

    private final Repeats repeats = new Repeats(TEXT);

    @Test
    void knowsALineAgainHoweverItIsQuoted() {
        Piece first = line(0);

        assertThat(repeats.first(first)).isNull();
        assertThat(repeats.first(line(2))).isSameAs(first);
        assertThat(repeats.first(line(3))).isSameAs(first);
    }

    @Test
    void equalEndsAreNoRepetition() {
        assertThat(repeats.first(line(0))).isNull();
        assertThat(repeats.first(line(1))).isNull();
        assertThat(repeats.first(line(4))).isNull();
    }

    private static Piece line(int number) {
        LineEnds ends = new LineEnds(TEXT);
        int start = 0;
        for (int i = 0; i < number; i++) {
            start = ends.behind(ends.next(start));
        }
        return new Piece(start, ends.next(start), false);
    }
}
