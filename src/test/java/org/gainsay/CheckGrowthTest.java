package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.article.ArticleReader;
import org.gainsay.gate.Gate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Four times the text is checked in about four times the time, from the file to the report and with all shipped rules. Compared are processor
 * times of this thread, which checks a single article by itself; quadratic growth would be a factor of sixteen.
 */
class CheckGrowthTest {
    private static final int SMALL = 40_000;
    private static final int FACTOR = 4;
    /** Half-way between linear and quadratic growth, as factors multiply. */
    private static final double MOST = 8;
    /** A busy machine starves the compilers, which makes single rounds look worse than they are; only growth that stays is growth. */
    private static final int ROUNDS = 8;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Gainsay GAINSAY = Gainsay.shipped();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two and ",
                "3 dead ",
                "3 people died (",
                "The leaders met for about three hours with 412 people. ",
                "3 people were killed, 2 people were injured, ",
                "The meeting lasted 3 hours, which ",
                "$500 billion (£396 million) ",
                "from 3 May to 5 May, 2 days ",
                "Aug. 15 (TPW) -- 3 people died.\n\n",
                "By John Smith\n",
                "Photo: 3 people died\n\n"
            })
    void linear(String piece) throws IOException {
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least >= MOST; round++) {
            long time = Math.max(1, check(piece, SMALL));
            least = Math.min(least, (double) check(piece, SMALL * FACTOR) / time);
        }
        assertThat(least).isLessThan(MOST);
    }

    /** The lesser time in nanoseconds of two checks. */
    private long check(String piece, int length) throws IOException {
        Files.writeString(
                folder.resolve("a.txt"), "---\npublished: 2025-08-16\n---\n" + piece.repeat(length / piece.length()));
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            ArticleReader reader = new ArticleReader(folder, InputStream.nullInputStream());
            GAINSAY.check(reader.readAll(List.of("a.txt")), Gate.OPEN);
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
        }
        return least;
    }
}
