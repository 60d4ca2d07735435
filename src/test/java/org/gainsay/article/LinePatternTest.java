package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinePatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Start reading        | START READING             | true",
                "Start reading        | Start reading now         | false",
                "More from *          | More from the valley      | true",
                "More from *          | Even more from the valley | false",
                "* ago                | 3 hours ago               | true",
                "{n} minutes ago      | 27 minutes ago            | true",
                "{n} minutes ago      | some minutes ago          | false",
                "{n} views.           | 214,000 views.            | true",
                "*see page {n}        | WIN a cruise: see page 34 | true",
                "*see page {n}        | see page one, see page 34 | true",
                "*see page {n}        | see page 34 for more      | false",
                "Editors' picks       | Editors’ picks            | true",
                "- {source}           | – The Echo                | true",
                "a*b*c                | a b b c                   | true",
                "a*b*c                | a c b                     | false",
                "*                    | anything                  | true",
            })
    void matchesWholeLines(String pattern, String line, boolean matches) {
        assertThat(LinePattern.of(pattern).matches(line, 0, line.length())).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Read more    | true",
                "27 min read  | true",
                "5 things     | true",
                "5 things now | false",
                "to tap here. | true",
                "tap here now | false",
                "min read     | false",
            })
    void areLookedUpByTheFirstCharacter(String line, boolean matches) {
        LinePatterns patterns = new LinePatterns(List.of("READ more", "{n} min read", "5 things", "*tap here."));

        assertThat(patterns.match(line, 0, line.length())).isEqualTo(matches);
    }

    @Test
    void findsTheOutlet() {
        String line = "by The Teel Echo · 3 hours ago";
        Span outlet = LinePattern.of("by {source} · {n} hours ago").match(line, 0, line.length());

        assertThat(outlet).isNotNull();
        assertThat(line.substring(outlet.start(), outlet.end())).isEqualTo("The Teel Echo");
    }

    @Test
    void longLinesAreProse() {
        String line = "More from " + "x".repeat(LinePattern.MAX_LINE);

        assertThat(LinePattern.of("More from *").matches(line, 0, line.length()))
                .isFalse();
    }
}
