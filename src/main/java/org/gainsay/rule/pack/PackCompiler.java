package org.gainsay.rule.pack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.text.DataFiles;
import org.gainsay.text.TableWriter;

/** Part of the build: writes the shipped packs and the data files in the form in which they start fastest. */
public final class PackCompiler {
    private PackCompiler() {}

    /**
     * Reads the shipped packs and the data files from where the classes are and writes {@code packs.tsv}, {@code rules.bin} and {@code data.bin}
     * there.
     *
     * @param arguments the folder of compiled classes
     * @throws IOException if a file cannot be written
     * @throws IllegalStateException if a pack has a mistake
     */
    public static void main(String... arguments) throws IOException {
        Packs packs = Packs.shippedWithExamples();
        if (!packs.problems().isEmpty()) {
            throw new IllegalStateException(packs.problems().get(0).toString());
        }
        Path classes = Path.of(arguments[0]);
        Path folder = classes.resolve(ShippedPacks.FOLDER);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(CompiledPacks.NAME), CompiledPacks.write(packs.packs()));
        Files.write(folder.resolve(ShippedRules.NAME), ShippedRules.write(packs));
        Files.write(classes.resolve(DataFiles.NAME), DataFiles.write(dataFiles(classes), tables()));
    }

    private static SortedMap<String, TableWriter> tables() {
        TableWriter vocabulary = new TableWriter();
        Vocabulary.standard().write(vocabulary);
        return new TreeMap<>(Map.of(Vocabulary.TABLE, vocabulary));
    }

    private static SortedMap<String, String> dataFiles(Path classes) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(classes)) {
            files = all.filter(file -> file.toString().endsWith(".tsv")).toList();
        }
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : files) {
            String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
            if (!name.startsWith(ShippedPacks.FOLDER)) {
                texts.put(name, Files.readString(file));
            }
        }
        return texts;
    }
}
