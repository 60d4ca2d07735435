package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No line of a report is a command of the system in whose log it ends. */
class LogWriterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "::error::gone|: :error::gone",
                "      ::stop-commands::x|      : :stop-commands::x",
                "\u00a0\u3000::debug::x|\u00a0\u3000: :debug::x",
                ":::group::|: ::group::",
                "in std::vector|in std::vector",
                "at 10: :30|at 10: :30",
                "a ##[add-mask]b|a ## [add-mask]b",
                "a ##vso[x]|a ## vso[x]",
                "a ###[x]|a ### [x]",
                "## Heading|## Heading",
                "#1 and #2|#1 and #2"
            })
    void line(String line, String disarmed) {
        assertThat(LogWriter.disarmed(line)).isEqualTo(disarmed);
    }

    @Test
    void eachLineBeginsAnewHoweverItIsWritten() throws IOException {
        StringWriter out = new StringWriter();
        try (LogWriter log = new LogWriter(out)) {
            log.write("a::b\n:");
            log.write(':');
            log.write("warning::c #".toCharArray());
            log.append('#').append("[d\n");
        }
        assertThat(out).hasToString("a::b\n: :warning::c ## [d\n");
    }
}
