package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gainsay.report.Formats;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles that try to break out of a report: nothing of them may run, and every format stays well-formed. */
class HostileArticleTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ATTACK = "</blockquote></script><script>alert(1)</script><img src=x onerror=alert(2)> "
            + "[click](javascript:alert(3)) ![x](https://evil.example/x.png) @everyone #12 https://evil.example "
            + "]]> --> &lt;b&gt; $x$ `code` **bold** ::error::own\\u202egnp \\u0000 \\u001b[K \\ud800 \\uffff {0}";

    @TempDir
    Path folder;

    private Path feed;

    @BeforeEach
    void write() throws IOException {
        String source = "=cmd|' /C calc'!A0<script>alert(4)</script>\\\" onload=\\\"alert(5)";
        feed = Files.writeString(
                folder.resolve("feed.jsonl"),
                "{\"id\":\"-1+1\",\"source\":\"" + source + "\",\"title\":\"" + ATTACK
                        + "\",\"url\":\"javascript:alert(6)\",\"text\":\"" + ATTACK
                        + " The evacuation of the ferry took three hours " + ATTACK + ".\"}\n"
                        + "{\"id\":\"2\",\"source\":\"@team\",\"url\":\"https://paper.example/?a=1&b=\\\"><script>\",\"text\":\""
                        + "x".repeat(1_000_000) + " The evacuation of the ferry took nine hours "
                        + "y".repeat(1_000_000)
                        + ".\"}\n");
    }

    /** A value may reach over the place where what has no end of a sentence is cut into sentences. */
    @Test
    void valuesAreMarkedWhereALongSentenceIsCut() throws IOException {
        for (int before = 240; before < 252; before++) {
            String text = "word ".repeat(before) + "from 3 May 2024 to 5 May 2025 fourteen people waited";
            Path file = Files.writeString(folder.resolve("long" + before + ".txt"), text);
            Invocation run = Invocation.of("extract", file.toString());
            assertThat(run.exit()).as(run.err()).isZero();
        }
    }

    private String report(String format) {
        Invocation run = Invocation.of(
                "check",
                feed.toString(),
                "--rules",
                Invocation.HERE + "ferry.yaml",
                "-o",
                format,
                "--max-contradictions",
                "0");
        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        return run.out();
    }

    @Test
    void text() throws IOException {
        assertThat(report("text"))
                .doesNotContain("\u202e", "\u0000", "\u001b", "##[")
                .doesNotContainPattern("(?m)^\\s*::");
        // Wherever the line is broken, some of these words come to stand at the start of one.
        String words = "::error::own ##[add-mask]the ".repeat(12);
        Path file = Files.writeString(folder.resolve("words.txt"), words + "ferry took three hours " + words + ".");
        Invocation run = Invocation.of("extract", file.toString());
        assertThat(run.out())
                .contains("ferry")
                .containsPattern("(?m)^  : :error::own")
                .doesNotContain("##[")
                .doesNotContainPattern("(?m)^\\s*::");
        assertThat(Invocation.of("check", "::error::x.txt").err()).startsWith(": :error::x.txt: error: ");
    }

    /** Names of files are text from outside, too. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl", "html", "markdown", "sarif", "junit", "github", "csv"})
    void namesOfFiles(String format) throws IOException, XMLStreamException {
        String name = "\n::error::=cmd ##[add-mask]<img src=x onerror=alert(7)>](javascript:alert(8))\u202e'\"&.txt";
        Path hostile = Files.createDirectory(folder.resolve("names"));
        Files.writeString(hostile.resolve(name), "The evacuation of the ferry took three hours.");
        Files.writeString(hostile.resolve("other.txt"), "The evacuation of the ferry took nine hours.");
        Invocation run =
                Invocation.of("check", hostile.toString(), "--rules", Invocation.HERE + "ferry.yaml", "-o", format);
        assertThat(run.exit()).as(run.err()).isZero();
        inert(format, run.out());
    }

    private static void inert(String format, String out) throws XMLStreamException {
        switch (format) {
            case "json", "jsonl", "sarif" -> {
                assertThat(JSON.readTree(out).isObject()).isTrue();
                assertThat(out).doesNotContain("\u202e");
            }
            case "html" ->
                assertThat(Jsoup.parse(out).select("img, a[href^=javascript], script:not(:last-child)"))
                        .isEmpty();
            case "junit" -> {
                assertThat(cases(out)).isPositive();
                assertThat(out).doesNotContain("##[", "\u202e").doesNotContainPattern("(?m)^\\s*::");
            }
            case "github" -> assertThat(out.lines()).hasSize(2).allMatch(line -> line.startsWith("::"));
            case "csv" -> {
                List<List<String>> rows = rows(out);
                assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
                assertThat(out.lines()).hasSize(3);
                assertThat(out).doesNotContain("##[", "\u202e").doesNotContainPattern("(?m)^\\s*::");
            }
            default -> assertThat(out).doesNotContain("##[", "\u202e").doesNotContainPattern("(?m)^\\s*::");
        }
        if (format.equals("markdown")) {
            assertThat(out.replaceAll("`[^`\n]*`", "")).doesNotContain("<img").doesNotContainPattern("(?<!\\\\)\\]\\(");
        }
    }

    @Test
    void html() {
        String html = report("html");
        Parser parser = Parser.htmlParser().setTrackErrors(100);
        Document page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, base, link, [style], [src]"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on"));
            assertThat(element.attr("href")).doesNotStartWithIgnoringCase("javascript");
        }
        assertThat(page.select("meta[http-equiv]").attr("content")).startsWith("default-src 'none'; ");
        assertThat(page.select("article.finding mark")).isNotEmpty();
        assertThat(html).doesNotContain("\u202e", "\u0000", "\u001b");
        assertThat(html.length()).isLessThan(200_000);
    }

    @Test
    void markdown() {
        String markdown = report("markdown");
        assertThat(markdown).doesNotContain("<", "@everyone", "@team", "#12", "://", "\u202e", "\u0000");
        assertThat(markdown).doesNotContainPattern("(?<!\\\\)\\]\\(").doesNotContainPattern("(?m)^\\s*::");
        assertThat(markdown.length()).isLessThan(20_000);
    }

    @Test
    void sarif() throws IOException {
        JsonNode sarif = JSON.readTree(report("sarif"));
        assertThat(FormatsTest.oasis().validate(sarif)).isEmpty();
        String message = sarif.at("/runs/0/results/0/message/text").asString();
        assertThat(message).doesNotContain("[click]", "\u202e").contains("\\[click\\](javascript", "{{0}}");
    }

    @Test
    void junit() throws XMLStreamException {
        assertThat(cases(report("junit"))).isEqualTo(2);
    }

    private static int cases(String junit) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(junit));
        int cases = 0;
        while (xml.hasNext()) {
            boolean starts = xml.next() == XMLStreamReader.START_ELEMENT;
            cases += starts && xml.getLocalName().equals("testcase") ? 1 : 0;
        }
        return cases;
    }

    @Test
    void github() {
        assertThat(report("github").lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("::error "));
    }

    @Test
    void json() throws IOException {
        assertThat(JSON.readTree(report("json")).get("findings")).hasSize(1);
        assertThat(report("json")).doesNotContain("\u202e", "\u0000", "\u001b");
        assertThat(JSON.readTree(report("json")).at("/articles/0/title").asString())
                .contains("own\u202egnp");
        List<String> lines = report("jsonl").lines().toList();
        assertThat(JSON.readTree(lines.get(0)).get("facts")).hasSize(2);
        assertThat(JSON.readTree(lines.get(1)).get("gate").get("set").asBoolean())
                .isTrue();
        assertThat(lines).hasSize(2);
        try (InputStream stream = Formats.class.getResourceAsStream("report-v1.schema.json")) {
            assertThat(stream).isNotNull();
            String schema = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(JSON.readTree(schema))
                            .validate(JSON.readTree(report("json"))))
                    .isEmpty();
        }
    }

    @Test
    void csv() {
        List<List<String>> rows = rows(report("csv"));
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
        assertThat(rows.get(1).get(rows.get(0).indexOf("source"))).startsWith("'=cmd|");
        assertThat(rows.get(1).get(rows.get(0).indexOf("article"))).isEqualTo("'-1+1");
        assertThat(rows.get(2).get(rows.get(0).indexOf("source"))).isEqualTo("'@team");
    }

    /** A reader of RFC 4180, to the letter. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char letter = csv.charAt(i);
            if (letter == '"') {
                boolean doubled = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
                cell.append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                quoted = doubled || !quoted;
            } else if (!quoted && (letter == ',' || letter == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (letter == '\r') {
                    rows.add(row);
                    row = new ArrayList<>();
                    i++;
                }
            } else {
                cell.append(letter);
            }
        }
        return rows;
    }
}
