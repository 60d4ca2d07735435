package org.gainsay.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A file that is written for its user, once: it appears only when it is complete, and never in the place of another one. */
final class NewFile {
    private NewFile() {}

    /**
     * The path of a file that does not exist yet.
     *
     * @param otherwise what to do about one that does
     * @throws UsageException if it cannot be written
     */
    static Path at(String word, String otherwise) throws UsageException {
        Path file;
        try {
            file = Path.of(word);
        } catch (InvalidPathException e) {
            throw new UsageException(word + " is no path", "name a new file");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(file + " exists already", otherwise);
        } else if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException("there is no folder " + folder, "make it first");
        }
        return file;
    }

    /** Writes a text as UTF-8. */
    static void write(Path file, String text) {
        Path target = file.toAbsolutePath();
        File draft = null;
        try {
            draft = File.createTempFile(".gainsay-", null, target.toFile().getParentFile());
            Files.write(draft.toPath(), text.getBytes(StandardCharsets.UTF_8));
            Files.move(draft.toPath(), target);
        } catch (FileAlreadyExistsException e) {
            throw new OutputException("cannot write " + file + ": it exists already", e);
        } catch (IOException e) {
            throw new OutputException("cannot write " + file + ": " + e.getMessage(), e);
        } finally {
            if (draft != null && draft.exists() && !draft.delete()) {
                draft.deleteOnExit();
            }
        }
    }
}
