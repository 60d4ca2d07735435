package org.gainsay.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Value;
import org.gainsay.report.Opposites;
import org.gainsay.report.Standing;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Reference;

/**
 * All values of a finding on one axis: a row per source with a bar for what its words allow, a darker one for what they make likely,
 * and a dot for the figure itself; the value on record as a line. Places are in per cent, so that text keeps its size on every
 * screen. Amounts in different currencies get an axis each.
 */
final class ScaleDrawing {
    private static final int ROW = 38;
    private static final int BAR = 22;
    private static final int FOOT = 30;
    private static final int MOST_ROWS = 24;
    /** A value narrower than this, in per cent, is a point to the eye: a day among days. */
    private static final Ratio LEAST_WIDTH = Ratio.of(4);

    /** What stands above a bar fits on a phone, all but the longest names. */
    private static final int LONGEST_LABEL = 40;

    private static final int LONGEST_ROW = 56;

    /** A mark closer to the edge than this, in per cent, has its label beside it rather than around it. */
    private static final Ratio EDGE = Ratio.of(8);

    private static final Ratio END = Ratio.of(100);

    private final Html html;
    private final Finding finding;
    private final Axis axis;
    private final List<Row> rows;
    private final int height;

    /** A line of the drawing. */
    private record Row(String label, String who, Value value, Interval allows, Interval likely, boolean faint) {}

    private ScaleDrawing(Html html, Finding finding, Axis axis, List<Row> rows) {
        this.html = html;
        this.finding = finding;
        this.axis = axis;
        this.rows = rows;
        height = rows.size() * ROW + FOOT;
    }

    static void write(Html html, Finding finding) throws IOException {
        Map<String, List<Row>> scales = new LinkedHashMap<>();
        for (Row row : rows(finding)) {
            String unit = finding.kind() == Kind.MONEY && row.value() instanceof Quantity money ? money.unit() : "";
            scales.computeIfAbsent(unit, key -> new ArrayList<>()).add(row);
        }
        html.open("figure", "class", "scale").verbatim("\n");
        for (List<Row> rows : scales.values()) {
            List<Interval> stated = new ArrayList<>();
            List<Interval> further = new ArrayList<>();
            for (Row row : rows) {
                stated.add(row.value().stated());
                further.add(row.allows());
                further.add(row.likely());
            }
            Reference reference = finding.reference();
            if (reference != null) {
                stated.add(reference.value().stated());
            }
            Axis axis = Axis.over(stated, further);
            if (axis != null) {
                new ScaleDrawing(html, finding, axis, rows).draw();
            }
        }
        legend(html, finding, scales.values());
        html.closeLine();
    }

    /** Names what is drawn, and nothing else. */
    private static void legend(Html html, Finding finding, Collection<List<Row>> scales) throws IOException {
        boolean likely = false;
        boolean allows = false;
        for (List<Row> rows : scales) {
            for (Row row : rows) {
                likely |= !row.likely().equals(row.value().stated());
                allows |= !row.allows().equals(row.likely());
            }
        }
        html.open("figcaption");
        html.element("span", "as stated", "class", "key dot");
        if (likely) {
            html.element("span", "likely", "class", "key bar");
        }
        if (allows) {
            html.element("span", "allowed by its words", "class", "key wide");
        }
        if (finding.reference() != null) {
            html.element("span", "on record", "class", "key line");
        }
        html.close();
    }

    /** A row per fact; a row per value where there are too many to be looked at. */
    private static List<Row> rows(Finding finding) {
        List<Row> rows = new ArrayList<>();
        if (finding.factCount() <= MOST_ROWS) {
            for (Fact fact : Opposites.facts(finding)) {
                String standing = Standing.of(fact);
                String who = Words.source(fact.article()) + (standing.isEmpty() ? "" : ", " + standing);
                rows.add(row(Wording.of(fact), who, fact));
            }
        } else {
            for (Group group : finding.groups()) {
                String who = group.sources().size() == 1
                        ? group.sources().get(0)
                        : group.sources().size() + " sources";
                rows.add(row(group.label(), who, group.facts().get(0)));
            }
        }
        return rows;
    }

    private static Row row(String label, String who, Fact fact) {
        boolean faint = !Standing.of(fact).isEmpty() && fact.speaker() == null;
        String cut = Words.cut(label, LONGEST_LABEL);
        String teller = Words.cut(who, LONGEST_ROW - cut.length());
        return new Row(cut, teller, fact.value(), fact.allows(), fact.likely(), faint);
    }

    private void draw() throws IOException {
        String size = Integer.toString(height);
        html.open("svg", "role", "img", "width", "100%", "height", size, "aria-label", description());
        html.verbatim("\n");
        ticks();
        record();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i * ROW);
        }
        html.closeLine();
    }

    private String description() {
        StringBuilder description = new StringBuilder("Scale: ");
        for (Row row : rows) {
            description.append(row.label()).append(", ").append(row.who()).append("; ");
        }
        description.setLength(description.length() - 2);
        return Words.cut(description.toString(), 2000);
    }

    private void ticks() throws IOException {
        int foot = height - FOOT;
        line("axis", "0%", "100%", foot + 2, foot + 2);
        Map<Ratio, String> ticks = Ticks.of(finding.kind(), rows.get(0).value(), axis);
        for (Map.Entry<Ratio, String> tick : ticks.entrySet()) {
            Ratio place = axis.place(tick.getKey(), true);
            String x = Axis.percent(place);
            boolean first = place.compareTo(EDGE) < 0;
            boolean last = END.minus(place).compareTo(EDGE) < 0;
            line("tick", x, x, 0, foot + 6);
            html.element(
                    "text",
                    tick.getValue(),
                    "class",
                    "label",
                    "x",
                    x,
                    "y",
                    Integer.toString(foot + 20),
                    "text-anchor",
                    first ? "start" : last ? "end" : "middle");
        }
        html.verbatim("\n");
    }

    private void record() throws IOException {
        Reference reference = finding.reference();
        if (reference != null) {
            Interval stated = reference.value().stated();
            Ratio middle = axis.place(stated.low(), false)
                    .plus(axis.place(stated.high(), true))
                    .over(Ratio.of(2));
            line("record", Axis.percent(middle), Axis.percent(middle), 0, height - FOOT + 6);
        }
    }

    private void row(Row row, int top) throws IOException {
        html.open("g", "class", row.faint() ? "row faint" : "row");
        html.open("title").text(row.label() + ": " + row.who()).close();
        html.open("text", "x", "0", "y", Integer.toString(top + 14));
        html.element("tspan", row.label(), "class", "value")
                .element("tspan", "  " + row.who(), "class", "who")
                .close();
        int middle = top + BAR + 3;
        Interval stated = row.value().stated();
        if (!row.allows().equals(stated)) {
            bar("allows", row.allows(), middle, 8);
        }
        if (!row.likely().equals(stated)) {
            bar("likely", row.likely(), middle, 8);
        }
        Ratio from = axis.place(stated.low(), false);
        Ratio to = axis.place(stated.high(), true);
        if (to.minus(from).compareTo(LEAST_WIDTH) < 0) {
            String x = Axis.percent(from.plus(to).over(Ratio.of(2)));
            html.open("circle", "class", "stated", "cx", x, "cy", Integer.toString(middle), "r", "5")
                    .close();
        } else {
            bar("stated", stated, middle, 6);
        }
        beyond(row.allows().hull(stated), middle);
        html.closeLine();
    }

    /** An arrow where a bar goes on beyond the drawing. */
    private void beyond(Interval interval, int middle) throws IOException {
        String y = Integer.toString(middle + 4);
        if (axis.place(interval.low(), false).signum() == 0) {
            html.element("text", "◂", "class", "beyond", "x", "0", "y", y);
        }
        if (axis.place(interval.high(), true).equals(END)) {
            html.element("text", "▸", "class", "beyond", "x", "100%", "y", y, "text-anchor", "end");
        }
    }

    private void bar(String type, Interval interval, int middle, int thick) throws IOException {
        Ratio from = axis.place(interval.low(), false);
        Ratio width = axis.place(interval.high(), true).minus(from).max(Ratio.of(2, 5));
        html.open(
                        "rect",
                        "class",
                        type,
                        "x",
                        Axis.percent(from),
                        "y",
                        Integer.toString(middle - thick / 2),
                        "width",
                        Axis.percent(width),
                        "height",
                        Integer.toString(thick),
                        "rx",
                        Integer.toString(thick / 2))
                .close();
    }

    private void line(String type, String x1, String x2, int y1, int y2) throws IOException {
        html.open("line", "class", type, "x1", x1, "x2", x2, "y1", Integer.toString(y1), "y2", Integer.toString(y2))
                .close();
    }
}
