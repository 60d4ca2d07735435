package org.gainsay.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.gainsay.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Four times the text takes about four times as long, whatever the text is. Compared are processor times of this thread, so that what else
 * the machine does counts little; quadratic growth would be a factor of sixteen.
 */
class GrowthTest {
    private static final int SMALL = 48_000;
    private static final int FACTOR = 4;
    /** Half-way between linear and quadratic growth, as factors multiply. */
    private static final double MOST = 8;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Reader READER = new Reader(Reader.vocabulary().build());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "7 ",
                "7,",
                "7.",
                "7-",
                "-",
                "- ",
                "'",
                "\"",
                "(",
                "½",
                "1/",
                "1 1/2 ",
                "and a half ",
                "one and a half ",
                "million ",
                "million million ",
                "two million and ",
                "hundred and ",
                "twenty-",
                "twenty one ",
                "half ",
                "of the ",
                "about ",
                "at least about ",
                "not more than ",
                "between ",
                "between 3 and ",
                "from 3 to ",
                "3 to ",
                "3 or ",
                "3-4-",
                "$",
                "$3 ",
                "$3-$",
                "3 dollars ",
                "3 hours ",
                "3 hours and ",
                "3 hours 4 minutes ",
                "hours ",
                "an hour ",
                "a ",
                "the ",
                "May ",
                "May 3 ",
                "May 3, ",
                "3 May ",
                "3 May to ",
                "2022 ",
                "2022-",
                "2022-02-",
                "1990s ",
                "early ",
                "late ",
                "mid-",
                "Monday ",
                "on Monday ",
                "last ",
                "last week ",
                "next month ",
                "ago ",
                "3 days ago ",
                "the day after ",
                "the first Monday of ",
                "3:00 ",
                "3:",
                "3pm ",
                "at 3 ",
                "from 3pm to ",
                "half past ",
                "quarter to ",
                "noon ",
                "3 p.m. on Friday ",
                "tomorrow at ",
                "3 per cent ",
                "% ",
                "3 % ",
                "degrees ",
                "-5C ",
                "6ft 2in ",
                "3 x ",
                "aged ",
                "44, ",
                "first ",
                "second ",
                "the third ",
                "one in ",
                "one in five ",
                "3 men ",
                "3 men and ",
                "men of the ",
                "three-year-old ",
                "dozens of ",
                "up ",
                "rose by ",
                "U.S. ",
                "a.m. ",
                "Mr. ",
                "A.",
                "F-22 ",
                "word ",
                "Ünïcödé ",
                "\ud83d\ude00",
                "\u00ad",
                "\u00a0",
                "\n",
                "\n\n",
                "a-b-c-",
                "3-hour-",
                "no. 3 ",
                "(3) "
            })
    void linear(String piece) {
        assertThat(growth(piece, SMALL, 5)).isLessThan(MOST);
    }

    /** The texts of which others have died, at ten million characters. */
    @ParameterizedTest
    @ValueSource(strings = {"9", "and a half ", "-", "million million "})
    void linearAtTenMillionCharacters(String piece) {
        assertThat(growth(piece, 2_500_000, 2)).isLessThan(MOST);
    }

    @Test
    void aHugeNumberIsReadOrLeftInPeace() {
        String digits = repeated("9", 1_000_000);
        assertThat(READER.read(READER.lexer().read(digits + " men"), null)).hasSizeLessThan(2);
    }

    /**
     * How many times longer {@link #FACTOR} times the text takes: the least of three measurements, because a compiler that begins to
     * work in the middle of one makes it longer and nothing makes it shorter.
     */
    private static double growth(String piece, int length, int tries) {
        double least = Double.MAX_VALUE;
        for (int round = 0; round < 3 && least >= MOST; round++) {
            long time = Math.max(1, read(repeated(piece, length), tries));
            least = Math.min(least, (double) read(repeated(piece, length * FACTOR), tries) / time);
        }
        return least;
    }

    /** The least time in nanoseconds that one reading took. */
    private static long read(String text, int tries) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < tries; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            Passage passage = READER.lexer().read(text);
            READER.read(passage, null);
            passage.clauses();
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
        }
        return least;
    }

    private static String repeated(String piece, int length) {
        return piece.repeat(Math.max(1, length / piece.length()));
    }
}
