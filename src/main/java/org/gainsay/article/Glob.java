package org.gainsay.article;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A glob that the shell has left to us: {@code *}, {@code ?}, {@code [a-z]} and {@code {a,b}} within a name, {@code **} for
 * any number of folders. {@code /} divides names on every system.
 */
final class Glob {
    private static final String ANY_FOLDERS = "**";

    private final Path folder;
    private final List<String> segments;
    private final String root;

    Glob(Path folder, String pattern) {
        this.folder = folder;
        this.root = pattern.startsWith("/") ? "/" : "";
        this.segments = List.of(pattern.substring(root.length()).split("/"));
    }

    static boolean isGlob(String argument) {
        return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** The names that match, sorted. */
    List<String> matches() throws IOException {
        Set<String> names = new TreeSet<>(List.of(root));
        for (String segment : segments) {
            Set<String> next = new TreeSet<>();
            for (String name : names) {
                step(name, segment, next);
            }
            names = next;
        }
        return new ArrayList<>(names);
    }

    private void step(String name, String segment, Set<String> next) throws IOException {
        if (segment.equals(ANY_FOLDERS)) {
            foldersUnder(name, next);
        } else if (isGlob(segment)) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + segment);
            boolean hidden = Names.hidden(segment);
            for (Path file : list(name)) {
                String fileName = String.valueOf(file.getFileName());
                if (matcher.matches(file.getFileName()) && (hidden || !Names.hidden(fileName))) {
                    next.add(Names.inside(name, file));
                }
            }
        } else {
            String child = name.isEmpty() || name.endsWith("/") ? name + segment : name + "/" + segment;
            if (Files.exists(folder.resolve(child))) {
                next.add(child);
            }
        }
    }

    private void foldersUnder(String name, Set<String> next) throws IOException {
        Set<Path> visited = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            String current = open.remove();
            if (!visited.add(folder.resolve(current).toRealPath())) {
                continue;
            }
            next.add(current);
            for (Path file : list(current)) {
                if (Files.isDirectory(file) && !Names.hidden(String.valueOf(file.getFileName()))) {
                    open.add(Names.inside(current, file));
                }
            }
        }
    }

    /** What is in a folder; nothing if it is none. */
    private List<Path> list(String name) throws IOException {
        List<Path> files = new ArrayList<>();
        Path path = folder.resolve(name);
        if (Files.isDirectory(path)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
                stream.forEach(files::add);
            } catch (DirectoryIteratorException broken) {
                throw broken.getCause();
            }
        }
        files.sort(null);
        return files;
    }
}
