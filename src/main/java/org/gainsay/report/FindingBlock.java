package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.gainsay.article.Article;
import org.gainsay.article.Publication;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.compare.Wording;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Reference;

/** A finding at length: its question, each value, who states it, and the exact words in their sentence. */
final class FindingBlock {
    private static final int VALUE = 2;
    private static final int SOURCE = 4;
    private static final int WORDS = 6;

    private final Page page;
    private final Writer out;

    FindingBlock(Page page, Writer out) {
        this.page = page;
        this.out = out;
    }

    void write(Finding finding) throws IOException {
        heading(finding);
        if (finding.origin() == Origin.CHECK) {
            out.write('\n');
            conflict(finding);
            return;
        }
        for (Group group : finding.groups()) {
            out.write('\n');
            line(VALUE, page.bold(Printable.of(group.label())));
            for (Fact fact : group.facts()) {
                fact(finding, fact);
            }
        }
        Reference reference = finding.reference();
        if (reference != null) {
            out.write('\n');
            line(VALUE, page.bold(Printable.of(Wording.of(finding.kind(), reference))) + ", on record");
            paragraph(SOURCE, reference.source());
        }
    }

    private void heading(Finding finding) throws IOException {
        String verdict = finding.verdict().label().toUpperCase(Locale.ROOT);
        String question = Printable.of(finding.question());
        line(0, coloured(finding.verdict(), verdict) + "  " + page.bold(question));
        String rule = Printable.of(finding.rule()) + (finding.origin() == Origin.DISCOVERED ? ", discovered" : "");
        if (!finding.story().equals(Finding.DEFAULT_STORY)) {
            rule += ", story " + Printable.of(finding.story());
        }
        for (String line : List.of(finding.division(), finding.gap())) {
            if (!line.isEmpty()) {
                paragraph(VALUE, line);
            }
        }
        line(VALUE, page.faint(rule));
    }

    private String coloured(Verdict verdict, String text) {
        switch (verdict) {
            case CONTRADICTION:
                return page.red(text);
            case STRAINED:
                return page.yellow(text);
            default:
                return page.blue(text);
        }
    }

    private void fact(Finding finding, Fact fact) throws IOException {
        String when = finding.verdict() == Verdict.UPDATE ? published(fact.article()) : "";
        String stance = Standing.of(fact);
        source(fact, when + (stance.isEmpty() ? "" : ", " + Printable.of(stance)));
        Citation citation = fact.citation();
        quote(new Quote(citation.sentence()).mark(citation.text(), Context.before(fact.article(), citation)));
        String further = Context.further(fact);
        if (!further.isEmpty()) {
            line(WORDS, page.faint(further));
        }
    }

    /** Both values of a check usually stand in one sentence, which is shown once. */
    private void conflict(Finding finding) throws IOException {
        Fact shown = finding.groups().get(0).facts().get(0);
        source(shown, "");
        Quote quote = new Quote(shown.citation().sentence());
        for (Group group : finding.groups()) {
            Fact fact = group.facts().get(0);
            Citation citation = fact.citation();
            if (!citation.sentence().equals(shown.citation().sentence())) {
                quote(quote);
                quote = new Quote(citation.sentence());
                shown = fact;
            }
            quote.mark(citation.text(), Context.before(fact.article(), citation));
        }
        quote(quote);
    }

    private void source(Fact fact, String note) throws IOException {
        boolean named = fact.article().source() != null;
        String source = named ? Printable.of(Finding.name(fact.article())) : "(no source named)";
        String place = Printable.of(fact.citation().place().toString());
        int used = SOURCE + Columns.of(source) + Columns.of(note) + 2 + Columns.of(place);
        boolean fits = used <= page.width();
        String name = named ? page.blue(source) : page.faint(source);
        line(SOURCE, name + note + (fits ? " ".repeat(page.width() - used + 2) + page.faint(place) : ""));
        if (!fits) {
            line(WORDS, page.faint(place));
        }
    }

    private static String published(Article article) {
        Publication published = article.published();
        return published == null ? "" : ", " + Printable.of(published.toString());
    }

    private void quote(Quote quote) throws IOException {
        write(quote.lines(page, WORDS));
    }

    private void paragraph(int indent, String text) throws IOException {
        write(new Paragraph(page, indent).text(Printable.of(text)).lines());
    }

    private void write(List<String> lines) throws IOException {
        for (String line : lines) {
            line(0, line);
        }
    }

    private void line(int indent, String line) throws IOException {
        out.write(" ".repeat(indent));
        out.write(line);
        out.write('\n');
    }
}
