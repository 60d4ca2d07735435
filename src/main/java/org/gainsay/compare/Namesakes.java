package org.gainsay.compare;

import java.util.Locale;
import java.util.Set;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.jspecify.annotations.Nullable;

/** Tells persons of one surname apart where both facts give them other names: "Peter Lang, 51, and Maria Lang, 43". */
final class Namesakes {
    /** What stands before a surname and is no given name; compiled for Gainsay. */
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "dame",
            "lord",
            "lady",
            "prof",
            "professor",
            "president",
            "minister",
            "senator",
            "mayor",
            "judge",
            "captain",
            "coach",
            "the",
            "and",
            "but",
            "when");

    private Namesakes() {}

    /** Whether two facts are said of two persons, although of one surname. */
    static boolean differ(@Nullable String surname, Fact fact, Fact other) {
        if (surname == null) {
            return false;
        }
        String given = given(surname, fact);
        String second = given(surname, other);
        return given != null
                && second != null
                && !given.regionMatches(true, 0, second, 0, Math.min(given.length(), second.length()));
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
                int start = at;
                while (start > 0
                        && (Character.isLetter(sentence.charAt(start - 1)) || sentence.charAt(start - 1) == '-')) {
                    start--;
                }
                String word = sentence.substring(start, at);
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
