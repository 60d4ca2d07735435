package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the files {@code scenarios/*.scenario}, each a story in steps that begin with {@code ====}:
 *
 * <ul>
 *   <li>{@code file NAME} writes a file, {@code content NAME} says all that is in one, {@code holds NAME} some of it;
 *   <li>{@code $ COMMAND} runs a command; below it stand its exit code and what its output must hold: {@code out} and {@code err} what a stream
 *       contains, {@code not} what standard output and {@code quiet} what standard error does not, {@code print} the whole of it, but for how wide its columns are.
 * </ul>
 *
 * <code>{dir}</code> is the folder of the story, <code>{fingerprint}</code> any fingerprint.
 */
class ScenarioTest {
    private static final String STEP = "\n==== ";

    @TempDir
    Path folder;

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(Invocation.HERE, "scenarios"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void goesAsItIsWritten(Path scenario) throws IOException {
        List<String> steps = List.of(Files.readString(scenario).split(STEP));
        assertThat(steps).hasSizeGreaterThan(1);
        for (String step : steps.subList(1, steps.size())) {
            int end = step.indexOf('\n') < 0 ? step.length() : step.indexOf('\n');
            String head = step.substring(0, end);
            String body = step.substring(Math.min(step.length(), end + 1));
            if (head.startsWith("file ")) {
                Path file = folder.resolve(head.substring(5));
                Files.createDirectories(file.getParent());
                Files.writeString(file, body.stripTrailing() + "\n");
            } else if (head.startsWith("content ")) {
                String content = Files.readString(folder.resolve(head.substring(8)));
                assertThat(content.replaceAll("(?m)^[0-9a-f]{16}\t", "{fingerprint}\t"))
                        .as(head)
                        .isEqualTo(body.stripTrailing() + "\n");
            } else if (head.startsWith("holds ")) {
                String content = Files.readString(folder.resolve(head.substring(6)));
                assertThat(content).as(head).contains(body.lines().toList());
            } else if (head.startsWith("$ ")) {
                command(head, body);
            } else {
                throw new IllegalArgumentException(scenario + ": " + head);
            }
        }
    }

    private void command(String head, String body) {
        String[] words =
                Arrays.stream(head.substring(2).split(" ")).map(this::here).toArray(String[]::new);
        Invocation run = Invocation.of(words);
        String out = there(run.out());
        String err = there(run.err());
        int print = body.indexOf("\nprint\n");
        List<String> claims = new ArrayList<>(
                (print < 0 ? body : body.substring(0, print)).lines().toList());
        assertThat(claims).as(head).isNotEmpty();
        for (String claim : claims) {
            int blank = claim.indexOf(' ');
            String what = claim.substring(blank + 1);
            switch (claim.substring(0, blank)) {
                case "exit" ->
                    assertThat("exit " + run.exit()).as(head + "\n" + err + out).isEqualTo(claim);
                case "out" -> assertThat(out).as(head).contains(what);
                case "not" -> assertThat(out).as(head).doesNotContain(what);
                case "quiet" -> assertThat(err).as(head).doesNotContain(what);
                case "err" -> assertThat(err).as(head).contains(what);
                default -> throw new IllegalArgumentException(claim);
            }
        }
        if (print >= 0) {
            assertThat(columns(out)).as(head).isEqualTo(columns(body.substring(print + 7)));
        }
    }

    private static List<String> columns(String text) {
        return text.stripTrailing()
                .lines()
                .map(line -> line.replaceAll(" {2,}", "  "))
                .toList();
    }

    private String here(String word) {
        return word.replace("{dir}", folder.toString());
    }

    private String there(String text) {
        return text.replace(folder.toString(), "{dir}");
    }
}
