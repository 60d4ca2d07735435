package org.gainsay.article;

import java.io.File;
import java.nio.file.Path;

/** How paths are written in reports: with {@code /} on every system, without {@code ./} in front. */
final class Names {
    private Names() {}

    static String display(String path) {
        String name = File.separatorChar == '\\' ? path.replace('\\', '/') : path;
        while (name.contains("//")) {
            name = name.replace("//", "/");
        }
        while (name.startsWith("./") && name.length() > 2) {
            name = name.substring(2);
        }
        return name.length() > 1 && name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    /** The name of a file in a folder. */
    static String inside(String folder, Path file) {
        String name = String.valueOf(file.getFileName());
        if (folder.isEmpty() || folder.equals(".")) {
            return name;
        }
        return folder.endsWith("/") ? folder + name : folder + "/" + name;
    }

    static boolean hidden(String fileName) {
        return fileName.startsWith(".");
    }
}
