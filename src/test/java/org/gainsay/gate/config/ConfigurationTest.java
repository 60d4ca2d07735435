package org.gainsay.gate.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.report.Formats;
import org.gainsay.report.Showing;
import org.gainsay.rule.pack.RuleProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a configuration may hold, what is said of mistakes, and where the file is found. */
class ConfigurationTest {
    private static final ConfigurationReader READER =
            new ConfigurationReader(List.of(Formats.REPORTS.split(", ")), Showing.words());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEMS = "--- problems\n";

    @TempDir
    Path folder;

    record Mistake(String name, String yaml, String problems) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() throws IOException {
        return Arrays.stream(resource("mistakes.txt").split("\n=== ")).skip(1).map(section -> {
            int name = section.indexOf('\n');
            int problems = section.indexOf(PROBLEMS);
            return new Mistake(
                    section.substring(0, name),
                    section.substring(name + 1, problems),
                    section.substring(problems + PROBLEMS.length()).strip());
        });
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(Configuration.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isShownWithItsPlaceAndACure(Mistake mistake) {
        assertThat(READER.read("gainsay.yaml", mistake.yaml).problems().stream()
                        .map(RuleProblem::frame)
                        .collect(Collectors.joining("\n")))
                .isEqualTo(mistake.problems);
    }

    /** What an editor underlines and what the reader refuses is the same, but for what no schema can know. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void theSchemaKnowsTheMistake(Mistake mistake) throws IOException {
        boolean beyond = mistake.name.startsWith("beyond the schema: ");
        if (!beyond) {
            assertThat(schema().validate(json(mistake.yaml))).isNotEmpty();
        }
    }

    @Test
    void theStarterIsSound() throws IOException {
        sound(resource("starter.yaml"));
    }

    /** Each line that the starter offers may be put to use. */
    @Test
    void theStarterIsSoundWithEveryLineInUse() throws IOException {
        String all = resource("starter.yaml").replaceAll("(?m)^( *)#( *- [a-z]+: .*| *[a-z/]+:( .*)?)$", "$1$2");
        assertThat(all).contains("\nwaivers:", "\n    fingerprint: ", "\n  rules:\n    casualties/deaths: 0");
        sound(all);
        assertThat(READER.read("gainsay.yaml", all).entries()).hasSizeGreaterThan(15);
    }

    private static void sound(String yaml) throws IOException {
        assertThat(READER.read("gainsay.yaml", yaml).problems()).isEmpty();
        assertThat(schema().validate(json(yaml))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "---\n"})
    void anEmptyFileSaysNothing(String yaml) {
        Configuration configuration = READER.read("gainsay.yaml", yaml);
        assertThat(configuration.problems()).isEmpty();
        assertThat(configuration.entries()).isEmpty();
    }

    @Test
    void pathsAreRelativeToTheFile() {
        Configuration configuration = READER.read(
                "../desk/gainsay.yaml", "paths: [stories, ./a, '-', /b]\nown: ['*.md', 'd/*']\nbaseline: x.tsv\n");
        assertThat(configuration.values("paths")).containsExactly("../desk/stories", "../desk/a", "-", "/b");
        assertThat(configuration.values("own")).containsExactly("*.md", "../desk/d/*");
        assertThat(configuration.values("baseline")).containsExactly("../desk/x.tsv");
    }

    @Test
    void isFoundUpwardsAsFarAsTheRepository() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("repository/desk/today"));
        Files.writeString(folder.resolve("gainsay.yaml"), "");
        Files.createDirectories(folder.resolve("repository/.git"));
        assertThat(Discovery.from(inner.toFile())).isNull();
        Files.writeString(folder.resolve("repository/gainsay.yaml"), "");
        assertThat(Discovery.from(inner.toFile())).isEqualTo("../../gainsay.yaml");
        Files.writeString(folder.resolve("repository/desk/gainsay.yaml"), "");
        assertThat(Discovery.from(inner.toFile())).isEqualTo("../gainsay.yaml");
    }

    /** A gate that is set in a file that cannot be read shall not be passed over in silence. */
    @Test
    void whatCannotBeReadIsFoundAllTheSame() throws IOException {
        Path desk = Files.createDirectories(folder.resolve("desk"));
        Path file = desk.resolve("gainsay.yaml");
        Files.createSymbolicLink(file, desk.resolve("nowhere.yaml"));
        assertThat(Discovery.from(desk.toFile())).isEqualTo("gainsay.yaml");
        assertThat(READER.read(file.toString()).problems())
                .extracting(RuleProblem::message)
                .containsExactly("cannot be read: it is a link to nowhere");
        Files.delete(file);
        Files.createDirectories(file);
        assertThat(Discovery.from(desk.toFile())).isEqualTo("gainsay.yaml");
        assertThat(READER.read(file.toString()).problems())
                .extracting(RuleProblem::message)
                .containsExactly("cannot be read: it is a folder");
    }

    @Test
    void withoutARepositoryOnlyTheWorkingFolderCounts() throws IOException {
        Path desk = folder.resolve("desk");
        Path inner = Files.createDirectories(desk.resolve("today"));
        Files.writeString(desk.resolve("gainsay.yaml"), "");
        assertThat(Discovery.from(inner.toFile())).isNull();
        assertThat(Discovery.from(desk.toFile())).isEqualTo("gainsay.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paths: &a [x]\nrules: *a\n",
                "paths: !!java.net.URL [x]\n",
                "gate: {rules: {a: {b: {c: {d: {e: {f: {g: {h: 1}}}}}}}}}\n"
            })
    void hostileYamlIsRefusedWithItsLimit(String yaml) {
        assertThat(READER.read("gainsay.yaml", yaml).problems())
                .singleElement()
                .asString()
                .containsAnyOf("no part of the configuration", "at most 8 levels");
    }

    @Test
    @Timeout(10)
    void endlessYamlIsRefusedWithItsLimit() throws IOException {
        String many = "paths: [" + "a, ".repeat(30_000) + "a]\n";
        assertThat(READER.read("gainsay.yaml", many).problems())
                .singleElement()
                .asString()
                .contains("too many entries: at most 20000");
        assertThat(READER.read("gainsay.yaml", "#".repeat(300_000)).problems())
                .singleElement()
                .asString()
                .contains("at most 250000 characters");
        Path large = Files.write(folder.resolve("gainsay.yaml"), new byte[2_000_000]);
        assertThat(READER.read(large.toString()).problems())
                .singleElement()
                .asString()
                .contains("at most 1000000 bytes");
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'a', (byte) 0xe9});
        assertThat(READER.read(latin.toString()).problems())
                .singleElement()
                .asString()
                .contains("not UTF-8");
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(resource("config.schema.json")));
    }

    private static JsonNode json(String yaml) {
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }
}
