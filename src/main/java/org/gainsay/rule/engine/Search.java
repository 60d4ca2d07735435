package org.gainsay.rule.engine;

import java.util.BitSet;
import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.text.Sentences;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Goes through the values of one passage and tries on each the rules that it may answer: those that a word beside it leads to, and those that need none. */
final class Search {
    /** How many quotes, brackets and breaks may stand behind the last mark of a sentence. */
    private static final int CLOSERS = 3;

    private final CompiledRules rules;
    private final BitSet subjects;
    private final Window window;
    private final Questions questions;
    private final Ambient ambient;
    private final View view;
    /** The rules that have settled whether the value answers them, whichever near word leads to them again. */
    private final BitSet settled = new BitSet();

    /** The only rule that is asked for, beside those that may take a value from it; null for all. */
    private final @Nullable CompiledRule only;

    private @Nullable Matcher matcher;

    /**
     * A search.
     *
     * @param rules the rules
     * @param subjects what the article is about
     * @param window the passage
     * @param ambient what holds for the whole article
     * @param only the only rule that is asked for; null for all
     */
    Search(CompiledRules rules, BitSet subjects, Window window, Ambient ambient, @Nullable CompiledRule only) {
        this.rules = rules;
        this.subjects = subjects;
        this.window = window;
        this.questions = new Questions(window, rules.signals());
        this.ambient = ambient;
        this.only = only;
        this.view = window.view();
    }

    /** Adds the answers of the passage. */
    void run(Findings findings) {
        List<Mention> mentions = view.mentions();
        Sentences sentences = view.sentences();
        long sought = window.sought().subjects();
        int sentence = 0;
        for (int at = 0; at < mentions.size(); at++) {
            Mention mention = mentions.get(at);
            if (!window.asks(at)) {
                continue;
            }
            RulesByTerm byTerm = rules.byTerm(mention.kind(), sought);
            CompiledRule[] alone = rules.alone(mention.kind());
            if (byTerm == null && alone == null || unresolved(mention) && !weekday(mention)) {
                continue;
            }
            while (sentences.end(sentence) <= mention.firstToken()) {
                sentence++;
            }
            window.moveTo(sentence);
            settled.clear();
            if (alone != null && !asks(view, sentence)) {
                for (CompiledRule rule : alone) {
                    tryIfOpen(rule, at, -1, findings);
                }
            }
            if (byTerm != null && window.near().count() > 0 && !asks(view, sentence)) {
                beside(byTerm, at, mention.firstToken(), findings);
            }
            if (byTerm != null) {
                answers(byTerm, at, questions.before(sentence, mention.kind()), findings);
                answers(byTerm, at, questions.corrected(at), findings);
                answers(byTerm, at, questions.reported(at), findings);
            }
        }
    }

    private void beside(RulesByTerm byTerm, int at, int value, Findings findings) {
        Occurrences words = window.near();
        int last = value + Distance.REACH;
        for (int near = words.from(value - Distance.REACH); near < words.count() && words.start(near) <= last; near++) {
            int end = byTerm.end(words.term(near));
            for (int each = byTerm.start(words.term(near)); each < end; each++) {
                tryInContext(byTerm.rule(each), at, near, findings);
            }
        }
    }

    private void answers(RulesByTerm byTerm, int at, @Nullable Occurrences question, Findings findings) {
        if (question == null || asks(view, window.sentence())) {
            return;
        }
        for (int near = 0; near < question.count(); near++) {
            int end = byTerm.end(question.term(near));
            for (int each = byTerm.start(question.term(near)); each < end; each++) {
                CompiledRule rule = byTerm.rule(each);
                if (open(rule)) {
                    settled.set(rule.index());
                    if (matcher().answers(rule, at, question) == Outcome.ANSWER) {
                        findings.add(rule, matcher(), at, window.workedOut());
                    }
                }
            }
        }
    }

    /** Of many rules with a word beside a value, few have their context there too, and asking for it first spares looking for clauses. */
    private void tryInContext(CompiledRule rule, int at, int near, Findings findings) {
        if (open(rule) && matcher().inContext(rule)) {
            tryOn(rule, at, near, findings);
        }
    }

    private void tryIfOpen(CompiledRule rule, int at, int near, Findings findings) {
        if (open(rule)) {
            tryOn(rule, at, near, findings);
        }
    }

    /** Whether a rule is to be tried on the value. */
    private boolean open(CompiledRule rule) {
        return asked(rule) && !settled.get(rule.index()) && rules.subjects().concern(rule, subjects);
    }

    private boolean asked(CompiledRule rule) {
        return only == null || rule == only || only.topic() && !rule.topic();
    }

    private void tryOn(CompiledRule rule, int at, int near, Findings findings) {
        Outcome outcome = matcher().tryOn(rule, at, near);
        if (!outcome.ofNear()) {
            settled.set(rule.index());
        }
        if (outcome == Outcome.ANSWER) {
            findings.add(rule, matcher(), at, window.workedOut());
        }
    }

    /** Made for the first rule that is tried, since most passages come to none. */
    private Matcher matcher() {
        if (matcher == null) {
            matcher = new Matcher(window, ambient, rules.signals());
        }
        return matcher;
    }

    /** "Did the talks really last five hours?" states nothing. */
    static boolean asks(View view, int sentence) {
        Tokens tokens = view.tokens();
        int last = view.sentences().end(sentence) - 1;
        int first = Math.max(view.sentences().first(sentence), last - CLOSERS);
        for (int token = last; token >= first; token--) {
            if (tokens.isMark(token, '?')) {
                return true;
            }
        }
        return false;
    }

    /** "On a Tuesday" tells that it was no Monday. */
    static boolean weekday(Mention mention) {
        return ((Moment) mention.value()).weekday() != null;
    }

    /** "On Friday" of an unknown week is compatible with everything and answers nothing; its "3 p.m." is known even so. */
    static boolean unresolved(Mention mention) {
        return mention.value() instanceof Moment moment && moment.unresolved() != null && moment.clock() == null;
    }
}
