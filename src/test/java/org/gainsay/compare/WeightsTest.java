package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gainsay.text.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads {@code weights.tsv}. */
class WeightsTest {
    private static final List<String[]> ROWS = DataFile.rows(Weights.class, "weights.tsv");

    @ParameterizedTest
    @EnumSource(Ground.class)
    void everyGroundHasOneWeightAndOneThatItMayHave(Ground ground) {
        String name = ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(ROWS)
                .filteredOn(row -> row[0].equals(name))
                .singleElement()
                .satisfies(
                        row -> assertThat(ground.may(Integer.parseInt(row[1]))).isTrue());
    }

    @Test
    void nothingElseHasAWeight() {
        assertThat(ROWS).hasSize(Ground.values().length + 3);
    }

    @Test
    void pointsAreSharesOfTheWeight() {
        Measures measures = new Measures();
        measures.put(Ground.WORDS, 500);
        int whole = Weights.standard().of(Ground.WORDS, measures) * 2;
        measures.put(Ground.WORDS, true);
        assertThat(Weights.standard().of(Ground.WORDS, measures)).isBetween(whole - 1, whole + 1);
        assertThat(new Score(Weights.standard(), measures).points())
                .isEqualTo(Weights.standard().base() + Weights.standard().of(Ground.WORDS, measures));
    }
}
