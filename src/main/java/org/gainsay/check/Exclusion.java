package org.gainsay.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.DataFile;
import org.gainsay.text.Tokens;

/** Whether nothing can be in two parts of a list: "29 were in working order and 19 were not", "nine from Lang and four from the hills". */
final class Exclusion {
    /** So many words of a part, from its figure on, tell what it is of. */
    private static final int WORDS = 8;

    private static final String NOT = "not";

    /**
     * Words of which nothing is two.
     *
     * @param exhaust whether everything is one of them
     */
    private record Opposites(Set<String> words, boolean exhaust) {
        boolean split(Set<String> first, Set<String> second) {
            for (String word : words) {
                if (first.contains(word) && !second.contains(word) && !Collections.disjoint(second, words)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final class Holder {
        static final List<Opposites> OPPOSITES = read();
    }

    private final Scene scene;
    private final Enumeration list;

    Exclusion(Scene scene, Enumeration list) {
        this.scene = scene;
        this.list = list;
    }

    private static List<Opposites> read() {
        List<Opposites> all = new ArrayList<>();
        for (String[] row : DataFile.rows(Exclusion.class, "opposites.tsv")) {
            all.add(new Opposites(Set.of(DataFile.fields(row[1], ' ')), row[0].equals("all")));
        }
        return all;
    }

    /**
     * Whether the parts are of two sorts of which nothing is both: "122 alive and 215 dead".
     *
     * @param all whether everything must be one of them
     */
    boolean opposite(boolean all) {
        List<Mention> parts = list.parts();
        if (parts.size() != 2 || list.singles() > 0) {
            return false;
        }
        Set<String> first = words(0);
        Set<String> second = words(1);
        for (Opposites opposites : Holder.OPPOSITES) {
            if ((opposites.exhaust() || !all) && opposites.split(first, second)) {
                return true;
            }
        }
        return second.contains(NOT) != first.contains(NOT) || negates(first, second) || negates(second, first);
    }

    /** "paid" and "unpaid". */
    private static boolean negates(Set<String> words, Set<String> others) {
        for (String word : words) {
            if (word.length() > 2 && others.contains("un" + word)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> words(int number) {
        Set<String> words = new HashSet<>();
        int from = list.parts().get(number).firstToken();
        int end = Math.min(end(number), from + WORDS);
        for (int token = from; token < end; token++) {
            if (scene.tokens().type(token) == Tokens.WORD) {
                words.add(scene.passage().words(token, token + 1).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** Whether each part is somewhere else, or from there, told with one and the same preposition. */
    boolean placed() {
        String first = preposition(0);
        for (int part = 0; part < list.parts().size(); part++) {
            if (first.isEmpty() || !first.equals(preposition(part))) {
                return false;
            }
        }
        return true;
    }

    private String preposition(int number) {
        Mention part = list.parts().get(number);
        int from = Division.ofThem(scene, part) ? part.endToken() + 2 : part.endToken();
        for (int token = from; token < end(number); token++) {
            if (scene.is(token, Role.PLACED) && scene.tokens().type(token) == Tokens.WORD) {
                return scene.passage().words(token, token + 1).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** Whether the parts count what the whole does, or do not say what. */
    boolean sameThing(Mention total) {
        for (Mention part : list.parts()) {
            boolean same = part.noun() == null
                    || total.noun() != null
                            && part.noun().head().equals(total.noun().head())
                    || part.kind() != Kind.COUNT;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private int end(int number) {
        return number + 1 < list.parts().size() ? list.parts().get(number + 1).firstToken() : list.end();
    }
}
