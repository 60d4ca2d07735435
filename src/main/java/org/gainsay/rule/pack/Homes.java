package org.gainsay.rule.pack;

import java.util.Collection;
import org.gainsay.text.DataFile;
import org.jspecify.annotations.Nullable;

/** Where the keys of a pack belong, as {@code homes.tsv} lists them, for those who write one in another place. */
final class Homes {
    private Homes() {}

    /**
     * Where a key belongs: "it stands at the top of a pack"; null for a key that no place knows.
     *
     * @param known the keys of the place where it was written
     */
    static @Nullable String of(String key, Collection<String> known) {
        for (String[] row : DataFile.rows(Homes.class, "homes.tsv")) {
            if (row[0].equals(key) && !known.contains(key)) {
                return row[1];
            }
        }
        return null;
    }
}
