package org.gainsay.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A data file of this room: lines under {@code [headings]}, {@code # } before a comment, blank lines ignored. The comment at
 * the top of each file cites its source.
 */
final class DataFile {
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private DataFile() {}

    /** A heading has small letters only, as "[Reporting by *]" is a line like others. */
    private static boolean isHeading(String line) {
        int last = line.length() - 1;
        boolean heading = last > 1 && line.charAt(0) == '[' && line.charAt(last) == ']';
        for (int i = 1; i < last && heading; i++) {
            heading = Character.isLowerCase(line.charAt(i)) || line.charAt(i) == ' ';
        }
        return heading;
    }

    /** The lines under a heading; none if the file lacks it. */
    List<String> lines(String heading) {
        return sections.getOrDefault(heading, List.of());
    }

    LinePatterns patterns(String heading) {
        return new LinePatterns(lines(heading));
    }

    static DataFile load(String name) {
        InputStream stream = DataFile.class.getResourceAsStream("profiles/" + name);
        if (stream == null) {
            throw new IllegalStateException("the jar lacks its data file profiles/" + name);
        }
        DataFile file = new DataFile();
        List<String> section = new ArrayList<>();
        try (stream) {
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String content = line.strip();
                if (isHeading(content)) {
                    section = new ArrayList<>();
                    file.sections.put(content.substring(1, content.length() - 1), section);
                } else if (!content.isEmpty() && !line.startsWith("# ") && !content.equals("#")) {
                    section.add(content);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the data file profiles/" + name, broken);
        }
        return file;
    }
}
