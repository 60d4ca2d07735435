package org.gainsay.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.article.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineFileTest {
    private static final String PRINT = "00ff00ff00ff00ff";

    @Test
    void entriesAreSortedAndComeBackAsTheyWere() {
        Baseline baseline =
                new Baseline(List.of(entry("b/x", "Why?"), entry("a/y", "How?"), entry("a/y", "Whence?")), "b.tsv");
        String text = BaselineFile.text(baseline);
        assertThat(text.lines().skip(2).map(line -> line.split("\t")[2] + " " + line.split("\t")[5]))
                .containsExactly("a/y How?", "a/y Whence?", "b/x Why?");
        BaselineFile file = BaselineFile.parse("b.tsv", text.replace("\n", "\r\n"));
        assertThat(file.problems()).isEmpty();
        assertThat(file.baseline().entries()).extracting(Baseline.Entry::rule).containsExactly("a/y");
        assertThat(BaselineFile.text(file.baseline()).lines().toList()).hasSize(3);
    }

    /** The fields come from articles: a source may be called anything. */
    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\r\nb", "a\u2028b", "a\u0085b", "\ud800", "# a", ""})
    void noFieldBreaksTheFile(String question) {
        String text = BaselineFile.text(new Baseline(List.of(entry("a/y", question)), ""));
        BaselineFile file = BaselineFile.parse("b.tsv", text);
        assertThat(file.problems()).isEmpty();
        assertThat(file.baseline().entries()).hasSize(1);
        assertThat(BaselineFile.text(file.baseline())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<<<<<< ours",
                PRINT,
                PRINT + "\t2030-01-01\ta/y\tdefault\tA",
                PRINT + "\tyesterday\ta/y\tdefault\tA\tHow?",
                "00FF00FF00FF00FF\t2030-01-01\ta/y\tdefault\tA\tHow?"
            })
    void aBrokenLineIsNamedAndTheRestIsRead(String line) {
        String text = "# comment\n" + line + "\n\n" + PRINT + "\t2030-01-01\ta/y\tdefault\tA\tHow?\n";
        BaselineFile file = BaselineFile.parse("b.tsv", text);
        assertThat(file.baseline().entries()).hasSize(1);
        assertThat(file.problems()).singleElement().extracting(Problem::line).isEqualTo(2);
    }

    private static Baseline.Entry entry(String rule, String question) {
        return new Baseline.Entry(PRINT, LocalDate.of(2030, 1, 1), rule, "default", question, "A; B", 0);
    }
}
