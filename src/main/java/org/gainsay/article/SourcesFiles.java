package org.gainsay.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The {@code sources.yaml} of each folder that articles come from, read when the folder's first article is. */
final class SourcesFiles {
    static final String NAME = "sources.yaml";

    private final ProblemLog problems;
    private final Map<Path, Folder> folders = new LinkedHashMap<>();

    SourcesFiles(ProblemLog problems) {
        this.problems = problems;
    }

    private record Folder(
            String path, Map<String, MetadataReader.Entry> entries, List<String> further, Set<String> used) {
        Folder(String path, Map<String, MetadataReader.Entry> entries) {
            this(path, entries, new ArrayList<>(), new HashSet<>());
            for (String key : entries.keySet()) {
                if (key.indexOf('#') > 0) {
                    further.add(key);
                }
            }
        }
    }

    /**
     * What the folder of a file says about one of its articles.
     *
     * @param suffix {@code #2} and so on for further articles, empty for the first
     */
    Metadata of(Input input, String suffix) {
        Path path = input.path();
        if (path == null) {
            return Metadata.NONE;
        }
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null) {
            return Metadata.NONE;
        }
        Folder folder = folders.get(parent);
        if (folder == null) {
            folder = load(parent, input);
            folders.put(parent, folder);
        }
        MetadataReader.Entry entry = folder.entries.get(input.fileName() + suffix);
        if (entry == null) {
            return Metadata.NONE;
        }
        folder.used.add(input.fileName() + suffix);
        return entry.metadata();
    }

    private Folder load(Path folder, Input input) {
        String name = input.name()
                        .substring(0, input.name().length() - input.fileName().length())
                + NAME;
        Folder loaded = new Folder(name, entries(name, folder.resolve(NAME)));
        for (Map.Entry<String, MetadataReader.Entry> entry : loaded.entries.entrySet()) {
            if (missing(folder, entry.getKey())) {
                String message = "\"" + entry.getKey() + "\" is not a file in this folder";
                problems.note(name, entry.getValue().line(), 1, message, null);
            }
        }
        return loaded;
    }

    private Map<String, MetadataReader.Entry> entries(String name, Path file) {
        if (!Files.exists(file)) {
            return new HashMap<>();
        }
        try {
            if (Files.size(file) > YamlFields.LONGEST) {
                problems.error(name, "is too large for a list of sources", "keep it below 4 MB");
                return new HashMap<>();
            }
            String yaml = Decoding.of(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .text();
            return new MetadataReader(name, 0, problems).readEntries(yaml);
        } catch (IOException unreadable) {
            problems.error(name, "cannot be read: " + FileTrouble.reason(unreadable), null);
            return new HashMap<>();
        }
    }

    private static boolean missing(Path folder, String key) {
        int mark = key.lastIndexOf('#');
        return !exists(folder, key) && (mark <= 0 || !exists(folder, key.substring(0, mark)));
    }

    private static boolean exists(Path folder, String name) {
        try {
            return Files.exists(folder.resolve(name));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    /** Notes the entries for further articles of a file that turned out to hold fewer. */
    void noteUnused(Input input) {
        Path path = input.path();
        Folder folder = path == null ? null : folders.get(path.toAbsolutePath().getParent());
        if (folder == null) {
            return;
        }
        for (String key : folder.further) {
            MetadataReader.Entry entry = folder.entries.get(key);
            if (entry != null && key.startsWith(input.fileName() + "#") && !folder.used.contains(key)) {
                String message = "\"" + key + "\": the file does not hold so many articles";
                problems.note(folder.path, entry.line(), 1, message, null);
            }
        }
    }
}
