package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a plain check must not load, as each costs every start several milliseconds. Classes are counted, no time is taken. */
@Timeout(120)
class StartTest {
    private static final String STORIES = "src/test/resources/org/gainsay/stories";

    @TempDir
    Path folder;

    @Test
    void aPlainCheckNeedsNoGrammarAndNoMethodsMadeForRecords() throws IOException, InterruptedException {
        List<String> loaded = loaded("check", "seeds");
        assertThat(loaded).contains("org.gainsay.Gainsay", "org.gainsay.compare.Comparison");
        assertThat(loaded).as("the command line is plain").noneMatch(name -> name.startsWith("picocli."));
        assertThat(loaded)
                .as("some record on the way has no equals, hashCode or toString of its own, and is asked for it")
                .doesNotContain("java.lang.runtime.ObjectMethods");
        assertThat(loaded)
                .as("rules are compiled, and nothing is asked of their packs")
                .doesNotContain("org.gainsay.rule.pack.Packs");
        assertThat(loaded).as("front matter is plain").noneMatch(name -> name.startsWith("org.snakeyaml."));
        assertThat(loaded)
                .as("a stream links several lambdas, each time anew; on the way of a plain check a loop does")
                .doesNotContain("java.util.stream.ReferencePipeline");
        assertThat(loaded)
                .as(
                        "the first lambda costs milliseconds and each takes its share; on the way of a plain check a small class does")
                .noneMatch(name -> name.startsWith("org.gainsay.") && name.contains("$$Lambda"));
        assertThat(loaded)
                .as("comparators that the platform makes are in no archive")
                .noneMatch(name -> name.startsWith("java.util.Comparator$$Lambda"));
    }

    /** The seeds take few of the ways through a check; many stories together take nearly all of them. */
    @Test
    void noStoryNeedsMethodsMadeForRecords() throws IOException, InterruptedException {
        List<String> loaded = loaded("check", STORIES);
        assertThat(loaded).contains("org.gainsay.compare.Witnesses").doesNotContain("java.lang.runtime.ObjectMethods");
    }

    @Test
    void givenPacksAreReadWithoutTheirTests() throws IOException, InterruptedException {
        Path pack = Files.writeString(folder.resolve("own.yaml"), """
                pack: own
                title: Own
                rules:
                  - id: rain
                    question: How much rain fell?
                    kind: length
                    near: [rain]
                    between: 1 mm .. 500 mm
                    examples:
                      - {text: Some 40 mm of rain fell., answer: about 40 mm}
                      - {text: The bridge is 40 m long., answer: none}
                """);
        List<String> loaded = loaded("check", "seeds", "--rules", pack.toString());
        assertThat(loaded).contains("org.gainsay.rule.pack.RuleReader", "org.gainsay.rule.engine.RuleCompiler");
        assertThat(loaded).as("the command line is plain").noneMatch(name -> name.startsWith("picocli."));
        assertThat(loaded)
                .as("a check runs no examples and shows no pack as its author works on it")
                .doesNotContain(
                        "org.gainsay.rule.engine.RuleTester",
                        "org.gainsay.rule.pack.Linter",
                        "org.gainsay.rule.pack.Suggestion");
        assertThat(loaded).doesNotContain("java.lang.runtime.ObjectMethods");
    }

    @Test
    void anyOtherLineIsReadByTheGrammar() throws IOException, InterruptedException {
        assertThat(loaded("check", "--help")).anyMatch(name -> name.startsWith("picocli."));
    }

    /** The names of the classes that a run loads. */
    private List<String> loaded(String... args) throws IOException, InterruptedException {
        File log = folder.resolve("classes.log").toFile();
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=classes.log:none",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                Main.class.getName());
        java.command().addAll(Stream.of(args).map(StartTest::there).toList());
        java.directory(folder.toFile());
        java.redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile());
        assertThat(java.start().waitFor())
                .as(() -> read(folder.resolve("out.txt").toFile()))
                .isZero();
        return read(log).lines().map(line -> line.split(" ", 2)[0]).toList();
    }

    private static String there(String arg) {
        return arg.equals("seeds") || arg.equals(STORIES)
                ? Path.of(arg).toAbsolutePath().toString()
                : arg;
    }

    private static String absolute(String classpath) {
        return String.join(
                File.pathSeparator,
                Stream.of(classpath.split(File.pathSeparator))
                        .map(each -> Path.of(each).toAbsolutePath().toString())
                        .toList());
    }

    private static String read(File file) {
        try {
            return Files.readString(file.toPath(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
