package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schema that editors complete packs with knows what the loader knows. */
class PackSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream file = Objects.requireNonNull(Rule.class.getResourceAsStream("pack.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(MAPPER.readTree(file.readAllBytes()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** YAML 1.2 knows no dates: a day is a text. */
    private static JsonNode json(String yaml) {
        return MAPPER.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    static Stream<Path> packs() throws IOException {
        return Stream.of(Path.of("rules"), Path.of("src/test/resources/org/gainsay/rule/engine/packs"))
                .flatMap(PackSchemaTest::files);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(folder.toString(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void ourPacksAreValid(Path pack) throws IOException {
        assertThat(SCHEMA.validate(json(Files.readString(pack)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tolerence: 3",
                "near: []",
                "kind: durration",
                "severity: fatal",
                "between: 30 min",
                "evolves: sometimes",
                "reference: {value: 3 h}",
                "examples: [{text: They talked.}]",
                "id: Length",
                "from: 1 May 2025",
                "enabled: false",
                "reference: moon-landing",
                "change: casualties/deaths",
            })
    void mistakesAreNot(String field) {
        String key = field.substring(0, field.indexOf(':') + 1);
        String rule = Stream.of("id: length", "question: How long?", "kind: duration", "near: [talk]")
                .filter(each -> !each.startsWith(key))
                .reduce(field, (a, b) -> a + "\n    " + b);

        assertThat(SCHEMA.validate(json("pack: demo\ntitle: Demo\nrules:\n  - " + rule)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{change: casualties/deaths, severity: warning}",
                "{change: casualties/*, enabled: false}",
                "{id: length, question: How long?, kind: duration, near: [talk], from: '2025-01-01', until: '2025-12-31'}",
            })
    void whatTheLoaderTakesIsValid(String entry) {
        assertThat(SCHEMA.validate(json("pack: demo\ntitle: Demo\nextends: casualties\nrules:\n  - " + entry)))
                .isEmpty();
    }
}
