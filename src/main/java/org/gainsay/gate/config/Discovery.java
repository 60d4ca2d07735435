package org.gainsay.gate.config;

import java.io.File;
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
        String found = null;
        String up = "";
        for (File each = folder; each != null; each = each.getParentFile()) {
            if (found == null && new File(each, NAME).isFile()) {
                found = up + NAME;
            }
            if (new File(each, REPOSITORY).exists()) {
                return found;
            }
            up = "../" + up;
        }
        return NAME.equals(found) ? found : null;
    }
}
