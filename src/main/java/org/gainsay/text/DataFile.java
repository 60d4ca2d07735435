package org.gainsay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data file in the jar: lines of fields separated by tabs, {@code #} before a comment, blank lines ignored. The comments at
 * the top of each file cite its source.
 */
public final class DataFile {
    private DataFile() {}

    /**
     * The rows of a data file.
     *
     * @param room a class in the file's package
     * @param name the file's name
     * @throws IllegalStateException if the jar does not hold the file
     */
    public static List<String[]> rows(Class<?> room, String name) {
        DataFiles all = DataFiles.OF_THE_JAR;
        List<String[]> known = all == null ? null : all.rows(path(room, name));
        return known == null ? parsed(room, name) : known;
    }

    /** A table that the build has made of data files; null where the classes stand in a folder. */
    public static @Nullable TableReader table(String name) {
        DataFiles all = DataFiles.OF_THE_JAR;
        return all == null ? null : all.table(name);
    }

    private static String path(Class<?> room, String name) {
        return name.charAt(0) == '/' ? name.substring(1) : room.getPackageName().replace('.', '/') + '/' + name;
    }

    private static List<String[]> parsed(Class<?> room, String name) {
        InputStream stream = room.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the jar lacks its data file " + name);
        }
        try (stream) {
            return rows(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the data file " + name, broken);
        }
    }

    /** The rows of a data file's text. */
    public static List<String[]> rows(String text) {
        List<String[]> rows = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            if (last > start && text.charAt(start) != '#') {
                String line = text.substring(start, last);
                if (!line.isBlank()) {
                    rows.add(fields(line, '\t'));
                }
            }
            start = end + 1;
        }
        return rows;
    }

    /** The parts of a text between separators; several separators in a row count as one. */
    public static String[] fields(String line, char separator) {
        if (!line.isEmpty() && line.indexOf(separator) < 0) {
            return new String[] {line};
        }
        List<String> fields = new ArrayList<>(4);
        int start = 0;
        while (start < line.length()) {
            int end = line.indexOf(separator, start);
            if (end < 0) {
                end = line.length();
            }
            if (end > start) {
                fields.add(line.substring(start, end));
            }
            start = end + 1;
        }
        return fields.toArray(new String[0]);
    }
}
