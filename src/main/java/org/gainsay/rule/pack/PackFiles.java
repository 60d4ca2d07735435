package org.gainsay.rule.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts of pack files by path, and what went wrong in getting them. */
final class PackFiles {
    static final String ENDING = ".yaml";
    /** The largest file that is read into memory, in bytes; {@link Limits#PACK} is checked afterwards. */
    private static final long MAX_BYTES = 4L * Limits.PACK.length();

    /** What stands for bytes that are no UTF-8, and may as well stand in a text itself. */
    private static final char REPLACEMENT = '\ufffd';

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    static PackFiles of(List<Path> paths) {
        PackFiles files = new PackFiles();
        paths.forEach(files::add);
        return files;
    }

    /** The files alone, without a look into them. */
    static List<Path> named(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try {
                files.addAll(Files.isDirectory(path) ? packs(path) : List.of(path));
            } catch (IOException unreadable) {
                files.add(path);
            }
        }
        return files;
    }

    Map<String, String> texts() {
        return texts;
    }

    List<RuleProblem> problems() {
        return problems;
    }

    void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (Files.exists(path) && !Files.isRegularFile(path)) {
            problem(path, "is no regular file", "write what it gives into a file");
        } else if (Files.exists(path)) {
            addFile(path);
        } else {
            problem(path, "there is no such file", "name a pack file *" + ENDING + " or a folder of them");
        }
    }

    void add(String path, byte[] content) {
        try {
            String text = text(content);
            texts.put(path, text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(undecodable(path, content));
        }
    }

    /** The place of the first byte that is no UTF-8. */
    private static RuleProblem undecodable(String path, byte[] content) {
        CharBuffer decoded = CharBuffer.allocate(content.length);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), decoded, true);
        String before = decoded.flip().toString();
        int start = before.lastIndexOf('\n') + 1;
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String shown = before.substring(start) + REPLACEMENT;
        return new RuleProblem(path, line, shown.length(), "the file is not UTF-8", "save it as UTF-8", shown);
    }

    /** Decodes strictly only what has an odd character in it: the platform reads the rest much faster. */
    private static String text(byte[] content) throws CharacterCodingException {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0
                ? text
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .toString();
    }

    private void addFolder(Path folder) {
        try {
            List<Path> packs = packs(folder);
            if (packs.isEmpty()) {
                problem(folder, "there is no pack in this folder", "a pack is a file *" + ENDING);
            }
            addEach(packs);
        } catch (IOException e) {
            problem(folder, "cannot be listed: " + e.getMessage(), null);
        }
    }

    /** Links are followed as in folders of articles, and no file is read twice. */
    private void addEach(List<Path> packs) throws IOException {
        Set<Path> read = new HashSet<>();
        for (Path pack : packs) {
            if (Files.notExists(pack)) {
                problem(pack, "links to a file that is not there", "mend the link or delete it");
            } else if (read.add(pack.toRealPath())) {
                addFile(pack);
            }
        }
    }

    private static List<Path> packs(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(PackFiles::isPack).sorted().toList();
        }
    }

    private static boolean isPack(Path path) {
        boolean file = Files.isRegularFile(path) || Files.isSymbolicLink(path) && Files.notExists(path);
        return path.getFileName().toString().endsWith(ENDING) && file;
    }

    private void addFile(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                problem(file, "the file is too large: at most " + MAX_BYTES + " bytes", "split it into several packs");
            } else {
                add(name(file), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            problem(file, "cannot be read: " + e.getMessage(), null);
        }
    }

    private void problem(Path path, String message, @Nullable String hint) {
        problems.add(RuleProblem.of(name(path), message, hint));
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
