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
    private static final Kind[] ALL_KINDS = Kind.values();
    private static final int KINDS = ALL_KINDS.length;

    /** By rule: the number of its pack's subject. */
    private final int[] ofRule;
    /** By term: the subjects that it speaks of. */
    private final int[] @Nullable [] ofTerm;
    /** Subjects without a term: their rules concern every article. */
    private final BitSet open = new BitSet();

    /** By subject: for articles of which days its rules count; empty where all count for all. */
    private final List<Validity> validities = new ArrayList<>();

    private final boolean limited;

    private final int count;

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
        this.count = known.size();
        this.limited = validities.stream().anyMatch(each -> !each.equals(Validity.ALWAYS));
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
        add(article.body(), about, found);
        if (article.title() != null) {
            add(article.title(), about, found);
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

    private void add(Passage passage, TermTable about, BitSet found) {
        Occurrences occurrences = new Occurrences();
        Tokens tokens = passage.tokens();
        int end = tokens.count();
        long missing = missing(found);
        for (int at = about.next(tokens, 0, end, missing); at < end; at = about.next(tokens, at + 1, end, missing)) {
            occurrences.clear();
            about.collect(passage, at, occurrences);
            for (int each = 0; each < occurrences.count(); each++) {
                if (addAll(ofTerm[occurrences.term(each)], found)) {
                    missing = missing(found);
                }
            }
        }
    }

    /** Whether one of the subjects was not there before. */
    private static boolean addAll(int @Nullable [] subjects, BitSet found) {
        boolean added = false;
        for (int i = 0; subjects != null && i < subjects.length; i++) {
            added |= !found.get(subjects[i]);
            found.set(subjects[i]);
        }
        return added;
    }

    private long missing(BitSet found) {
        long missing = 0;
        for (int subject = found.nextClearBit(0); subject < count; subject = found.nextClearBit(subject + 1)) {
            missing |= 1L << subject;
        }
        return missing;
    }

    /** A rule's subject as a bit of a set that tells nearly all subjects apart: it is the subject's number modulo 64. */
    long bit(CompiledRule rule) {
        return 1L << ofRule[rule.index()];
    }

    /**
     * What an article is about, as the sets that terms are held against.
     *
     * @param any the {@link #bit subjects}
     * @param near by kind of value, the subjects {@link #bit(int, Kind) with that kind}
     */
    record Sought(long any, long[] near) {
        /** All subjects. */
        static final Sought ALL = new Sought(-1L, filled());

        private static long[] filled() {
            long[] near = new long[KINDS];
            Arrays.fill(near, -1L);
            return near;
        }
    }

    /** Subjects as such sets. */
    static Sought sought(BitSet subjects) {
        long any = 0;
        long[] near = new long[KINDS];
        for (int subject = subjects.nextSetBit(0); subject >= 0; subject = subjects.nextSetBit(subject + 1)) {
            any |= 1L << subject;
            for (Kind kind : ALL_KINDS) {
                near[kind.ordinal()] |= bit(subject, kind);
            }
        }
        return new Sought(any, near);
    }

    /**
     * By term, the {@link #bit subjects} whose rules have it.
     *
     * @param about as a word for what they are about
     * @param near as a word beside a value: the subjects {@link #bit(int, Kind) with kinds of value}
     * @param all in any way
     */
    record Terms(long[] about, long[] near, long[] all) {}

    /** Which subjects have rules with which terms. */
    Terms terms(List<CompiledRule> rules) {
        Terms terms = new Terms(new long[ofTerm.length], new long[ofTerm.length], new long[ofTerm.length]);
        for (CompiledRule rule : rules) {
            long bit = bit(rule);
            mark(bit, terms.about, rule.about());
            for (Kind kind : Conversion.sources(rule.kind())) {
                mark(bit(ofRule[rule.index()], kind), terms.near, rule.near());
            }
            mark(bit, terms.all, rule.about());
            mark(bit, terms.all, rule.near());
            mark(bit, terms.all, rule.with());
            mark(bit, terms.all, rule.context());
            mark(bit, terms.all, rule.unless());
            mark(bit, terms.all, rule.unlessSentence());
        }
        return terms;
    }

    private static void mark(long bit, long[] marks, int[] terms) {
        for (int term : terms) {
            marks[term] |= bit;
        }
    }

    /** A subject and a kind of value as a bit of a set that tells most pairs apart. */
    private static long bit(int subject, Kind kind) {
        return 1L << subject * KINDS + kind.ordinal();
    }

    /** Whether a rule's subject is among some. */
    boolean concern(CompiledRule rule, BitSet subjects) {
        return subjects.get(ofRule[rule.index()]);
    }
}
