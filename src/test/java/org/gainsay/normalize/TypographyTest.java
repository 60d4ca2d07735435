package org.gainsay.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same text set in another way states the same values: other blanks, dashes, quotes and apostrophes, soft hyphens, capitals. Taken are
 * the texts of all examples. Where letter case is part of the meaning ("45M" is millions and "45m" metres; "may" is a verb), the
 * file {@code typography.txt} lists the text and what changes in it.
 */
class TypographyTest {
    private static final Path ROOT = Path.of("src/test/resources/org/gainsay/normalize");
    private static final Reader READER = new Reader(Reader.vocabulary().build());

    static Stream<Setting> settings() {
        return Stream.of(
                new Setting("two blanks", text -> text.replace(" ", "  ")),
                new Setting("line ends", text -> text.replace(" ", "\n")),
                new Setting("carriage returns", text -> text.replace(" ", "\r\n")),
                new Setting("tabs", text -> text.replace(" ", "\t")),
                new Setting("no-break blanks", TypographyTest::noBreak),
                new Setting("no-break hyphens", text -> text.replace("-", "\u2011")),
                new Setting("figure dashes", text -> text.replace("-", "\u2012")),
                new Setting("en dashes", text -> text.replace("-", "\u2013")),
                new Setting("curly apostrophes", text -> text.replace("'", "\u2019")),
                new Setting("curly quotes", text -> text.replace("\"", "\u201d")),
                new Setting("soft hyphens", TypographyTest::softHyphens),
                new Setting("zero-width blanks", text -> text.replace(" ", " \u200b")),
                new Setting("capitals", text -> text.toUpperCase(Locale.ROOT)),
                new Setting("small letters", text -> text.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theSameValues(Setting setting) throws IOException {
        List<String> known = Files.readAllLines(ROOT.resolve("typography.txt"));
        List<String> different = new ArrayList<>();
        for (String text : texts()) {
            String set = setting.change().apply(text);
            String before = values(text);
            String after = values(set);
            String line = setting.name() + ": " + text;
            if (before.equals(after) == known.contains(line)) {
                different.add(line
                        + (before.equals(after)
                                ? "\n    is listed and makes no difference"
                                : "\n    " + before + "\n    " + after));
            }
        }
        assertThat(different).isEmpty();
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(ROOT)) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".examples"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    int arrow = line.lastIndexOf(" => ");
                    if (arrow > 0 && !line.startsWith("#") && !line.startsWith("~")) {
                        texts.add(line.substring(0, arrow).replace("[", "").replace("]", ""));
                    }
                }
            }
        }
        return texts;
    }

    private static String values(String text) {
        List<String> values = new ArrayList<>();
        for (Mention mention : READER.read(READER.lexer().read(text), null)) {
            String value = mention.kind().label() + " " + Shown.of(mention);
            values.add(value.toLowerCase(Locale.ROOT));
        }
        return values.toString();
    }

    /** Not between digits, where such a blank groups them. */
    private static String noBreak(String text) {
        StringBuilder set = new StringBuilder(text);
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean grouping = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
            if (text.charAt(i) == ' ' && !grouping) {
                set.setCharAt(i, '\u00a0');
            }
        }
        return set.toString();
    }

    /** In the middle of every word of four letters and more. */
    private static String softHyphens(String text) {
        StringBuilder set = new StringBuilder();
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters = Character.isLetter(c) ? letters + 1 : 0;
            set.append(c);
            if (letters == 2
                    && i + 2 < text.length()
                    && Character.isLetter(text.charAt(i + 1))
                    && Character.isLetter(text.charAt(i + 2))) {
                set.append('\u00ad');
            }
        }
        return set.toString();
    }

    /** A way to set a text. */
    record Setting(String name, UnaryOperator<String> change) {
        @Override
        public String toString() {
            return name;
        }
    }
}
