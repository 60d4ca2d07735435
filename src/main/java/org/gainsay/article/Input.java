package org.gainsay.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file, or the standard input, under the name that reports use for it.
 *
 * @param name the path as it was named or found, with {@code /} between folders; {@code -} for standard input
 * @param path the file; null for standard input
 * @param stream the stream of standard input; null for a file
 */
record Input(String name, @Nullable Path path, @Nullable InputStream stream) {
    static final String STANDARD = "-";

    InputStream open() throws IOException {
        if (path != null) {
            return Files.newInputStream(path);
        }
        if (stream != null) {
            return new BorrowedStream(stream);
        }
        throw new IOException("nothing to read");
    }

    /** Standard input belongs to the process, not to this reading of it. */
    private static final class BorrowedStream extends FilterInputStream {
        BorrowedStream(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {
            // The owner closes it.
        }
    }

    /** The file's name without its folders. */
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
