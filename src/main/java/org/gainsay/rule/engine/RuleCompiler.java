package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Reader;
import org.gainsay.rule.Recognition;
import org.gainsay.rule.Rule;
import org.gainsay.text.Lexicon;

/**
 * Compiles rules once. Those that a run will probably ask can be prepared while the others are still being read:
 *
 * <pre>{@code
 * CompiledRules rules = new RuleCompiler().expecting(shipped.rules()).compile(all.rules());
 * }</pre>
 */
public final class RuleCompiler {
    private final Lexicon.Builder words = Reader.vocabulary();
    private final int checksum = words.checksum();
    private final Signals signals = new Signals(words);
    private final TermIndex.Builder terms = new TermIndex.Builder(words);

    /**
     * Prepares the terms of some rules. Rules that are not compiled in the end leave words behind that no rule looks for.
     *
     * @return this compiler
     */
    public RuleCompiler expecting(List<Rule> rules) {
        for (Rule rule : rules) {
            Recognition recognition = rule.recognition();
            terms.add(recognition.about());
            terms.add(recognition.near());
            terms.add(recognition.with());
            terms.add(recognition.context());
            terms.add(recognition.unless());
            terms.add(recognition.unlessSentence());
        }
        return this;
    }

    /** Compiles rules, whether they were expected or not. */
    public CompiledRules compile(List<Rule> rules) {
        return new CompiledRules(this, rules);
    }

    /** All words so far. */
    Lexicon.Builder words() {
        return words;
    }

    Signals signals() {
        return signals;
    }

    /** Tells whether the vocabulary is the same as when other rules were compiled. */
    int checksum() {
        return checksum;
    }

    TermIndex.Builder terms() {
        return terms;
    }
}
