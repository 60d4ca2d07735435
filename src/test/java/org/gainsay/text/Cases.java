package org.gainsay.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The data files of this room's tests, and the words that its lexer knows. */
final class Cases {
    private static final Path ROOT = Path.of("src/test/resources/org/gainsay/text");

    private Cases() {}

    /** A lexicon of the room's own words, and of one number. */
    static Lexicon lexicon() {
        Lexicon.Builder words = Lexicon.builder();
        WordList.addTo(words);
        words.add("three", WordClass.NUMBER);
        return words.build();
    }

    /** The lines of a file that are no comments. */
    static List<String> lines(String file) {
        try {
            return Files.readAllLines(ROOT.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The runs of lines between empty lines. */
    static List<List<String>> blocks(String file) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines(file)) {
            if (!line.isBlank()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }
}
