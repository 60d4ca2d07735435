package org.gainsay.rule.pack;

import java.util.Collection;
import org.gainsay.text.DataFile;
import org.jspecify.annotations.Nullable;

/** What people write for a name of the rule language, as {@code other-names.tsv} lists it: "distance" for {@code length}. */
final class OtherNames {
    private OtherNames() {}

    /**
     * The name that is meant by another one; null where none is known.
     *
     * @param sort of what it is the name: {@code key}, or the key whose value it is
     * @param known the names that may be meant
     */
    static @Nullable String of(String sort, String written, Collection<String> known) {
        for (String[] row : DataFile.rows(OtherNames.class, "other-names.tsv")) {
            if (row[0].equals(sort) && row[1].equals(written) && known.contains(row[2])) {
                return row[2];
            }
        }
        return null;
    }

    /** A hint that names what is meant, or the names that are near or known; null where there are too many. */
    static @Nullable String hint(String sort, String written, Collection<String> known) {
        String meant = of(sort, written, known);
        return meant == null ? Suggestion.among(known, written) : "it is called '" + meant + "'";
    }
}
