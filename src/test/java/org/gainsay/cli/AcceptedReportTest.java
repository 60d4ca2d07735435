package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.gate.ExitCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports with waived and accepted findings keep to their schemas, and a configuration is found from where one works. */
class AcceptedReportTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String WAIVED = """
            gate: {contradictions: 0, strained: 9, rules: {ferry: 9}}
            waivers:
              - rule: ferry/evacuation
                sources: [The Harbour Post, North Star, "Evening \\e[31mGazette"]
                reason: "</script><script>alert(1)</script> [x](javascript:1)\\u202e"
                expires: 2030-06-30
            """;

    @TempDir
    Path folder;

    private Path config;

    @BeforeEach
    void write() throws IOException {
        config = Files.writeString(folder.resolve("gainsay.yaml"), WAIVED);
    }

    @Test
    void schemasHoldAndReasonsAreInert() throws IOException {
        Path baseline = folder.resolve("accepted.tsv");
        assertThat(run("baseline", "--baseline", baseline.toString()).exit()).isZero();
        Invocation run = run(
                "check",
                "--baseline",
                baseline.toString(),
                "--format",
                "json",
                "-o",
                "sarif=" + folder.resolve("s"),
                "-o",
                "html=" + folder.resolve("h"));
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode report = JSON.readTree(run.out());
        assertThat(ReportTest.schema("report-v1.schema.json").validate(report)).isEmpty();
        assertThat(report.at("/summary/waived").asInt()).isEqualTo(1);
        assertThat(report.at("/summary/baselined").asInt()).isEqualTo(2);
        assertThat(report.at("/summary/contradictions").asInt()).isZero();
        assertThat(report.at("/gate/thresholds").size()).isEqualTo(3);
        JsonNode sarif = JSON.readTree(Files.readString(folder.resolve("s")));
        assertThat(FormatsTest.oasis().validate(sarif)).isEmpty();
        assertThat(sarif.at("/runs/0/results/0/suppressions").size()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("h")))
                .doesNotContain("<script>alert")
                .doesNotContain("\u202e");
    }

    /** What the page offers to copy is a waiver, once a reason and a day are filled in. */
    @Test
    void thePageOffersEachWaiver() throws IOException {
        Files.writeString(config, "gate: {contradictions: 0}\n");
        Invocation before = run("check", "--format", "html");
        assertThat(before.exit()).as(before.err()).isEqualTo(1);
        StringBuilder waivers = new StringBuilder("gate: {contradictions: 0}\nwaivers:\n");
        List<Element> drafts = Jsoup.parse(before.out()).select("article.finding .waive pre");
        drafts.forEach(draft -> waivers.append(draft.wholeText()).append('\n'));
        assertThat(drafts).hasSize(3);
        Files.writeString(config, waivers);
        assertThat(run("check").exit()).isEqualTo(2);
        Files.writeString(config, waivers.toString().replace("WHY", "Seen.").replace("YYYY-MM-DD", "2030-06-30"));
        Invocation after = run("check", "--format", "html");
        assertThat(after.exit()).as(after.err()).isZero();
        assertThat(Jsoup.parse(after.out()).select(".waive")).isEmpty();
    }

    @Test
    void isFoundFromAFolderBelow() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(config, "paths: [story]\ngate: {contradictions: 0}\n");
        Path story = Files.createDirectories(folder.resolve("story"));
        Files.writeString(story.resolve("a.txt"), "The repair cost $500 million (£396,000).\n");
        Files.writeString(story.resolve("b.txt"), "It rained.\n");
        assertThat(elsewhere(story)).isEqualTo(ExitCode.FAILED.number());
        assertThat(elsewhere(story, "--no-config")).isEqualTo(ExitCode.COULD_NOT_CHECK.number());
        assertThat(elsewhere(story, "--max-contradictions", "1")).isEqualTo(ExitCode.PASSED.number());
    }

    private static int elsewhere(Path folder, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.gainsay.cli.Main",
                "check"));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(out).isNotEmpty();
        return process.waitFor();
    }

    private Invocation run(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(
                command,
                Invocation.HERE + "ferry",
                "--rules",
                Invocation.HERE + "ferry.yaml",
                "--config",
                config.toString(),
                "--today",
                "2030-01-01"));
        words.addAll(List.of(more));
        return Invocation.of(words.toArray(String[]::new));
    }
}
