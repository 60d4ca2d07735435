package org.gainsay.report.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.compare.Wording;
import org.gainsay.gate.Acceptance;
import org.gainsay.report.Context;
import org.gainsay.report.Excerpt;
import org.gainsay.report.Opposites;
import org.gainsay.report.Quote;
import org.gainsay.report.Report;
import org.gainsay.report.Standing;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Reference;

/** One finding: its question, a drawn scale, both sentences side by side, and each value with all who state it. */
final class FindingCard {
    private final Html html;
    private final Report report;
    private final Index index;
    private final Finding finding;

    FindingCard(Html html, Report report, Index index, Finding finding) {
        this.html = html;
        this.report = report;
        this.index = index;
        this.finding = finding;
    }

    void write() throws IOException {
        String id = index.anchor(finding);
        Acceptance acceptance = report.acceptance(finding);
        html.open(
                "article",
                "class",
                "finding " + finding.verdict().label() + (acceptance == null ? "" : " accepted"),
                "id",
                id,
                "aria-labelledby",
                "q-" + id,
                "data-verdict",
                finding.verdict().label(),
                "data-severity",
                finding.severity().label(),
                "data-sources",
                index.sources(finding));
        html.verbatim("\n");
        heading(id);
        boolean check = finding.origin() == Origin.CHECK;
        boolean differ = finding.verdict().compareTo(Verdict.COMPATIBLE) <= 0;
        if (differ && !check) {
            ScaleDrawing.write(html, finding);
        }
        boolean conflict = finding.verdict().compareTo(Verdict.UPDATE) <= 0;
        if (conflict) {
            sides();
        }
        if (!check) {
            groups();
        }
        if (!check || finding.factCount() > 2) {
            statements(conflict ? "All statements in their sentences" : "In their own words");
        }
        if (finding.disagrees() && report.acceptance(finding) == null) {
            WaiverDraft.write(html, finding);
        }
        html.closeLine();
    }

    private void heading(String id) throws IOException {
        html.open("header");
        kicker();
        question(id);
        for (String line : List.of(finding.division(), finding.gap())) {
            if (!line.isEmpty()) {
                String said = line.substring(0, 1).toUpperCase(Locale.ROOT) + Words.cut(line.substring(1), 400) + ".";
                html.element("p", said, "class", "gap", "dir", "auto");
            }
        }
        html.closeLine();
    }

    /** The line above the question: the verdict, and what kind of finding it is. */
    private void kicker() throws IOException {
        html.open("p", "class", "kicker");
        html.element("span", finding.verdict().label(), "class", "badge");
        if (finding.verdict().compareTo(Verdict.STRAINED) <= 0) {
            html.element("span", finding.severity().label(), "class", "severity");
        }
        if (finding.origin() == Origin.CHECK) {
            html.element("span", "within one article", "class", "origin");
        } else if (finding.origin() == Origin.REFERENCE) {
            html.element("span", "against the record", "class", "origin");
        } else if (finding.origin() == Origin.DISCOVERED) {
            html.element("span", "discovered", "class", "origin");
        }
        if (!finding.story().equals(Finding.DEFAULT_STORY)) {
            html.open("span", "class", "story")
                    .element("bdi", Words.shortened(finding.story()))
                    .close();
        }
        html.open("span", "class", "rule")
                .element("code", Words.shortened(finding.rule()))
                .close();
        html.close();
    }

    private void question(String id) throws IOException {
        Acceptance acceptance = report.acceptance(finding);
        if (acceptance == null) {
            html.element("h3", Words.question(finding), "id", "q-" + id, "dir", "auto");
        } else {
            html.open("h3", "id", "q-" + id, "dir", "auto").element("s", Words.question(finding));
            html.close();
            String why = acceptance.inWords();
            html.element(
                    "p",
                    why.substring(0, 1).toUpperCase(Locale.ROOT) + Words.cut(why.substring(1), 1000),
                    "class",
                    "reason",
                    "dir",
                    "auto");
        }
    }

    private void sides() throws IOException {
        List<Fact> facts = Opposites.of(finding, report.own());
        html.open("div", "class", "sides").verbatim("\n");
        if (finding.origin() == Origin.CHECK) {
            check(facts);
        } else {
            for (int i = 0; i < facts.size(); i++) {
                side(facts.get(i), i == 0 ? "one" : "other");
            }
            Reference reference = finding.reference();
            if (reference != null && facts.size() < 2) {
                record(reference);
            }
        }
        html.closeLine();
    }

    /** Both values of a check nearly always stand in one sentence, which is shown once. */
    private void check(List<Fact> facts) throws IOException {
        Fact first = facts.get(0);
        Fact last = facts.get(facts.size() - 1);
        if (!first.citation().sentence().equals(last.citation().sentence())) {
            side(first, "one");
            side(last, "other");
            return;
        }
        Quote quote = new Quote(first.citation().sentence(), 320);
        for (Fact fact : facts) {
            quote.mark(fact.citation().text(), Context.before(fact.article(), fact.citation()));
        }
        html.open("figure", "class", "side one");
        caption(
                first,
                facts.size() < 2
                        ? ""
                        : " and "
                                + finding.groups()
                                        .get(finding.groups().size() - 1)
                                        .label());
        quote(Excerpt.of(first.article(), first.citation(), quote), "p");
        html.closeLine();
    }

    private void side(Fact fact, String place) throws IOException {
        html.open("figure", "class", "side " + place);
        caption(fact, "");
        quote(Excerpt.of(fact.article(), fact.citation()), "p");
        html.closeLine();
    }

    private void record(Reference reference) throws IOException {
        html.open("figure", "class", "side record").open("figcaption");
        html.element("strong", Words.shortened(Wording.of(finding.kind(), reference)), "class", "value");
        html.element("span", "on record", "class", "who").close();
        html.element("blockquote", Words.cut(reference.source(), 400), "dir", "auto")
                .closeLine();
    }

    private void caption(Fact fact, String more) throws IOException {
        html.open("figcaption");
        html.element("strong", Words.shortened(Wording.of(fact) + more), "class", "value");
        who(fact);
        html.close();
    }

    private void who(Fact fact) throws IOException {
        html.open("span", "class", "who").element("bdi", Words.source(fact.article()));
        if (report.own().contains(fact.article().id())) {
            html.element("span", "own", "class", "own");
        }
        html.close();
        String standing = Standing.of(fact);
        String when = finding.verdict() == Verdict.UPDATE
                ? Words.published(fact.article().published())
                : "";
        String note = standing + (standing.isEmpty() || when.isEmpty() ? "" : ", ") + when;
        if (!note.isEmpty()) {
            html.element("span", Words.shortened(note), "class", "note", "dir", "auto");
        }
        place(fact.citation());
    }

    private void place(Citation citation) throws IOException {
        String place = citation.inTitle()
                ? citation.place().path() + ", headline"
                : citation.place().toString();
        html.element("code", Words.cut(place, 300), "class", "place");
    }

    private void quote(Excerpt excerpt, String tag) throws IOException {
        html.open("blockquote", "dir", "auto").open(tag);
        if (!excerpt.before().isEmpty()) {
            html.element("span", excerpt.before(), "class", "around");
        }
        for (Quote.Piece piece : excerpt.sentence()) {
            if (piece.marked()) {
                html.element("mark", Words.shortened(piece.text()));
            } else {
                html.text(piece.text());
            }
        }
        if (!excerpt.after().isEmpty()) {
            html.element("span", excerpt.after(), "class", "around");
        }
        html.close().close();
    }

    private void groups() throws IOException {
        html.open("ul", "class", "groups").verbatim("\n");
        for (Group group : finding.groups()) {
            html.open("li").element("strong", Words.shortened(group.label()), "class", "value");
            html.open("span", "class", "names");
            List<String> sources = group.sources();
            for (int i = 0; i < sources.size(); i++) {
                html.text(i == 0 ? "" : ", ").element("bdi", Words.shortened(sources.get(i)));
            }
            html.close().closeLine();
        }
        Reference reference = finding.reference();
        if (reference != null) {
            html.open("li", "class", "record");
            html.element("strong", Words.shortened(Wording.of(finding.kind(), reference)), "class", "value");
            html.element("span", "on record: " + Words.cut(reference.source(), 400), "class", "names")
                    .closeLine();
        }
        html.closeLine();
    }

    private void statements(String title) throws IOException {
        html.open("details", "class", "statements");
        html.open("summary").text(title + " ");
        html.element("span", Integer.toString(finding.factCount()), "class", "count")
                .close();
        html.open("ul").verbatim("\n");
        for (Fact fact : Opposites.facts(finding)) {
            html.open("li").open("div", "class", "who-line");
            html.element("strong", Words.shortened(Wording.of(fact)), "class", "value");
            who(fact);
            html.close();
            quote(Excerpt.of(fact.article(), fact.citation()), "p");
            String further = Context.further(fact);
            if (!further.isEmpty()) {
                html.element("p", Words.cut(further, 400), "class", "further");
            }
            html.closeLine();
        }
        html.close().closeLine();
    }
}
