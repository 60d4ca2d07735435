package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
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

    /** Lines put together by chance, from whatever may stand in one: each that is read as plain means what the grammar says. */
    @Test
    void whateverIsReadAsPlainMeansWhatTheGrammarSays() throws UsageException {
        List<String> pieces = new ArrayList<>(List.of(
                "check",
                "extract",
                "a.txt",
                "-",
                "--",
                "",
                " ",
                "@file",
                "=",
                "a=b",
                "-x",
                "-3",
                "3",
                "\"q\"",
                "'q",
                "\\",
                "a,b",
                "${x}",
                "--form",
                "--no-strict",
                "-qv",
                "-oq",
                "-o=",
                "-o=html=x",
                "--output=",
                "--format=text",
                "--max-rule",
                "casualties/*=0"));
        for (Option option : Option.values()) {
            pieces.addAll(List.of(option.names));
            pieces.add(option.names[0] + "=x");
        }
        Random random = new Random(2);
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            String[] args = new String[2 + random.nextInt(4)];
            args[0] = random.nextBoolean() ? "check" : "extract";
            for (int at = 1; at < args.length; at++) {
                args[at] = pieces.get(random.nextInt(pieces.size()));
            }
            Arguments read = PlainLine.read(args);
            if (read != null) {
                plain++;
                assertThat(read)
                        .as(String.join(" ", args))
                        .isEqualTo(new Grammar(args).read(args, new PrintWriter(new StringWriter())));
            }
        }
        assertThat(plain).isGreaterThan(500);
    }
}
