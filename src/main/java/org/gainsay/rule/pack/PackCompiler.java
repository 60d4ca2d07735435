package org.gainsay.rule.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Part of the build: writes the shipped packs in the form in which they start fastest. */
public final class PackCompiler {
    private PackCompiler() {}

    /**
     * Reads the shipped packs from where the classes are and writes {@code packs.tsv} and {@code rules.bin} beside
     * them.
     *
     * @param arguments the folder of compiled classes
     * @throws IOException if the file cannot be written
     * @throws IllegalStateException if a pack has a mistake
     */
    public static void main(String... arguments) throws IOException {
        Packs packs = Packs.shippedWithExamples();
        if (!packs.problems().isEmpty()) {
            throw new IllegalStateException(packs.problems().get(0).toString());
        }
        Path folder = Path.of(arguments[0], ShippedPacks.FOLDER);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(CompiledPacks.NAME), CompiledPacks.write(packs.packs()));
        Files.write(folder.resolve(ShippedRules.NAME), ShippedRules.write(packs));
    }
}
