package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The state of some files, to tell when one of them has changed, has come or has gone.
 *
 * @param files the files, each with what its file system says of its content
 */
record Snapshot(Map<Path, String> files) {
    private static final String MISSING = "";

    /** The state now; files may be missing. */
    static Snapshot of(Collection<Path> files) {
        Map<Path, String> states = new TreeMap<>();
        for (Path file : files) {
            states.put(file, state(file));
        }
        return new Snapshot(states);
    }

    private static String state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime().toInstant() + " " + attributes.size() + " " + attributes.fileKey();
        } catch (IOException unreadable) {
            return MISSING;
        }
    }

    /** How many of the files exist. */
    int existing() {
        int count = 0;
        for (String state : files.values()) {
            count += state.equals(MISSING) ? 0 : 1;
        }
        return count;
    }

    /** The files that another snapshot has in another state. */
    List<Path> changed(Snapshot other) {
        List<Path> changed = new ArrayList<>();
        for (Map.Entry<Path, String> file : other.files.entrySet()) {
            if (!file.getValue().equals(files.getOrDefault(file.getKey(), MISSING))) {
                changed.add(file.getKey());
            }
        }
        for (Path file : files.keySet()) {
            if (!other.files.containsKey(file)) {
                changed.add(file);
            }
        }
        return changed;
    }
}
