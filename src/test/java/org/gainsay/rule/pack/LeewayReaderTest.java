package org.gainsay.rule.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Leeway;
import org.gainsay.rule.Pack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tolerance means for answers of each kind, as it is written and as the build writes it down. */
class LeewayReaderTest {
    @ParameterizedTest
    @CsvSource({
        "number, 10 %, 1/10, true",
        "count, 10 %, 1/10, true",
        "count, 10 per cent, 1/10, true",
        "count, 5, 5, false",
        "count, 5 people, 5, false",
        "money, 2.5 %, 1/40, true",
        "duration, 10 %, 1/10, true",
        "duration, 10 min, 600, false",
        "age, 10 %, 1/10, true",
        "length, 10 %, 1/10, true",
        "length, a third of a mile, 67056/125, false",
        "area, 10 %, 1/10, true",
        "mass, 10 %, 1/10, true",
        "volume, 10 %, 1/10, true",
        "speed, 10 %, 1/10, true",
        "information, 10 %, 1/10, true",
        "percent, 10 %, 10, false",
        "percent, 2 points, 2, false",
        "percent, 1 point, 1, false",
        "percent, 2.5 percentage points, 5/2, false",
        "temperature, 2 °C, 2, false",
        "date, 1 day, 86400, false",
        "time, 10 min, 600, false",
    })
    void aToleranceIsADistanceOrAPartOfTheLargerAnswer(String kind, String written, String room, boolean share) {
        PackReader.Result result = new PackReader()
                .read("x.yaml", """
                pack: demo
                title: Demonstration
                rules:
                  - {id: size, question: How large?, kind: %s, near: [burn], tolerance: %s%s}
                """.formatted(kind, written, kind.equals("count") ? ", counts: [people]" : ""));

        assertThat(result.problems()).isEmpty();
        Pack pack = Objects.requireNonNull(result.pack());
        assertThat(pack.rules().get(0).question().kind()).isEqualTo(Kind.of(kind));
        Leeway tolerance = Objects.requireNonNull(pack.rules().get(0).question().tolerance());
        assertThat(tolerance.room().exactly()).isEqualTo(room);
        assertThat(tolerance.share()).isEqualTo(share);

        List<String[]> lines = CompiledPacks.write(List.of(pack))
                .lines()
                .map(line -> line.split("\t", -1))
                .toList();
        Pack again = CompiledPacks.read(lines).get(0);
        assertThat(again.rules().get(0).question().tolerance()).isEqualTo(tolerance);
    }
}
