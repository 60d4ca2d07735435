package org.gainsay.gate.config;

import java.io.File;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code gainsay.yaml}: in the working folder, else in the nearest one above it, up to the root of the repository. Where there is no
 * repository, only the working folder counts: a file in a folder that others can write to shall not decide what a check does. Plain files,
 * not paths, as every start passes here.
 */
public final class Discovery {
    /** The name of the file. */
    public static final String NAME = "gainsay.yaml";

    private static final String REPOSITORY = ".git";

    private Discovery() {}

    /**
     * The file that holds for a folder, relative to it: {@code gainsay.yaml}, {@code ../gainsay.yaml}; null if there is none.
     *
     * @param folder the working folder, absolute
     */
    public static @Nullable String from(File folder) {
        for (String candidate : candidates(folder)) {
            if (isThere(new File(folder, candidate))) {
                return candidate;
            }
        }
        return null;
    }

    /**
     * Where a file would hold for a folder, relative to it, the nearest place first.
     *
     * @param folder the working folder, absolute
     */
    public static List<String> candidates(File folder) {
        List<String> candidates = new ArrayList<>();
        String up = "";
        for (File each = folder; each != null; each = each.getParentFile()) {
            candidates.add(up + NAME);
            if (new File(each, REPOSITORY).exists()) {
                return candidates;
            }
            up = "../" + up;
        }
        return List.of(NAME);
    }

    /** Also what cannot be read, a folder or a link to nowhere: a gate that is set there shall not be passed over in silence. */
    private static boolean isThere(File file) {
        return file.exists() || Files.isSymbolicLink(file.toPath());
    }
}
