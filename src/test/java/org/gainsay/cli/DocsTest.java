package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.gate.config.Configuration;
import org.gainsay.gate.config.ConfigurationReader;
import org.gainsay.report.Formats;
import org.gainsay.report.Showing;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the README and the recipes for CI say, carried out by a shell in a newsroom's repository: each command ends as claimed. */
@NullUnmarked // what YAML holds has no types
class DocsTest {
    private static final Path README = Path.of("README.md");
    private static final Path CI = Path.of("docs/ci.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern EXIT = Pattern.compile("# exit (\\d)");

    @TempDir
    Path newsroom;

    @BeforeAll
    static void needsShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash to run the commands of the docs in");
    }

    /** Drafts and wires that disagree, and the launcher where the recipes have it. */
    @BeforeEach
    void write() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String launcher = "#!/bin/sh\nexec " + quoted(java) + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "
                + quoted(System.getProperty("java.class.path")) + " org.gainsay.cli.Main \"$@\"\n";
        Files.createDirectory(newsroom.resolve(".gainsay"));
        for (String place : new String[] {"gainsay", ".gainsay/gainsay"}) {
            Path file = Files.writeString(newsroom.resolve(place), launcher);
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        article("drafts/summit.md", "three");
        article("wires/summit.txt", "nine");
    }

    /** A word as a shell takes it, whatever the folder of the project is called. */
    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    private void article(String name, String hours) throws IOException {
        Path file = newsroom.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "The two leaders talked for " + hours + " hours in Anchorage.\n");
    }

    private static List<String> blocks(Path page, String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(page));
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    private static String yamlWith(String words) throws IOException {
        return blocks(README, "yaml").stream()
                .filter(block -> block.contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Object yaml(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    /** How a command has ended, and what it has printed. */
    private record Ended(int exit, String out) {}

    private int run(String command) throws IOException, InterruptedException {
        return ended(command).exit();
    }

    private Ended ended(String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-e", "-c", command)
                .directory(newsroom.toFile())
                .redirectErrorStream(true);
        builder.environment()
                .put("GITHUB_STEP_SUMMARY", newsroom.resolve("summary.md").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        assertThat(out).as(command).doesNotContain("this should not have happened", "Exception");
        return new Ended(exit, out);
    }

    private void runLines(String block) throws IOException, InterruptedException {
        for (String line : block.lines().toList()) {
            if (line.startsWith("./gainsay") && !line.contains("# asks")) {
                Matcher exit = EXIT.matcher(line);
                int wanted = exit.find() ? Integer.parseInt(exit.group(1)) : 0;
                assertThat(run(line)).as(line).isEqualTo(wanted);
            }
        }
    }

    @Test
    void commandsOfTheReadme() throws IOException, InterruptedException {
        Files.createDirectory(newsroom.resolve("seeds"));
        for (File article : Objects.requireNonNull(Path.of("seeds").toFile().listFiles(File::isFile))) {
            Files.copy(article.toPath(), newsroom.resolve("seeds").resolve(article.getName()));
        }
        Files.writeString(newsroom.resolve("harbour-fire.yaml"), yamlWith("pack: harbour-fire"));
        Files.writeString(newsroom.resolve("wires.jsonl"), "{\"text\": \"It took 3 hours.\"}\n");
        Files.createDirectory(newsroom.resolve("stories"));
        Files.writeString(newsroom.resolve("stories/a.txt"), "The blaze at the port raged for nearly five hours.\n");
        Files.writeString(newsroom.resolve("example.yaml"), yamlWith("waivers:"));
        assertThat(run("./gainsay check --config example.yaml --show-config")).isZero();
        List<String> blocks = blocks(README, "");
        assertThat(String.join("", blocks)).contains("./gainsay check seeds --max-contradictions 3     # exit 1");
        for (String block : blocks) {
            runLines(block);
        }
    }

    @Test
    void tableOfTheReadme() throws IOException, InterruptedException {
        Files.writeString(newsroom.resolve("harbour-fire.yaml"), yamlWith("pack: harbour-fire"));
        Files.createDirectory(newsroom.resolve("stories"));
        story("echo", "Bay Echo", "The blaze at the port raged for nearly five hours.");
        story(
                "news",
                "Hill News",
                "The fire at the harbour burnt for seven hours. The journey to the fire took 25 minutes.");
        story("times", "Shore Times", "The ships left the harbour.");
        assertThat(ended("./gainsay explain harbour-fire.yaml stories").out()).isEqualTo(table("\nfire-length "));
    }

    private static String table(String row) throws IOException {
        return blocks(README, "").stream()
                .filter(block -> block.startsWith("rule ") && block.contains(row))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void firstRuleOfTheReadme() throws IOException, InterruptedException {
        Files.writeString(newsroom.resolve("mast.yaml"), yamlWith("pack: mast"));
        Files.createDirectory(newsroom.resolve("masts"));
        article("masts", "a", "Orne Post", "The mast at Orne is 61 metres high.");
        article(
                "masts",
                "b",
                "Vale Star",
                "The new mast measures 64 metres. The old mast stood on a tower of 40 feet.");
        assertThat(ended("./gainsay explain mast.yaml masts").out()).isEqualTo(table("\nheight "));
    }

    private void story(String name, String source, String text) throws IOException {
        article("stories", name, source, text);
    }

    private void article(String folder, String name, String source, String text) throws IOException {
        Files.writeString(
                newsroom.resolve(folder + "/" + name + ".txt"), "---\nsource: " + source + "\n---\n" + text + "\n");
    }

    @Test
    void configurationOfTheReadme() throws IOException {
        List<String> formats = List.of(Formats.REPORTS.split(", "));
        Configuration read =
                new ConfigurationReader(formats, Showing.words()).read("gainsay.yaml", yamlWith("waivers:"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.waivers()).hasSize(1);
    }

    @Test
    void commandsOfTheRecipes() throws IOException, InterruptedException {
        List<String> blocks = blocks(CI, "sh");
        assertThat(blocks).isNotEmpty();
        for (String block : blocks) {
            runLines(block);
        }
    }

    /** Disagreement fails, agreement passes, and nothing to compare is told apart from both. */
    private void endsAsClaimed(String command) throws IOException, InterruptedException {
        assertThat(run(command)).isEqualTo(1);
        article("wires/summit.txt", "three");
        assertThat(run(command)).isZero();
        Files.delete(newsroom.resolve("wires/summit.txt"));
        assertThat(run(command)).isEqualTo(2);
        article("wires/summit.txt", "nine");
        assertThat(run(command)).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void githubActions() throws IOException, InterruptedException {
        Map<String, Object> workflow =
                (Map<String, Object>) yaml(blocks(CI, "yaml").get(0));
        Map<String, Object> job = ((Map<String, Map<String, Object>>) workflow.get("jobs")).get("gainsay");
        List<Map<String, Object>> steps = (List<Map<String, Object>>) job.get("steps");
        String command = steps.stream()
                .filter(step -> step.containsKey("run"))
                .map(step -> step.get("run").toString())
                .findFirst()
                .orElseThrow();
        endsAsClaimed(command);
        Map<String, Object> upload = steps.stream()
                .filter(step -> step.getOrDefault("uses", "").toString().contains("upload-sarif"))
                .map(step -> (Map<String, Object>) step.get("with"))
                .findFirst()
                .orElseThrow();
        JsonNode sarif = new JsonMapper()
                .readTree(newsroom.resolve(upload.get("sarif_file").toString()).toFile());
        String uri = sarif.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString();
        assertThat(uri).as("a path from the top of the repository").isEqualTo("drafts/summit.md");
        assertThat(newsroom.resolve("gainsay.html")).exists();
        assertThat(newsroom.resolve("summary.md")).content().contains("## Gainsay: 1 contradiction");
    }

    @Test
    @SuppressWarnings("unchecked")
    void gitlab() throws IOException, InterruptedException {
        Map<String, Map<String, Object>> pipeline =
                (Map<String, Map<String, Object>>) yaml(blocks(CI, "yaml").get(1));
        Map<String, Object> job = pipeline.get("gainsay");
        endsAsClaimed(((List<String>) job.get("script")).get(0));
        Map<String, Object> artifacts = (Map<String, Object>) job.get("artifacts");
        Map<String, String> reports = (Map<String, String>) artifacts.get("reports");
        assertThat(newsroom.resolve(reports.get("junit"))).content().contains("<testsuite");
        for (String path : (List<String>) artifacts.get("paths")) {
            assertThat(newsroom.resolve(path)).exists();
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void preCommit() throws IOException, InterruptedException {
        List<Map<String, Object>> hooks =
                (List<Map<String, Object>>) yaml(Files.readString(Path.of(".pre-commit-hooks.yaml")));
        Map<String, Object> hook = hooks.get(0);
        assertThat(hook).containsEntry("language", "script").containsEntry("pass_filenames", false);
        assertThat("drafts/summit.md").containsPattern(hook.get("files").toString());
        String[] entry = hook.get("entry").toString().split(" ");
        assertThat(Files.isExecutable(Path.of(entry[0]))).isTrue();
        Map<String, List<Map<String, Object>>> config =
                (Map<String, List<Map<String, Object>>>) yaml(blocks(CI, "yaml").get(2));
        Map<String, Object> used =
                ((List<Map<String, Object>>) config.get("repos").get(0).get("hooks")).get(0);
        assertThat(used.get("id")).isEqualTo(hook.get("id"));
        endsAsClaimed("./" + hook.get("entry") + " " + String.join(" ", (List<String>) used.get("args")));
    }
}
