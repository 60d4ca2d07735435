package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that can be wrong with the input is told in one line, and everything else is read all the same. */
class ProblemsTest {
    private static final String TYPES = "(known are .txt, .text, .md, .markdown, .jsonl, .ndjson)";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void fill() {
        desk = new Desk(folder).put("good.txt", Desk.PROSE);
    }

    /** Reads the arguments and then a good file, which no problem may keep from being read. */
    private Articles read(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "good.txt";
        Articles read = desk.read(all);
        assertThat(Desk.ids(read)).contains("good.txt");
        return read;
    }

    private void tells(String argument, String... problems) {
        assertThat(Desk.problems(read(argument))).containsExactly(problems);
    }

    @Test
    void missingFile() {
        tells("gone.txt", "gone.txt: error: there is no such file or folder (check the spelling of the path)");
    }

    @Test
    void emptyArgument() {
        tells("", "\"\": error: there is no such file or folder (name a file, a folder, a glob or -)");
    }

    @Test
    void argumentThatIsNoPath() {
        tells("a\0b", "a\0b: error: there is no such file or folder (check the spelling of the path)");
    }

    @Test
    void unmatchedGlob() {
        tells("*.text", "*.text: error: no file matches this glob " + TYPES);
    }

    @Test
    void brokenGlob() {
        tells("[.txt", "[.txt: error: is not a glob that can be understood (* ? [a-z] {a,b} and ** are known)");
    }

    @Test
    void folderWithoutArticles() throws Exception {
        Files.createDirectory(folder.resolve("empty"));

        tells("empty", "empty: error: there are no articles in this folder " + TYPES);
    }

    @Test
    void unknownTypeOnTheCommandLine() {
        desk.put("scan.pdf", Desk.PROSE);

        tells("scan.pdf", "scan.pdf: error: is of no known type " + TYPES);
    }

    @Test
    void unknownTypesInAFolder() {
        desk.put("in/a.txt", Desk.PROSE)
                .put("in/b.pdf", "x")
                .put("in/c.html", "x")
                .put("in/d.pdf", "x")
                .put("in/Makefile", "x");

        tells("in", "in: note: passed over 4 files of unknown type: .html, .pdf, Makefile " + TYPES);
    }

    @Test
    void filesAboutTheFolder() {
        desk.put("in/a.txt", Desk.PROSE)
                .put("in/README.md", "x")
                .put("in/LICENSE.txt", "x")
                .put("in/CHANGELOG.md", "x");

        tells(
                "in",
                "in: note: passed over in/CHANGELOG.md and 2 more like it"
                        + " (name it on the command line to read it as an article)");
        assertThat(Desk.ids(read("in/README.md"))).contains("in/README.md");
    }

    @Test
    void sourcesFileOnTheCommandLine() {
        desk.put("sources.yaml", "good.txt:\n  source: AP\n");

        tells("sources.yaml", "sources.yaml: note: describes the articles of its folder and is none itself");
    }

    @Test
    void binaryFile() {
        desk.put("a.txt", new byte[] {'P', 'K', 3, 4, 0, 0, 'x'}).put("b.jsonl", new byte[] {1, 2, 3, 4, 5, 6});

        tells("a.txt", "a.txt: error: is not a text but binary data (save it as plain text in UTF-8)");
        tells("b.jsonl", "b.jsonl: error: is not a text but binary data (save it as JSON Lines in UTF-8)");
    }

    @Test
    void fileThatIsTooLarge() {
        desk.put("a.txt", new byte[TextFormat.LONGEST + 1]);

        tells("a.txt", "a.txt: error: is larger than 16 MB (split it, or write one article per line as JSON Lines)");
    }

    @Test
    void unreadableFile() throws Exception {
        desk.put("a.txt", Desk.PROSE);
        Path file = folder.resolve("a.txt");
        Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no permissions here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "root reads everything");

        tells("a.txt", "a.txt: error: cannot be read: permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n ", "---\ntitle: T\n---\n"})
    void fileWithoutText(String content) {
        desk.put("a.txt", content);

        tells("a.txt", "a.txt: error: has no text");
    }

    @Test
    void oldEncoding() {
        desk.put("a.txt", "£5 at the café".getBytes(Charset.forName("windows-1252")));

        tells("a.txt", "a.txt: note: is not UTF-8 and was read as windows-1252 (save it as UTF-8)");
    }

    @Test
    void frontMatterWithoutEnd() {
        desk.put("a.txt", "---\nsource: " + "A".repeat(FrontMatter.LONGEST + 1) + "\n---\n" + Desk.PROSE);

        tells("a.txt", "a.txt:1:1: error: the front matter is longer than 64 KiB (shorten it)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source: AP                 | 1:1: error: the front matter is not closed (add a line \"---\" behind it)",
                "source: [AP]~---           | 2:9: error: \"source\" needs a plain value behind it (put it in quotes if the"
                        + " bracket is part of it)",
                "source: [AP~title: Fire~--- | 2:9: error: \"source\" needs a plain value behind it (put it in quotes if the"
                        + " bracket is part of it)",
                "title: \"Fire~---          | 2:8: error: broken YAML in \"title\": found unexpected end of stream (close what is opened here)",
                "title: A~title: B~---      | 3:1: error: the key \"title\" stands here twice (delete one of them)",
                "- AP: 2~x: 3~---           | ",
                "titel: Fire~---            | 2:1: note: unknown key \"titel\" is passed over (did you mean \"title\"?)",
                "date: 2025-01-02~---       | 2:1: note: unknown key \"date\" is passed over (did you mean \"published\"?)",
                "author: A. Quill~---       | 2:1: note: unknown key \"author\" is passed over"
                        + " (known are source, title, published, url, story)",
                "published: 16 August~---   | 2:1: error: published \"16 August\" is not an ISO-8601 date or time"
                        + " (write 2025-08-16 or 2025-08-16T06:10:00Z)",
                "title: Fire: what we know~--- | ",
            })
    void frontMatter(String lines, String problem) {
        desk.put("a.txt", "---\n" + lines.replace('~', '\n') + "\n" + Desk.PROSE);

        Articles read = read("a.txt");

        assertThat(Desk.ids(read)).containsExactly("a.txt", "good.txt");
        assertThat(Desk.problems(read)).isEqualTo(problem == null ? List.of() : List.of("a.txt:" + problem));
    }

    /** One key that cannot be read is told of by its name, and costs no other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: \"Fire | a.txt:3:8: error: broken YAML in \"title\": found unexpected end of stream"
                        + " (close what is opened here)",
                "title: 'Fire's end' | a.txt:3:14: error: broken YAML in \"title\":"
                        + " expected <block end>, but found '<scalar>'",
                "title: [Fire | a.txt:3:8: error: \"title\" needs a plain value behind it"
                        + " (put it in quotes if the bracket is part of it)",
            })
    void aBrokenKeyCostsNoOther(String line, String problem) {
        desk.put("a.txt", "---\nsource: AP\n" + line + "\nstory: fire\npublished: 2025-05-05\n---\n" + Desk.PROSE);

        Articles read = read("a.txt");

        assertThat(Desk.problems(read)).containsExactly(problem);
        Article article = read.articles().get(0);
        assertThat(article.source()).isEqualTo("AP");
        assertThat(article.title()).isNull();
        assertThat(article.story()).isEqualTo("fire");
        assertThat(article.published()).hasToString("2025-05-05");
    }

    @Test
    void unknownKeyOfManyFilesIsToldOnce() {
        desk.put("in/a.txt", "---\nauthor: A\n---\n" + Desk.PROSE)
                .put("in/b.txt", "---\nauthor: B\n---\n" + Desk.PROSE);

        assertThat(read("in").problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\": 1                | 2:11: error: the line is not JSON: Unexpected end-of-input: expected close marker for Object (one JSON",
                "{\"text\": NaN}              | 2:13: error: the line is not JSON: Non-standard token 'NaN' (one JSON",
                "{\"text\": \"x\", \"text\": \"y\"} | 2:23: error: the key \"text\" stands here twice (delete one of them)",
                "[\"x\"]                     | 2: error: the line is JSON, but not an object in braces",
                "{\"text\": \"x\"} x         | 2:15: error: the line is not JSON: Unrecognized token 'x'",
                "{\"text\": \"x\"} {}        | 2:15: error: something stands behind the object",
                "{\"id\": \"x\"}             | 2: error: the line has no \"text\"",
                "{\"text\": [1]}             | 2:10: error: \"text\" has to be a string",
                "{\"text\": \"x\", \"published\": \"soon\"} | 2: error: \"published\" \"soon\" is not an ISO-8601 date or time",
                "{\"id\": \"a\", \"text\": \"x\"} | 2: error: the id \"a\" is used twice (give each article its own id)",
            })
    void jsonLine(String line, String problem) {
        desk.put("a.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\n" + line + "\n\n{\"id\":\"c\",\"text\":\"Three.\"}");

        Articles read = read("a.jsonl");

        assertThat(Desk.ids(read)).startsWith("a").contains("c");
        assertThat(Desk.problems(read)).first().asString().startsWith("a.jsonl:" + problem);
    }

    @Test
    void jsonLinesFileWithoutArticles() {
        desk.put("a.jsonl", "\n\n");

        tells("a.jsonl", "a.jsonl: error: has no articles in it");
    }

    @Test
    void aMillionBrokenLinesAreNotAMillionMessages() {
        desk.put("a.jsonl", "x\n".repeat(100_000));

        assertThat(Desk.problems(read("a.jsonl")))
                .hasSize(ProblemLog.MOST_PER_FILE + 1)
                .last()
                .isEqualTo("a.jsonl: error: 99980 more errors in this file");
    }

    @Test
    void lineThatIsTooLong() {
        String text = "x".repeat(JsonLinesFormat.LONGEST);
        desk.put("a.jsonl", "{\"text\":\"" + text + "\"}\n{\"id\":\"b\",\"text\":\"Two.\"}");

        Articles read = read("a.jsonl");

        assertThat(Desk.problems(read))
                .containsExactly("a.jsonl:1: error: the line is longer than 16 MB (shorten its text)");
        assertThat(Desk.ids(read)).containsExactly("b", "good.txt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gone.txt:~  source: AP          | 1:1: note: \"gone.txt\" is not a file in this folder",
                "a.txt#2:~  source: AP           | 1:1: note: \"a.txt#2\": the file does not hold so many articles",
                "a.txt: AP                       | 1:8: error: \"a.txt\" needs \"key: value\" lines, indented, behind it",
                "a.txt:~  sorce: AP              | 2:3: note: unknown key \"sorce\" is passed over (did you mean \"source\"?)",
                "a.txt:~  published: May         | 2:3: error: published \"May\" is not an ISO-8601 date or time"
                        + " (write 2025-08-16 or 2025-08-16T06:10:00Z)",
                "a.txt:~ source: AP~  url: x     | 3:6: error: broken YAML: mapping values are not allowed here"
                        + " (put a value that holds a colon in quotes)",
                "just words                      | 1:1: error: this is not a list of \"key: value\" lines",
            })
    void sourcesFile(String yaml, String problem) {
        desk.put("in/a.txt", Desk.PROSE).put("in/sources.yaml", yaml.replace('~', '\n'));

        tells("in", "in/sources.yaml:" + problem);
    }

    @Test
    void emptyStandardInput() {
        assertThat(Desk.problems(desk.read("-"))).containsExactly("-: error: has no text");
    }
}
