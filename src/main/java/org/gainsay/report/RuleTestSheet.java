package org.gainsay.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Example;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Pack;
import org.gainsay.rule.engine.Outcome;
import org.gainsay.rule.engine.RuleScore;
import org.gainsay.rule.engine.RuleTester;
import org.gainsay.rule.engine.Trial;
import org.gainsay.rule.pack.Packs;
import org.gainsay.rule.pack.RuleProblem;

/** What the examples of rules come to: for people, and for programs. */
public final class RuleTestSheet {
    private static final String SHARE =
            ": a share is stated (\"8 per cent\", \"one in twelve\") or is a part beside its whole (\"412 of the 1,650 homes\", \"of the"
                    + " 1,650 homes, 412\")";

    private RuleTestSheet() {}

    /**
     * The scores of a pack, and each example that does not hold with why.
     *
     * @throws IOException if it cannot be written
     */
    public static void text(Pack pack, List<RuleScore> scores, Page page, Writer out) throws IOException {
        Sheet sheet = new Sheet(page, out);
        String origin = origin(pack);
        sheet.line(0, page.bold(Printable.of(pack.name())) + (origin.isEmpty() ? "" : "  " + page.faint(origin)));
        for (RuleScore score : scores) {
            String full = score.rule().id();
            String id = pack.changes(score.rule())
                    ? full
                    : full.substring(pack.name().length() + 1);
            String state = score.holds() ? page.green("ok  ") : page.red("FAIL");
            sheet.line(2, state + "  " + Sheet.padded(Printable.of(id), 28) + counts(score));
        }
        for (RuleScore score : scores) {
            if (score.lacking()) {
                sheet.line(0, "")
                        .line(
                                0,
                                place(score.rule().path(), score.rule().line())
                                        + score.rule().id());
                boolean some = score.rule().examples().stream().anyMatch(Example::positive);
                sheet.line(
                        2,
                        some ? "has no example with 'answer: none'" : "has no example with an answer that can be read");
            }
            for (RuleTester.Result failure : score.failures()) {
                failure(failure, sheet);
            }
        }
    }

    /**
     * How many examples hold, in one line.
     *
     * @param complete whether all that the files hold could be read
     * @throws IOException if it cannot be written
     */
    public static void total(List<RuleScore> scores, boolean complete, Writer out) throws IOException {
        int examples = 0;
        int failures = 0;
        int lacking = 0;
        for (RuleScore score : scores) {
            examples += score.rule().examples().size();
            failures += score.failures().size();
            lacking += score.lacking() ? 1 : 0;
        }
        String lack =
                lacking == 0 ? "" : lacking == 1 ? "; 1 rule lacks examples" : "; " + lacking + " rules lack examples";
        if (examples == 0) {
            out.write("\n" + Count.many(scores.size(), "rule") + ", no example: nothing was tested"
                    + (complete ? "" : "; what could not be read was left out") + "\n");
            return;
        }
        out.write("\n" + Count.many(scores.size(), "rule") + ", " + Count.many(examples, "example") + ": "
                + (failures == 0
                        ? (complete ? "all hold" : "these hold")
                        : failures == 1 ? "1 does not hold" : failures + " do not hold")
                + lack + (complete ? "" : "; what could not be read was left out") + "\n");
    }

    /** The same as a text. */
    public static String text(Pack pack, List<RuleScore> scores, Page page) {
        StringWriter out = new StringWriter();
        try {
            text(pack, scores, page, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The file of a pack; a pack that comes with Gainsay has none where its sources are not. */
    private static String origin(Pack pack) {
        boolean shipped = pack.path().equals(Packs.shippedPath(pack.name())) && !Files.exists(Path.of(pack.path()));
        return shipped ? "comes with Gainsay" : Printable.of(pack.path());
    }

    private static String counts(RuleScore score) {
        List<String> counts = new ArrayList<>();
        counts.add(score.found() + " found");
        if (score.missed() > 0) {
            counts.add(score.missed() + " missed");
        }
        counts.add(score.left() + " rightly left");
        if (score.wrong() > 0) {
            counts.add(score.wrong() + " wrongly answered");
        }
        return String.join(", ", counts);
    }

    /** Whether a value would be an answer, had the text been one that the pack is about. */
    private static boolean elsewhere(RuleTester.Result failure) {
        boolean answer = failure.trials().stream().anyMatch(trial -> trial.outcome() == Outcome.ANSWER);
        return answer
                && failure.facts().isEmpty()
                && !failure.rule().recognition().about().isEmpty();
    }

    private static void failure(RuleTester.Result failure, Sheet sheet) throws IOException {
        Example example = failure.example();
        Example.Expected expected = example.expected();
        sheet.line(0, "")
                .line(
                        0,
                        place(example.path(), example.line())
                                + Printable.of(failure.rule().id()));
        Quote quote = Quote.whole(Quote.folded(example.text()));
        for (Fact fact : failure.facts()) {
            if (!fact.citation().inTitle()) {
                quote.mark(fact.citation().text(), Context.before(fact.article(), fact.citation()));
            }
        }
        for (String line : quote.lines(sheet.page(), 2)) {
            sheet.line(0, line);
        }
        sheet.entry(4, 10, "expected", expected == null ? "no answer" : expected.words());
        sheet.entry(4, 10, "found", found(failure.facts()));
        String label = "differs";
        for (String line : Difference.of(failure)) {
            sheet.entry(4, 10, label, line);
            label = "";
        }
        if (!failure.others().isEmpty() && failure.facts().isEmpty()) {
            sheet.entry(4, 10, "", "answered by " + String.join(", ", failure.others()) + " instead");
        }
        if (elsewhere(failure)) {
            sheet.entry(4, 10, "", "the text holds none of the words of 'about', so the rule does not look at it");
        }
        for (Trial trial : failure.trials()) {
            sheet.entry(4, 10, "", trial.toString());
        }
        Kind kind = failure.rule().question().kind();
        if (failure.trials().isEmpty()) {
            sheet.entry(4, 10, "", "there is no " + kind.label() + " in it" + (kind == Kind.PERCENT ? SHARE : ""));
        }
        Misread.write(failure.stated(), kind, sheet, 4, 10);
        if (!failure.stated().isEmpty()) {
            sheet.entry(4, 10, "", "'gainsay extract --text' shows how a text is read");
        }
    }

    private static String place(String path, int line) {
        return path.isEmpty() ? "error: " : Printable.of(path) + ":" + line + ": error: ";
    }

    private static String found(List<Fact> facts) {
        List<String> words = new ArrayList<>();
        for (Fact fact : facts) {
            words.add("\"" + fact.citation().text() + "\"");
        }
        return words.isEmpty() ? "nothing" : String.join(" and ", words);
    }

    /**
     * All scores and problems as one JSON object.
     *
     * @throws IOException if it cannot be written
     */
    public static void json(List<RuleScore> scores, List<RuleProblem> problems, Writer out) throws IOException {
        Json.indented(out, json -> {
            json.object().array("rules");
            scores.forEach(score -> score(score, json));
            json.endArray().array("problems");
            problems.forEach(problem -> json.object()
                    .text("severity", problem.severity().label())
                    .text("path", problem.path())
                    .number("line", problem.line())
                    .number("column", problem.column())
                    .text("message", problem.message())
                    .text("hint", problem.hint())
                    .endObject());
            json.endArray().endObject();
        });
    }

    private static void score(RuleScore score, Json json) {
        json.object()
                .text("rule", score.rule().id())
                .text("path", score.rule().path())
                .number("line", score.rule().line())
                .flag("holds", score.holds())
                .number("truePositives", score.found())
                .number("falseNegatives", score.missed())
                .number("trueNegatives", score.left())
                .number("falsePositives", score.wrong())
                .array("failures");
        for (RuleTester.Result failure : score.failures()) {
            Example.Expected expected = failure.example().expected();
            json.object()
                    .number("line", failure.example().line())
                    .text("text", failure.example().text())
                    .text("expected", expected == null ? null : expected.words())
                    .text("found", failure.facts().isEmpty() ? null : found(failure.facts()))
                    .endObject();
        }
        json.endArray().endObject();
    }
}
