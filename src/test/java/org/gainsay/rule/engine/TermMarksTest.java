package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermMarksTest {
    private final TermMarks marks = new TermMarks();
    private final Occurrences occurrences = new Occurrences();

    @Test
    void whatWasAddedMayBeThere() {
        for (int term = 0; term < 3000; term += 7) {
            occurrences.add(term, term + 1, term);
        }

        marks.add(occurrences, 0, occurrences.count());

        for (int term = 0; term < 3000; term += 7) {
            assertThat(marks.mayHold(TermSet.of(new int[] {term})))
                    .as("%d", term)
                    .isTrue();
        }
    }

    @Test
    void mostOfTheOthersAreToldToBeAway() {
        occurrences.add(3, 4, 40);
        occurrences.add(5, 6, 1040);

        marks.add(occurrences, 0, 2);

        assertThat(marks.mayHold(TermSet.of(new int[] {41, 104, 1041}))).isFalse();
        assertThat(marks.mayHold(TermSet.of(new int[] {41, 1040}))).isTrue();
        assertThat(marks.mayHold(TermSet.NONE)).isFalse();
    }

    @Test
    void onlyTheOccurrencesAskedForAreAdded() {
        occurrences.add(3, 4, 40);
        occurrences.add(5, 6, 41);
        occurrences.add(7, 8, 42);

        marks.add(occurrences, 1, 2);

        assertThat(marks.mayHold(TermSet.of(new int[] {40}))).isFalse();
        assertThat(marks.mayHold(TermSet.of(new int[] {41}))).isTrue();
        assertThat(marks.mayHold(TermSet.of(new int[] {42}))).isFalse();
        marks.clear();
        assertThat(marks.mayHold(TermSet.of(new int[] {41}))).isFalse();
    }
}
