package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours, widths, progress and timings: only where somebody sees them. */
class TerminalTest {
    private static Terminal terminal(String descriptors, String variables) {
        Map<String, String> environment = new HashMap<>();
        for (String variable : variables.split(" ")) {
            int equals = variable.indexOf('=');
            if (equals > 0) {
                environment.put(variable.substring(0, equals), variable.substring(equals + 1));
            }
        }
        return new Terminal(descriptors, environment);
    }

    @ParameterizedTest
    @CsvSource({
        "12,TERM=xterm,true",
        "1,TERM=xterm,true",
        "2,TERM=xterm,false",
        "'',TERM=xterm,false",
        "12,'',true",
        "12,TERM=dumb,false",
        "12,TERM=xterm NO_COLOR=1,false",
        "12,TERM=xterm NO_COLOR=,true",
        "12,TERM=xterm CLICOLOR=0,false",
        "'',CLICOLOR_FORCE=1,true",
        "'',CLICOLOR_FORCE=0,false",
        "'',CLICOLOR_FORCE=1 NO_COLOR=1,false"
    })
    void colour(String descriptors, String environment, boolean colour) {
        assertThat(terminal(descriptors, environment).colour()).isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({"'',88", "COLUMNS=72,72", "COLUMNS=20,60", "COLUMNS=300,100", "COLUMNS=wide,88", "COLUMNS=99999,88"})
    void width(String environment, int width) {
        assertThat(terminal("1", environment).width()).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"12,TERM=xterm,true", "2,TERM=xterm,true", "1,TERM=xterm,false", "12,TERM=dumb,false"})
    void progressNeedsATerminal(String descriptors, String environment, boolean shown) {
        assertThat(terminal(descriptors, environment).showsProgress()).isEqualTo(shown);
    }

    @Test
    @Timeout(60)
    void progressIsOneLineAndIsWiped() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (Progress progress = new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), 1, true)) {
            progress.at("checking", 3, 8);
            while (!err.toString(StandardCharsets.UTF_8).contains("3 of 8")) {
                Thread.onSpinWait();
            }
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("\r\u001b[Kgainsay: checking ... 3 of 8 articles")
                .endsWith("\r\u001b[K")
                .doesNotContain("\n");
    }

    @Test
    void aQuickRunShowsNoProgress() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (Progress progress = new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), 60_000, true)) {
            progress.at("reading", 1, 0);
        }
        assertThat(err.size()).isZero();
    }

    @Test
    void verboseTellsTimesAndChangesNoResult() {
        Invocation verbose = Invocation.ferry("-v");
        assertThat(verbose.out()).isEqualTo(Invocation.ferry().out());
        assertThat(verbose.errLines())
                .hasSize(2)
                .first()
                .asString()
                .matches("gainsay: 3 articles from 3 sources, [1-9]\\d* rules in [1-9]\\d* packs");
        assertThat(verbose.errLines().get(1))
                .matches(
                        "gainsay: articles \\d+ ms, waiting for rules \\d+ ms, comparison \\d+ ms, output \\d+ ms, \\d+ ms in all");
        assertThat(Invocation.of("extract", "-v", "--text", "5 km").err())
                .matches("gainsay: 1 article, reading and writing \\d+ ms, \\d+ ms in all\n");
    }
}
