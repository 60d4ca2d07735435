package org.gainsay.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;

/** Plain text with optional front matter: an author's file, or a page saved from a browser. */
class TextFormat implements Format {
    /** The longest text that is read as one file. Books are shorter; what is longer belongs into JSON Lines. */
    static final int LONGEST = 16 * 1024 * 1024;

    @Override
    public List<String> extensions() {
        return List.of("txt", "text");
    }

    @Override
    public final void read(Input input, BufferedInputStream stream, Reading reading) throws IOException {
        byte[] bytes = stream.readNBytes(LONGEST + 1);
        Charset charset = Decoding.charset(bytes);
        if (bytes.length > LONGEST) {
            reading.problems.error(
                    input.name(), "is larger than 16 MB", "split it, or write one article per line as JSON Lines");
        } else if (Decoding.binary(bytes, charset)) {
            reading.problems.error(input.name(), "is not a text but binary data", "save it as plain text in UTF-8");
        } else {
            Decoding decoding = Decoding.of(bytes, charset);
            if (decoding.guessed()) {
                noteGuess(input.name(), reading.problems);
            }
            read(input, decoding.text(), reading);
        }
    }

    static void noteGuess(String name, ProblemLog problems) {
        problems.note(name, 0, 0, "is not UTF-8 and was read as windows-1252", "save it as UTF-8");
    }

    private void read(Input input, String content, Reading reading) {
        FrontMatter front = FrontMatter.read(input.name(), content, reading.problems);
        if (Glyphs.skipBlank(content, front.end(), content.length()) == content.length()) {
            reading.problems.error(input.name(), "has no text", null);
            return;
        }
        PageReader page = page(new FileOriginal(input.name(), content), front.end());
        List<Article> articles = page.read(front.end(), input.name(), new Described(front, input, reading));
        for (Article article : articles) {
            reading.accept(article);
        }
        reading.sources.noteUnused(input);
    }

    /** What is known about the articles of a file: what its front matter says, and else its folder. */
    private record Described(FrontMatter front, Input input, Reading reading) implements Function<String, Metadata> {
        @Override
        public Metadata apply(String suffix) {
            Metadata own =
                    suffix.isEmpty() ? front.metadata() : front.metadata().shared();
            return own.or(reading.sources.of(input, suffix));
        }
    }

    /** How the text behind the front matter is read. */
    PageReader page(Original original, int from) {
        return PageReader.plain(original);
    }
}
