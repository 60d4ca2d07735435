package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.compare.Weighing;
import org.gainsay.gate.Acceptance;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Leeway;
import org.gainsay.rule.engine.Explanation;
import org.gainsay.rule.engine.Stated;
import org.jspecify.annotations.Nullable;

/** Why a rule took or left the values of articles, and how the answers were weighed. */
public final class ExplanationSheet {
    private static final Ratio HUNDRED = Ratio.of(100);

    private static final int KEY = 17;
    private static final int WIDEST_SIDE = 44;
    /** So many values beside which no near word stands are shown where an article has no others, if a near word would take them. */
    private static final int MOST_CURABLE = 3;
    /** More words of one list than this tell nobody more. */
    private static final int MOST_HITS = 5;

    private final Sheet sheet;
    private final Page page;
    private final Writer out;

    /** A sheet to be written. */
    public ExplanationSheet(Page page, Writer out) {
        this.page = page;
        this.out = out;
        this.sheet = new Sheet(page, out);
    }

    /**
     * What a rule made of each value of its kind in one article.
     *
     * @param name what the article is called
     * @param others values of other kinds that the rule may have been meant for, told where it takes none
     * @param taken what became of those that the rule takes
     * @param all whether to show all of those, too, beside which no near word stands
     * @throws IOException if it cannot be written
     */
    public void article(
            String name, Kind kind, List<Explanation> values, List<Stated> others, TakenValues taken, boolean all)
            throws IOException {
        sheet.line(0, "").line(0, page.bold(Printable.of(name)));
        if (values.isEmpty()) {
            sheet.line(2, "states no " + kind.label());
        }
        boolean silent = values.stream().noneMatch(value -> value.taken() || value.hasNear());
        int curable = silent ? MOST_CURABLE : 0;
        int hidden = 0;
        for (Explanation value : values) {
            boolean cured = !value.cure().isEmpty() && curable-- > 0;
            if (all || value.taken() || value.hasNear() || cured) {
                value(value, value.taken() ? taken.fate(value) : "");
            } else {
                hidden++;
            }
        }
        if (hidden > 0) {
            String shown = hidden == 1 ? "it" : "them";
            sheet.line(0, "")
                    .line(
                            2,
                            page.faint(
                                    Count.many(hidden, "value") + " with no near word around; --all shows " + shown));
        }
        if (values.stream().noneMatch(Explanation::taken) && !others.isEmpty()) {
            sheet.line(0, "");
            Misread.write(others, kind, sheet, 1, 1);
        }
    }

    private void value(Explanation value, String fate) throws IOException {
        String words = Printable.of(Quote.folded(value.value()));
        String place = value.inTitle()
                ? "title"
                : value.place().line() + ":" + value.place().column();
        String verdict = value.taken() ? page.green("taken") : page.yellow("left");
        sheet.line(0, "").line(2, page.faint(Sheet.padded(place, 8)) + page.bold(words) + "  " + verdict);
        for (String line :
                new Quote(value.sentence()).mark(value.value(), value.before()).lines(page, 10)) {
            sheet.line(0, line);
        }
        if (!value.taken()) {
            sheet.entry(10, KEY, "because", value.reason());
        }
        if (!value.cure().isEmpty()) {
            sheet.entry(10, KEY, "cure", value.cure());
        }
        if (!fate.isEmpty()) {
            sheet.entry(10, KEY, "but", fate);
        }
        for (Explanation.Condition condition : value.conditions()) {
            condition(condition);
        }
    }

    private void condition(Explanation.Condition condition) throws IOException {
        boolean ruledOut = condition.key().startsWith("unless");
        if (condition.hits().isEmpty()) {
            if (!ruledOut) {
                sheet.entry(10, KEY, condition.key(), "none of its words");
            }
            return;
        }
        Map<String, List<String>> byPlace = new LinkedHashMap<>();
        for (Explanation.Hit hit : condition.hits()) {
            List<String> words = byPlace.computeIfAbsent(hit.where(), none -> new ArrayList<>());
            boolean same = hit.words().equalsIgnoreCase(hit.term());
            words.add("\"" + hit.words() + "\"" + (same ? "" : " (" + hit.term() + ")"));
        }
        StringBuilder text = new StringBuilder();
        byPlace.forEach((where, words) -> {
            text.append(text.length() == 0 ? "" : "; ");
            text.append(String.join(", ", words.subList(0, Math.min(MOST_HITS, words.size()))));
            text.append(words.size() > MOST_HITS ? " and " + (words.size() - MOST_HITS) + " more" : "");
            text.append(where.isEmpty() ? "" : " " + where);
        });
        sheet.entry(10, KEY, condition.key(), text.toString());
    }

    /**
     * How the answers of a finding were weighed.
     *
     * @param acceptance why the finding does not count; null if it does
     * @param tolerance how far its rule lets two answers lie apart; null for no distance
     * @throws IOException if it cannot be written
     */
    public void finding(Finding finding, @Nullable Acceptance acceptance, @Nullable Leeway tolerance)
            throws IOException {
        sheet.line(0, "");
        new FindingBlock(page, out).write(finding);
        sheet.line(0, "").line(2, page.faint("fingerprint " + finding.fingerprint()));
        if (acceptance != null) {
            String reason = acceptance.reason().isEmpty() ? "" : ": " + acceptance.reason();
            sheet.paragraph(2, Printable.of("No gate counts it: " + acceptance.label() + reason));
        }
        if (finding.origin() == Origin.CHECK) {
            return;
        }
        Weighing weighing = Weighing.of(finding, tolerance);
        sheet.line(0, "").line(2, page.bold("What each value leaves open"));
        int width = 0;
        for (Weighing.Side side : weighing.sides()) {
            width = Math.max(width, Math.min(WIDEST_SIDE, name(side).length() + 2));
        }
        for (Weighing.Side side : weighing.sides()) {
            side(finding.kind(), side, width);
        }
        if (tolerance != null) {
            sheet.line(0, "")
                    .paragraph(2, "The rule lets two answers lie " + room(finding.kind(), tolerance) + " apart.");
        }
        if (!weighing.pairs().isEmpty()) {
            sheet.line(0, "").line(2, page.bold("How every two compare"));
        }
        for (Weighing.Pair pair : weighing.pairs()) {
            String first = name(weighing.sides().get(pair.first()));
            String second = name(weighing.sides().get(pair.second()));
            sheet.entry(4, 14, word(pair.relation()), first + " and " + second);
        }
        boolean doubtful =
                finding.verdict() == Verdict.STRAINED && !finding.basis().isEmpty();
        String verdict = finding.verdict().label().toUpperCase(Locale.ROOT) + ": ";
        sheet.line(0, "").paragraph(2, doubtful ? verdict + finding.basis() : reason(finding, weighing));
        if (!doubtful && !finding.basis().isEmpty()) {
            sheet.paragraph(2, finding.basis());
        }
    }

    /** {@code 600 s (10 min)}, {@code 10 % of the larger one}. */
    static String room(Kind kind, Leeway tolerance) {
        return tolerance.share()
                ? Meaning.range(Kind.PERCENT, Interval.at(tolerance.room().times(HUNDRED)), null) + " of the larger one"
                : Meaning.range(kind.temporal() ? Kind.DURATION : kind, Interval.at(tolerance.room()), null);
    }

    private void side(Kind kind, Weighing.Side side, int width) throws IOException {
        String likely = Meaning.open(kind, side.value(), side.likely());
        String allows = Meaning.open(kind, side.value(), side.allows());
        String text = allows.equals(likely) ? allows : "likely " + likely + ", possibly " + allows;
        sheet.entry(4, width, name(side), text);
    }

    private static String name(Weighing.Side side) {
        return side.label() + (side.name().isEmpty() ? " (on record)" : " (" + side.name() + ")");
    }

    private static String word(Weighing.Relation relation) {
        switch (relation) {
            case DISJOINT:
                return "disjoint";
            case STRAINED:
                return "strained";
            case OTHER_SCALE:
                return "not held";
            default:
                return "meet";
        }
    }

    private static String reason(Finding finding, Weighing weighing) {
        String verdict = finding.verdict().label().toUpperCase(Locale.ROOT) + ": ";
        switch (finding.verdict()) {
            case CONTRADICTION:
                return verdict + "two of the values have nothing in common, however their hedges are read.";
            case STRAINED:
                return verdict + "two of the values can both be right only if a hedge is stretched.";
            case UPDATE:
                return verdict + "the figure may change, and its order follows the times of publication.";
            case COMPATIBLE:
                return verdict + compatible(weighing);
            case AGREEMENT:
                return verdict + "all say the same.";
            default:
                return verdict + "only one article answers, so there is nothing to compare.";
        }
    }

    private static String compatible(Weighing weighing) {
        if (weighing.zones()) {
            String zones =
                    "times of different zones, or of none that is named, are not held against each other: it is not known how far those are apart";
            return weighing.unheld() ? zones + "." : zones + "; the others can all be right.";
        } else if (!weighing.currencies()) {
            return weighing.rates()
                    ? "some values are reckoned by another unit than others, or are totals, and those are not held against each other."
                    : "the values differ in precision or hedges, and all can be right.";
        }
        String apart = "are not held against each other, since no rate of exchange is known";
        return weighing.unheld()
                ? "the sums are in different currencies, and " + apart + "."
                : "sums in different currencies " + apart + "; those in one currency can all be right.";
    }
}
