package org.gainsay.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.gainsay.text.DataFile;
import org.jspecify.annotations.Nullable;

/** Tells persons of one surname apart where both facts give them other names: "Peter Lang, 51, and Maria Lang, 43". */
final class Namesakes {
    /** What stands before a surname and is no given name. */
    private static final Set<String> TITLES = words("TITLE");

    /** Before a full name, these say whose relative somebody is, and thus that another of the name is spoken of as well. */
    private static final Set<String> KIN = words("KIN");

    private Namesakes() {}

    private static Set<String> words(String role) {
        Set<String> words = new HashSet<>();
        for (String[] row : DataFile.rows(Namesakes.class, "namesakes.tsv")) {
            if (row[0].equals(role)) {
                words.addAll(List.of(DataFile.fields(row[1], ' ')));
            }
        }
        return words;
    }

    /** Whether two facts are said of two persons, although of one surname. */
    static boolean differ(@Nullable String surname, Fact fact, Fact other) {
        if (surname == null) {
            return false;
        }
        String given = given(surname, fact);
        String second = given(surname, other);
        if (given == null || second == null) {
            return given != null && kin(given, surname, fact) || second != null && kin(second, surname, other);
        }
        return !given.regionMatches(true, 0, second, 0, Math.min(given.length(), second.length()));
    }

    /** "the victim's sister, Ann Lang, 51": not the Lang who is known by that name alone. */
    private static boolean kin(String given, String surname, Fact fact) {
        for (Citation citation : fact.citations()) {
            String sentence = citation.sentence();
            int end = sentence.indexOf(given + ' ' + surname);
            while (end > 0 && !Character.isLetter(sentence.charAt(end - 1))) {
                end--;
            }
            if (end > 0
                    && KIN.contains(
                            sentence.substring(start(sentence, end), end).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Where the word that ends at an index begins. */
    private static int start(String sentence, int end) {
        int start = end;
        while (start > 0 && (Character.isLetter(sentence.charAt(start - 1)) || sentence.charAt(start - 1) == '-')) {
            start--;
        }
        return start;
    }

    /** Whether two statements are said of two persons or places that both texts name; "Maria" may be Maria Lang. */
    static boolean differ(Told a, Told b) {
        String thing = a.thing();
        String other = b.thing();
        if (thing == null || other == null) {
            return false;
        } else if (thing.equals(other)) {
            return differ(thing, a.statement().fact(), b.statement().fact());
        }
        return !thing.equals(given(other, b.statement().fact()))
                && !other.equals(given(thing, a.statement().fact()));
    }

    /** The word before the surname in a fact's sentence; null where none stands there that could be a name. */
    private static @Nullable String given(String surname, Fact fact) {
        for (Citation citation : fact.citations()) {
            String sentence = citation.sentence();
            int at = sentence.indexOf(' ' + surname);
            if (at > 0) {
                String word = sentence.substring(start(sentence, at), at);
                if (word.length() > 1
                        && Character.isUpperCase(word.charAt(0))
                        && !TITLES.contains(word.toLowerCase(Locale.ROOT))) {
                    return word;
                }
            }
        }
        return null;
    }
}
