package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two answers differ where they lie further apart than the leeway, whichever of them comes first. */
class LeewayTest {
    private static @Nullable Ratio end(String written) {
        return written.equals("*") ? null : Ratio.of(new BigDecimal(written));
    }

    private static Interval interval(String written) {
        String[] ends = written.split("/");
        return new Interval(end(ends[0]), end(ends[ends.length - 1]));
    }

    private static Leeway leeway(String written) {
        return written.endsWith("%")
                ? Leeway.share(
                        Ratio.of(new BigDecimal(written.replace(" %", ""))).over(Ratio.of(100)))
                : Leeway.distance(Ratio.of(new BigDecimal(written)));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 90, 100, false",
        "10, 89.9, 100, true",
        "10, -4, 6, false",
        "0, 4, 4, false",
        "0, 4, 5, true",
        "10 %, 90, 100, false",
        "10 %, 89.9, 100, true",
        "10 %, 900, 1000, false",
        "50 %, 1, 2, false",
        "50 %, 1, 2.1, true",
        // Of what two answers allow the nearest values count.
        "10 %, 80/91, 101/120, false",
        "10 %, 80/91, 102/120, true",
        // Losses are larger the further they lie below zero.
        "10 %, -100, -90, false",
        "10 %, -100, -89, true",
        // Nothing is a part of a profit away from a loss, or from zero.
        "90 %, -1, 1, true",
        "90 %, 0, 1, true",
        "10 %, 0, 0, false",
        // An open end has no room to gain.
        "10 %, */90, 100, false",
        "10 %, */80, 100, true",
        "10 %, 95, 100/*, false",
        "10 %, 80, 100/*, true",
        "10 %, -5/5, 5.1, false",
        "10 %, -5/5, 6, true",
    })
    void answersDifferWhereTheyLieFurtherApart(String written, String one, String other, boolean differ) {
        Leeway leeway = leeway(written);
        Interval first = leeway.around(interval(one));
        Interval second = leeway.around(interval(other));

        assertThat(first.disjoint(second)).isEqualTo(differ);
        assertThat(second.disjoint(first)).isEqualTo(differ);
    }

    @Test
    void aShareIsAPartOfOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> Leeway.share(Ratio.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> Leeway.share(Ratio.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> Leeway.distance(Ratio.of(-1)));
    }
}
