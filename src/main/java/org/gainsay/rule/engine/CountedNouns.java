package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.normalize.Noun;
import org.gainsay.text.DataFile;

/**
 * The nouns that a rule counts: {@code drone} names any drones, {@code attack drone} only those with "attack" before them, {@code harbour} also
 * "harbors".
 */
final class CountedNouns {
    /** No word has this character. */
    private static final String NOTHING = "-";

    /** Made for the first rule that counts something. */
    private static final class Spellings {
        static final Respelling RESPELLING = new Respelling();
    }

    /** By head noun what has to stand before it, one of these; an empty one for nothing. */
    private final Map<String, List<String>> modifiers = new HashMap<>();

    /** By head noun in any spelling the one that the rule has. */
    private final Map<String, String> written = new HashMap<>();

    /** Takes nouns in the singular, each with its modifiers before it. */
    CountedNouns(List<String> nouns) {
        for (String noun : nouns) {
            int space = noun.lastIndexOf(' ');
            for (String before : Spellings.RESPELLING.ofPhrase(noun.substring(0, Math.max(0, space)))) {
                for (String head : Spellings.RESPELLING.ofPhrase(noun.substring(space + 1))) {
                    written.putIfAbsent(head, noun.substring(space + 1));
                    add(head, before);
                }
            }
        }
    }

    private CountedNouns() {}

    /** Reads what {@link #write} wrote. */
    static CountedNouns read(String text) {
        CountedNouns nouns = new CountedNouns();
        for (String line : DataFile.fields(text, '\n')) {
            String[] fields = DataFile.fields(line, '\t');
            nouns.written.put(fields[0], fields[1]);
            for (int i = 2; i < fields.length; i++) {
                nouns.add(fields[0], fields[i].equals(NOTHING) ? "" : fields[i]);
            }
        }
        return nouns;
    }

    /** A line for each head noun: itself, how the rule writes it, and what has to stand before it. */
    String write() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, List<String>> noun : new TreeMap<>(modifiers).entrySet()) {
            text.append(noun.getKey()).append('\t').append(written(noun.getKey()));
            for (String modifier : noun.getValue()) {
                text.append('\t').append(modifier.isEmpty() ? NOTHING : modifier);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private void add(String head, String modifier) {
        List<String> known = modifiers.get(head);
        if (known == null) {
            known = new ArrayList<>(1);
            modifiers.put(head, known);
        }
        known.add(modifier);
    }

    /** Whether there are none, so that anything may be counted. */
    boolean any() {
        return modifiers.isEmpty();
    }

    /** A head noun in the spelling of the rule: "harbour" for "harbor"; one that the rule does not have as it is. */
    String written(String head) {
        return written.getOrDefault(head, head);
    }

    /** Whether one of them names what a figure counts. */
    boolean name(Noun noun) {
        for (String wanted : modifiers.getOrDefault(noun.head(), List.of())) {
            if (wanted.isEmpty() || before(noun, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean before(Noun noun, String wanted) {
        return (" " + noun.modifiers().toLowerCase(Locale.ROOT) + " ").contains(" " + wanted + " ");
    }
}
