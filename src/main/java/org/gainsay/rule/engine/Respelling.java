package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.text.DataFile;

/** The spellings that British and American English differ in, by the ending of the word: "organise" and "organize". */
final class Respelling {
    private static final int SHORTEST_STEM = 3;
    private static final int BUCKETS = 128;
    private static final String[] INFLECTIONS = {
        "", "s", "d", "r", "al", "ed", "er", "ing", "rs", "ers", "ful", "less", "able"
    };

    /** Pairs of endings, laid out in a row, under a hash of the last two letters of the first of each pair. */
    private final List<List<String>> byEnding = new ArrayList<>(BUCKETS);

    Respelling() {
        for (int i = 0; i < BUCKETS; i++) {
            byEnding.add(new ArrayList<>(4));
        }
        for (String[] pair : DataFile.rows(Respelling.class, "spelling.tsv")) {
            add(pair[0], pair[1]);
            add(pair[1], pair[0]);
        }
    }

    private void add(String from, String to) {
        List<String> pairs = byEnding.get(bucket(from, from.length()));
        pairs.add(from);
        pairs.add(to);
    }

    /** By the last two letters before a place in a word. */
    private static int bucket(String word, int end) {
        return end < 2 ? 0 : (word.charAt(end - 1) * 31 + word.charAt(end - 2)) % BUCKETS;
    }

    /** Some words, joined by spaces, in each of their spellings, the written one first: "defence ministry" and "defense ministry". */
    List<String> ofPhrase(String phrase) {
        List<String> all = List.of("");
        for (String word : phrase.split(" ")) {
            Set<String> spellings = new LinkedHashSet<>();
            spellings.add(word);
            add(word, spellings);
            List<String> longer = new ArrayList<>();
            for (String before : all) {
                for (String spelt : spellings) {
                    longer.add(before.isEmpty() ? spelt : before + ' ' + spelt);
                }
            }
            all = longer;
        }
        return all;
    }

    /** Adds the other spellings of a word. */
    void add(String word, Set<String> into) {
        for (String inflection : INFLECTIONS) {
            if (word.endsWith(inflection)) {
                add(word, word.length() - inflection.length(), into);
            }
        }
    }

    /**
     * Adds the other spellings of a word by what it ends in before an inflection.
     *
     * @param end where the inflection begins
     */
    private void add(String word, int end, Set<String> into) {
        List<String> pairs = byEnding.get(bucket(word, end));
        for (int i = 0; i < pairs.size(); i += 2) {
            String from = pairs.get(i);
            int stem = end - from.length();
            if ((stem == 0 || stem >= SHORTEST_STEM) && word.startsWith(from, stem)) {
                into.add(word.substring(0, stem) + pairs.get(i + 1) + word.substring(end));
            }
        }
    }
}
