package org.gainsay.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file cannot be read. */
final class FileTrouble {
    private FileTrouble() {}

    static String reason(IOException exception) {
        if (exception instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (exception instanceof NoSuchFileException) {
            return "it is no longer there";
        }
        if (exception instanceof FileSystemLoopException) {
            return "its links go in circles";
        }
        String message = exception.getMessage();
        return message == null ? "input error" : message.lines().findFirst().orElse("input error");
    }
}
