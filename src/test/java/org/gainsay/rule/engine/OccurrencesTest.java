package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
    private final Occurrences occurrences = new Occurrences();

    @Test
    void earlierOnesStandBeforeThoseThatWereThere() {
        occurrences.add(10, 11, 3);
        occurrences.add(12, 14, 4);
        Occurrences earlier = new Occurrences();
        earlier.add(2, 3, 1);
        earlier.add(5, 7, 2);

        occurrences.addFirst(earlier);

        assertThat(listed()).containsExactly("2-3 1", "5-7 2", "10-11 3", "12-14 4");
        assertThat(earlier.count()).isEqualTo(2);
    }

    @Test
    void manyEarlierOnesMakeRoomForThemselves() {
        occurrences.add(1000, 1001, 1000);
        Occurrences earlier = new Occurrences();
        for (int at = 0; at < 100; at++) {
            earlier.add(at, at + 1, at);
        }

        occurrences.addFirst(earlier);
        occurrences.add(1002, 1003, 1002);

        assertThat(occurrences.count()).isEqualTo(102);
        assertThat(occurrences.term(99)).isEqualTo(99);
        assertThat(listed()).endsWith("99-100 99", "1000-1001 1000", "1002-1003 1002");
    }

    @Test
    void noEarlierOnesChangeNothing() {
        occurrences.add(1, 2, 5);
        occurrences.addFirst(new Occurrences());
        assertThat(listed()).containsExactly("1-2 5");
    }

    @Test
    void earlierOnesMayBeAddedToNone() {
        Occurrences earlier = new Occurrences();
        earlier.add(1, 2, 5);
        occurrences.addFirst(earlier);
        assertThat(listed()).containsExactly("1-2 5");
    }

    @Test
    void theFirstFromATokenIsFoundBetweenAndBehindAll() {
        occurrences.add(3, 4, 1);
        occurrences.add(3, 5, 2);
        occurrences.add(9, 10, 3);

        assertThat(List.of(occurrences.from(0), occurrences.from(3), occurrences.from(4), occurrences.from(10)))
                .containsExactly(0, 0, 2, 3);
    }

    @Test
    void oneTermOfASetIsEnough() {
        occurrences.add(3, 4, 100);
        occurrences.add(5, 6, 200);

        assertThat(occurrences.holdsAny(TermSet.of(new int[] {7, 200}))).isTrue();
        assertThat(occurrences.holdsAny(TermSet.of(new int[] {7, 300}))).isFalse();
    }

    private List<String> listed() {
        List<String> listed = new ArrayList<>();
        for (int at = 0; at < occurrences.count(); at++) {
            listed.add(occurrences.start(at) + "-" + occurrences.end(at) + " " + occurrences.term(at));
        }
        return listed;
    }
}
