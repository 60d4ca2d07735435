package org.gainsay.compare;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Moment;
import org.gainsay.rule.Statement;
import org.gainsay.rule.Telling;

/**
 * Tells how surely two articles of a story report one event. Reports of two banks' bonds, or of one market on two days, share their wording
 * but not the names of their leads and not their days.
 */
final class Occasion {
    /** Reports that appeared further apart speak of two occasions. */
    private static final Duration APART = Duration.ofDays(7);
    /** Reports that appeared within it may well be on one event. */
    private static final Duration LATER = Duration.ofHours(36);
    /** Days that lie so far from the publication are not those of the news. */
    private static final int RECENT = 10;
    /** So many names of a lead that the other article has as well make two articles reports of one event; chosen on invented stories. */
    private static final int SUBJECTS = 2;
    /** How many of the fewer words two articles on one event share, in thousandths; those on unrelated ones share about 100. */
    private static final int USUAL = 250;
    /** What each name that both articles hold adds. */
    private static final int NAME = 40;

    /** A name that weighs as much in its statement stands near the value. */
    private static final int CLOSE = 250;

    private static final int NAMES = 5;
    private static final int LEAST = -500;
    private static final int MOST = 100;

    private final List<Telling> tellings;
    private final Map<String, Integer> byOwner = new HashMap<>();
    private final List<Set<LocalDate>> days = new ArrayList<>();
    private final int[] parents;

    Occasion(List<Telling> tellings) {
        this.tellings = List.copyOf(tellings);
        parents = new int[tellings.size()];
        for (int at = 0; at < parents.length; at++) {
            parents[at] = at;
            byOwner.put(tellings.get(at).article().id(), at);
            days.add(days(tellings.get(at)));
            for (int other = 0; other < at; other++) {
                if (oneEvent(tellings.get(at), tellings.get(other))) {
                    parents[root(at)] = root(other);
                }
            }
        }
    }

    /** Leads of fewer names than are needed must share all of them. */
    private static boolean oneEvent(Telling a, Telling b) {
        int fewer = Math.min(common(a.names(), a.lead()), common(b.names(), b.lead()));
        return subjectCount(a, b) >= Math.max(1, Math.min(SUBJECTS, fewer));
    }

    private int root(int at) {
        int root = at;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }

    private int at(String owner) {
        Integer at = byOwner.get(owner);
        if (at == null) {
            throw new IllegalArgumentException("no article " + owner);
        }
        return at;
    }

    private Telling telling(String owner) {
        return tellings.get(at(owner));
    }

    /** The days of the news that an article states, such as "on Tuesday". */
    private static Set<LocalDate> days(Telling telling) {
        Publication published = telling.article().published();
        Set<LocalDate> days = new HashSet<>();
        for (Statement statement : telling.statements()) {
            if (published != null
                    && statement.fact().kind() == Kind.DATE
                    && statement.fact().value() instanceof Moment moment
                    && moment.precision() == Moment.Precision.DAY
                    && moment.from() != null) {
                LocalDate day = moment.from().toLocalDate();
                LocalDate today = published.time().toLocalDate();
                if (!day.isBefore(today.minusDays(RECENT)) && !day.isAfter(today.plusDays(RECENT))) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    /** The names of either title and lead that both articles hold, by sense. */
    private static Set<String> subjects(Telling a, Telling b) {
        Set<String> subjects = new TreeSet<>();
        for (String sense : a.lead()) {
            if (isSubject(sense, a, b)) {
                subjects.add(sense);
            }
        }
        for (String sense : b.lead()) {
            if (isSubject(sense, a, b)) {
                subjects.add(sense);
            }
        }
        return subjects;
    }

    private static boolean isSubject(String lead, Telling a, Telling b) {
        return a.senses().contains(lead)
                && b.senses().contains(lead)
                && (a.names().contains(lead) || b.names().contains(lead));
    }

    /** As many as the {@link #subjects}; every article is counted against every other one. */
    private static int subjectCount(Telling a, Telling b) {
        int count = 0;
        for (String sense : a.lead()) {
            count += isSubject(sense, a, b) ? 1 : 0;
        }
        for (String sense : b.lead()) {
            count += !a.lead().contains(sense) && isSubject(sense, a, b) ? 1 : 0;
        }
        return count;
    }

    /** The names of the leads that the articles of two statements share, by sense. */
    Set<String> subjects(Told a, Told b) {
        return subjects(telling(a.owner()), telling(b.owner()));
    }

    /** Whether the leads of two articles, or of others between them, name the same. */
    boolean joined(Told a, Told b) {
        return root(at(a.owner())) == root(at(b.owner()));
    }

    boolean knows(String owner) {
        return byOwner.containsKey(owner);
    }

    /**
     * Whether two articles surely report two events. That neither mentions what the other one names most only counts where they also date their
     * news differently: a local paper names other people than a wire does.
     */
    boolean strangers(String owner, String other) {
        int first = at(owner);
        int second = at(other);
        boolean unlike = strange(first, second) || root(first) != root(second);
        return !near(tellings.get(first), tellings.get(second))
                || otherTitles(tellings.get(first), tellings.get(second))
                || unlike && (apart(first, second) || otherDays(first, second));
    }

    /** Whether two articles surely report one event: their leads share names, and their texts words, and nothing dates them apart. */
    boolean surely(String owner, String other) {
        int first = at(owner);
        int second = at(other);
        Telling a = tellings.get(first);
        Telling b = tellings.get(second);
        return !strangers(owner, other)
                && !apart(first, second)
                && subjectCount(a, b) >= (otherDays(first, second) ? 2 * SUBJECTS : SUBJECTS)
                && closeness(a, b) >= 0;
    }

    /** Whether two articles appeared within a few days, and not as two of a series. */
    private static boolean near(Telling a, Telling b) {
        return within(APART, a, b) && !series(a, b);
    }

    private static boolean series(Telling a, Telling b) {
        return !within(LATER, a, b) && Titles.alike(a, b);
    }

    /** Whether two articles appeared within some time of each other, as far as is known. */
    private static boolean within(Duration time, Telling a, Telling b) {
        Publication one = a.article().published();
        Publication other = b.article().published();
        return one == null
                || other == null
                || Duration.between(one.time(), other.time()).abs().compareTo(time) <= 0;
    }

    /** How many names the leads of two articles share that do not show in other ways to report two events. */
    int familiarity(Told a, Told b) {
        return otherDays(a, b) || apart(a, b) ? 0 : subjectCount(telling(a.owner()), telling(b.owner()));
    }

    /** Whether two statements are said of two persons, parties or places, both of which one of the articles names. */
    boolean otherSubjects(Told a, Told b) {
        String one = a.statement().subject();
        String other = b.statement().subject();
        return one != null
                && other != null
                && !one.equals(other)
                && named(one, a, b)
                && named(other, a, b)
                && (telling(a.owner()).senses().contains(other)
                        || telling(b.owner()).senses().contains(one));
    }

    private boolean named(String sense, Told a, Told b) {
        return telling(a.owner()).names().contains(sense)
                || telling(b.owner()).names().contains(sense);
    }

    private boolean strange(int first, int second) {
        return !known(tellings.get(first), tellings.get(second)) && !known(tellings.get(second), tellings.get(first));
    }

    private static boolean known(Telling telling, Telling other) {
        return telling.subjects().isEmpty() || !Collections.disjoint(telling.subjects(), other.senses());
    }

    /** Whether the articles appeared on different days and state no day of the news in common. */
    boolean apart(Told a, Told b) {
        return apart(at(a.owner()), at(b.owner()));
    }

    private boolean apart(int first, int second) {
        return !within(LATER, tellings.get(first), tellings.get(second))
                && Collections.disjoint(days.get(first), days.get(second));
    }

    /** Whether both articles date their news, and on different days. */
    boolean otherDays(Told a, Told b) {
        return otherDays(at(a.owner()), at(b.owner()));
    }

    private boolean otherDays(int first, int second) {
        return !days.get(first).isEmpty()
                && !days.get(second).isEmpty()
                && Collections.disjoint(days.get(first), days.get(second));
    }

    /** How alike two articles are in their words and names as a whole; 0 is as alike as reports of one event mostly are. */
    private static int closeness(Telling a, Telling b) {
        int fewer = Math.max(1, Math.min(a.senses().size(), b.senses().size()));
        int words = Statement.FULL * common(a.senses(), b.senses()) / fewer;
        int names = Math.min(NAMES, common(a.names(), b.names()));
        return Math.max(LEAST, Math.min(MOST, 2 * (words + NAME * names - USUAL)));
    }

    /** How many elements two sets have in common. */
    static <T> int common(Set<T> a, Set<T> b) {
        Set<T> fewer = a.size() <= b.size() ? a : b;
        Set<T> more = a.size() <= b.size() ? b : a;
        int common = 0;
        for (T each : fewer) {
            common += more.contains(each) ? 1 : 0;
        }
        return common;
    }

    /** Whether the articles of two statements appeared weeks apart, and their leads do not name the same, or as two of a series, or have titles of two companies. */
    boolean unrelated(Told a, Told b) {
        Telling first = telling(a.owner());
        Telling second = telling(b.owner());
        boolean weeks = !within(APART, first, second);
        return weeks && !joined(a, b)
                || series(first, second)
                || Titles.companies(first, second)
                || otherOpenings(first, second);
    }

    /** Whether two articles and their titles are about two names, "Scotia Mortgage Corp is issuing a bond" and "Gould Inc is issuing", that the other one never mentions. */
    private static boolean otherOpenings(Telling a, Telling b) {
        return opensAlone(a, b) && opensAlone(b, a);
    }

    private static boolean opensAlone(Telling telling, Telling other) {
        String opening = telling.opening();
        return opening != null
                && telling.title().contains(opening)
                && !other.senses().contains(opening)
                && !other.title().contains(opening);
    }

    /** Whether nothing shows that two statements speak of two occasions. */
    boolean shared(Told a, Told b) {
        return !unrelated(a, b)
                && !otherTitles(telling(a.owner()), telling(b.owner()))
                && !(apart(a, b) && otherDays(a, b))
                && !(stranger(a, telling(b.owner())) && stranger(b, telling(a.owner())))
                && foreignness(a, b) < CLOSE;
    }

    /**
     * How near names that the other article never mentions stand to both, up to {@link Statement#FULL}: "8,000 tonnes to Cyprus" and "9,000 tonnes to
     * Malta".
     */
    int foreignness(Told a, Told b) {
        Telling first = telling(a.owner());
        Telling second = telling(b.owner());
        boolean oneThing = Namesakes.same(a, b);
        return oneThing ? 0 : Math.min(foreignness(a, first, second), foreignness(b, second, first));
    }

    /** Whether the titles name two companies, or each one what the other article never mentions and the leads do not share enough names to make up for it. */
    private static boolean otherTitles(Telling a, Telling b) {
        return Titles.companies(a, b) || Titles.strangers(a, b) && subjectCount(a, b) < SUBJECTS;
    }

    /** How near that name stands to a value which an article never mentions and which stands nearest. */
    private static int foreignness(Told told, Telling own, Telling other) {
        int nearest = 0;
        for (Map.Entry<String, Statement.Word> word : told.statement().words().entrySet()) {
            if ((word.getValue().name() || own.names().contains(word.getKey()))
                    && !other.senses().contains(word.getKey())) {
                nearest = Math.max(nearest, word.getValue().weight());
            }
        }
        return nearest;
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
