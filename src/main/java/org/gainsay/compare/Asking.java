package org.gainsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Plurals;
import org.jspecify.annotations.Nullable;

/**
 * Words the question that two statements answer, from the words of their sentences: "paintings were stolen" for "How many paintings were stolen?",
 * or, where no sentence says what was done with them, "paintings (museum, guard)".
 */
final class Asking {
    /** How many words a question names. */
    private static final int NAMED = 3;

    private static final List<String> BEING = List.of("were", "was", "been", "be", "are", "is", "being");

    private final Told lower;
    private final Told upper;
    private final List<SharedWords.Shared> shared;

    private Asking(Match match, SharedWords words) {
        lower = match.lower();
        upper = match.upper();
        shared = words.heaviest(lower, upper);
    }

    /** What stands for {@code {words}} in the question of a match. */
    static String words(Match match, SharedWords words) {
        return new Asking(match, words).words();
    }

    private String words() {
        String thing = lower.thing() == null ? upper.thing() : lower.thing();
        if (lower.kind() == Kind.AGE && thing != null) {
            return "is " + thing;
        }
        if (lower.kind() != Kind.COUNT) {
            return bracketed("", shared);
        }
        String noun = noun();
        String counted = noun == null ? "" : Plurals.of(noun);
        List<SharedWords.Shared> others = new ArrayList<>();
        for (SharedWords.Shared word : shared) {
            if (noun == null || !lower.counts(word.sense()) && !upper.counts(word.sense())) {
                others.add(word);
            }
        }
        for (SharedWords.Shared word : others.subList(0, Math.min(NAMED, others.size()))) {
            String verb = verb(word);
            if (noun != null && verb != null) {
                return counted + ' ' + verb;
            }
        }
        return bracketed(counted.isEmpty() ? "were counted" : counted, others);
    }

    private @Nullable String noun() {
        String noun = lower.noun() == null ? upper.noun() : lower.noun();
        return noun == null ? null : noun.toLowerCase(Locale.ROOT);
    }

    /** "were stolen" where one of the two sentences says "were stolen", "was stolen" or "been stolen"; null where neither does. */
    private @Nullable String verb(SharedWords.Shared word) {
        if (word.name()) {
            return null;
        }
        for (String written : List.of(word.written(), word.other())) {
            for (Told told : List.of(lower, upper)) {
                String sentence = told.statement().fact().citation().sentence().toLowerCase(Locale.ROOT);
                for (String being : BEING) {
                    boolean participle = written.endsWith("d") || written.endsWith("n") || written.endsWith("t");
                    if (participle && sentence.contains(' ' + being + ' ' + written.toLowerCase(Locale.ROOT))) {
                        return "were " + written.toLowerCase(Locale.ROOT);
                    }
                }
            }
        }
        return null;
    }

    private static String bracketed(String head, List<SharedWords.Shared> words) {
        List<String> named = new ArrayList<>();
        for (SharedWords.Shared word : words.subList(0, Math.min(NAMED, words.size()))) {
            named.add(word.name() ? word.written() : word.written().toLowerCase(Locale.ROOT));
        }
        if (named.isEmpty()) {
            return head.isEmpty() ? "(in these sentences)" : head;
        }
        return head + (head.isEmpty() ? "" : " ") + '(' + String.join(", ", named) + ')';
    }
}
