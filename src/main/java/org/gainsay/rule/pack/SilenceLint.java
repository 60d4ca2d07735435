package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Range;
import org.gainsay.rule.Recognition;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Stance;
import org.gainsay.rule.Term;
import org.gainsay.rule.engine.TermForms;
import org.jspecify.annotations.Nullable;

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
        if (!recognition.bare()) {
            List<Term> counts = recognition.counts().stream().map(Term::of).toList();
            contradicts(counts, "counts", free(recognition.unless(), recognition.near()), "unless", fields);
            contradicts(counts, "counts", recognition.unlessSentence(), "unless-sentence", fields);
        }
        belowZero(rule, fields);
        if (recognition.ignore().size() == Stance.values().length) {
            fields.warn(
                    "ignore",
                    "this rule can never answer: 'ignore' names every way in which an article states a value",
                    "keep 'asserted' or 'attributed' out of it");
        }
    }

    /** A range that ends below what any value of its kind is. */
    private static void belowZero(Rule rule, Fields fields) {
        Kind kind = rule.question().kind();
        Range between = rule.recognition().between();
        Ratio high = between == null ? null : between.values().high();
        Ratio least = least(kind);
        if (high != null && least != null && high.compareTo(least) < 0) {
            fields.warn(
                    "between",
                    "this rule can never answer: no value of the kind " + kind.label() + " is less than "
                            + least.exactly(),
                    "let the range end above that");
        }
    }

    /** The least value that there is of a kind; null where there is none. */
    private static @Nullable Ratio least(Kind kind) {
        return switch (kind) {
            case ORDINAL -> Ratio.ONE;
            case COUNT, DURATION, AGE, AREA, MASS, VOLUME, SPEED, INFORMATION -> Ratio.ZERO;
            case NUMBER, PERCENT, MONEY, LENGTH, TEMPERATURE, DATE, TIME, DATETIME -> null;
        };
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

    /** The unless words that do not stand within a longer near phrase: where that stands, they claim nothing. */
    private List<Term> free(List<Term> unless, List<Term> near) {
        List<Term> free = new ArrayList<>();
        for (Term term : unless) {
            if (near.stream().noneMatch(phrase -> holds(phrase, term))) {
                free.add(term);
            }
        }
        return free;
    }

    private boolean holds(Term phrase, Term term) {
        String[] words = phrase.words().split(" ");
        return words.length > 1 && Arrays.stream(words).anyMatch(word -> forms.covers(term, new Term(word, false)));
    }

    /** The first words of a list: {@code 'a', 'b' and 2 more}. */
    static String some(List<String> terms) {
        String first = "'" + String.join("', '", terms.subList(0, Math.min(SOME, terms.size()))) + "'";
        return terms.size() > SOME ? first + " and " + (terms.size() - SOME) + " more" : first;
    }
}
