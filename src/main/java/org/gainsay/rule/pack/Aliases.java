package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.rule.Term;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Spellings of one name, as a pack declares them: {@code Zelensky: [Zelenskyy, Zelenskiy]}. Whichever of them a term holds, it stands for
 * all.
 */
final class Aliases {
    /** How many terms one term may become; a phrase of several names multiplies. */
    private static final int MOST = 64;

    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    private Aliases() {}

    static Aliases of(Source source, @Nullable Node node) {
        Aliases aliases = new Aliases();
        if (node != null
                && Fields.mapping(
                        source, node, "'aliases'", "write a name and its other spellings: 'Zelensky: [Zelenskyy]'")) {
            Set<String> known = new LinkedHashSet<>();
            Fields.of(source, node).all().forEach((name, list) -> aliases.read(source, name, list, known));
        }
        return aliases;
    }

    private void read(Source source, String name, Node list, Set<String> known) {
        List<String> spellings = new ArrayList<>();
        add(source, list, name, known, spellings);
        for (Node each : Fields.list(source, list, "'" + name + "'")) {
            String spelling = Fields.text(source, each, "a spelling of '" + name + "'");
            if (spelling != null) {
                add(source, each, spelling, known, spellings);
            }
        }
        groups.put(name, spellings);
    }

    private static void add(Source source, Node node, String spelling, Set<String> known, List<String> spellings) {
        if (!TermSyntax.valid(source, node, spelling)) {
            return;
        }
        if (known.add(spelling)) {
            spellings.add(spelling);
        } else {
            source.error(node, "the spelling '" + spelling + "' is given twice", "keep one of them");
        }
    }

    /** Each spelling but the first of its name, and that first one. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        groups.forEach((name, spellings) -> spellings.forEach(spelling -> names.put(spelling, name)));
        names.keySet().removeAll(groups.keySet());
        return names;
    }

    /** The spellings of every name, the declared one first. */
    List<List<String>> groups() {
        return List.copyOf(groups.values());
    }

    /** A term in all spellings of the names in it, as it is written first. */
    Set<Term> spelt(Term term) {
        if (groups.isEmpty()) {
            return Set.of(term);
        }
        Set<Term> terms = new LinkedHashSet<>(Set.of(term));
        for (List<String> spellings : groups.values()) {
            for (Term each : List.copyOf(terms)) {
                String found = in(each.words(), spellings);
                for (String spelling : found == null ? List.<String>of() : spellings) {
                    if (terms.size() < MOST) {
                        terms.add(new Term(replaced(each.words(), String.valueOf(found), spelling), each.exact()));
                    }
                }
            }
        }
        return terms;
    }

    /** The longest of some spellings that stands in a term as words of its own; null for none. */
    static @Nullable String in(String words, List<String> spellings) {
        String longest = null;
        for (String spelling : spellings) {
            boolean longer = longest == null || spelling.length() > longest.length();
            if (longer && (" " + words + " ").contains(" " + spelling + " ")) {
                longest = spelling;
            }
        }
        return longest;
    }

    private static String replaced(String words, String from, String to) {
        return (" " + words + " ").replace(" " + from + " ", " " + to + " ").strip();
    }
}
