package org.gainsay.compare;

import java.util.ArrayList;
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

    /** Names of which each may stand for every other one of its row. */
    private static final List<Set<String>> SHORT = shortNames();

    private Namesakes() {}

    private static List<Set<String>> shortNames() {
        List<Set<String>> names = new ArrayList<>();
        for (String[] row : DataFile.rows(Namesakes.class, "namesakes.tsv")) {
            if (row[0].equals("SHORT")) {
                names.add(Set.of(DataFile.fields(row[1], ' ')));
            }
        }
        return names;
    }

    private static boolean shortened(String name, String other) {
        for (Set<String> row : SHORT) {
            if (row.contains(name) && row.contains(other)) {
                return true;
            }
        }
        return false;
    }

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
        return !alike(given.toLowerCase(Locale.ROOT), second.toLowerCase(Locale.ROOT));
    }

    /** Given names without the titles and the relations before them, "Ann" of "Captain Ann"; empty for none. */
    static String untitled(@Nullable String given) {
        String rest = given == null ? "" : given;
        while (!rest.isEmpty()) {
            int end = rest.indexOf(' ') < 0 ? rest.length() : rest.indexOf(' ');
            String word = rest.substring(0, end).toLowerCase(Locale.ROOT);
            if (!TITLES.contains(word) && !KIN.contains(word)) {
                return rest;
            }
            rest = rest.substring(end).strip();
        }
        return rest;
    }

    /**
     * Whether two persons of one surname may be one by their given names, both in small letters: "ann" and "annie", "a", "ann louise", "bob" and "robert".
     * What both begin with, "striker tom" and "striker bob", may be what they are and does not make them one.
     */
    static boolean alike(String given, String other) {
        List<String> first = List.of(DataFile.fields(given, ' '));
        List<String> second = List.of(DataFile.fields(other, ' '));
        int same = 0;
        while (same < Math.min(first.size(), second.size()) && first.get(same).equals(second.get(same))) {
            same++;
        }
        if (same == first.size() || same == second.size()) {
            return true;
        }
        for (String word : first.subList(same, first.size())) {
            for (String another : second.subList(same, second.size())) {
                if (word.regionMatches(0, another, 0, Math.min(word.length(), another.length()))
                        || shortened(word, another)) {
                    return true;
                }
            }
        }
        return false;
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
        } else if (thing.endsWith(' ' + other) || other.endsWith(' ' + thing)) {
            boolean full = thing.length() > other.length();
            String given = full
                    ? given(other, b.statement().fact())
                    : given(thing, a.statement().fact());
            return given == null || !one(given, full ? thing : other);
        }
        return !thing.equals(given(other, b.statement().fact()))
                && !other.equals(given(thing, a.statement().fact()));
    }

    /** Whether two statements are said of one person or place, which one of the texts may have to tell from another one: "Marsh" and "Ann Marsh". */
    static boolean same(Told a, Told b) {
        String thing = a.thing();
        String other = b.thing();
        if (thing == null || other == null || thing.equals(other)) {
            return thing != null && other != null;
        }
        return (thing.endsWith(' ' + other) || other.endsWith(' ' + thing)) && !differ(a, b);
    }

    /** Whether a given name may be that of a full name. */
    private static boolean one(String given, String full) {
        String names = full.substring(0, full.lastIndexOf(' '));
        return alike(given.toLowerCase(Locale.ROOT), names.toLowerCase(Locale.ROOT));
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
