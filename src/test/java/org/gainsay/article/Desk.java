package org.gainsay.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder for a test to put files into, and what reading them gives. */
final class Desk {
    static final String PROSE =
            "The river rose by 40 centimetres within two hours on Monday night and flooded 30 cellars.";

    private final Path folder;

    Desk(Path folder) {
        this.folder = folder;
    }

    Desk put(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Desk put(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Articles read(String... paths) {
        return readWith("", paths);
    }

    Articles readWith(String standardInput, String... paths) {
        byte[] bytes = standardInput.getBytes(StandardCharsets.UTF_8);
        return new ArticleReader(folder, new ByteArrayInputStream(bytes)).readAll(List.of(paths));
    }

    static List<String> ids(Articles read) {
        return read.articles().stream().map(Article::id).toList();
    }

    static List<String> problems(Articles read) {
        return read.problems().stream().map(Problem::toString).toList();
    }

    static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(block -> article.text().substring(block.start(), block.end()))
                .toList();
    }
}
