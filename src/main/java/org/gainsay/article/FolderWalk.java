package org.gainsay.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers the articles under some folders, in the order of their paths, and counts what it passes over. */
final class FolderWalk {
    /** Files about a folder rather than in it; named on the command line, they are read like any other. */
    private static final List<String> ABOUT_THE_FOLDER =
            List.of("readme", "license", "licence", "changelog", "notice", "contributing");

    /** Files of Gainsay's, which nobody needs to be told about. */
    private static final List<String> OUR_OWN = List.of("gainsay.yaml", "gainsay-baseline.tsv");

    /** What a report in Markdown begins with. */
    private static final String REPORT = "## Gainsay: ";

    private static final List<String> REPORTS = List.of("md", "markdown");

    private final ProblemLog problems;
    private final List<Found> found = new ArrayList<>();
    private final Set<Path> visited = new HashSet<>();
    private final Set<String> unknownTypes = new TreeSet<>();
    private final List<String> about = new ArrayList<>();
    private int unknown;

    /** A file, and its name in reports. */
    record Found(Path path, String name) implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            return name.compareTo(other.name);
        }
    }

    private record Folder(Path path, String name) {}

    FolderWalk(ProblemLog problems) {
        this.problems = problems;
    }

    /** Adds everything under a folder; links are followed, but no folder is entered twice. */
    void add(Path path, String name) {
        Deque<Folder> open = new ArrayDeque<>();
        open.add(new Folder(path, name));
        while (!open.isEmpty()) {
            Folder folder = open.remove();
            try {
                if (visited.add(folder.path.toRealPath())) {
                    list(folder, open);
                }
            } catch (IOException unreadable) {
                problems.error(folder.name, "cannot be read: " + FileTrouble.reason(unreadable), null);
            }
        }
    }

    private void list(Folder folder, Deque<Folder> open) throws IOException {
        // Where two links lead to one folder, the first by name counts, whatever order the file system lists them in.
        SortedMap<String, Path> files = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path)) {
            for (Path file : stream) {
                files.put(String.valueOf(file.getFileName()), file);
            }
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        for (Map.Entry<String, Path> entry : files.entrySet()) {
            Path file = entry.getValue();
            String name = Names.inside(folder.name, file);
            if (Names.hidden(entry.getKey())) {
                continue;
            }
            if (Files.isDirectory(file)) {
                open.add(new Folder(file, name));
            } else {
                addFile(file, name);
            }
        }
    }

    /** Adds a file if it is of a known type and no file about its folder. */
    void addFile(Path file, String name) {
        String fileName = String.valueOf(file.getFileName());
        if (fileName.equals(SourcesFiles.NAME) || OUR_OWN.contains(fileName)) {
            return;
        }
        if (Format.of(fileName) == null || !Files.isRegularFile(file)) {
            unknown++;
            unknownTypes.add(fileName.contains(".") ? "." + Format.extension(fileName) : fileName);
        } else if (aboutTheFolder(fileName) || report(file, fileName)) {
            about.add(name);
        } else {
            found.add(new Found(file, name));
        }
    }

    private static boolean aboutTheFolder(String fileName) {
        int dot = fileName.indexOf('.');
        String stem = dot < 0 ? fileName : fileName.substring(0, dot);
        boolean shouted = stem.equals(stem.toUpperCase(Locale.ROOT));
        return shouted && ABOUT_THE_FOLDER.contains(stem.toLowerCase(Locale.ROOT))
                || fileName.equalsIgnoreCase("readme.md");
    }

    /** A report of an earlier run in Markdown quotes its articles, and would be taken for one more of them. */
    private static boolean report(Path file, String fileName) {
        if (!REPORTS.contains(Format.extension(fileName))) {
            return false;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(REPORT.length()), StandardCharsets.UTF_8).equals(REPORT);
        } catch (IOException unreadable) {
            // Whoever reads it says so.
            return false;
        }
    }

    List<Found> sorted() {
        Collections.sort(found);
        return found;
    }

    /** Says in at most two lines what was passed over. */
    void notePassedOver(String name) {
        if (unknown > 0) {
            String files = unknown == 1 ? "1 file of unknown type" : unknown + " files of unknown type";
            String types = unknownTypes.stream()
                    .limit(5)
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
            String more = unknownTypes.size() > 5 ? ", ..." : "";
            problems.note(name, 0, 0, "passed over " + files + ": " + types + more, "known are " + Format.known());
        }
        if (!about.isEmpty()) {
            String which = about.get(0) + (about.size() > 1 ? " and " + (about.size() - 1) + " more like it" : "");
            problems.note(name, 0, 0, "passed over " + which, "name it on the command line to read it as an article");
        }
    }
}
