package org.gainsay.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One kind of file with articles in it. */
interface Format {
    /** All kinds. One more is one class and one line here. */
    List<Format> ALL = List.of(new TextFormat(), new MarkdownFormat(), new JsonLinesFormat());

    /** The endings of the names of such files, without the dot. */
    List<String> extensions();

    /** Reads the articles of a file and hands them on one by one. */
    void read(Input input, BufferedInputStream stream, Reading reading) throws IOException;

    /** The format of a file by its name, or null if it is of no known type. */
    static @Nullable Format of(String fileName) {
        String extension = extension(fileName);
        for (Format format : ALL) {
            if (format.extensions().contains(extension)) {
                return format;
            }
        }
        return null;
    }

    /** The ending of a file name in small letters, empty if it has none. */
    static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** All endings, as a person reads them: {@code .txt, .text, .md}. */
    static String known() {
        List<String> endings = new ArrayList<>();
        for (Format format : ALL) {
            format.extensions().forEach(extension -> endings.add("." + extension));
        }
        return String.join(", ", endings);
    }
}
