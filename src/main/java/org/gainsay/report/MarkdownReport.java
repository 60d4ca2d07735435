package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.compare.Wording;
import org.gainsay.gate.Acceptance;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Reference;

/**
 * The report for a pull request or a chat: no HTML and no tables, which not every reader knows. Text of articles is escaped so
 * that it is neither markup nor a mention. Stays below the 65,536 characters that a comment on GitHub may have.
 */
public final class MarkdownReport implements Renderer {
    private static final int MOST_CHARACTERS = 55_000;
    private static final int MOST_BRIEF = 100;
    private static final int AROUND = 160;

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public void render(Report report, Page page, Writer out) throws IOException {
        out.write("## Gainsay: " + Count.contradictions(report) + "\n\n");
        out.write(Markdown.escaped(Count.count(report)) + "\n\n");
        out.write("**" + Markdown.escaped(Count.gate(report.gate())) + "**\n\n");
        String gaps = Count.gaps(report);
        out.write(gaps.isEmpty() ? "" : "**" + Markdown.escaped(gaps) + "**\n\n");
        String pardoned = Count.accepted(report);
        out.write(pardoned.isEmpty() ? "" : Markdown.escaped(pardoned) + "\n\n");
        int written = 0;
        int left = 0;
        for (Finding finding : report.findings()) {
            if (finding.verdict().compareTo(Verdict.UPDATE) <= 0 && report.acceptance(finding) == null) {
                String block = block(finding);
                boolean fits = left == 0 && written + block.length() <= MOST_CHARACTERS;
                written += fits ? block.length() : 0;
                left += fits ? 0 : 1;
                out.write(fits ? block : "");
            }
        }
        if (left > 0) {
            out.write("… and " + Count.many(left, "more finding") + " to look at; another format shows all.\n\n");
        }
        int room = MOST_CHARACTERS - written;
        String pardons = accepted(report, room);
        room -= pardons.length();
        out.write(pardons);
        for (Verdict verdict : new Verdict[] {Verdict.COMPATIBLE, Verdict.AGREEMENT, Verdict.SINGLE}) {
            String section = section(report, verdict, room);
            room -= section.length();
            out.write(section);
        }
    }

    private static String block(Finding finding) {
        StringBuilder block = new StringBuilder();
        block.append("### ").append(verdict(finding)).append(": ");
        block.append(Markdown.escaped(finding.question())).append("\n\n");
        for (String line : List.of(finding.division(), finding.gap())) {
            if (!line.isEmpty()) {
                block.append(Markdown.escaped(line)).append("  \n");
            }
        }
        block.append(Markdown.code(finding.rule()))
                .append(finding.origin() == Origin.DISCOVERED ? ", discovered, " : ", ")
                .append(finding.severity().label());
        if (!finding.story().equals(Finding.DEFAULT_STORY)) {
            block.append(", story ").append(Markdown.escaped(finding.story()));
        }
        block.append("\n\n");
        for (Group group : finding.groups()) {
            block.append("- **").append(Markdown.escaped(group.label())).append("**\n");
            for (Fact fact : group.facts()) {
                fact(block, fact);
            }
        }
        Reference reference = finding.reference();
        if (reference != null) {
            block.append("- **").append(Markdown.escaped(Wording.of(finding.kind(), reference)));
            block.append("** on record: ")
                    .append(Markdown.escaped(reference.source()))
                    .append('\n');
        }
        return block.append('\n').toString();
    }

    private static String verdict(Finding finding) {
        String label = finding.verdict().label();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private static void fact(StringBuilder block, Fact fact) {
        block.append("  - ").append(Markdown.escaped(Finding.name(fact.article())));
        String standing = Standing.of(fact);
        if (!standing.isEmpty()) {
            block.append(", ").append(Markdown.escaped(standing));
        }
        block.append(' ')
                .append(Markdown.code(fact.citation().place().toString()))
                .append(": ");
        Quote quote = new Quote(fact.citation().sentence(), AROUND)
                .mark(fact.citation().text(), Context.before(fact.article(), fact.citation()));
        for (Quote.Piece piece : quote.pieces()) {
            String text = Markdown.escaped(piece.text());
            block.append(piece.marked() ? "**" + text.strip() + "**" : text);
        }
        block.append('\n');
    }

    private static String section(Report report, Verdict verdict, int room) {
        List<Finding> all = report.findings(verdict);
        if (all.isEmpty()) {
            return "";
        }
        String title = verdict == Verdict.COMPATIBLE
                ? "Different words, no contradiction"
                : verdict == Verdict.AGREEMENT ? "Agreed" : "One article only";
        List<String> lines = new ArrayList<>();
        for (Finding finding : all) {
            lines.add("- " + Markdown.escaped(finding.question()) + " " + Markdown.escaped(finding.message()) + "\n");
        }
        return section(title, lines, room);
    }

    /** What somebody has decided to let pass: struck through, with the reason. */
    private static String accepted(Report report, int room) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : report.accepted()) {
            Acceptance acceptance = report.acceptance(finding);
            String why = acceptance == null ? "" : acceptance.inWords();
            lines.add("- ~~" + Markdown.escaped(finding.question()) + "~~ " + Markdown.escaped(finding.message()) + " *"
                    + Markdown.escaped(why).strip() + "*\n");
        }
        return lines.isEmpty() ? "" : section("Waived or in the baseline", lines, room);
    }

    private static String section(String title, List<String> lines, int room) {
        StringBuilder section = new StringBuilder("### " + title + " (" + lines.size() + ")\n\n");
        int shown = 0;
        for (String line : lines) {
            if (shown == MOST_BRIEF || section.length() + line.length() > room) {
                break;
            }
            section.append(line);
            shown++;
        }
        int more = lines.size() - shown;
        return section.append(more > 0 ? "- … and " + more + " more\n\n" : "\n").toString();
    }
}
