package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.DataFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table {@code divisions.tsv}: who is in the majority, and who stands alone. */
class DivisionTest {
    static List<String[]> table() {
        return new ArrayList<>(DataFile.rows(DivisionTest.class, "divisions.tsv"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void division(String expected, String kind, String claims) {
        VerdictTest.Case row = new VerdictTest.Case("", "", kind, "-", claims);
        Finding finding = row.finding(row.facts());
        String words = expected.equals("-") ? "" : expected;
        assertThat(finding.division()).isEqualTo(words);
        assertThat(finding.message()).contains(words);
    }
}
