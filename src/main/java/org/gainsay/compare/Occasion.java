package org.gainsay.compare;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Publication;
import org.gainsay.rule.Statement;
import org.gainsay.rule.Telling;
import org.jspecify.annotations.Nullable;

/**
 * Tells how surely two articles of a story speak of one occasion. Reports of two banks' bonds, or of one market on two days, share their wording
 * but not their names and not their time.
 */
final class Occasion {
    /** Reports that appeared further apart speak of two occasions. */
    private static final Duration APART = Duration.ofDays(7);
    /** How many of the fewer words two articles on one event share, in thousandths; those on unrelated ones share about 100. */
    private static final int USUAL = 250;
    /** What each name that both articles hold adds. */
    private static final int NAME = 40;

    private static final int NAMES = 5;
    private static final int LEAST = -500;
    private static final int MOST = 100;

    private final Map<String, Telling> byOwner = new HashMap<>();
    private final Map<String, Integer> closeness = new HashMap<>();

    Occasion(List<Telling> tellings) {
        tellings.forEach(each -> byOwner.put(each.article().id(), each));
    }

    private Telling telling(String owner) {
        Telling found = byOwner.get(owner);
        if (found == null) {
            throw new IllegalArgumentException("no article " + owner);
        }
        return found;
    }

    /** What the words and names of two articles as a whole add to the score of their statements. */
    int closeness(String owner, String other) {
        return closeness.computeIfAbsent(owner + '\n' + other, none -> closeness(telling(owner), telling(other)));
    }

    private static int closeness(Telling a, Telling b) {
        int fewer = Math.max(1, Math.min(a.senses().size(), b.senses().size()));
        int words = Statement.FULL * common(a.senses(), b.senses()) / fewer;
        int names = Math.min(NAMES, common(a.names(), b.names()));
        return Math.max(LEAST, Math.min(MOST, 2 * (words + NAME * names - USUAL)));
    }

    private static int common(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return common.size();
    }

    /** Whether nothing shows that two statements speak of two occasions. */
    boolean shared(Told a, Told b) {
        Telling first = telling(a.owner());
        Telling second = telling(b.owner());
        return near(first.article().published(), second.article().published())
                && !(stranger(a, second) && stranger(b, first));
    }

    private static boolean near(@Nullable Publication a, @Nullable Publication b) {
        return a == null
                || b == null
                || Duration.between(a.time(), b.time()).abs().compareTo(APART) <= 0;
    }

    /** Whether a sentence holds names, and an article none of them. */
    private static boolean stranger(Told told, Telling other) {
        boolean named = false;
        for (Map.Entry<String, Statement.Word> word : told.statement().words().entrySet()) {
            if (word.getValue().name()) {
                named = true;
                if (other.senses().contains(word.getKey())) {
                    return false;
                }
            }
        }
        return named;
    }
}
