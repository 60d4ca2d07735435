package org.gainsay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * All data files of the jar in one table, cut into fields, and what else the build has made of them: a start opens one resource rather than
 * thirty. Where the classes stand in a folder, whose data files may be newer than the table, the files themselves are read.
 */
public final class DataFiles {
    /** The resource at the top of the classes. */
    public static final String NAME = "data.bin";

    /** The data files of the jar that the classes came from; null where they came from none. */
    static final @Nullable DataFiles OF_THE_JAR = load();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Texts[] fields;
    private final int[][] sizes;
    private final Map<String, TableReader> tables = new HashMap<>();

    /** Reads what {@link #write} wrote. */
    public DataFiles(TableReader in) {
        Texts names = in.texts();
        fields = new Texts[names.count()];
        sizes = new int[fields.length][];
        for (int i = 0; i < fields.length; i++) {
            numbers.put(names.get(i), i);
            fields[i] = in.texts();
            sizes[i] = in.ints();
        }
        Texts tableNames = in.texts();
        for (int i = 0; i < tableNames.count(); i++) {
            tables.put(tableNames.get(i), in.table());
        }
    }

    private static @Nullable DataFiles load() {
        URL place = DataFiles.class.getResource("/" + NAME);
        if (place == null || !place.getProtocol().equals("jar")) {
            return null;
        }
        try (InputStream stream = place.openStream()) {
            return new DataFiles(TableReader.of(stream));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + NAME + " of the jar", broken);
        }
    }

    /**
     * Writes data files down.
     *
     * @param texts their texts, by their paths in the jar
     * @param tables what else was made of them, by its name
     */
    public static byte[] write(SortedMap<String, String> texts, SortedMap<String, TableWriter> tables) {
        TableWriter out = new TableWriter();
        out.texts(texts.keySet().toArray(new String[0]));
        for (String text : texts.values()) {
            List<String[]> rows = DataFile.rows(text);
            List<String> fields = new ArrayList<>();
            int[] sizes = new int[rows.size()];
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = rows.get(i).length;
                fields.addAll(List.of(rows.get(i)));
            }
            out.texts(fields.toArray(new String[0]));
            out.ints(sizes);
        }
        out.texts(tables.keySet().toArray(new String[0]));
        tables.values().forEach(out::table);
        return out.bytes();
    }

    /** A table from its beginning on; null if there is none of the name. */
    public @Nullable TableReader table(String name) {
        TableReader table = tables.get(name);
        return table == null ? null : table.copy();
    }

    /** The rows of the file with a path in the jar; null if there is none. */
    public @Nullable List<String[]> rows(String path) {
        Integer number = numbers.get(path);
        if (number == null) {
            return null;
        }
        Texts all = fields[number];
        List<String[]> rows = new ArrayList<>(sizes[number].length);
        int at = 0;
        for (int size : sizes[number]) {
            String[] row = new String[size];
            for (int i = 0; i < size; i++) {
                row[i] = all.get(at++);
            }
            rows.add(row);
        }
        return rows;
    }
}
