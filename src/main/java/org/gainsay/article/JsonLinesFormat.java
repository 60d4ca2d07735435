package org.gainsay.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;

/** JSON Lines: one article per line, read and forgotten one after another, so that a file may be larger than memory. */
final class JsonLinesFormat implements Format {
    /** The longest line that is read. */
    static final int LONGEST = TextFormat.LONGEST;

    @Override
    public List<String> extensions() {
        return List.of("jsonl", "ndjson");
    }

    @Override
    public void read(Input input, BufferedInputStream stream, Reading reading) throws IOException {
        LineSplitter lines = new LineSplitter(stream, LONGEST);
        if (lines.binary()) {
            reading.problems.error(input.name(), "is not a text but binary data", "save it as JSON Lines in UTF-8");
            return;
        }
        Metadata fromFolder = reading.sources.of(input, "");
        JsonLineReader reader = new JsonLineReader(input.name(), fromFolder, reading);
        boolean empty = true;
        boolean guessed = false;
        while (lines.next()) {
            if (lines.tooLong()) {
                reading.problems.error(
                        input.name(), lines.number(), 0, "the line is longer than 16 MB", "shorten its text");
                empty = false;
            } else if (!lines.text().isBlank()) {
                reader.read(lines.text(), lines.number());
                empty = false;
            }
            guessed |= lines.guessed();
        }
        if (guessed) {
            TextFormat.noteGuess(input.name(), reading.problems);
        }
        if (empty) {
            reading.problems.error(input.name(), "has no articles in it", null);
        }
    }
}
