package org.gainsay.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the articles that {@code PATH} arguments name: a file, a folder, a glob such as {@code stories/*.txt}, or {@code -}
 * for standard input. After a problem with one input all others are still read.
 */
public final class ArticleReader {
    private final Path folder;
    private final InputStream standardInput;
    private final List<Path> written;

    /**
     * A reader of files.
     *
     * @param folder where relative paths begin; {@code Path.of("")} for the working folder
     * @param standardInput what {@code -} reads
     */
    public ArticleReader(Path folder, InputStream standardInput) {
        this(folder, standardInput, List.of());
    }

    /**
     * The same for a run that writes files, which are no articles even where a folder or a glob leads to them.
     *
     * @param written the files, existing or not
     */
    public ArticleReader(Path folder, InputStream standardInput, List<Path> written) {
        this.folder = folder;
        this.standardInput = standardInput;
        this.written = List.copyOf(written);
    }

    /**
     * Reads all articles, one after another, and forgets each when the sink has taken it: memory does not grow with their
     * number.
     *
     * @param paths the arguments, read in their order; what is named twice is read once
     * @param sink takes each article
     * @return what a person has to know about the input; an {@link Problem.Severity#ERROR} means that not all could be read
     */
    public List<Problem> read(List<String> paths, Consumer<? super Article> sink) {
        Reading reading = new Reading(sink);
        PathArguments arguments = new PathArguments(folder, standardInput, reading.problems);
        arguments.leaveOut(written);
        for (String path : paths) {
            arguments.expand(path, new Opening(reading));
        }
        return reading.problems.toList();
    }

    /** Reads all articles into memory. */
    public Articles readAll(List<String> paths) {
        List<Article> articles = new ArrayList<>();
        List<Problem> problems = read(paths, articles::add);
        return new Articles(articles, problems);
    }

    /**
     * The files that are read for some arguments now: articles, and the {@code sources.yaml} that each of their folders has or could have.
     * What cannot be read is left out.
     */
    public Set<Path> files(List<String> paths) {
        Set<Path> files = new LinkedHashSet<>();
        PathArguments arguments = new PathArguments(folder, standardInput, new ProblemLog());
        arguments.leaveOut(written);
        for (String path : paths) {
            arguments.expand(path, input -> {
                if (input.path() != null) {
                    files.add(input.path());
                    files.add(input.path().resolveSibling(SourcesFiles.NAME));
                }
            });
        }
        return files;
    }

    /**
     * An article from a text that is at hand, without metadata.
     *
     * @param id what reports call it, also as its path
     */
    public static Article ofText(String id, String text) {
        Original original = new FileOriginal(id, text);
        return PageReader.plain(original).read(0, id, suffix -> Metadata.NONE).get(0);
    }

    /** Reads each input that an argument names. */
    private record Opening(Reading reading) implements Consumer<Input> {
        @Override
        public void accept(Input input) {
            read(input, reading);
        }
    }

    private static void read(Input input, Reading reading) {
        try (InputStream opened = input.open();
                BufferedInputStream stream = new BufferedInputStream(opened, Decoding.SAMPLE * 2)) {
            Format format = input.path() == null ? sniff(stream) : Format.of(input.fileName());
            if (format == null) {
                reading.problems.error(input.name(), "is of no known type", "known are " + Format.known());
            } else {
                format.read(input, stream, reading);
            }
        } catch (IOException unreadable) {
            reading.problems.error(input.name(), "cannot be read: " + FileTrouble.reason(unreadable), null);
        }
    }

    /** Standard input has no name to tell its type: a brace at its beginning means JSON Lines. */
    private static Format sniff(BufferedInputStream stream) throws IOException {
        stream.mark(Decoding.SAMPLE);
        byte[] head = stream.readNBytes(Decoding.SAMPLE);
        stream.reset();
        String start = Decoding.of(head, Decoding.charset(head)).text();
        int first = Glyphs.skipBlank(start, 0, start.length());
        return first < start.length() && start.charAt(first) == '{' ? new JsonLinesFormat() : new TextFormat();
    }
}
