package org.gainsay.rule;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * What words mean when articles are compared: "killed" and "died" have one sense, so have "revenue" and "sales". A word that no row of {@code
 * senses.tsv} knows has its own stem for a sense.
 */
public final class Senses {
    /** The weight of an ordinary sense, in per cent. */
    public static final int FULL = 100;

    private static final int SHORTEST = 3;

    /** The endings that are cut off words with a last letter, the longer ones first. */
    private static final String[] ENDINGS_IN_S = {"ments", "ings", "ions", "ees", "ers", "es", "s"};

    private static final String[] ENDINGS_IN_E = {"ee", "e"};
    private static final String[] ENDINGS_IN_Y = {"ly", "y"};
    private static final String[] MENT = {"ment"};
    private static final String[] ING = {"ing"};
    private static final String[] ION = {"ion"};
    private static final String[] ER = {"er"};
    private static final String[] ED = {"ed"};
    private static final String[] NO_ENDINGS = {};

    private static final Senses STANDARD = new Senses();

    private final Map<String, String> byStem = new HashMap<>();
    private final Map<String, Integer> weights = new HashMap<>();
    private final Set<String> growing = new HashSet<>();
    private final Set<String> varying = new HashSet<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    private Senses() {
        for (String[] row : DataFile.rows(Senses.class, "senses.tsv")) {
            file(row[0], row[1], DataFile.fields(row[2], ' '));
        }
    }

    /** The senses that Gainsay comes with. */
    public static Senses standard() {
        return STANDARD;
    }

    private void file(String kind, String label, String[] row) {
        switch (kind) {
            case "SENSE", "GROWS", "VARIES" -> {
                int colon = label.indexOf(':');
                String sense = '@' + (colon < 0 ? label : label.substring(0, colon));
                for (String word : row) {
                    byStem.putIfAbsent(stem(word), sense);
                }
                if (colon > 0) {
                    weights.put(sense, Integer.valueOf(label.substring(colon + 1)));
                }
                if (kind.equals("GROWS")) {
                    growing.add(sense);
                } else if (kind.equals("VARIES")) {
                    varying.add(sense);
                }
            }
            case "FAINT" -> {
                for (String word : row) {
                    weights.put(stem(word), Integer.valueOf(label));
                }
            }
            default -> {
                Set<String> known = words.get(kind);
                if (known == null) {
                    known = new HashSet<>();
                    words.put(kind, known);
                }
                Collections.addAll(known, row);
            }
        }
    }

    /** The sense of a word; null for one that says nothing of a value beside it. */
    public @Nullable String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() < SHORTEST || is("STOP", lower) ? null : sense(lower);
    }

    /** The sense of a noun that a count counts, in small letters. */
    public String sense(String noun) {
        String stem = stem(noun);
        return byStem.getOrDefault(stem, stem);
    }

    /** How much a sense says, in per cent. */
    public int weight(String sense) {
        return weights.getOrDefault(sense, FULL);
    }

    /** Whether figures beside a word of this sense legitimately grow, as tolls do. */
    public boolean grows(String sense) {
        return growing.contains(sense);
    }

    /** Whether changes of a thing of this sense differ from hour to hour. */
    public boolean varies(String sense) {
        return varying.contains(sense);
    }

    /** Whether a noun in small letters and the singular counts people. */
    private boolean person(String noun) {
        return is("PERSON", noun);
    }

    /** Whether a noun in small letters and the singular counts people, of any sort: "woman", "nurse". */
    public boolean people(String noun) {
        return person(noun) || is("ROLE", noun) || is("ANYONE", noun);
    }

    /** Whether a noun in small letters and the singular counts people of no sort in particular: "person". */
    public boolean anyone(String noun) {
        return is("ANYONE", noun);
    }

    /** Whether one counts people of one trade or part, men and women alike: "passenger". */
    public boolean trade(String noun) {
        return is("ROLE", noun);
    }

    /** Whether two nouns in small letters and the singular may count the same people. */
    public boolean persons(String noun, String other) {
        return person(noun) && person(other)
                || is("ROLE", noun) && is("ANYONE", other)
                || is("ANYONE", noun) && is("ROLE", other);
    }

    /** Whether a word in small letters takes no room between a value and another word. */
    public boolean glue(String word) {
        return is("GLUE", word);
    }

    /** Whether what stands behind a word in small letters is further away than its distance tells. */
    public boolean turn(String word) {
        return is("TURN", word);
    }

    /** Whether a name behind a word tells only where or when something happens. */
    public boolean scene(String word) {
        return is("SCENE", word.toLowerCase(Locale.ROOT));
    }

    /** Whether a name tells little of an event, such as that of a state or the word "Bank". */
    public boolean plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String name =
                lower.endsWith("'s") || lower.endsWith("\u2019s") ? lower.substring(0, lower.length() - 2) : lower;
        return is("PLAIN", name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
    }

    private boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    private static String[] endings(char last) {
        return switch (last) {
            case 's' -> ENDINGS_IN_S;
            case 'e' -> ENDINGS_IN_E;
            case 'y' -> ENDINGS_IN_Y;
            case 't' -> MENT;
            case 'g' -> ING;
            case 'n' -> ION;
            case 'r' -> ER;
            case 'd' -> ED;
            default -> NO_ENDINGS;
        };
    }

    /** "employees", "employed" and "employ" have one stem. */
    static String stem(String word) {
        String stem = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
        for (String ending : endings(stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1))) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        int last = stem.length() - 1;
        if (last > SHORTEST - 1 && "eyi".indexOf(stem.charAt(last)) >= 0) {
            // "carried" and "carry", "employs" and "employ".
            stem = stem.substring(0, last--);
        }
        boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled && stem.charAt(last) != 'l' && stem.charAt(last) != 's' ? stem.substring(0, last) : stem;
    }
}
