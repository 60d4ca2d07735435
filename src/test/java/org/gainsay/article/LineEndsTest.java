package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineEndsTest {
    private static final String TEXT = "one\ntwo\r\n\rfour";

    @Test
    void findsEachKindOfLineEnd() {
        LineEnds ends = new LineEnds(TEXT);

        assertThat(ends.next(0)).isEqualTo(3);
        assertThat(ends.next(4)).isEqualTo(7);
        assertThat(ends.next(9)).isEqualTo(9);
        assertThat(ends.next(10)).isEqualTo(TEXT.length());
    }

    @Test
    void stepsOverAPairAtOnce() {
        LineEnds ends = new LineEnds(TEXT);

        assertThat(ends.behind(3)).isEqualTo(4);
        assertThat(ends.behind(7)).isEqualTo(9);
        assertThat(ends.behind(9)).isEqualTo(10);
        assertThat(ends.behind(TEXT.length())).isEqualTo(TEXT.length());
    }

    @Test
    void mayBeAskedForAnEarlierLine() {
        LineEnds ends = new LineEnds(TEXT);

        assertThat(ends.next(10)).isEqualTo(TEXT.length());
        assertThat(ends.next(4)).isEqualTo(7);
        assertThat(ends.next(1)).isEqualTo(3);
    }
}
