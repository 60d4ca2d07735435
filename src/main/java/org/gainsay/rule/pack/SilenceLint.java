package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.rule.Recognition;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Stance;
import org.gainsay.rule.Term;
import org.gainsay.rule.engine.TermForms;

/** Finds rules that can never answer, or hardly ever: one condition takes what the other asks for. */
final class SilenceLint {
    /** How many terms a message names. */
    private static final int SOME = 3;

    private final TermForms forms;

    SilenceLint(TermForms forms) {
        this.forms = forms;
    }

    void lint(Rule rule, Fields fields) {
        Recognition recognition = rule.recognition();
        contradicts(recognition.near(), "near", recognition.unless(), "unless", fields);
        contradicts(recognition.near(), "near", recognition.unlessSentence(), "unless-sentence", fields);
        contradicts(recognition.with(), "with", recognition.unlessSentence(), "unless-sentence", fields);
        contradicts(recognition.context(), "context", recognition.unlessSentence(), "unless-sentence", fields);
        if (recognition.ignore().size() == Stance.values().length) {
            fields.warn(
                    "ignore",
                    "this rule can never answer: 'ignore' names every way in which an article states a value",
                    "keep 'asserted' or 'attributed' out of it");
        }
    }

    /** A word that is asked for and ruled out: the rule is silent wherever it stands. */
    private void contradicts(List<Term> wanted, String key, List<Term> unwanted, String other, Fields fields) {
        List<String> both = new ArrayList<>();
        for (Term term : wanted) {
            if (unwanted.stream().anyMatch(not -> forms.covers(not, term))) {
                both.add(term.toString());
            }
        }
        if (both.isEmpty()) {
            return;
        }
        if (both.size() == wanted.size()) {
            fields.warn(
                    key,
                    (other.equals("unless") ? "this rule can hardly answer" : "this rule can never answer")
                            + ": every word of '" + key + "' is ruled out by '" + other + "'",
                    "take " + some(both) + " out of '" + other + "'");
        } else {
            fields.warn(
                    other,
                    some(both) + " stands in '" + key + "' and in '" + other + "', which rules it out",
                    "keep it in one of the two");
        }
    }

    /** The first words of a list: {@code 'a', 'b' and 2 more}. */
    static String some(List<String> terms) {
        String first = "'" + String.join("', '", terms.subList(0, Math.min(SOME, terms.size()))) + "'";
        return terms.size() > SOME ? first + " and " + (terms.size() - SOME) + " more" : first;
    }
}
