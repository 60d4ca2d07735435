package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.rule.Person;
import org.gainsay.rule.Spelling;
import org.gainsay.rule.engine.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart the persons of one surname that the articles of a story answer about, by the names before it. "Ann" may be Annie and A., and whoever has
 * no such name may be anybody, as long as there is only one; nobody is made one of two whom an article tells apart.
 */
final class Persons {
    private static final String NAMELESS = "";

    /** By article and what its question is about: the names that it gives; empty for none. */
    private final Map<String, String> bearers = new LinkedHashMap<>();
    /** Whom articles with several of the surname tell apart. */
    private final Map<String, Set<String>> told = new HashMap<>();

    private @Nullable Map<String, Integer> groups;
    private final List<List<String>> members = new ArrayList<>();

    void add(Answer answer, Person person) {
        String given = Namesakes.untitled(person.given());
        bearers.merge(bearer(answer), given, Persons::longer);
        if (several(answer)) {
            told.computeIfAbsent(answer.fact().article().id(), none -> new HashSet<>())
                    .add(Spelling.folded(given));
        }
    }

    private static String longer(String given, String other) {
        return given.length() < other.length() ? other : given;
    }

    private static String bearer(Answer answer) {
        return answer.fact().article().id() + '\n' + answer.question().thing();
    }

    /** Whether the article tells several of the surname apart. */
    private static boolean several(Answer answer) {
        Person person = answer.person();
        return person != null && !person.surname().equals(answer.question().thing());
    }

    /** What the person of an answer is called: by the surname alone where there is no other one of it. */
    String name(Answer answer, Person person) {
        Map<String, Integer> known = groups == null ? grouped() : groups;
        String given = bearers.getOrDefault(bearer(answer), NAMELESS);
        Integer group = known.get(Spelling.folded(given));
        if (group == null || members.size() == 1 && told.isEmpty() || given.isEmpty() && members.size() != 1) {
            return person.surname();
        }
        return plainest(members.get(group)) + ' ' + person.surname();
    }

    /** The shortest name that is more than an initial. */
    private String plainest(List<String> group) {
        String found = NAMELESS;
        for (String given : new TreeSet<>(bearers.values())) {
            boolean own = group.contains(Spelling.folded(given));
            boolean initial = given.length() < 2 || given.endsWith(".");
            boolean shorter = found.length() < 2 || given.length() < found.length() && !initial;
            found = own && (found.isEmpty() || shorter) ? given : found;
        }
        return found;
    }

    private Map<String, Integer> grouped() {
        Map<String, Integer> found = new HashMap<>();
        for (String given : byLength()) {
            int group = group(given);
            if (group < 0) {
                group = members.size();
                members.add(new ArrayList<>());
            }
            members.get(group).add(given);
            found.put(given, group);
        }
        if (members.size() == 1) {
            found.put(NAMELESS, 0);
        }
        groups = found;
        return found;
    }

    /** The longest first, so that short forms find all that they may stand for. */
    private List<String> byLength() {
        Set<String> givens = new TreeSet<>();
        for (String given : bearers.values()) {
            givens.add(Spelling.folded(given));
        }
        givens.remove(NAMELESS);
        List<String> sorted = new ArrayList<>();
        for (String given : givens) {
            int at = 0;
            while (at < sorted.size() && sorted.get(at).length() >= given.length()) {
                at++;
            }
            sorted.add(at, given);
        }
        return sorted;
    }

    /** The only group whose names may all be those of one person with a name; -1 where there is none, or several. */
    private int group(String given) {
        int found = -1;
        for (int at = 0; at < members.size(); at++) {
            if (fits(given, members.get(at))) {
                if (found >= 0) {
                    return -1;
                }
                found = at;
            }
        }
        return found;
    }

    private boolean fits(String given, List<String> group) {
        for (String other : group) {
            if (!Namesakes.alike(given, other) || toldApart(given, other)) {
                return false;
            }
        }
        return true;
    }

    private boolean toldApart(String given, String other) {
        for (Set<String> apart : told.values()) {
            if (apart.contains(given) && apart.contains(other)) {
                return true;
            }
        }
        return false;
    }
}
