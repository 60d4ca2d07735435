package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the formats look like, from articles to output. */
class ReportTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({"text,report.txt", "json,report.json", "jsonl,report.jsonl"})
    void golden(String format, String name) throws IOException {
        String out = Invocation.ferry("--format", format).out();
        assertThat(out).isEqualTo(Files.readString(Path.of(Invocation.HERE + name)));
    }

    @Test
    void goldenExtract() throws IOException {
        String out = Invocation.of("extract", Invocation.HERE + "ferry").out();
        assertThat(out).isEqualTo(Files.readString(Path.of(Invocation.HERE + "extract.txt")));
    }

    @Test
    void goldenExtractLines() throws IOException {
        String out = Invocation.of("extract", Invocation.HERE + "ferry", "--format", "jsonl")
                .out();
        assertThat(out).isEqualTo(Files.readString(Path.of(Invocation.HERE + "extract.jsonl")));
    }

    @Test
    void reportKeepsToItsSchema() throws IOException {
        String report = Invocation.ferry("--format", "json", "--max-contradictions", "1")
                .out();
        assertThat(schema("report-v1.schema.json").validate(JSON.readTree(report)))
                .isEmpty();
    }

    @Test
    void reportWithoutArticlesKeepsToItsSchema() throws IOException {
        String report =
                Invocation.of("check", "no-such-file.txt", "--format", "json").out();
        assertThat(schema("report-v1.schema.json").validate(JSON.readTree(report)))
                .isEmpty();
        assertThat(JSON.readTree(report).at("/problems/0/path").asString()).isEqualTo("no-such-file.txt");
    }

    @Test
    void spansCutOutTheWords() throws IOException {
        JsonNode report = JSON.readTree(Invocation.ferry("--format", "json").out());
        for (JsonNode finding : report.get("findings")) {
            for (JsonNode fact : finding.get("facts")) {
                String path = fact.get("path").asString();
                if (path.endsWith(".txt")) {
                    String content = Files.readString(Path.of(path));
                    assertThat(content.substring(
                                    fact.get("start").asInt(), fact.get("end").asInt()))
                            .isEqualTo(fact.get("text").asString());
                }
            }
        }
    }

    /** Words found in their file by hand: a line, a column and offsets, as every format has them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text|ferry/harbour-post.txt:5:17",
                "json|\"line\" : 5, \"column\" : 17, \"start\" : %d, \"end\" : %d",
                "jsonl|\"line\":5,\"column\":17,\"start\":%d,\"end\":%d",
                "html|ferry/harbour-post.txt:5:17",
                "markdown|ferry/harbour-post.txt:5:17",
                "sarif|\"startLine\" : 5, \"startColumn\" : 17",
                "junit|ferry/harbour-post.txt:5:17",
                "github|ferry/harbour-post.txt,line=5,endLine=5,col=17,endColumn=35",
                "csv|ferry/harbour-post.txt,5,17,%d,%d,text"
            })
    void positions(String format, String place) throws IOException {
        String content = Files.readString(Path.of(Invocation.HERE + "ferry/harbour-post.txt"));
        int start = content.indexOf("nearly three hours");
        assertThat(content.substring(0, start).chars().filter(c -> c == '\n').count())
                .isEqualTo(4);
        assertThat(start - content.lastIndexOf('\n', start)).isEqualTo(17);
        String end = Integer.toString(start + "nearly three hours".length());
        String wanted = place.replaceFirst("%d", Integer.toString(start)).replaceFirst("%d", end);
        String out = Invocation.ferry("--format", format, "--own", "harbour-post.txt")
                .out();
        assertThat(out.replaceAll("\\s+", " ")).contains(wanted);
    }

    @Test
    void extractAsOneObjectIsJson() throws IOException {
        JsonNode all = JSON.readTree(Invocation.of("extract", Invocation.HERE + "ferry", "--format", "json")
                .out());
        assertThat(all.get("articles")).hasSize(3);
        assertThat(JSON.readTree(Invocation.of("extract", "nothing.txt", "--format", "json")
                                .out())
                        .get("articles"))
                .isEmpty();
    }

    @Test
    void escapeSequencesOfArticlesReachNoTerminal() {
        assertThat(Invocation.ferry("--color", "never").out()).doesNotContain("\u001b");
        assertThat(Invocation.ferry("--color", "always").out()).doesNotContain("\u001b[31mGazette");
    }

    @Test
    void coloursChangeNothingElse() {
        String coloured = Invocation.ferry("--color", "always").out();
        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(Invocation.ferry().out());
    }

    @Test
    void linesFitThePage() {
        assertThat(Invocation.ferry().out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(88));
    }

    @ParameterizedTest
    @CsvSource({"tr-TR,Asia/Kathmandu", "ar-EG,America/Anchorage", "de-DE,Pacific/Auckland", "hi-IN-u-nu-deva,UTC"})
    void localeAndTimeZoneChangeNothing(String locale, String zone) {
        String text = Invocation.ferry().out();
        String json = Invocation.ferry("--format", "json").out();
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(Invocation.ferry().out()).isEqualTo(text);
            assertThat(Invocation.ferry("--format", "json").out()).isEqualTo(json);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    static Schema schema(String name) throws IOException {
        try (InputStream stream = ReportTest.class.getResourceAsStream("/org/gainsay/report/" + name)) {
            assertThat(stream).isNotNull();
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JSON.readTree(text));
        }
    }
}
