package org.gainsay.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gainsay.text.DataFile;

/** The plurals of the nouns that a question names; those that are not regular stand in {@code plurals.tsv}. */
public final class Plurals {
    private static final Map<String, String> ENDINGS = new HashMap<>();
    private static final Set<String> REGULAR = new HashSet<>();

    static {
        for (String[] row : DataFile.rows(Plurals.class, "plurals.tsv")) {
            ENDINGS.put(row[0], row[1]);
            for (String noun : DataFile.fields(row[2], ' ')) {
                REGULAR.add(noun);
            }
        }
    }

    private Plurals() {}

    /** The plural of a noun in the singular: {@code body} gives {@code bodies}, {@code woman} {@code women}, {@code person} {@code people}. */
    public static String of(String noun) {
        if (REGULAR.contains(noun)) {
            return regular(noun);
        }
        for (int start = 0; start < noun.length(); start++) {
            String plural = ENDINGS.get(noun.substring(start));
            if (plural != null) {
                return noun.substring(0, start) + plural;
            }
        }
        return regular(noun);
    }

    /** The regular plural of a noun of two letters or more: {@code mile} gives {@code miles}, {@code inch} {@code inches}, {@code century} {@code centuries}. */
    public static String regular(String noun) {
        int last = noun.length() - 1;
        if (noun.endsWith("y") && last > 0 && "aeiou".indexOf(noun.charAt(last - 1)) < 0) {
            return noun.substring(0, last) + "ies";
        }
        boolean hissing = noun.endsWith("s")
                || noun.endsWith("ch")
                || noun.endsWith("sh")
                || noun.endsWith("x")
                || noun.endsWith("z");
        return noun + (hissing ? "es" : "s");
    }
}
