package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exit codes, bad inputs and bad command lines. */
class MainTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0,1", "2,1", "3,0", "99,0"})
    void gate(String most, int exit) {
        assertThat(Invocation.ferry("--max-contradictions", most).exit()).isEqualTo(exit);
        assertThat(Invocation.ferry("--max-contradictions=" + most, "--format", "json")
                        .exit())
                .isEqualTo(exit);
    }

    @Test
    void withoutAGateContradictionsAreNoFailure() {
        Invocation run = Invocation.ferry();
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void gateWithOneArticle() {
        Invocation run = Invocation.of("check", Invocation.HERE + "ferry/north-star.txt", "--max-contradictions", "0");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines())
                .containsExactly("gainsay: error: a gate is set, but there are fewer than two sources to compare");
        assertThat(run.out()).contains("1 article");
    }

    @Test
    void missingPathAndTheRestIsStillReported() {
        Invocation run = Invocation.ferry("no/such.txt", "--max-contradictions", "9");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().startsWith("no/such.txt: error: ");
        assertThat(run.out()).contains("CONTRADICTION  How long did the evacuation take?");
    }

    @Test
    void whatCouldNotBeCheckedIsSaidAtTheEndToo() {
        for (String format : new String[] {"text", "markdown"}) {
            assertThat(Invocation.ferry("no-such.txt", "other.txt", "--format", format)
                            .out()
                            .replace("\n", " "))
                    .contains("Not everything could be checked: no-such.txt: error: there is no such file")
                    .contains("(and 1 more error)");
        }
        assertThat(Invocation.ferry().out()).doesNotContain("Not everything");
    }

    @Test
    void nothingToReadIsSaidInOneLine() {
        assertThat(Invocation.of("check", "no-such.txt").errLines()).hasSize(1);
        assertThat(Invocation.of("check", folder.toString()).errLines()).hasSize(1);
    }

    @Test
    void ownThatNamesNothingIsNoted() {
        assertThat(Invocation.ferry("--own", "drafts/**", "--own", "*.jsonl").errLines())
                .containsExactly("gainsay: note: --own drafts/** names none of the articles");
    }

    @Test
    void unmatchedGlob() {
        Invocation run = Invocation.ferry(Invocation.HERE + "*.docx");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("*.docx: error: ");
    }

    @Test
    void emptyFolder() {
        Invocation run = Invocation.of("check", folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("error: ").doesNotContain("Exception");
    }

    @Test
    void unreadableFiles() throws IOException {
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1, 2, 0});
        Path matter = Files.writeString(folder.resolve("matter.md"), "---\nsource: [\n---\nText.\n");
        Path json = Files.writeString(folder.resolve("feed.jsonl"), "{\"text\": \"fine\"}\nnot json\n");
        for (Path file : new Path[] {binary, matter, json}) {
            Invocation run = Invocation.ferry(file.toString());
            assertThat(run.exit()).as(file.toString()).isEqualTo(2);
            assertThat(run.errLines())
                    .as(run.err())
                    .allSatisfy(
                            line -> assertThat(line).startsWith(file.toString().replace('\\', '/')));
            assertThat(run.out()).contains("CONTRADICTION  How long did the evacuation take?");
        }
    }

    @Test
    void invalidUtf8IsReadAllTheSameAndNoted() throws IOException {
        Path invalid = Files.write(folder.resolve("invalid.txt"), new byte[] {'o', 'k', ' ', (byte) 0xc3, '(', '\n'});
        Invocation run = Invocation.ferry(invalid.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.errLines()).singleElement().asString().contains("invalid.txt: note: is not UTF-8");
        assertThat(Invocation.ferry(invalid.toString(), "-q").err()).isEmpty();
    }

    @Test
    void allMistakesOfARuleFile() {
        Invocation run = Invocation.of("check", Invocation.HERE + "ferry", "--rules", Invocation.HERE + "broken.yaml");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "broken.yaml:6:11: error: unknown kind 'duraton'\n  6 |     kind: duraton\n    |           ^\n")
                .contains("hint: did you mean 'duration'?")
                .contains("broken.yaml:8:5: error: unknown key 'severty'")
                .contains("broken.yaml:9:5: error: unknown key 'contxt'");
        assertThat(run.out()).contains("3 articles");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check --formt json x|unknown option --formt (did you mean --format?)",
                "chek x|unknown command chek (did you mean check?)",
                "check|(gainsay check --help)",
                "extract|no PATH given (gainsay extract --help)",
                "check x --format|--format needs a value: --format FORMAT (gainsay check --help)",
                "src|no command given (gainsay check src?)",
                "check x --format yaml|unknown format yaml (known are text, json, jsonl, html, markdown, sarif,",
                "extract x --format html|unknown format html (known are text, json, jsonl)",
                "check x --max-contradictions few|--max-contradictions few is no number of contradictions",
                "check x --max-contradictions=-1|--max-contradictions -1 is no number of contradictions",
                "check x --color sometimes|unknown --color sometimes (known are auto, always, never)",
                "check x -o report.json|report.json is a file, not a format (to write it: -o json=report.json)",
                "check x -o report.pdf|report.pdf is a file, not a format (to write it: -o FORMAT=report.pdf)",
                "check x --format htm|unknown format htm (did you mean html? known are text,",
                "rules show force-s|there is no rule force-s (did you mean ukraine-war/force-size?)",
                "check x -o =report.json|-o =report.json names no format and file",
                "check x -o json= |-o json= names no format and file",
                "check x -o json -o html|two formats are to be printed, json and html (name a file for one: -o html=FILE)",
                "check x --format json -o json|two formats are to be printed",
                "check x --own [|--own [ is no glob",
                "check x -o json=no/such/folder/r.json|cannot write no/such/folder/r.json: there is no folder",
                "check a.txt b.txt -o json=b.txt|-o json=b.txt would write over an article (name another file)",
                "check x -o json=r.json -o html=./target/../r.json|two formats are to be written to ./target/../r.json",
                "check x -o json=src|cannot write src: it is a folder",
                "extract x --rules y|unknown option --rules",
                "check x --format text --format json|should be specified only once"
            })
    void badUsage(String line, String message) {
        Invocation run = Invocation.of(line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .startsWith("gainsay: error: ")
                .contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void help() {
        Invocation run = Invocation.of("check", "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("--max-contradictions", "Exit codes");
        assertThat(Invocation.of("--help").out()).contains("extract");
        assertThat(Invocation.of("--version").out()).startsWith("gainsay ");
        assertThat(Invocation.of().exit()).isEqualTo(2);
    }

    @Test
    void filesAreWrittenBesideStandardOutput() throws IOException {
        Path json = folder.resolve("r.json");
        Path text = folder.resolve("r.txt");
        Invocation run = Invocation.ferry("-o", "json=" + json, "--output=text=" + text);
        assertThat(run.out()).startsWith("CONTRADICTION");
        assertThat(Files.readString(json))
                .isEqualTo(Invocation.ferry("--format", "json").out());
        assertThat(Files.readString(text)).isEqualTo(run.out());
        assertThat(folder).isDirectoryContaining(path -> path.equals(json));
        assertThat(folder.toFile().list()).hasSize(2);
        assertThat(Invocation.ferry("-q", "-o", "json=" + json).out()).isEmpty();
    }

    @Test
    void extractOfAText() {
        Invocation run = Invocation.of("extract", "--text", "It took 150 minutes.", "--format", "jsonl");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"low\":9000,\"high\":9000,\"unit\":\"s\",\"iso\":\"PT2H30M\"");
    }

    @Test
    void standardInput() {
        Invocation run = Invocation.fed("It took 150 minutes.", "extract", "-", "--format=jsonl");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"low\":9000");
    }

    @Test
    void closedStandardOutputEndsQuietly() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = {"check", Invocation.HERE + "ferry", "--max-contradictions", "0", "-q"};
        int exit = Main.run(
                args, InputStream.nullInputStream(), closed, new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(exit).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("");
    }

    @Test
    void fullDiskIsAnError() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                new String[] {"extract", "--text", "5 km"},
                InputStream.nullInputStream(),
                full,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("cannot write standard output: No space left on device");
    }
}
