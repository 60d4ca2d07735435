package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import org.gainsay.article.Article;
import org.gainsay.article.Publication;
import org.gainsay.article.Span;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.compare.Wording;
import org.gainsay.gate.Acceptance;
import org.gainsay.gate.ExitCode;
import org.gainsay.gate.Judgement;
import org.gainsay.gate.Threshold;
import org.gainsay.gate.Waiver;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Value;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.jspecify.annotations.Nullable;

/** All facts as a table, one per line, after RFC 4180. What the gate says stands in every line, as a table has no other place for it, and
 * in one line of its own where there is no fact. */
public final class CsvReport implements Renderer {
    private static final String HEADER =
            "story,rule,question,kind,origin,verdict,severity,fingerprint,group,value,article,source,published,own,stance,speaker,"
                    + "text,hedge,low,high,unit,from,to,precision,allows_low,allows_high,likely_low,likely_high,"
                    + "path,line,column,start,end,field,sentence,gate,contradictions,max_contradictions,thresholds,accepted,reason,expires";

    /** How many cells of a line stand before those of the gate. */
    private static final int BEFORE_GATE = (int) HEADER.substring(0, HEADER.indexOf(",gate,") + 1)
            .chars()
            .filter(c -> c == ',')
            .count();

    @Override
    public String format() {
        return "csv";
    }

    /** Lines end with {@code \r\n}, as the RFC wants it. */
    @Override
    public void render(Report report, Page page, Writer out) throws IOException {
        out.write(HEADER + "\r\n");
        if (report.findings().isEmpty() && (report.gate().set() || report.gate().obstacle() != null)) {
            gateAlone(report.gate(), out);
        }
        for (Finding finding : report.findings()) {
            int number = 0;
            for (Group group : finding.groups()) {
                for (Fact fact : group.facts()) {
                    Row row = new Row(out);
                    finding(row, finding, number, fact);
                    source(row, fact, report.own().contains(fact.article().id()));
                    value(row, fact);
                    place(row, fact.article(), fact.citation());
                    gate(row, report.gate());
                    acceptance(row, report.acceptance(finding));
                    out.write("\r\n");
                }
                number++;
            }
        }
    }

    private static void finding(Row row, Finding finding, int group, Fact fact) throws IOException {
        row.text(finding.story()).text(finding.rule()).text(finding.question());
        row.text(fact.kind().label()).text(finding.origin().label());
        row.text(finding.verdict().label()).text(finding.severity().label()).text(finding.fingerprint());
        row.number(group).text(Wording.of(fact));
    }

    private static void source(Row row, Fact fact, boolean own) throws IOException {
        Publication published = fact.article().published();
        row.text(fact.article().id()).text(fact.article().source());
        row.text(published == null ? null : published.toString()).text(own ? "yes" : "no");
        row.text(fact.stance().label()).text(fact.speaker());
        row.text(fact.citation().text())
                .text(fact.hedge() == null ? null : fact.hedge().words());
    }

    private static void value(Row row, Fact fact) throws IOException {
        Value value = fact.value();
        if (value instanceof Quantity quantity) {
            row.interval(quantity.stated())
                    .text(quantity.unit())
                    .text(null)
                    .text(null)
                    .text(null);
            row.interval(fact.allows()).interval(fact.likely());
        } else {
            Moment moment = (Moment) value;
            row.text(null).text(null).text(null);
            row.text(Iso.end(fact.kind(), moment, moment.from())).text(Iso.end(fact.kind(), moment, moment.to()));
            row.text(moment.precision().label())
                    .text(null)
                    .text(null)
                    .text(null)
                    .text(null);
        }
    }

    private static void place(Row row, Article article, Citation citation) throws IOException {
        boolean title = citation.inTitle();
        Span span = title ? Region.ofTitle(article, citation.span()) : citation.span();
        row.text(citation.place().path()).number(citation.place().line());
        row.number(citation.place().column());
        row.number(span.start()).number(span.end());
        row.text(Region.field(article, title) == null ? "text" : "title").text(citation.sentence());
    }

    private static void gate(Row row, Judgement gate) throws IOException {
        boolean passed = gate.exitCode() == ExitCode.PASSED;
        row.text(gate.obstacle() != null ? "not checked" : !gate.set() ? "not set" : passed ? "passed" : "failed");
        row.number(gate.contradictions());
        row.text(
                gate.maxContradictions() == null
                        ? null
                        : gate.maxContradictions().toString());
        StringBuilder thresholds = new StringBuilder();
        for (Threshold.Result result : gate.results()) {
            thresholds.append(thresholds.length() == 0 ? "" : "; ");
            thresholds.append(result.threshold().name()).append(' ').append(result.count());
            thresholds.append('/').append(result.threshold().most());
        }
        row.text(thresholds.toString());
    }

    /** The line of a table without facts: a gate was asked all the same. */
    private static void gateAlone(Judgement gate, Writer out) throws IOException {
        Row row = new Row(out);
        for (int cell = 0; cell < BEFORE_GATE; cell++) {
            row.text(null);
        }
        gate(row, gate);
        acceptance(row, null);
        out.write("\r\n");
    }

    private static void acceptance(Row row, @Nullable Acceptance acceptance) throws IOException {
        boolean waived = acceptance instanceof Waiver;
        row.text(acceptance == null ? null : waived ? "waived" : "baseline");
        row.text(acceptance == null ? null : waived ? acceptance.reason() : acceptance.label());
        row.text(acceptance instanceof Waiver waiver ? waiver.expires().toString() : null);
    }

    /** Writes the cells of a line. */
    private static final class Row {
        /** What makes a spreadsheet take a cell for a formula, ASCII and full-width. */
        private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

        private final Writer out;
        private boolean first = true;

        Row(Writer out) {
            this.out = out;
        }

        /**
         * Text from outside: in one line, so that a row is one, and without what a terminal would obey. What a spreadsheet would calculate gets an
         * apostrophe in front.
         */
        Row text(@Nullable String text) throws IOException {
            String plain = text == null ? "" : Printable.of(Quote.folded(text));
            String start = plain.stripLeading();
            boolean formula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
            return cell(formula ? "'" + plain : plain);
        }

        Row number(long number) throws IOException {
            return cell(Long.toString(number));
        }

        Row interval(Interval interval) throws IOException {
            return ratio(interval.low()).ratio(interval.high());
        }

        /** A number of our own making, which may be negative: it holds nothing that could be calculated. */
        private Row ratio(@Nullable Ratio number) throws IOException {
            return cell(number == null ? "" : number.toString());
        }

        private Row cell(String content) throws IOException {
            out.write(first ? "" : ",");
            first = false;
            boolean quoted = content.indexOf(',') >= 0 || content.indexOf('"') >= 0 || content.startsWith("'");
            out.write(quoted ? '"' + content.replace("\"", "\"\"") + '"' : content);
            return this;
        }
    }
}
