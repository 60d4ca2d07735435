package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.gate.ExitCode;
import org.gainsay.report.RuleTestSheet;
import org.gainsay.rule.Pack;
import org.gainsay.rule.engine.RuleScore;
import org.gainsay.rule.pack.Draft;
import org.gainsay.rule.pack.Packs;
import org.gainsay.rule.pack.RuleProblem;
import org.gainsay.rule.pack.Suggestion;
import org.jspecify.annotations.Nullable;

/** {@code gainsay rules test}: the examples of packs, run. */
final class RulesTestRun {
    /** How many letters two names begin with that may be taken for one another: "casualty", "casualties". */
    private static final int BEGINNING = 5;

    private final Arguments arguments;
    private final Console console;

    RulesTestRun(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    int run() throws UsageException {
        Settings settings = new Settings(arguments);
        boolean json = settings.format().equals("json");
        List<RuleProblem> problems = new ArrayList<>();
        List<Draft> drafts = drafts(problems);
        for (Draft draft : drafts) {
            problems.addAll(draft.problems());
            problems.addAll(draft.warnings());
        }
        for (RuleProblem problem : problems) {
            if (!problem.isWarning() || !console.quiet()) {
                console.block(problem.frame());
            }
        }
        Target target = Target.standard(json ? "json" : "text", console, settings.page());
        List<RuleScore> scores;
        try {
            scores = json ? asJson(drafts, problems, target) : asText(drafts, problems, target);
        } catch (IOException e) {
            throw target.failure(e);
        }
        target.finish();
        return exitCode(drafts, scores, problems).number();
    }

    private static List<RuleScore> asJson(List<Draft> drafts, List<RuleProblem> problems, Target target)
            throws IOException {
        List<RuleScore> scores = new ArrayList<>();
        for (Draft draft : drafts) {
            Pack pack = draft.pack();
            scores.addAll(pack == null ? List.of() : RuleScore.of(pack));
        }
        RuleTestSheet.json(scores, problems, target.writer());
        return scores;
    }

    /** Each pack is shown as soon as it is done. */
    private static List<RuleScore> asText(List<Draft> drafts, List<RuleProblem> problems, Target target)
            throws IOException {
        List<RuleScore> scores = new ArrayList<>();
        String between = "";
        for (Draft draft : drafts) {
            Pack pack = draft.pack();
            List<RuleScore> own = pack == null ? List.of() : RuleScore.of(pack);
            boolean bare = own.isEmpty() && !draft.problems().isEmpty();
            if (pack != null && !bare) {
                scores.addAll(own);
                target.writer().write(between);
                RuleTestSheet.text(pack, own, target.page(), target.writer());
                between = "\n";
            }
        }
        if (!scores.isEmpty() || !complete(problems)) {
            RuleTestSheet.total(scores, complete(problems), target.writer());
        }
        return scores;
    }

    private ExitCode exitCode(List<Draft> drafts, List<RuleScore> scores, List<RuleProblem> problems) {
        if (!complete(problems)) {
            return ExitCode.COULD_NOT_CHECK;
        } else if (scores.isEmpty() && drafts.stream().noneMatch(RulesTestRun::needsNoRule)) {
            console.error("there is no rule to test");
            return ExitCode.COULD_NOT_CHECK;
        }
        return scores.stream().allMatch(RuleScore::holds) ? ExitCode.PASSED : ExitCode.FAILED;
    }

    private static boolean complete(List<RuleProblem> problems) {
        return problems.stream().allMatch(RuleProblem::isWarning);
    }

    /** A pack may do no more than list facts, or switch checks or rules of another. */
    private static boolean needsNoRule(Draft draft) {
        Pack pack = draft.pack();
        return pack != null
                && !(pack.off().isEmpty()
                        && pack.facts().isEmpty()
                        && pack.checks().isEmpty());
    }

    /** Files and folders; what is neither may be the name of a shipped pack. */
    private List<Draft> drafts(List<RuleProblem> problems) throws UsageException {
        if (arguments.paths().isEmpty()) {
            console.note("no pack is named, so those that come with Gainsay are tested");
            return Draft.shipped().drafts();
        }
        List<Path> paths = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        for (String word : arguments.paths()) {
            Path path = path(word);
            List<Draft> named = Files.exists(path) ? List.of() : shipped(word);
            drafts.addAll(named);
            if (Files.exists(path)) {
                paths.add(path);
            } else if (named.isEmpty()) {
                problems.add(RuleProblem.of(word, "there is no such file", cure(word)));
            }
        }
        Draft.Loaded loaded = Draft.load(paths);
        problems.addAll(loaded.problems());
        drafts.addAll(loaded.drafts());
        return drafts;
    }

    /** What may have been meant by the name of no file: a pack that comes with Gainsay, a rule of one, or a pattern. */
    private static @Nullable String cure(String word) {
        List<String> names = Packs.shippedNames();
        int slash = word.indexOf('/');
        if (slash > 0 && names.contains(word.substring(0, slash))) {
            return "packs are tested whole: gainsay rules test " + word.substring(0, slash);
        } else if (word.indexOf('*') >= 0) {
            return "no file is called so; a folder is read for its *.yaml";
        }
        String likeness = Suggestion.nearest(names, word);
        if (likeness == null && word.length() >= BEGINNING) {
            String beginning = word.substring(0, BEGINNING);
            likeness = names.stream()
                    .filter(name -> name.startsWith(beginning))
                    .findFirst()
                    .orElse(null);
        }
        return likeness == null ? null : "did you mean the pack " + likeness + "?";
    }

    private static List<Draft> shipped(String name) {
        if (!Packs.shippedNames().contains(name)) {
            return List.of();
        }
        return Draft.shipped().drafts().stream()
                .filter(draft -> draft.pack() != null && draft.pack().name().equals(name))
                .toList();
    }

    private static Path path(String word) throws UsageException {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new UsageException(word + " is no path", "name a file or a folder");
        }
    }
}
