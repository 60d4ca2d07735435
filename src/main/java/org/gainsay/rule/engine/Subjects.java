package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Conversion;
import org.gainsay.rule.Validity;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What rules are about, by pack, since all rules of a pack share that. One sweep over an article says which packs it concerns; the rules of
 * all others cost nothing from there on.
 */
final class Subjects {
    /** How many subjects have a bit of their own in a set; the other bits are those of the kinds of value. */
    private static final int ROOM = Long.SIZE - Kind.values().length;

    private static final long SUBJECTS = (1L << ROOM) - 1;
    private static final long KINDS = ~SUBJECTS;

    /** By rule: the number of its pack's subject. */
    private final int[] ofRule;
    /** By term: the subjects that it speaks of. */
    private final int[] @Nullable [] ofTerm;
    /** Subjects without a term: their rules concern every article. */
    private final BitSet open = new BitSet();

    /** By subject: for articles of which days its rules count; empty where all count for all. */
    private final List<Validity> validities = new ArrayList<>();

    private final boolean limited;

    /** The bits of subjects that share theirs with no other. */
    private final long own;

    /** The set of subjects that have terms. */
    private final long closed;

    /**
     * The subjects of rules.
     *
     * @param terms how many terms the rules have
     */
    Subjects(List<CompiledRule> rules, int terms) {
        this.ofRule = new int[rules.size()];
        this.ofTerm = new int[terms][];
        Map<Subject, Integer> known = new HashMap<>();
        for (CompiledRule rule : rules) {
            Validity validity = rule.validity();
            int before = rule.index() - 1;
            if (before >= 0
                    && rules.get(before).about() == rule.about()
                    && validities.get(ofRule[before]).equals(validity)) {
                ofRule[rule.index()] = ofRule[before];
                continue;
            }
            Subject subject = new Subject(boxed(rule.about()), validity);
            Integer number = known.get(subject);
            if (number == null) {
                number = known.size();
                known.put(subject, number);
                validities.add(validity);
                file(rule.about(), number);
            }
            ofRule[rule.index()] = number;
        }
        this.own = own(known.size());
        this.closed = closed(known.size());
        this.limited = limited(validities);
    }

    private static long own(int count) {
        long bits = 0;
        long shared = 0;
        for (int subject = 0; subject < count; subject++) {
            shared |= bits & bit(subject);
            bits |= bit(subject);
        }
        return ~shared;
    }

    private long closed(int count) {
        long closed = KINDS;
        for (int subject = open.nextClearBit(0); subject < count; subject = open.nextClearBit(subject + 1)) {
            closed |= bit(subject);
        }
        return closed;
    }

    /** What the rules of a pack have in common that count for the same days. */
    private record Subject(List<Integer> about, Validity validity) {
        /** Written out, since rules are compiled at every start and hashing a record by its components starts slowly. */
        @Override
        public int hashCode() {
            return about.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Subject subject && about.equals(subject.about) && validity.equals(subject.validity);
        }
    }

    private static boolean limited(List<Validity> validities) {
        for (Validity each : validities) {
            if (!each.equals(Validity.ALWAYS)) {
                return true;
            }
        }
        return false;
    }

    private void file(int[] about, int subject) {
        if (about.length == 0) {
            open.set(subject);
        }
        for (int term : about) {
            int[] old = ofTerm[term];
            int[] longer = old == null ? new int[1] : Arrays.copyOf(old, old.length + 1);
            longer[longer.length - 1] = subject;
            ofTerm[term] = longer;
        }
    }

    private static List<Integer> boxed(int[] terms) {
        List<Integer> boxed = new ArrayList<>(terms.length);
        for (int term : terms) {
            boxed.add(term);
        }
        return boxed;
    }

    /** The subjects that an article speaks of; empty for one that no rule concerns. */
    BitSet in(ReadArticle article, TermTable about) {
        BitSet found = (BitSet) open.clone();
        long missing = add(article.body(), about, found, closed);
        if (article.title() != null) {
            add(article.title(), about, found, missing);
        }
        if (limited) {
            leaveOut(article.article().published(), found);
        }
        return found;
    }

    private void leaveOut(@Nullable Publication published, BitSet found) {
        for (int subject = found.nextSetBit(0); subject >= 0; subject = found.nextSetBit(subject + 1)) {
            if (!validities.get(subject).holds(published)) {
                found.clear(subject);
            }
        }
    }

    /** Adds the subjects that a passage speaks of; returns the set of those that are still missing. */
    private long add(Passage passage, TermTable about, BitSet found, long sought) {
        Occurrences occurrences = new Occurrences();
        Tokens tokens = passage.tokens();
        int end = tokens.count();
        long missing = sought;
        int at = subjects(missing) == 0 ? end : about.next(tokens, 0, end, missing);
        for (; at < end && subjects(missing) != 0; at = about.next(tokens, at + 1, end, missing)) {
            occurrences.clear();
            about.collect(passage, at, missing, occurrences);
            for (int each = 0; each < occurrences.count(); each++) {
                missing &= ~addAll(ofTerm[occurrences.term(each)], found);
            }
        }
        return missing;
    }

    /** Adds subjects; returns the bits of those that have one of their own. */
    private long addAll(int @Nullable [] subjects, BitSet found) {
        long added = 0;
        for (int i = 0; subjects != null && i < subjects.length; i++) {
            found.set(subjects[i]);
            added |= bit(subjects[i]);
        }
        return added & own;
    }

    /** A rule's subject as a bit of a set that tells nearly all subjects apart: it is the subject's number modulo their {@link #ROOM}. */
    long bit(CompiledRule rule) {
        return bit(ofRule[rule.index()]);
    }

    private static long bit(int subject) {
        return 1L << subject % ROOM;
    }

    /** The subjects of a set. */
    static long subjects(long set) {
        return set & SUBJECTS;
    }

    /** The kinds of value of a set. */
    static long kinds(long set) {
        return set & KINDS;
    }

    /** A kind of value as a bit of the same set. */
    static long bit(Kind kind) {
        return 1L << ROOM + kind.ordinal();
    }

    /**
     * What an article is about, as a set that terms are held against.
     *
     * @param subjects the {@link #bit(CompiledRule) subjects}
     */
    record Sought(long subjects) {
        /** All subjects. */
        static final Sought ALL = new Sought(SUBJECTS);

        /** Terms that stand anywhere. */
        long anywhere() {
            return subjects | KINDS;
        }

        /**
         * Terms that stand beside a value.
         *
         * @param kinds the {@link #bit(Kind) kinds} of the values there
         */
        long beside(long kinds) {
            return subjects | kinds;
        }
    }

    /** Subjects as such a set. */
    static Sought sought(BitSet subjects) {
        long bits = 0;
        for (int subject = subjects.nextSetBit(0); subject >= 0; subject = subjects.nextSetBit(subject + 1)) {
            bits |= bit(subject);
        }
        return new Sought(bits);
    }

    /**
     * By term, the {@link #bit(CompiledRule) subjects} whose rules have it and the {@link #bit(Kind) kinds} of value that these ask for.
     *
     * @param about as a word for what they are about; with all kinds
     * @param near as a word beside a value
     * @param all in any way; with all kinds
     */
    record Terms(long[] about, long[] near, long[] all) {}

    /** Which subjects have rules with which terms. */
    Terms terms(List<CompiledRule> rules) {
        Terms terms = new Terms(new long[ofTerm.length], new long[ofTerm.length], new long[ofTerm.length]);
        for (CompiledRule rule : rules) {
            long kinds = 0;
            for (Kind kind : Conversion.sources(rule.kind())) {
                kinds |= bit(kind);
            }
            mark(bit(rule) | kinds, terms.near, rule.near().terms());
            long bits = bit(rule) | KINDS;
            mark(bits, terms.about, rule.about());
            mark(bits, terms.all, rule.about());
            mark(bits, terms.all, rule.near().terms());
            mark(bits, terms.all, rule.with().terms());
            mark(bits, terms.all, rule.context().terms());
            mark(bits, terms.all, rule.unless().terms());
            mark(bits, terms.all, rule.unlessSentence().terms());
        }
        return terms;
    }

    private static void mark(long bits, long[] marks, int[] terms) {
        for (int term : terms) {
            marks[term] |= bits;
        }
    }

    /** The subjects of some rules. */
    BitSet of(List<CompiledRule> rules) {
        BitSet found = new BitSet();
        for (CompiledRule rule : rules) {
            found.set(ofRule[rule.index()]);
        }
        return found;
    }

    /** Whether a rule's subject is among some. */
    boolean concern(CompiledRule rule, BitSet subjects) {
        return subjects.get(ofRule[rule.index()]);
    }
}
