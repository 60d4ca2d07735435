package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plain line means what the grammar says, and what only the grammar can tell is not plain. */
class PlainLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "check seeds",
                "check a.txt b/*.md -",
                "check --max-contradictions 3 seeds",
                "check seeds --max-contradictions=3",
                "check -q seeds -o html=a=b.html -o json --output sarif=x",
                "check --rules rules --rules more a.txt --format json --strict",
                "extract a.txt --format=jsonl -v",
                "extract --text Two a.txt",
                "check check extract"
            })
    void plainLinesMeanWhatTheGrammarSays(String line) throws UsageException {
        String[] args = line.split(" ", -1);
        Arguments plain = PlainLine.read(args);
        assertThat(plain).isNotNull();
        assertThat(plain).isEqualTo(new Grammar(args).read(args, new PrintWriter(new StringWriter())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "seeds",
                "check",
                "check --help",
                "check seeds -h",
                "check -- -odd.txt",
                "check -ohtml seeds",
                "check -qv seeds",
                "check --max-contradictions seeds --max-contradictions",
                "check --max-contradictions -3 seeds",
                "check --max-contradictions= seeds",
                "check --max-contradictions 1 --max-contradictions 2 seeds",
                "check --strict=yes seeds",
                "check --unknown seeds",
                "check --text Two seeds",
                "extract --text Two",
                "check  seeds",
                "explain alaska-summit/talks-length seeds",
                "rules list"
            })
    void allElseIsLeftToTheGrammar(String line) {
        assertThat(PlainLine.read(line.split(" ", -1))).isNull();
    }
}
