package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.text.DataFile;

/**
 * The forms that a word of a rule stands for: {@code invade} finds "invades", "invaded" and "invading", {@code leaders}
 * finds "leader", {@code organise} finds "organized".
 *
 * <p>A form that does not exist ("leadered") does no harm, so the patterns are generous.
 */
final class Inflections {
    private static final int SHORTEST_STEM = 3;
    private static final List<String> STRESSED = List.of(
            "fer", "cur", "mit", "ret", "bid", "net", "wrap", "nap", "ram", "lap", "trap", "llot", "quip", "quit",
            "abhor", "deter", "outfit", "benefit", "worship", "format");
    /** Before an irregular verb these make another one that inflects as it does: "rebuild", "mislead", "outgrow". */
    private static final List<String> PREFIXES =
            List.of("re", "over", "under", "out", "mis", "un", "fore", "with", "up", "pre", "for");
    /** What ends in one of these is made of it and inflects as it does: "fisherman", "salesperson", "schoolchild". */
    private static final List<String> HEADS = List.of("man", "person", "child");

    private final Map<String, List<String>> irregular = new HashMap<>();
    private final Set<String> uninflected = new HashSet<>();
    private final Respelling respelling = new Respelling();

    Inflections() {
        for (String[] row : DataFile.rows(Inflections.class, "irregular.tsv")) {
            List<String> forms = List.of(DataFile.fields(row[0], ' '));
            forms.forEach(form -> irregular.merge(form, forms, Inflections::both));
        }
        for (String[] row : DataFile.rows(Inflections.class, "uninflected.tsv")) {
            uninflected.add(row[0]);
        }
    }

    /** All forms of a word, in small letters; the word itself first. */
    Set<String> of(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        Set<String> forms = new LinkedHashSet<>();
        for (String spelt : spellings(word)) {
            if (Character.isUpperCase(written.codePointAt(0))) {
                name(spelt, forms);
            } else {
                word(spelt, forms);
            }
        }
        return forms;
    }

    /** A word with a capital is a name: it has a plural at most. */
    private void name(String word, Set<String> forms) {
        forms.add(word);
        forms.addAll(compound(word));
        if (!word.endsWith("s")) {
            forms.add(plural(word));
        }
    }

    private void word(String word, Set<String> forms) {
        forms.add(word);
        if (uninflected.contains(word)) {
            return;
        }
        List<String> listed = listed(word);
        forms.addAll(compound(word));
        if (!listed.isEmpty() && !verbalNoun(word)) {
            forms.addAll(listed);
        } else if (pluralNoun(word)) {
            singular(word, forms);
        } else if (verbalNoun(word)) {
            forms.add(plural(word));
        } else if (participle(word)) {
            infinitives(word).forEach(verb -> regular(verb, forms));
        } else {
            regular(word, forms);
        }
    }

    private static void regular(String word, Set<String> forms) {
        forms.add(word);
        forms.add(plural(word));
        if (word.endsWith("o")) {
            forms.add(word + "s");
            forms.add(word + "es");
        }
        if (!doubles(word) || vowels(word) > 1) {
            // "bar" is barred and never "bared"; of "benefit" and "travel" both are written.
            forms.add(past(word));
            forms.add(stem(word) + "ing");
        }
        if (doubles(word)) {
            char last = word.charAt(word.length() - 1);
            forms.add(word + last + "ed");
            forms.add(word + last + "ing");
        }
    }

    /** The forms of a word that follows no pattern, or of a verb that is made of such a word and a prefix; empty for any other. */
    private List<String> listed(String word) {
        List<String> own = irregular.get(word);
        if (own != null) {
            return own;
        }
        for (String prefix : PREFIXES) {
            List<String> verb = word.startsWith(prefix) ? irregular.get(word.substring(prefix.length())) : null;
            if (verb != null && verb.get(verb.size() - 1).endsWith("ing")) {
                List<String> forms = new ArrayList<>(verb.size());
                verb.forEach(form -> forms.add(prefix + form));
                return forms;
            }
        }
        return List.of();
    }

    /** The forms of a noun that is made of one which follows no pattern: of "servicewoman" by "woman". */
    private List<String> compound(String word) {
        for (String head : HEADS) {
            for (String form : irregular.getOrDefault(head, List.of())) {
                int stem = word.length() - form.length();
                if (stem >= SHORTEST_STEM - 1 && word.endsWith(form)) {
                    List<String> forms = new ArrayList<>();
                    irregular
                            .getOrDefault(head, List.of())
                            .forEach(other -> forms.add(word.substring(0, stem) + other));
                    return forms;
                }
            }
        }
        return List.of();
    }

    /** The word in each of its spellings. */
    private Set<String> spellings(String word) {
        Set<String> all = new LinkedHashSet<>();
        all.add(word);
        respelling.add(word, all);
        return all;
    }

    private static boolean pluralNoun(String word) {
        return word.length() > SHORTEST_STEM
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !word.endsWith("'s");
    }

    /** "meeting": a form that its author meant as it stands. */
    private static boolean verbalNoun(String word) {
        return word.endsWith("ing") && hasVowel(word.substring(0, word.length() - 3));
    }

    /** "trapped", "floated". */
    private static boolean participle(String word) {
        return word.endsWith("ed") && !word.endsWith("eed") && hasVowel(word.substring(0, word.length() - 2));
    }

    /** The verbs that a participle may be one of: "trap" for "trapped", "rate" and not "rat" for "rated", "raise" for "raised". */
    private static List<String> infinitives(String participle) {
        String stem = participle.substring(0, participle.length() - 2);
        String shorter = stem.substring(0, stem.length() - 1);
        if (stem.endsWith("i")) {
            return List.of(participle.length() > SHORTEST_STEM + 1 ? shorter + "y" : stem + "e");
        }
        boolean doubled =
                stem.length() > SHORTEST_STEM && stem.charAt(stem.length() - 2) == stem.charAt(stem.length() - 1);
        if (doubled && doubles(shorter)) {
            return stem.endsWith("l") ? List.of(stem, shorter) : List.of(shorter);
        } else if (doubled) {
            return List.of(stem);
        }
        return doubles(stem) && !stem.endsWith("l") || stem.length() < SHORTEST_STEM
                ? List.of(stem + "e")
                : List.of(stem, stem + "e");
    }

    private static void singular(String word, Set<String> forms) {
        String stem = word.substring(0, word.length() - 1);
        if (word.endsWith("ies") && word.length() > 4) {
            forms.add(word.substring(0, word.length() - 3) + "y");
        } else if (word.endsWith("oes") || word.endsWith("uses")) {
            // "shoes" and "heroes", "houses" and "viruses" look alike.
            forms.add(stem);
            forms.add(stem.substring(0, stem.length() - 1));
        } else {
            forms.add(hisses(stem, 1) && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem);
        }
    }

    private static boolean hisses(String word, int behind) {
        String stem = word.substring(0, word.length() - behind);
        return stem.endsWith("ss")
                || stem.endsWith("x")
                || stem.endsWith("ch")
                || stem.endsWith("sh")
                || stem.endsWith("zz");
    }

    private static String plural(String word) {
        if (consonantBeforeY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean es =
                hisses(word, 0) || word.endsWith("s") || word.endsWith("z") || word.endsWith("o") && word.length() < 5;
        return word + (es ? "es" : "s");
    }

    private static String past(String word) {
        if (consonantBeforeY(word)) {
            return word.substring(0, word.length() - 1) + "ied";
        }
        return word.endsWith("e") ? word + "d" : word + "ed";
    }

    private static String stem(String word) {
        if (word.endsWith("ie")) {
            return word.substring(0, word.length() - 2) + "y";
        }
        // "seeing", "shoeing", "dyeing"
        boolean mute = word.endsWith("e") && "eoy".indexOf(word.charAt(Math.max(0, word.length() - 2))) < 0;
        return mute ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean consonantBeforeY(String word) {
        return word.length() > 2 && word.endsWith("y") && !vowel(word.charAt(word.length() - 2));
    }

    /** "stop", "refer", "travel": a last consonant behind a single stressed vowel is doubled, and in Britain any l. */
    private static boolean doubles(String word) {
        int last = word.length() - 1;
        if (last < 2 || "bdgklmnprt".indexOf(word.charAt(last)) < 0 || !vowel(word.charAt(last - 1))) {
            return false;
        }
        boolean single = !vowel(word.charAt(last - 2)) || word.startsWith("qu", last - 3);
        return word.endsWith("l") || stressed(word) && single;
    }

    private static boolean stressed(String word) {
        for (String ending : STRESSED) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return vowels(word) == 1;
    }

    private static int vowels(String word) {
        int vowels = 0;
        for (int i = 0; i < word.length(); i++) {
            if (vowel(word.charAt(i))) {
                vowels++;
            }
        }
        return vowels;
    }

    private static boolean hasVowel(String stem) {
        return vowels(stem) > 0 || stem.indexOf('y') >= 0;
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static List<String> both(List<String> a, List<String> b) {
        Set<String> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }
}
