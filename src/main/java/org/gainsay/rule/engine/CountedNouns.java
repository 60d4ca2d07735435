package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.count.Nouns;
import org.gainsay.rule.Plurals;
import org.gainsay.text.DataFile;

/**
 * The nouns that a rule counts: {@code drone} names any drones, {@code attack drone} only those with "attack" before them, {@code member of staff}
 * only members with "of staff" or "of the senior staff" behind them, {@code harbour} also "harbors".
 */
final class CountedNouns {
    /** No word has this character. */
    private static final String NOTHING = "-";

    private static final String OF = " of ";

    /** "is" and "us" themselves are none, nor is "bus" or "gas". */
    private static final int SHORTEST = 3;

    /** Made for the first rule that counts something. */
    private static final class Spellings {
        static final Respelling RESPELLING = new Respelling();
    }

    /**
     * What has to stand around a head noun.
     *
     * @param before in front of it; empty for nothing
     * @param behind behind its "of"; empty for nothing
     */
    private record Around(String before, String behind) {
        private static Around read(String written) {
            int of = written.indexOf(OF);
            String before = of < 0 ? written : written.substring(0, of);
            return new Around(before.equals(NOTHING) ? "" : before, of < 0 ? "" : written.substring(of + OF.length()));
        }

        private String write() {
            return (before.isEmpty() ? NOTHING : before) + (behind.isEmpty() ? "" : OF + behind);
        }

        boolean holds(Noun noun) {
            return (before.isEmpty() || within(noun.modifiers(), before))
                    && (behind.isEmpty() || within(noun.complement(), behind));
        }

        private static boolean within(String words, String wanted) {
            return (" " + words.toLowerCase(Locale.ROOT) + " ").contains(" " + wanted + " ");
        }
    }

    /** By head noun what has to stand around it, one of these. */
    private final Map<String, List<Around>> around = new HashMap<>();

    /** By head noun in any spelling the one that the rule has. */
    private final Map<String, String> written = new HashMap<>();

    /** The head noun of what a rule counts: {@code officer} of "police officer", {@code member} of "member of staff". */
    static String head(String noun) {
        int of = noun.indexOf(OF);
        String phrase = of < 0 ? noun : noun.substring(0, of);
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }

    /** Whether a noun that no list knows may be a plural as well as a singular: "Orvanis", "gnus". */
    static boolean maybePlural(String noun) {
        return noun.length() > SHORTEST && (noun.endsWith("is") || noun.endsWith("us"));
    }

    /** Takes nouns in the singular, each with its modifiers before it and its complement behind. */
    CountedNouns(List<String> nouns) {
        for (String noun : nouns) {
            int of = noun.indexOf(OF);
            String phrase = of < 0 ? noun : noun.substring(0, of);
            String complement = of < 0 ? "" : noun.substring(of + OF.length());
            int space = phrase.lastIndexOf(' ');
            for (String behind : Spellings.RESPELLING.ofPhrase(complement)) {
                for (String before : Spellings.RESPELLING.ofPhrase(phrase.substring(0, Math.max(0, space)))) {
                    add(phrase.substring(space + 1), new Around(before, behind));
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
                nouns.addAs(fields[0], Around.read(fields[i]));
            }
        }
        return nouns;
    }

    /** A line for each head noun: itself, how the rule writes it, and what has to stand around it. */
    String write() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, List<Around>> noun : new TreeMap<>(around).entrySet()) {
            text.append(noun.getKey()).append('\t').append(written(noun.getKey()));
            for (Around words : noun.getValue()) {
                text.append('\t').append(words.write());
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Adds a head noun in each of its spellings. */
    private void add(String noun, Around words) {
        for (String head : Spellings.RESPELLING.ofPhrase(noun)) {
            addAs(head, noun, words);
            String again = Nouns.singular(Plurals.regular(head));
            if (!again.equals(head)) {
                addAs(again, noun, words);
            }
            if (maybePlural(head)) {
                addAs(head.substring(0, head.length() - 1), noun, words);
            }
        }
    }

    private void addAs(String head, String noun, Around words) {
        written.putIfAbsent(head, noun);
        addAs(head, words);
    }

    private void addAs(String head, Around words) {
        List<Around> known = around.get(head);
        if (known == null) {
            known = new ArrayList<>(1);
            around.put(head, known);
        }
        known.add(words);
    }

    /** Whether there are none, so that anything may be counted. */
    boolean any() {
        return around.isEmpty();
    }

    /** A head noun in the spelling of the rule: "harbour" for "harbor"; one that the rule does not have as it is. */
    String written(String head) {
        return written.getOrDefault(head, head);
    }

    /** Whether one of them names what a figure counts. */
    boolean name(Noun noun) {
        for (Around wanted : around.getOrDefault(noun.head(), List.of())) {
            if (wanted.holds(noun)) {
                return true;
            }
        }
        return false;
    }
}
