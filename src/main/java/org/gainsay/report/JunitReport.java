package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gainsay.article.Problem;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.compare.Wording;
import org.gainsay.gate.Acceptance;
import org.gainsay.gate.Judgement;
import org.gainsay.gate.Threshold;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Reference;

/**
 * The report as JUnit XML: a suite per story, a test case per question, a failure per contradiction. A question that one article alone
 * answers is a skipped test, and so is one that is waived or in the baseline. The inputs are a suite of their own, and so is the gate, with a
 * case per threshold.
 */
public final class JunitReport implements Renderer {
    @Override
    public String format() {
        return "junit";
    }

    @Override
    public void render(Report report, Page page, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new Document(xml, report).write();
            xml.flush();
        } catch (XMLStreamException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException(e.getMessage(), e);
        }
    }

    private record Document(XMLStreamWriter xml, Report report) {
        void write() throws XMLStreamException {
            Map<String, List<Finding>> stories = new TreeMap<>();
            for (Finding finding : report.findings()) {
                stories.computeIfAbsent(finding.story(), story -> new ArrayList<>())
                        .add(finding);
            }
            List<Problem> errors = new ArrayList<>(report.problems());
            errors.removeIf(problem -> problem.severity() != Problem.Severity.ERROR);
            Judgement gate = report.gate();
            boolean unchecked = gate.obstacle() != null;
            int failed = failed(gate);
            long contradictions = report.findings(Verdict.CONTRADICTION).stream()
                    .filter(Finding::counts)
                    .count();
            int cases = Math.max(1, gate.results().size());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            open("testsuites", "name", "Gainsay");
            counts(
                    report.findings().size() + errors.size() + cases,
                    (int) contradictions + failed,
                    errors.size() + (unchecked ? cases : 0),
                    report.findings(Verdict.SINGLE).size() + report.accepted().size());
            line();
            for (Map.Entry<String, List<Finding>> story : stories.entrySet()) {
                story(story.getKey(), story.getValue());
            }
            inputs(errors);
            gate(gate, failed);
            xml.writeEndElement();
            line();
            xml.writeEndDocument();
        }

        private void story(String name, List<Finding> findings) throws XMLStreamException {
            int failures = 0;
            int skipped = 0;
            for (Finding finding : findings) {
                boolean accepted = report.acceptance(finding) != null;
                failures += finding.counts() && !accepted ? 1 : 0;
                skipped += finding.verdict() == Verdict.SINGLE || accepted ? 1 : 0;
            }
            open("testsuite", "name", name);
            counts(findings.size(), failures, 0, skipped);
            line();
            for (Finding finding : findings) {
                testcase(finding);
            }
            xml.writeEndElement();
            line();
        }

        private void testcase(Finding finding) throws XMLStreamException {
            Fact first = finding.groups().get(0).facts().get(0);
            open("testcase", "classname", finding.rule().replace('/', '.'), "name", finding.question());
            attribute("file", first.citation().place().path());
            attribute("line", Integer.toString(first.citation().place().line()));
            attribute("time", "0");
            Acceptance acceptance = report.acceptance(finding);
            if (acceptance != null) {
                open("skipped", "message", acceptance.inWords() + " (" + finding.message() + ")");
                xml.writeEndElement();
            } else if (finding.counts()) {
                open("failure", "type", finding.verdict().label(), "message", finding.message());
                text(details(finding));
                xml.writeEndElement();
            } else if (finding.verdict() == Verdict.SINGLE) {
                open("skipped", "message", "one article only: " + finding.message());
                xml.writeEndElement();
            } else {
                open("system-out");
                String discovered = finding.origin() == Origin.DISCOVERED ? "discovered " : "";
                text(discovered + finding.verdict().label() + ": " + finding.message());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            line();
        }

        private static String details(Finding finding) {
            StringBuilder details = new StringBuilder("\n");
            for (Group group : finding.groups()) {
                details.append(group.label()).append('\n');
                for (Fact fact : group.facts()) {
                    details.append("  ").append(Quote.folded(Finding.name(fact.article())));
                    details.append("  ")
                            .append(Quote.folded(fact.citation().place().toString()));
                    details.append("\n    ")
                            .append(Quote.folded(fact.citation().sentence()))
                            .append('\n');
                }
            }
            Reference reference = finding.reference();
            if (reference != null) {
                details.append(Wording.of(finding.kind(), reference)).append(", on record\n  ");
                details.append(reference.source()).append('\n');
            }
            return details.toString();
        }

        private void inputs(List<Problem> errors) throws XMLStreamException {
            if (errors.isEmpty()) {
                return;
            }
            open("testsuite", "name", "inputs");
            counts(errors.size(), 0, errors.size(), 0);
            line();
            for (Problem error : errors) {
                open("testcase", "classname", "gainsay.inputs", "name", error.path(), "time", "0");
                open("error", "type", "unreadable", "message", error.toString());
                xml.writeEndElement();
                xml.writeEndElement();
                line();
            }
            xml.writeEndElement();
            line();
        }

        private static int failed(Judgement gate) {
            return gate.obstacle() != null
                    ? 0
                    : (int) gate.results().stream()
                            .filter(result -> !result.passed())
                            .count();
        }

        private void gate(Judgement gate, int failed) throws XMLStreamException {
            boolean unchecked = gate.obstacle() != null;
            int cases = Math.max(1, gate.results().size());
            open("testsuite", "name", "gate");
            counts(cases, failed, unchecked ? cases : 0, 0);
            line();
            xml.writeStartElement("properties");
            property("contradictions", Integer.toString(gate.contradictions()));
            for (Threshold.Result result : gate.results()) {
                property("count." + result.threshold().name(), Integer.toString(result.count()));
                property(
                        "max." + result.threshold().name(),
                        Integer.toString(result.threshold().most()));
            }
            xml.writeEndElement();
            line();
            if (gate.results().isEmpty()) {
                threshold("The gate holds", unchecked ? "error" : "system-out", Count.gate(gate));
            }
            for (Threshold.Result result : gate.results()) {
                String outcome = unchecked ? "error" : result.passed() ? "system-out" : "failure";
                int most = result.threshold().most();
                String counted = result.threshold().counted(most);
                String name = most == 0
                        ? Character.toUpperCase(counted.charAt(0)) + counted.substring(1)
                        : "At most " + counted;
                threshold(name, outcome, unchecked ? Count.gate(gate) : words(result));
            }
            xml.writeEndElement();
            line();
        }

        private static String words(Threshold.Result result) {
            return (result.passed() ? "Gate passed: " : "Gate failed: ") + Count.result(result) + ".";
        }

        private void threshold(String name, String outcome, String words) throws XMLStreamException {
            open("testcase", "classname", "gainsay.gate", "name", name, "time", "0");
            if (outcome.equals("system-out")) {
                open(outcome);
                text(words);
            } else {
                open(outcome, "type", outcome.equals("error") ? "not checked" : "gate", "message", words);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            line();
        }

        private void property(String name, String value) throws XMLStreamException {
            open("property", "name", name, "value", value);
            xml.writeEndElement();
        }

        private void counts(int tests, int failures, int errors, int skipped) throws XMLStreamException {
            attribute("tests", Integer.toString(tests));
            attribute("failures", Integer.toString(failures));
            attribute("errors", Integer.toString(errors));
            attribute("skipped", Integer.toString(skipped));
        }

        private void open(String tag, String... attributes) throws XMLStreamException {
            xml.writeStartElement(tag);
            for (int i = 0; i < attributes.length; i += 2) {
                attribute(attributes[i], attributes[i + 1]);
            }
        }

        private void attribute(String name, String value) throws XMLStreamException {
            xml.writeAttribute(name, Xml.of(Quote.folded(value)));
        }

        private void text(String text) throws XMLStreamException {
            StringBuilder lines = new StringBuilder();
            for (String line : text.split("\n", -1)) {
                lines.append(lines.length() == 0 ? "" : "\n").append(Xml.of(line));
            }
            xml.writeCharacters(lines.toString());
        }

        private void line() throws XMLStreamException {
            xml.writeCharacters("\n");
        }
    }

    /** Characters that XML 1.0 cannot hold, not even escaped. */
    private static final class Xml {
        static String of(String text) {
            char[] letters = Printable.of(text).toCharArray();
            for (int i = 0; i < letters.length; i++) {
                boolean pair = Character.isHighSurrogate(letters[i])
                        && i + 1 < letters.length
                        && Character.isLowSurrogate(letters[i + 1]);
                if (pair) {
                    i++;
                } else if (Character.isSurrogate(letters[i]) || letters[i] >= '\ufffe') {
                    letters[i] = '\ufffd';
                }
            }
            return new String(letters);
        }
    }
}
