package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.Problem;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.Acceptance;
import org.gainsay.gate.Baseline;
import org.gainsay.gate.ExitCode;
import org.gainsay.gate.Judgement;
import org.gainsay.rule.Fact;

/**
 * The report as SARIF 2.1.0, for code scanning and editors: a result per contradiction and strained finding. It stands at the first
 * statement of the newsroom's own articles; the other sides are related locations and stand in the message as well.
 */
public final class SarifReport implements Renderer {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public void render(Report report, Page page, Writer out) throws IOException {
        Json.indented(out, json -> write(report, json));
    }

    private static void write(Report report, Json json) {
        json.object().text("$schema", SCHEMA).text("version", "2.1.0").array("runs");
        json.object();
        Map<String, Finding> rules = rules(report);
        tool(json, rules);
        invocation(json, report);
        json.text("columnKind", "utf16CodeUnits").array("results");
        List<String> ids = List.copyOf(rules.keySet());
        for (Finding finding : report.findings()) {
            if (shown(finding)) {
                result(json, finding, ids.indexOf(finding.rule()), report);
            }
        }
        json.endArray();
        json.object("properties");
        FindingJson.summary(json, report.summary());
        FindingJson.gate(json, report.gate());
        json.endObject().endObject().endArray().endObject();
    }

    private static boolean shown(Finding finding) {
        return finding.verdict().compareTo(Verdict.STRAINED) <= 0;
    }

    /** A rule of each id, with its question. */
    private static Map<String, Finding> rules(Report report) {
        Map<String, Finding> rules = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            if (shown(finding)) {
                rules.putIfAbsent(finding.rule(), finding);
            }
        }
        return rules;
    }

    private static void tool(Json json, Map<String, Finding> rules) {
        json.object("tool").object("driver").text("name", "Gainsay");
        json.textIfAny("version", SarifReport.class.getPackage().getImplementationVersion());
        json.array("rules");
        for (Finding finding : rules.values()) {
            json.object().text("id", finding.rule());
            json.object("shortDescription").text("text", finding.question()).endObject();
            json.object("properties").text("kind", finding.kind().label()).endObject();
            json.endObject();
        }
        json.endArray().endObject().endObject();
    }

    private static void invocation(Json json, Report report) {
        Judgement gate = report.gate();
        ExitCode exit = report.exitCode();
        json.array("invocations").object();
        json.number("exitCode", exit.number());
        json.text("exitCodeDescription", Count.gate(gate));
        json.flag("executionSuccessful", exit != ExitCode.COULD_NOT_CHECK);
        json.array("toolExecutionNotifications");
        for (Problem problem : report.problems()) {
            json.object()
                    .text("level", problem.severity().label())
                    .object("message")
                    .text("text", Sarif.message(problem.toString()))
                    .endObject()
                    .endObject();
        }
        json.endArray().endObject().endArray();
    }

    private static void result(Json json, Finding finding, int rule, Report report) {
        Fact first = Opposites.first(finding, report.own());
        List<Fact> facts = Opposites.facts(finding);
        json.object().text("ruleId", finding.rule()).number("ruleIndex", rule);
        json.text("level", finding.severity().label());
        json.object("message").text("text", Sarif.message(finding, first)).endObject();
        json.array("locations").object();
        Sarif.location(json, first);
        json.endObject().endArray();
        json.array("relatedLocations");
        int id = 1;
        for (Fact fact : facts) {
            if (!fact.equals(first)) {
                json.object().number("id", id++);
                Sarif.location(json, fact);
                json.object("message").text("text", Sarif.statement(fact)).endObject();
                json.endObject();
            }
        }
        json.endArray();
        json.object("partialFingerprints")
                .text("gainsay/v1", finding.fingerprint())
                .endObject();
        suppressions(json, report, finding);
        json.object("properties");
        json.text("verdict", finding.verdict().label())
                .text("origin", finding.origin().label());
        json.text("story", finding.story());
        json.endObject().endObject();
    }

    /** Either all results of a run say whether they are suppressed, or none does (3.27.23); likewise with the baseline (3.27.24). */
    private static void suppressions(Json json, Report report, Finding finding) {
        Acceptance acceptance = report.acceptance(finding);
        if (!report.gate().accepted().baseline().entries().isEmpty()) {
            json.text("baselineState", acceptance instanceof Baseline.Entry ? "unchanged" : "new");
        }
        if (report.summary().waived() + report.summary().baselined() == 0) {
            return;
        }
        json.array("suppressions");
        if (acceptance != null) {
            json.object()
                    .text("kind", "external")
                    .text("status", "accepted")
                    .text("justification", Printable.of(acceptance.inWords()))
                    .endObject();
        }
        json.endArray();
    }
}
