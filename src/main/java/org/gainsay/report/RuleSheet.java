package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.compare.Wording;
import org.gainsay.rule.CheckSetting;
import org.gainsay.rule.Example;
import org.gainsay.rule.Key;
import org.gainsay.rule.Leeway;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Question;
import org.gainsay.rule.Range;
import org.gainsay.rule.Recognition;
import org.gainsay.rule.Reference;
import org.gainsay.rule.ReferenceFact;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Scope;
import org.gainsay.rule.Stance;
import org.gainsay.rule.Term;
import org.gainsay.rule.engine.TermForms;

/** Rules for people who read or write them: all of a run in a list, or one at length. */
public final class RuleSheet {
    private static final int KEY = 17;
    private static final int KIND = 12;
    private static final String FORMS =
            "Words in brackets are the forms that a word stands for. They are made by pattern: one that nobody writes"
                    + " does no harm. Of a phrase every word stands for its forms, too.";
    private static final int SEVERITY = 9;

    private final Sheet sheet;
    private final Page page;
    private final TermForms forms = new TermForms();

    /** A sheet to be written. */
    public RuleSheet(Page page, Writer out) {
        this.page = page;
        this.sheet = new Sheet(page, out);
    }

    /**
     * A check, which has no words of its own.
     *
     * @throws IOException if it cannot be written
     */
    public void show(CheckSetting check) throws IOException {
        sheet.line(0, page.bold(Printable.of(check.id())))
                .line(0, "A check: it holds each article against itself.")
                .line(0, check.on() ? "Severity: " + check.severity().label() : "Switched off.")
                .line(0, "'gainsay explain " + Printable.of(check.id()) + " PATH...' shows what it finds.");
    }

    /**
     * All rules: id, kind, severity and question, one to a line.
     *
     * @throws IOException if it cannot be written
     */
    public void list(List<Rule> rules) throws IOException {
        int width = 2;
        for (Rule rule : rules) {
            width = Math.max(width, rule.id().length() + 2);
        }
        for (Rule rule : rules) {
            Question question = rule.question();
            sheet.line(
                    0,
                    Sheet.padded(Printable.of(rule.id()), width)
                            + Sheet.padded(question.kind().label(), KIND)
                            + Sheet.padded(question.severity().label(), SEVERITY)
                            + Printable.of(question.text()));
        }
    }

    /**
     * Facts on record that rules refer to: id, kind, what is the case, the value and its source.
     *
     * @throws IOException if it cannot be written
     */
    public void facts(List<ReferenceFact> facts) throws IOException {
        if (!facts.isEmpty()) {
            sheet.line(0, "").line(0, page.bold("On record"));
        }
        for (ReferenceFact fact : facts) {
            Reference reference = fact.reference();
            sheet.line(0, Printable.of(fact.id()));
            sheet.paragraph(
                    2, fact.statement() + ": " + Wording.of(fact.kind(), reference) + " (" + reference.source() + ")");
        }
    }

    /**
     * A pack that asks nothing itself.
     *
     * @throws IOException if it cannot be written
     */
    public void bare(Pack pack) throws IOException {
        sheet.line(0, Printable.of(pack.name()) + " holds no rules, only what packs that extend it can use.");
    }

    /**
     * Checks of one article against itself: id and severity.
     *
     * @throws IOException if it cannot be written
     */
    public void checks(List<CheckSetting> checks) throws IOException {
        if (!checks.isEmpty()) {
            sheet.line(0, "").line(0, page.bold("Checks of one article against itself"));
        }
        for (CheckSetting check : checks) {
            sheet.line(
                    0,
                    Printable.of(check.id()) + "  "
                            + (check.on() ? check.severity().label() : "off"));
        }
    }

    /**
     * One rule as its author wrote it, with lists resolved, and the forms that each word stands for.
     *
     * @throws IOException if it cannot be written
     */
    public void show(Rule rule) throws IOException {
        Question question = rule.question();
        Recognition recognition = rule.recognition();
        sheet.line(0, page.bold(Printable.of(rule.id())));
        sheet.paragraph(2, question.text());
        sheet.line(2, page.faint(Printable.of(rule.path() + ":" + rule.line())));
        sheet.line(0, "");
        entry("kind", question.kind().label());
        entry("severity", question.severity().label() + evolves(question));
        terms("about", recognition.about());
        terms("near", recognition.near());
        terms("with", recognition.with());
        terms("context", recognition.context());
        terms("unless", recognition.unless());
        terms("unless-sentence", recognition.unlessSentence());
        entry("counts", String.join(", ", recognition.counts()));
        entry("bare", recognition.bare() ? "a number without a noun answers, too" : "");
        Range between = recognition.between();
        if (between != null) {
            entry("between", Meaning.range(question.kind(), between.values(), between.currency()));
        }
        conditions(rule);
        Reference reference = question.reference();
        if (reference != null) {
            entry("reference", Wording.of(question.kind(), reference) + " (" + reference.source() + ")");
        }
        entry("note", rule.note() == null ? "" : rule.note());
        sheet.line(0, "").paragraph(2, FORMS);
        examples(rule.examples());
    }

    private static String evolves(Question question) {
        String words = question.evolves().words();
        return words.isEmpty() ? "" : ", the figure " + words;
    }

    private void conditions(Rule rule) throws IOException {
        Question question = rule.question();
        Recognition recognition = rule.recognition();
        boolean topic = question.scope() == Scope.TOPIC;
        entry("scope", topic ? "topic: any story of its kind" : "");
        entry("published", recognition.validity().words());
        Leeway tolerance = question.tolerance();
        entry("tolerance", tolerance == null ? "" : ExplanationSheet.room(question.kind(), tolerance));
        entry("corroborate", question.corroborate() ? "words that two sentences share make no contradiction" : "");
        Key key = recognition.key();
        entry("key", key == null ? "" : "asked once for each " + key.label());
        entry(
                "ignore",
                String.join(
                        ", ", recognition.ignore().stream().map(Stance::label).toList()));
        String past =
                recognition.past() ? "values of earlier years answer, too" : "values of earlier years do not answer";
        entry("past", recognition.past() == topic ? past : "");
    }

    private void entry(String key, String text) throws IOException {
        if (!text.isEmpty()) {
            sheet.entry(2, KEY, key, text);
        }
    }

    private void terms(String key, List<Term> terms) throws IOException {
        List<String> shown = new ArrayList<>();
        for (Term term : terms) {
            shown.add(shown(term));
        }
        entry(key, String.join("; ", shown));
    }

    /** {@code invade (invades, invaded, invading)}; of a phrase only the words with forms of their own. */
    private String shown(Term term) {
        List<String> others = new ArrayList<>();
        for (List<String> word : forms.of(term)) {
            for (String form : word.subList(1, word.size())) {
                if (!form.equals(word.get(0).toLowerCase(Locale.ROOT))) {
                    others.add(form);
                }
            }
        }
        boolean single = forms.of(term).size() == 1;
        return others.isEmpty() || !single ? term.toString() : term + " (" + String.join(", ", others) + ")";
    }

    private void examples(List<Example> examples) throws IOException {
        if (examples.isEmpty()) {
            return;
        }
        sheet.line(0, "");
        for (Example example : examples) {
            Example.Expected expected = example.expected();
            sheet.entry(2, KEY, expected == null ? "none" : expected.words(), example.text());
        }
    }
}
