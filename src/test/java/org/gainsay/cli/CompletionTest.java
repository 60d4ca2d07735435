package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script for shells, tried in a real bash. */
class CompletionTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Invocation run = Invocation.of("completion", "bash");
        assertThat(run.exit()).isZero();
        Files.writeString(folder.resolve("completion.sh"), run.out());
        Files.createDirectory(folder.resolve("drafts"));
        Files.writeString(folder.resolve("draft.txt"), "A text.\n");
    }

    /** What bash offers when the last word is begun. */
    private static List<String> offered(String line) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash to try completion in");
        String script = """
                source completion.sh
                COMP_WORDS=($1); [[ $1 == *' ' ]] && COMP_WORDS+=('')
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE=$1; COMP_POINT=${#1}
                complete -p gainsay >/dev/null || exit 3
                _complete_gainsay 2>/dev/null; printf '%s\\n' "${COMPREPLY[@]}"
                """;
        Process process = new ProcessBuilder("/bin/bash", "--norc", "-c", script, "bash", line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.lines().map(String::strip).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "gainsay ch|check",
                "gainsay rules |list show test new schema",
                "gainsay check --max|--max-contradictions",
                "gainsay check --fo|--format",
                "gainsay check --format |text json jsonl html markdown sarif junit github csv",
                "gainsay check -o s|sarif",
                "gainsay extract --format |text json jsonl",
                "gainsay check --color a|auto always",
                "gainsay check dr|draft.txt drafts",
                "gainsay check --rules dr|draft.txt drafts",
                "gainsay rules show alaska-summit/meeting-l|alaska-summit/meeting-length",
                "gainsay explain ukraine-war/force|ukraine-war/force-size",
                "gainsay explain ukraine-war/force-size dr|draft.txt drafts",
                "gainsay rules new --kind dura|duration",
                "gainsay completion z|zsh"
            })
    void bash(String line, String words) throws IOException, InterruptedException {
        assertThat(offered(line)).contains(words.split(" "));
    }

    @Test
    void onlyWhatACommandKnowsIsOffered() throws IOException, InterruptedException {
        assertThat(offered("gainsay extract --")).contains("--text").doesNotContain("--watch", "--rules");
        assertThat(offered("gainsay rules show alaska-summit/meeting-l")).hasSize(1);
    }

    @Test
    void anotherShell() {
        assertThat(Invocation.of("completion", "fish").err())
                .isEqualTo("gainsay: error: no script for fish (known are bash, zsh)\n");
        assertThat(Invocation.of("completion").exit()).isEqualTo(2);
        assertThat(Invocation.of("completion", "zsh").out()).contains("bashcompinit");
    }
}
