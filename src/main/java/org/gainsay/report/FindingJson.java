package org.gainsay.report;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Problem;
import org.gainsay.article.Span;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.gate.Acceptance;
import org.gainsay.gate.Baseline;
import org.gainsay.gate.Fate;
import org.gainsay.gate.Judgement;
import org.gainsay.gate.Threshold;
import org.gainsay.gate.Waiver;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Reference;
import org.jspecify.annotations.Nullable;

/** The parts of a report in JSON, as {@code report-v1.schema.json} describes them. */
final class FindingJson {
    private FindingJson() {}

    static void article(Json json, Article article) {
        json.object()
                .text("id", article.id())
                .text("source", article.source())
                .text("title", article.title())
                .text(
                        "published",
                        article.published() == null ? null : article.published().toString())
                .textIfAny("url", article.url())
                .text("story", Finding.story(article))
                .text("path", article.place().path())
                .number("line", article.place().line())
                .endObject();
    }

    static void finding(Json json, Finding finding, @Nullable Acceptance acceptance) {
        json.object()
                .text("rule", finding.rule())
                .text("story", finding.story())
                .text("origin", finding.origin().label())
                .text("verdict", finding.verdict().label())
                .text("severity", finding.severity().label())
                .text("question", finding.question())
                .text("kind", finding.kind().label())
                .text("message", finding.message())
                .text("fingerprint", finding.fingerprint());
        acceptance(json, acceptance);
        Reference reference = finding.reference();
        if (reference != null) {
            json.object("reference").text("text", reference.text()).text("source", reference.source());
            ValueFields.write(json, finding.kind(), reference.value());
            json.endObject();
        }
        json.array("facts");
        int number = 0;
        for (Group group : finding.groups()) {
            for (Fact fact : group.facts()) {
                fact(json, fact, number);
            }
            number++;
        }
        json.endArray().endObject();
    }

    private static void fact(Json json, Fact fact, int group) {
        Citation first = fact.citation();
        json.object()
                .text("article", fact.article().id())
                .text("source", fact.article().source())
                .text("text", first.text());
        ValueFields.write(json, fact.kind(), fact.value());
        ValueFields.hedge(json, fact.hedge());
        if (!fact.kind().temporal()) {
            json.interval("allows", fact.allows()).interval("likely", fact.likely());
        }
        json.text("stance", fact.stance().label())
                .textIfAny("speaker", fact.speaker())
                .number("group", group)
                .text("path", first.place().path());
        place(json, fact.article(), first);
        places(json, fact);
        json.endObject();
    }

    private static void place(Json json, Article article, Citation citation) {
        boolean title = citation.inTitle();
        Span span = title ? Region.ofTitle(article, citation.span()) : citation.span();
        json.number("line", citation.place().line())
                .number("column", citation.place().column())
                .number("start", span.start())
                .number("end", span.end())
                .textIfAny("field", Region.field(article, title))
                .text("sentence", citation.sentence());
    }

    /** The further places where an article says the same; left out if there is none. */
    private static void places(Json json, Fact fact) {
        List<Citation> citations = fact.citations();
        if (citations.size() < 2) {
            return;
        }
        json.array("places");
        for (Citation citation : citations.subList(1, citations.size())) {
            json.object().text("text", citation.text());
            place(json, fact.article(), citation);
            json.endObject();
        }
        json.endArray();
    }

    static void summary(Json json, Summary summary) {
        json.object("summary")
                .number("articles", summary.articles())
                .number("sources", summary.sources())
                .number("facts", summary.facts())
                .number("contradictions", summary.contradictions())
                .number("strained", summary.strained())
                .number("updates", summary.updates())
                .number("waived", summary.waived())
                .number("baselined", summary.baselined())
                .number("discovered", summary.discovered())
                .endObject();
    }

    static void gate(Json json, Judgement gate) {
        json.object("gate").flag("set", gate.set()).flag("passed", gate.passed());
        Integer maximum = gate.maxContradictions();
        if (maximum != null) {
            json.number("maxContradictions", maximum.longValue());
        }
        json.array("thresholds");
        for (Threshold.Result result : gate.results()) {
            json.object()
                    .text("name", result.threshold().name())
                    .number("max", result.threshold().most())
                    .number("count", result.count())
                    .flag("passed", result.passed())
                    .endObject();
        }
        json.endArray();
        LocalDate oldest = gate.accepted().baseline().oldest();
        if (oldest != null) {
            json.object("baseline")
                    .number("entries", gate.accepted().baseline().entries().size())
                    .number("met", gate.accepted().met())
                    .number(
                            Fate.SOLVED.label(),
                            gate.accepted().unmet(Fate.SOLVED).size())
                    .number(
                            Fate.CHANGED.label(),
                            gate.accepted().unmet(Fate.CHANGED).size())
                    .number(
                            Fate.UNREAD.label(),
                            gate.accepted().unmet(Fate.UNREAD).size())
                    .text("oldest", oldest.toString())
                    .number("days", gate.accepted().age())
                    .endObject();
        }
        json.textIfAny("obstacle", gate.obstacle()).endObject();
    }

    /** Why a finding does not count; nothing for one that does. */
    private static void acceptance(Json json, @Nullable Acceptance acceptance) {
        if (acceptance instanceof Waiver waiver) {
            json.object("waived")
                    .text("reason", waiver.reason())
                    .text("expires", waiver.expires().toString())
                    .endObject();
        } else if (acceptance instanceof Baseline.Entry entry) {
            json.object("baselined").text("added", entry.added().toString()).endObject();
        }
    }

    static void problem(Json json, Problem problem) {
        json.object()
                .text("severity", problem.severity().label())
                .text("path", problem.path())
                .number("line", problem.line())
                .number("column", problem.column())
                .text("message", problem.message())
                .textIfAny("hint", problem.hint())
                .endObject();
    }
}
