package org.gainsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.gate.ExitCode;
import org.gainsay.normalize.Kind;
import org.gainsay.report.Page;
import org.gainsay.report.RuleTestSheet;
import org.gainsay.rule.Pack;
import org.gainsay.rule.engine.RuleScore;
import org.gainsay.rule.pack.Draft;
import org.gainsay.rule.pack.NewPack;
import org.gainsay.rule.pack.RuleProblem;
import org.gainsay.rule.pack.Suggestion;
import org.jspecify.annotations.Nullable;

/** {@code gainsay rules new}: a pack with one rule, written only if its examples hold. */
final class RulesNewRun {
    private static final String ENDING = ".yaml";
    /** With its full stop, as in "x.text"; what is longer is part of a name. */
    private static final int LONGEST_ENDING = 5;

    private final Arguments arguments;
    private final Console console;
    private final Dialogue dialogue;

    RulesNewRun(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
        this.dialogue = new Dialogue(console);
    }

    int run() throws UsageException {
        Path file = file();
        String question = arguments.has(Option.QUESTION)
                ? given(Option.QUESTION)
                : dialogue.ask("Which question do articles answer?", "--question");
        Kind kind = kind();
        List<String> near = near();
        boolean asked = dialogue.used();
        List<String> examples = new ArrayList<>(arguments.values(Option.EXAMPLE));
        if (asked && examples.isEmpty()) {
            examples.addAll(dialogue.examples());
        }
        String id = arguments.value(Option.ID);
        String stem = file.getFileName().toString();
        String name = NewPack.name(stem.endsWith(ENDING) ? stem.substring(0, stem.length() - ENDING.length()) : stem);
        if (name.isEmpty()) {
            throw new UsageException("the name of " + file + " gives no name for a pack", "use letters and digits");
        }
        String rule = id == null ? NewPack.name(near.get(0) + " " + kind.label()) : id;
        String text;
        try {
            text = new NewPack(name, rule, question, kind, near, examples, published()).text();
        } catch (NewPack.Mistaken e) {
            throw new UsageException(String.valueOf(e.getMessage()), e.cure());
        }
        if (!holds(text)) {
            console.error(file + " was not written: mend what is said above");
            return ExitCode.COULD_NOT_CHECK.number();
        }
        NewFile.write(file, text);
        console.note("wrote " + file + "; gainsay rules test " + file + " runs its examples");
        return ExitCode.PASSED.number();
    }

    private String given(Option option) throws UsageException {
        String value = arguments.value(option);
        if (value == null || value.isBlank()) {
            throw new UsageException(option.names[0] + " is empty", "gainsay rules new --help");
        }
        return value.strip();
    }

    private Path file() throws UsageException {
        if (arguments.paths().size() != 1) {
            throw new UsageException("name one file to write", "gainsay rules new my-story.yaml");
        }
        String word = arguments.paths().get(0);
        int dot = word.lastIndexOf('.');
        boolean other = dot > word.lastIndexOf('/') + 1 && !word.endsWith(ENDING);
        if (other && word.length() - dot <= LONGEST_ENDING) {
            throw new UsageException("a pack is a file *" + ENDING, "name it " + word.substring(0, dot) + ENDING);
        }
        return NewFile.at(word.endsWith(ENDING) ? word : word + ENDING, "add the rule to it, or name another file");
    }

    private Kind kind() throws UsageException {
        List<String> labels = NewPack.kinds().stream().map(Kind::label).toList();
        boolean given = arguments.has(Option.KIND);
        while (true) {
            String label = given
                    ? given(Option.KIND)
                    : dialogue.ask("Of which kind are the answers? (" + String.join(", ", labels) + ")", "--kind");
            if (labels.contains(label)) {
                return Kind.of(label);
            }
            String likeness = Suggestion.nearest(labels, label);
            String hint = likeness == null ? "one of " + String.join(", ", labels) : "did you mean " + likeness + "?";
            if (given) {
                throw new UsageException("unknown kind " + label, hint);
            }
            console.error("unknown kind " + label + " (" + hint + ")");
        }
    }

    private List<String> near() throws UsageException {
        String words = arguments.has(Option.NEAR)
                ? given(Option.NEAR)
                : dialogue.ask("Which words stand beside an answer? (with commas between them)", "--near");
        List<String> near = new ArrayList<>();
        for (String word : words.split(",")) {
            if (!word.isBlank()) {
                near.add(word.strip());
            }
        }
        if (near.isEmpty()) {
            throw new UsageException("there is no word in '" + words + "'", "for example --near 'talk, meeting'");
        }
        return near;
    }

    private @Nullable String published() throws UsageException {
        return arguments.has(Option.PUBLISHED) ? given(Option.PUBLISHED) : null;
    }

    /** Whether the pack loads and its examples hold; if not, it is said why, without places in a file that is not there. */
    private boolean holds(String text) {
        Draft draft = Draft.of("", text);
        for (RuleProblem problem : draft.problems()) {
            console.block(problem.frame());
        }
        Pack pack = draft.pack();
        if (pack == null || !draft.problems().isEmpty()) {
            return false;
        }
        RuleProblem replaced = draft.replaced();
        if (replaced != null) {
            console.block(replaced.frame());
        }
        List<RuleScore> scores = RuleScore.of(pack);
        boolean holds = scores.stream().allMatch(RuleScore::holds);
        if (!holds) {
            console.block(RuleTestSheet.text(pack, scores, Page.PLAIN).stripTrailing());
        }
        return holds;
    }
}
