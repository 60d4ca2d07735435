package org.gainsay.rule.pack;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The packs that come with Gainsay: whatever lies in the packs' folder of the jar, or of the class folder in a
 * build.
 */
final class ShippedPacks {
    /** Where the packs stand in the project, which is how their users know them. */
    private static final String SOURCE = "rules/";

    static final String FOLDER = "org/gainsay/packs/";

    private ShippedPacks() {}

    /** The name of a shipped pack, which is that of its file. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - PackFiles.ENDING.length());
    }

    static PackFiles files() {
        Path home = home();
        try {
            return Files.isDirectory(home) ? inFolder(home.resolve(FOLDER)) : inJar(home);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped packs cannot be read from " + home, e);
        }
    }

    /** The jar or the folder that this class stands in. Its own file tells, also where Java's own loader, which has no code source, has found it. */
    private static Path home() {
        String name = ShippedPacks.class.getName().replace('.', '/') + ".class";
        URL own = ShippedPacks.class.getResource("/" + name);
        if (own == null) {
            throw new IllegalStateException("the shipped packs cannot be found: the classes stand in no jar or folder");
        }
        try {
            if (own.openConnection() instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI());
            }
            String folder = own.toString().substring(0, own.toString().length() - name.length());
            return Path.of(new URI(folder));
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("not a path: " + own, e);
        }
    }

    private static PackFiles inFolder(Path folder) throws IOException {
        PackFiles files = new PackFiles();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.walk(folder)) {
                List<Path> packs = entries.filter(file -> file.toString().endsWith(PackFiles.ENDING))
                        .sorted(Comparator.comparing(file -> name(folder, file)))
                        .toList();
                for (Path file : packs) {
                    files.add(SOURCE + name(folder, file), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** The path of a pack below the packs' folder, as the jar names it. */
    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static PackFiles inJar(Path path) throws IOException {
        PackFiles files = new PackFiles();
        try (JarFile jar = new JarFile(path.toFile())) {
            List<JarEntry> entries = jar.stream()
                    .filter(entry -> entry.getName().startsWith(FOLDER)
                            && entry.getName().endsWith(PackFiles.ENDING))
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .toList();
            for (JarEntry entry : entries) {
                try (InputStream content = jar.getInputStream(entry)) {
                    files.add(SOURCE + entry.getName().substring(FOLDER.length()), content.readAllBytes());
                }
            }
        }
        return files;
    }
}
