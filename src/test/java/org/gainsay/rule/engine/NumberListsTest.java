package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberListsTest {
    @Test
    void listsComeBackInTheirOrderAndEqualOnesAsOne() {
        int[] many = IntStream.range(0, 5000).toArray();
        NumberLists.Builder builder = new NumberLists.Builder();
        builder.add(new int[] {-1, 7});
        builder.addOrSame(new int[] {3, 4});
        builder.add(new int[0]);
        builder.addOrSame(new int[] {3, 4});
        builder.addOrSame(many);

        NumberLists lists = new NumberLists(builder.build());
        assertThat(lists.next()).containsExactly(-1, 7);
        int[] first = lists.nextOrSame();
        assertThat(first).containsExactly(3, 4);
        assertThat(lists.next()).isEmpty();
        assertThat(lists.nextOrSame()).isSameAs(first);
        assertThat(lists.nextOrSame()).isEqualTo(many);
    }

    @Test
    void anEmptyListMayBeTheSameAsNoneBefore() {
        NumberLists.Builder builder = new NumberLists.Builder();
        builder.addOrSame(new int[0]);
        assertThat(new NumberLists(builder.build()).nextOrSame()).isEmpty();
    }
}
