package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.gainsay.rule.Rule;
import org.gainsay.rule.engine.NearMiss;
import org.gainsay.rule.engine.NearMisses;
import org.gainsay.rule.engine.Takings;

/** One look at what rules take from which articles: a row for each rule, a column for each article. */
public final class RuleTableSheet {
    /** A table of more rules than this leaves out those that take nothing, and says of no more than so many why. */
    public static final int MOST = 40;
    /** So many articles from which nothing is taken are named. */
    private static final int ARTICLES = 10;

    /** Up to so many columns a value is kept on one line. */
    private static final int WHOLE = 9;
    /** The same where there is more room. */
    private static final int WHOLE_BELOW = 24;
    /** What a column takes at least, with the gap before it. */
    private static final int NARROWEST = 5;

    private static final String NUMBER = "[%d]";

    private final Sheet sheet;
    private final Page page;
    private final Report report;
    private final Map<String, String> numbers = new HashMap<>();
    private final Set<Taking> signs = EnumSet.noneOf(Taking.class);
    /** The ids of the articles whose numbers stand in the table. */
    private final Set<String> named = new HashSet<>();
    /** The ids of the articles from which something is taken. */
    private final Set<String> told = new HashSet<>();

    /** Whether a cell of a grid holds nothing. */
    private boolean bare = false;

    /** A sheet to be written. */
    public RuleTableSheet(Report report, Page page, Writer out) {
        this.report = report;
        this.page = page;
        this.sheet = new Sheet(page, out);
        for (Article article : report.articles()) {
            numbers.put(article.id(), NUMBER.formatted(numbers.size() + 1));
        }
    }

    /**
     * Writes the table, story by story, what its signs mean, and why rules take nothing.
     *
     * @param takings tells what rules of the report take
     * @param silences looks for what came nearest to an answer to the same rules
     * @throws IOException if it cannot be written
     */
    public void write(List<Rule> rules, Takings takings, NearMisses silences) throws IOException {
        RuleTable table = new RuleTable(rules, report, takings);
        boolean all = table.stories().size() < 2 && rules.size() <= MOST;
        for (Map.Entry<String, List<Article>> story : table.stories().entrySet()) {
            List<TableRow> rows = table.rows(story.getKey(), all);
            if (table.stories().size() > 1 && !rows.isEmpty()) {
                sheet.line(0, page.bold("Story " + Printable.of(story.getKey())))
                        .line(0, "");
            }
            if (!rows.isEmpty()) {
                story(story.getValue(), rows);
                sheet.line(0, "");
            }
        }
        legend();
        silent(rules, silences);
    }

    private void story(List<Article> articles, List<TableRow> rows) throws IOException {
        for (TableRow row : rows) {
            signs.addAll(row.signs());
            for (Article article : articles) {
                if (row.takes(article)) {
                    told.add(article.id());
                }
            }
        }
        List<List<String>> texts = texts(articles, rows, WHOLE);
        Grid grid = Grid.of(texts, page.width());
        if (grid == null) {
            texts = texts(articles, rows, 0);
            grid = Grid.of(texts, page.width());
        }
        if (grid == null) {
            blocks(articles, rows);
            return;
        }
        articles.forEach(article -> named.add(article.id()));
        for (int row = 0; row < texts.size(); row++) {
            for (String[] line : grid.lines(row)) {
                String last = row == 0 ? line[1] : rows.get(row - 1).coloured(page, line[1]);
                String text = line[1].isEmpty() ? line[0].stripTrailing() : line[0] + last;
                sheet.line(0, row == 0 ? page.bold(text) : text);
            }
        }
    }

    /**
     * The head and the rows of a grid; none but the head where no page would be wide enough for so many columns.
     *
     * @param whole up to how many columns a value takes that is kept on one line
     */
    private List<List<String>> texts(List<Article> articles, List<TableRow> rows, int whole) {
        List<List<String>> texts = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("rule"));
        for (Article article : articles) {
            head.add(number(article));
        }
        head.add("verdict");
        texts.add(head);
        boolean few = articles.size() * NARROWEST <= page.width();
        for (TableRow row : few ? rows : List.<TableRow>of()) {
            List<String> text = new ArrayList<>(List.of(row.label()));
            for (Article article : articles) {
                bare |= !row.tells(article);
                text.add(row.cell(article, whole));
            }
            text.add(row.verdict(report));
            texts.add(text);
        }
        return texts;
    }

    /** The rules below each other, each with those articles only from which something is taken. */
    private void blocks(List<Article> articles, List<TableRow> rows) throws IOException {
        for (TableRow row : rows) {
            StringBuilder cells = new StringBuilder();
            for (Article article : articles) {
                if (row.tells(article)) {
                    cells.append(cells.length() == 0 ? "" : " ")
                            .append(number(article))
                            .append(Grid.FIRM);
                    cells.append(row.cell(article, WHOLE_BELOW)).append(Grid.FIRM);
                    named.add(article.id());
                }
            }
            String verdict = row.verdict(report);
            String head = page.bold(row.label()) + "  " + row.coloured(page, verdict);
            int width = Columns.of(row.label()) + Columns.of(verdict) + Columns.of(cells.toString()) + 3;
            if (width <= page.width()) {
                sheet.line(0, head + "  " + plain(cells.toString()));
                continue;
            }
            sheet.line(0, head);
            for (String line : new Paragraph(page, 4).text(cells.toString()).lines()) {
                sheet.line(0, plain(line));
            }
        }
    }

    private static String plain(String line) {
        return line.replace(Grid.FIRM, ' ').stripTrailing();
    }

    private String number(Article article) {
        return numbers.getOrDefault(article.id(), "");
    }

    private void legend() throws IOException {
        int width = 0;
        int outlet = 0;
        for (Article article : report.articles()) {
            width = Math.max(width, number(article).length() + 1);
            outlet = Math.max(outlet, Math.min(ShortSource.WIDEST, Columns.of(source(article))));
        }
        List<String> empty = new ArrayList<>();
        for (Article article : report.articles()) {
            if (named.contains(article.id())) {
                String path = Printable.of(Whereabouts.of(article));
                String name = outlet == 0 ? path : Sheet.padded(source(article), outlet + 2) + path;
                sheet.line(0, Sheet.padded(number(article), width) + name);
            }
            if (!told.contains(article.id())) {
                empty.add(named.contains(article.id()) ? number(article) : Whereabouts.of(article));
            }
        }
        if (!empty.isEmpty() && !told.isEmpty()) {
            int more = empty.size() - ARTICLES;
            String first = String.join(", ", more > 0 ? empty.subList(0, ARTICLES) : empty);
            sheet.paragraph(0, "Nothing is taken from " + first + (more > 0 ? " and " + more + " more" : "") + ".");
        }
        if (bare) {
            sheet.entry(0, width, TableRow.NOTHING, "nothing; 'gainsay explain RULE PATH...' tells of each value");
        }
        for (Taking sign : signs) {
            if (!sign.sign.isEmpty()) {
                sheet.entry(0, width, "()" + sign.sign, sign.meaning);
            }
        }
    }

    private static String source(Article article) {
        return ShortSource.of(article);
    }

    private void silent(List<Rule> rules, NearMisses search) throws IOException {
        List<SilentRules.Silence> silences = SilentRules.nowhere(search, report);
        if (silences.isEmpty()) {
            return;
        }
        int all = unanswered(rules);
        sheet.line(0, "").line(0, page.bold(Count.many(all, "rule") + (all == 1 ? " takes" : " take") + " nothing:"));
        Map<String, List<String>> alike = new LinkedHashMap<>();
        int shown = 0;
        for (SilentRules.Silence silence : silences) {
            NearMiss nearest = silence.nearest();
            if (nearest == null) {
                alike.computeIfAbsent(SilentRules.why(silence.asked()), none -> new ArrayList<>())
                        .add(label(silence.rule()));
            } else {
                shown++;
                String where = Whereabouts.of(nearest.article());
                why(label(silence.rule()), "nearest is, in " + where + ", " + SilentRules.reason(nearest));
            }
        }
        for (Map.Entry<String, List<String>> some : alike.entrySet()) {
            List<String> names = some.getValue();
            int more = names.size() - ARTICLES;
            String first = String.join(", ", more > 0 ? names.subList(0, ARTICLES) : names);
            why(first + (more > 0 ? " and " + more + " more" : ""), some.getKey());
            shown += names.size();
        }
        if (all > shown) {
            sheet.line(2, "and " + Count.many(all - shown, "more rule") + "; 'gainsay explain RULE PATH...' tells why");
        }
    }

    private void why(String names, String reason) throws IOException {
        sheet.paragraph(2, names + ": " + reason);
    }

    private int unanswered(List<Rule> rules) {
        Set<String> answered = new HashSet<>();
        for (Finding finding : report.findings()) {
            answered.add(finding.rule());
        }
        int count = 0;
        for (Rule rule : rules) {
            count += answered.contains(rule.id()) ? 0 : 1;
        }
        return count;
    }

    private static String label(Rule rule) {
        return rule.id().substring(rule.id().indexOf('/') + 1);
    }
}
