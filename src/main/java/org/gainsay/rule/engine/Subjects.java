package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.Publication;
import org.gainsay.rule.Validity;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What rules are about, by pack, since all rules of a pack share that. One sweep over an article says which packs it concerns; the rules of
 * all others cost nothing from there on.
 */
final class Subjects {
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

    /** Subjects as such a set. */
    static long bits(BitSet subjects) {
        long bits = 0;
        for (int subject = subjects.nextSetBit(0); subject >= 0; subject = subjects.nextSetBit(subject + 1)) {
            bits |= 1L << subject;
        }
        return bits;
    }

    /**
     * By term, the {@link #bit subjects} whose rules have it.
     *
     * @param about as a word for what they are about
     * @param near as a word beside a value
     * @param all in any way
     */
    record Terms(long[] about, long[] near, long[] all) {}

    /** Which subjects have rules with which terms. */
    Terms terms(List<CompiledRule> rules) {
        Terms terms = new Terms(new long[ofTerm.length], new long[ofTerm.length], new long[ofTerm.length]);
        for (CompiledRule rule : rules) {
            mark(rule, terms.about, rule.about());
            mark(rule, terms.near, rule.near());
            mark(rule, terms.all, rule.about());
            mark(rule, terms.all, rule.near());
            mark(rule, terms.all, rule.with());
            mark(rule, terms.all, rule.context());
            mark(rule, terms.all, rule.unless());
            mark(rule, terms.all, rule.unlessSentence());
        }
        return terms;
    }

    private void mark(CompiledRule rule, long[] subjects, int[] terms) {
        for (int term : terms) {
            subjects[term] |= bit(rule);
        }
    }

    /** Whether a rule's subject is among some. */
    boolean concern(CompiledRule rule, BitSet subjects) {
        return subjects.get(ofRule[rule.index()]);
    }
}
