package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.article.ArticleReader;
import org.gainsay.compare.Finding;
import org.gainsay.gate.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which files are named is not that of a report. */
class ReportOrderTest {
    @Test
    void questionsOfOneRuleStandInOneOrder(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("a.txt"),
                "Ann Marsh, 44, met Tom Hale, 51, and Joan Pascoe, 67, on the quay at Holm.\n");
        Files.writeString(folder.resolve("b.txt"), "Ian Lowe, 30, was on the quay at Holm with Eve Stone, 29.\n");
        Files.writeString(folder.resolve("c.txt"), "Abe Cole, 38, came late to the quay at Holm.\n");

        List<String> order = questions(folder, "a.txt", "b.txt", "c.txt");

        assertThat(order).hasSize(6).first().isEqualTo("How old is Marsh?");
        assertThat(questions(folder, "c.txt", "b.txt", "a.txt")).isEqualTo(order);
        assertThat(questions(folder, "b.txt", "c.txt", "a.txt")).isEqualTo(order);
    }

    private static List<String> questions(Path folder, String... paths) {
        return Gainsay.shipped()
                .check(new ArticleReader(folder, InputStream.nullInputStream()).readAll(List.of(paths)), Gate.OPEN)
                .findings()
                .stream()
                .map(Finding::question)
                .toList();
    }
}
