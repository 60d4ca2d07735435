package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DataFilesTest {
    @Test
    void keepsTheRowsOfEachFile() {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("b.tsv", "# source: ours\n\none\ttwo three\r\n  \nfour\n");
        texts.put("a.tsv", "ä\t\t€\tx");
        texts.put("none.tsv", "# nothing\n");
        DataFiles files = new DataFiles(new TableReader(DataFiles.write(texts, new TreeMap<>())));
        assertThat(files.rows("a.tsv")).containsExactly(new String[] {"ä", "€", "x"});
        assertThat(files.rows("b.tsv")).containsExactly(new String[] {"one", "two three"}, new String[] {"four"});
        assertThat(files.rows("none.tsv")).isEmpty();
        assertThat(files.rows("c.tsv")).isNull();
    }

    @Test
    void theBuildHasPackedEveryDataFile() throws IOException, URISyntaxException {
        DataFiles packed;
        try (InputStream stream = Objects.requireNonNull(DataFiles.class.getResourceAsStream("/" + DataFiles.NAME))) {
            packed = new DataFiles(TableReader.of(stream));
        }
        Path classes = Path.of(DataFiles.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Path> files;
        try (Stream<Path> all = Files.walk(classes)) {
            files = all.filter(file -> file.toString().endsWith(".tsv") && !file.endsWith("packs.tsv"))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(20);
        for (Path file : files) {
            String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
            assertThat(packed.rows(name))
                    .as(name)
                    .usingRecursiveComparison()
                    .isEqualTo(DataFile.rows(Files.readString(file)));
        }
    }
}
