package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --watch} with files that really change. It waits for what must happen, never for a time. */
@Timeout(60)
class WatchTest {
    private static final String WATCHING = ", Ctrl-C ends\n";

    @TempDir
    Path folder;

    private final Heard out = new Heard();
    private final Heard err = new Heard();
    private FutureTask<Integer> run = new FutureTask<>(() -> -1);
    private Thread thread = new Thread();

    /** Takes what is written and lets a test wait for it. */
    private static final class Heard extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int read;

        @Override
        public synchronized void write(int letter) {
            bytes.write(letter);
            notifyAll();
        }

        /** What was written since the last call, once it holds these words. */
        synchronized String until(String words) throws InterruptedException {
            while (!news().contains(words)) {
                wait();
            }
            String news = news();
            read += news.getBytes(StandardCharsets.UTF_8).length;
            return news;
        }

        synchronized String news() {
            return bytes.toString(StandardCharsets.UTF_8)
                    .substring(new String(bytes.toByteArray(), 0, read, StandardCharsets.UTF_8).length());
        }
    }

    @BeforeEach
    void write() throws IOException {
        article("first.txt", "nearly three hours");
        article("second.txt", "nearly three hours");
        Files.copy(Path.of(Invocation.HERE + "ferry.yaml"), folder.resolve("ferry.rules"));
    }

    private void article(String name, String length) throws IOException {
        Path draft = Files.writeString(folder.resolve("draft"), "The evacuation of the ferry took " + length + ".\n");
        Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private void start(String... more) {
        List<String> args =
                new ArrayList<>(List.of("check", "--watch", folder + "/*.txt", "--max-contradictions", "0"));
        args.addAll(List.of("--rules", folder.resolve("ferry.rules").toString()));
        args.addAll(List.of(more));
        run = new FutureTask<>(() -> Main.run(
                args.toArray(String[]::new),
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8)));
        thread = new Thread(run, "watch");
        thread.start();
    }

    private int end() throws Exception {
        thread.interrupt();
        return run.get(30, TimeUnit.SECONDS);
    }

    @AfterEach
    void leaveNothingRunning() throws Exception {
        thread.interrupt();
        thread.join();
    }

    @Test
    void checksAgainWhenAnArticleChangesComesOrGoes() throws Exception {
        start();
        assertThat(err.until(WATCHING))
                .startsWith(folder.resolve("ferry.rules") + ": note: ")
                .endsWith("\ngainsay: note: watching 3 files" + WATCHING);
        assertThat(out.news()).contains("no contradictions").contains("Gate passed");
        out.until("Gate passed");

        article("second.txt", "nine hours");
        assertThat(err.until(WATCHING))
                .startsWith("gainsay: note: changed: " + folder.resolve("second.txt") + "; checking");
        assertThat(out.until("Gate failed")).contains("CONTRADICTION  How long did the evacuation take?");

        article("third.txt", "nine hours");
        assertThat(err.until(WATCHING)).contains("third.txt; checking again", "watching 4 files");
        assertThat(out.until("Gate failed")).contains("3 articles");

        Files.delete(folder.resolve("second.txt"));
        Files.delete(folder.resolve("third.txt"));
        assertThat(err.until(WATCHING)).contains("watching 2 files");
        assertThat(out.until("Not checked")).contains("1 article");
        assertThat(end()).isEqualTo(2);
    }

    @Test
    void checksAgainWhenRulesOrMetadataChange() throws Exception {
        start();
        err.until(WATCHING);
        Path rules = folder.resolve("ferry.rules");
        String sound = Files.readString(rules);
        Files.writeString(rules, sound.replace("kind: duration", "kind: duraton"));
        assertThat(err.until(WATCHING)).contains("ferry.rules; checking again", "did you mean 'duration'?");
        Files.writeString(rules, sound);
        assertThat(err.until(WATCHING)).contains("ferry.rules; checking again").doesNotContain("duraton");
        Files.writeString(folder.resolve("sources.yaml"), "first.txt: {source: Pier Gazette}\n");
        assertThat(err.until(WATCHING)).contains("sources.yaml; checking again");
        assertThat(out.until("Pier Gazette")).contains("Gate passed");
        assertThat(end()).isZero();
    }

    @Test
    void aReportAmongTheArticlesIsNone() throws Exception {
        start("-o", "json=" + folder.resolve("report.txt"));
        assertThat(err.until(WATCHING)).contains("watching 3 files");
        article("second.txt", "nine hours");
        assertThat(err.until(WATCHING)).contains("second.txt; checking").contains("watching 3 files");
        assertThat(out.news()).contains("2 articles").doesNotContain("3 articles");
        assertThat(end()).isEqualTo(1);
        assertThat(folder.toFile().list()).contains("report.txt").noneMatch(name -> name.startsWith("."));
    }

    /** A process whose working folder is that of the articles. */
    private Process process(String... more) throws IOException {
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                "org.gainsay.cli.Main",
                "check",
                "--watch",
                folder + "/*.txt",
                "--rules=" + folder.resolve("ferry.rules")));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void checksAgainWhenAConfigurationComesChangesOrGoes() throws Exception {
        article("second.txt", "nine hours");
        Process process = process();
        Path file = folder.resolve("gainsay.yaml");
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).contains("ferry.rules: note: ", " answer nothing");
            assertThat(lines.readLine()).isEqualTo("gainsay: note: watching 3 files, Ctrl-C ends");
            Files.writeString(file, "gate: {contradictions: zero}\n");
            assertThat(lines.readLine()).isEqualTo("gainsay: note: changed: gainsay.yaml; checking again");
            assertThat(lines.readLine()).startsWith("gainsay.yaml:1:24: error: a threshold must be a whole number");
            until(lines, "watching 4 files, Ctrl-C ends");
            Files.writeString(file, "gate: {contradictions: 0}\nown: ['none.md']\n");
            until(lines, "--own none.md names none of the articles");
            until(lines, "watching 4 files, Ctrl-C ends");
            Files.delete(file);
            assertThat(lines.readLine()).isEqualTo("gainsay: note: changed: gainsay.yaml; checking again");
            until(lines, "watching 3 files, Ctrl-C ends");
        } finally {
            process.destroy();
        }
    }

    /** What a configuration asks for may be impossible until it is edited once more. */
    @Test
    void aConfigurationThatCannotHoldEndsNothing() throws Exception {
        Path article = folder.resolve("first.txt");
        Process process = process(article.toString());
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            until(lines, "watching 3 files, Ctrl-C ends");
            Files.writeString(folder.resolve("gainsay.yaml"), "output: {json: " + article + "}\n");
            until(lines, "would write over an article");
            until(lines, "watching 4 files, Ctrl-C ends");
            Files.writeString(folder.resolve("gainsay.yaml"), "own: ['none.md']\n");
            until(lines, "--own none.md names none of the articles");
        } finally {
            process.destroy();
        }
        assertThat(article).content().startsWith("The evacuation");
    }

    private static void until(BufferedReader lines, String words) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.contains(words)) {
            line = lines.readLine();
        }
        assertThat(line).isNotNull();
    }

    /** What Ctrl-C does to a process, but for the signal. */
    @Test
    void theProcessEndsWithTheCodeOfItsLastCheck() throws Exception {
        article("second.txt", "nine hours");
        Process process = process("--max-contradictions=0");
        assumeTrue(process.supportsNormalTermination(), "processes cannot be asked to end here");
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            until(lines, "watching 3 files, Ctrl-C ends");
            // The process itself would close what it still has to say.
            process.toHandle().destroy();
            assertThat(lines.readLine()).isNull();
        }
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void whatCannotBeginEndsAtOnce() throws InterruptedException, TimeoutException {
        assertThat(Invocation.of("check", "--watch", "-").err())
                .isEqualTo("gainsay: error: standard input cannot be watched (name files or folders)\n");
        assertThat(Invocation.of("check", "--watch", "x", "--format", "yaml").exit())
                .isEqualTo(2);
    }
}
