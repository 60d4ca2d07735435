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
import org.gainsay.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Rules, ready to be looked up: all their terms in one lexicon, and from a kind of value and a term beside it
 * straight to the rules that this may answer. What a text costs does not depend on how many rules there are.
 */
public final class CompiledRules {
    private static final CompiledRule[] NONE = {};
    private static final Kind[] KINDS = Kind.values();

    private final List<Rule> source;
    private final List<CompiledRule> rules = new ArrayList<>();

    /** Tells whether the vocabulary is the same as when the rules were compiled. */
    private final int checksum;

    private final Lexicon lexicon;
    private final TermIndex terms;
    private final Signals signals;
    private final Subjects subjects;
    private final CountedForms counted;
    private final @Nullable RulesByTerm[] byTerm = new RulesByTerm[KINDS.length];

    /** By kind: the {@link Subjects#bit subjects} with rules that a value of the kind may answer beside a word. */
    private final long[] asking = new long[KINDS.length];

    private final CompiledRule[] @Nullable [] alone = new CompiledRule[KINDS.length][];

    private final CompiledRule[] @Nullable [] worded = new CompiledRule[KINDS.length][];

    private volatile @Nullable Map<String, CompiledRule> byId;

    /** What a compiler makes of rules. */
    CompiledRules(RuleCompiler compiler, List<Rule> source) {
        this.source = List.copyOf(source);
        signals = compiler.signals();
        checksum = compiler.checksum();
        for (int i = 0; i < this.source.size(); i++) {
            rules.add(new CompiledRule(this.source, i, compiler.terms()));
        }
        counted = new CountedForms(rules, compiler.words());
        lexicon = compiler.words().build();
        subjects = new Subjects(rules, compiler.terms().count());
        terms = compiler.terms().build(lexicon.size(), subjects.terms(rules));
        CompiledRule[] all = rules.toArray(NONE);
        for (Kind kind : KINDS) {
            List<CompiledRule> asked = new ArrayList<>();
            for (CompiledRule rule : rules) {
                if (!rule.worded() && asks(rule, kind)) {
                    asked.add(rule);
                }
            }
            byTerm[kind.ordinal()] = asked.isEmpty() ? null : new RulesByTerm(all, asked, terms.count());
        }
        for (CompiledRule rule : rules) {
            file(rule);
        }
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
        Texts nouns = in.texts();
        for (int i = 0; i < source.size(); i++) {
            rules.add(CompiledRule.read(lists, source, i, nouns));
        }
        counted = new CountedForms(in);
        lexicon = new Lexicon(in);
        terms = new TermIndex(in);
        subjects = new Subjects(rules, terms.count());
        CompiledRule[] all = rules.toArray(NONE);
        for (int kind : in.ints()) {
            byTerm[kind] = new RulesByTerm(all, in);
        }
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
        String[] nouns = new String[rules.size()];
        for (CompiledRule rule : rules) {
            rule.write(lists);
            nouns[rule.index()] = rule.counted().write();
        }
        out.ints(lists.build());
        out.texts(nouns);
        counted.write(out);
        lexicon.write(out);
        terms.write(out);
        List<RulesByTerm> filed = new ArrayList<>();
        int[] kinds = new int[KINDS.length];
        for (int kind = 0; kind < kinds.length; kind++) {
            RulesByTerm some = byTerm[kind];
            if (some != null) {
                kinds[filed.size()] = kind;
                filed.add(some);
            }
        }
        out.ints(Arrays.copyOf(kinds, filed.size()));
        for (RulesByTerm some : filed) {
            some.write(out);
        }
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

    /** The nouns that the rules count and that others do not know in the plural. */
    CountedForms counted() {
        return counted;
    }

    Signals signals() {
        return signals;
    }

    /** Which rules an article concerns. */
    Subjects subjects() {
        return subjects;
    }

    /**
     * The rules that a value of this kind may answer, by the term beside it; null if none on the subjects asks for the kind.
     *
     * @param subjects a set of {@link Subjects#bits subjects}
     */
    @Nullable
    RulesByTerm byTerm(Kind kind, long subjects) {
        return (asking[kind.ordinal()] & subjects) == 0 ? null : byTerm[kind.ordinal()];
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
            int at = kind.ordinal();
            if (!asks(rule, kind)) {
                continue;
            }
            if (rule.worded()) {
                worded[at] = with(worded[at], rule);
            } else if (rule.near().isEmpty()) {
                alone[at] = with(alone[at], rule);
            } else {
                asking[at] |= subjects.bit(rule);
            }
        }
    }

    /** Whether a value of a kind may answer a rule. */
    private static boolean asks(CompiledRule rule, Kind kind) {
        boolean bareNumber = kind == Kind.NUMBER && rule.kind() == Kind.COUNT && !rule.bare();
        boolean otherAge = rule.worded() && kind == Kind.AGE && rule.kind() != kind;
        return !bareNumber && !otherAge && Conversion.sources(rule.kind()).contains(kind);
    }

    private static CompiledRule[] with(CompiledRule @Nullable [] rules, CompiledRule added) {
        CompiledRule[] longer = rules == null ? new CompiledRule[1] : Arrays.copyOf(rules, rules.length + 1);
        longer[longer.length - 1] = added;
        return longer;
    }
}
