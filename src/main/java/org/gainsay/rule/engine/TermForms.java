package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.rule.Term;

/** The forms that terms stand for, for those who show or compare them: {@code invade} is also "invaded". */
public final class TermForms {
    private final Inflections inflections = new Inflections();

    /**
     * The forms of a term, the written one first.
     *
     * @return for each word of the term its forms in small letters; a word that is taken literally has one
     */
    public List<List<String>> of(Term term) {
        List<List<String>> words = new ArrayList<>();
        for (String word : term.words().replace('-', ' ').split(" ")) {
            if (!word.isEmpty()) {
                words.add(literal(word, term) ? List.of(word) : List.copyOf(inflections.of(word)));
            }
        }
        return words;
    }

    /** Whether every text that one term finds is found by the other as well. */
    public boolean covers(Term wide, Term narrow) {
        List<List<String>> a = of(wide);
        List<List<String>> b = of(narrow);
        boolean covers = a.size() == b.size() && (!wide.exact() || narrow.exact());
        for (int i = 0; covers && i < a.size(); i++) {
            covers =
                    a.get(i).containsAll(b.get(i)) || a.get(i).contains(b.get(i).get(0));
        }
        return covers;
    }

    private static boolean literal(String word, Term term) {
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return term.exact() || capitals || word.indexOf('\'') >= 0 || !Character.isLetter(word.charAt(0));
    }
}
