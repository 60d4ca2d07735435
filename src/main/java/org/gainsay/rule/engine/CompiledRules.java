package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.rule.Conversion;
import org.gainsay.rule.Rule;
import org.gainsay.text.Lexicon;
import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;
import org.jspecify.annotations.Nullable;

/**
 * Rules, ready to be looked up: all their terms in one lexicon, and from a kind of value and a term beside it
 * straight to the rules that this may answer. What a text costs does not depend on how many rules there are.
 */
public final class CompiledRules {
    private static final CompiledRule[] NONE = {};

    private final List<Rule> source;
    private final List<CompiledRule> rules = new ArrayList<>();

    /** Tells whether the vocabulary is the same as when the rules were compiled. */
    private final int checksum;

    private final Lexicon lexicon;
    private final TermIndex terms;
    private final Signals signals;
    private final Subjects subjects;
    private final CompiledRule[] @Nullable [] @Nullable [] byKindAndTerm = new CompiledRule[Kind.values().length][][];

    /** By kind: the {@link Subjects#bit subjects} with rules that a value of the kind may answer beside a word. */
    private final long[] asking = new long[Kind.values().length];

    private final CompiledRule[] @Nullable [] alone = new CompiledRule[Kind.values().length][];

    private final CompiledRule[] @Nullable [] worded = new CompiledRule[Kind.values().length][];

    private volatile @Nullable Map<String, CompiledRule> byId;

    /** What a compiler makes of rules. */
    CompiledRules(RuleCompiler compiler, List<Rule> source) {
        this.source = List.copyOf(source);
        signals = compiler.signals();
        checksum = compiler.checksum();
        for (int i = 0; i < this.source.size(); i++) {
            rules.add(new CompiledRule(this.source, i, compiler.terms()));
        }
        lexicon = compiler.words().build();
        subjects = new Subjects(rules, compiler.terms().count());
        terms = compiler.terms().build(lexicon.size(), subjects.terms(rules));
        rules.forEach(this::file);
    }

    private CompiledRules(TableReader in, List<Rule> source) {
        this.source = source;
        checksum = in.number();
        if (checksum != Vocabulary.standard().checksum()) {
            throw new IllegalStateException(
                    "the compiled rules and the data files of the jar do not fit: build it again");
        }
        signals = new Signals(in);
        NumberLists lists = new NumberLists(in.ints());
        for (int i = 0; i < source.size(); i++) {
            rules.add(CompiledRule.read(lists, source, i));
        }
        lexicon = new Lexicon(in);
        terms = new TermIndex(in);
        subjects = new Subjects(rules, terms.count());
        for (CompiledRule rule : rules) {
            file(rule);
        }
    }

    /**
     * Reads compiled rules that were written down.
     *
     * @param in the tables
     * @param rules the rules that were compiled
     * @throws IllegalStateException if the data files have changed since
     */
    public static CompiledRules read(TableReader in, List<Rule> rules) {
        return new CompiledRules(in, rules);
    }

    /** Writes them down, but for the rules themselves. */
    public void write(TableWriter out) {
        out.number(checksum);
        signals.write(out);
        NumberLists.Builder lists = new NumberLists.Builder();
        for (CompiledRule rule : rules) {
            rule.write(lists);
        }
        out.ints(lists.build());
        lexicon.write(out);
        terms.write(out);
    }

    /** Compiles rules. */
    public static CompiledRules of(List<Rule> rules) {
        return new RuleCompiler().compile(rules);
    }

    /** The rules, in their order. */
    public List<Rule> rules() {
        return source;
    }

    /** The lexicon that articles must be read with: every word of every normalizer and every rule. */
    public Lexicon lexicon() {
        return lexicon;
    }

    List<CompiledRule> compiled() {
        return rules;
    }

    /** The rules by their id; made when it is first asked for, since a check never does. */
    Map<String, CompiledRule> byId() {
        Map<String, CompiledRule> known = byId;
        if (known == null) {
            known = new HashMap<>();
            for (CompiledRule rule : rules) {
                known.put(rule.rule().id(), rule);
            }
            byId = known;
        }
        return known;
    }

    TermIndex terms() {
        return terms;
    }

    Signals signals() {
        return signals;
    }

    /** Which rules an article concerns. */
    Subjects subjects() {
        return subjects;
    }

    /**
     * By term, the rules that a value of this kind beside the term may answer; null if none on the subjects asks for the kind.
     *
     * @param subjects a set of {@link Subjects#bits subjects}
     */
    CompiledRule @Nullable [] @Nullable [] byTerm(Kind kind, long subjects) {
        return (asking[kind.ordinal()] & subjects) == 0 ? null : byKindAndTerm[kind.ordinal()];
    }

    /** The rules that need no word beside a value of this kind; null if there are none. */
    CompiledRule @Nullable [] alone(Kind kind) {
        return alone[kind.ordinal()];
    }

    /** The rules that know what a value of this kind answers from the words around it in several articles. */
    CompiledRule[] worded(Kind kind) {
        CompiledRule[] found = worded[kind.ordinal()];
        return found == null ? NONE : found;
    }

    private void file(CompiledRule rule) {
        for (Kind kind : Conversion.sources(rule.kind())) {
            if (kind == Kind.NUMBER && rule.kind() == Kind.COUNT && !rule.bare()) {
                continue;
            }
            if (rule.worded()) {
                if (kind == Kind.AGE && rule.kind() != kind) {
                    continue;
                }
                worded[kind.ordinal()] = with(worded[kind.ordinal()], rule);
                continue;
            }
            CompiledRule[] @Nullable [] byTerm = byKindAndTerm[kind.ordinal()];
            if (byTerm == null) {
                byTerm = new CompiledRule[terms.count()][];
                byKindAndTerm[kind.ordinal()] = byTerm;
            }
            if (rule.near().length == 0) {
                alone[kind.ordinal()] = with(alone[kind.ordinal()], rule);
            }
            for (int term : rule.near()) {
                byTerm[term] = with(byTerm[term], rule);
                asking[kind.ordinal()] |= subjects.bit(rule);
            }
        }
    }

    private static CompiledRule[] with(CompiledRule @Nullable [] rules, CompiledRule added) {
        CompiledRule[] longer = rules == null ? new CompiledRule[1] : Arrays.copyOf(rules, rules.length + 1);
        longer[longer.length - 1] = added;
        return longer;
    }
}
