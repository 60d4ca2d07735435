package org.gainsay.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.article.Publication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples that lie beside each kind of value: files {@code *.examples}. A line is a text whose value stands in square
 * brackets, an arrow, and the value; or a text without brackets and {@code none}, where nothing of the file's kind may be found. A line
 * {@code published: 2025-08-16}, or with a time of the clock behind it, holds for the lines below it. {@code ~} before a line marks a known miss: it must still fail.
 */
class ExamplesTest {
    private static final Path ROOT = Path.of("src/test/resources/org/gainsay/normalize");
    private static final Reader READER = new Reader(Reader.vocabulary().build());

    @TestFactory
    Stream<DynamicNode> examples() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(ROOT)) {
            walk.filter(path -> path.toString().endsWith(".examples")).sorted().forEach(files::add);
        }
        assertThat(files).hasSizeGreaterThan(4);
        return files.stream().map(ExamplesTest::file);
    }

    private static DynamicNode file(Path file) {
        Kind kind = Kind.of(file.getFileName().toString().replace(".examples", ""));
        List<DynamicTest> tests = new ArrayList<>();
        @Nullable Publication published = null;
        for (String line : lines(file)) {
            if (line.startsWith("published:")) {
                published = publication(line.substring("published:".length()).strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                @Nullable Publication at = published;
                tests.add(DynamicTest.dynamicTest(line, () -> check(kind, line, at)));
            }
        }
        return DynamicContainer.dynamicContainer(kind.label(), tests);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static @Nullable Publication publication(String written) {
        if (written.equals("unknown")) {
            return null;
        }
        boolean day = written.indexOf('T') < 0;
        return new Publication(OffsetDateTime.parse(day ? written + "T00:00:00Z" : written), day);
    }

    private static void check(Kind kind, String line, @Nullable Publication published) {
        boolean miss = line.startsWith("~");
        String example = miss ? line.substring(1).strip() : line;
        int arrow = example.lastIndexOf(" => ");
        String marked = example.substring(0, arrow);
        String expected = example.substring(arrow + 4).strip();
        String found = found(kind, marked, published);
        if (miss) {
            assertThat(found)
                    .as("a known miss that is read right now: take its mark away")
                    .isNotEqualTo(expected);
        } else {
            assertThat(found).isEqualTo(expected);
        }
    }

    /** The value that is marked, as a line writes it; or what was found instead. */
    private static String found(Kind kind, String marked, @Nullable Publication published) {
        String text = marked.replace("[", "").replace("]", "");
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        List<String> others = new ArrayList<>();
        for (Mention mention : READER.read(READER.lexer().read(text), published)) {
            if (mention.kind() == kind) {
                if (mention.span().start() == start && mention.span().end() == end) {
                    return Shown.of(mention);
                }
                others.add(text.substring(mention.span().start(), mention.span().end()) + " = " + Shown.of(mention));
            }
        }
        return others.isEmpty() ? "none" : "elsewhere: " + others;
    }
}
