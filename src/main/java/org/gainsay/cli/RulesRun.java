package org.gainsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.gate.ExitCode;
import org.gainsay.report.RuleSheet;
import org.gainsay.rule.CheckSetting;
import org.gainsay.rule.Rule;
import org.gainsay.rule.pack.Packs;
import org.gainsay.rule.pack.RuleProblem;
import org.gainsay.rule.pack.Suggestion;
import org.jspecify.annotations.Nullable;

/** {@code gainsay rules list}, {@code show} and {@code schema}: what there is, to look at. */
final class RulesRun {
    private static final int MOST_SUGGESTIONS = 4;
    private static final String SCHEMA = "pack.schema.json";

    private final Arguments arguments;
    private final Console console;

    RulesRun(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    int run() throws UsageException {
        Settings settings = new Settings(arguments);
        Target target = Target.standard("text", console, settings.page());
        try {
            ExitCode code = write(settings.rules(), target);
            target.finish();
            return code.number();
        } catch (IOException e) {
            throw target.failure(e);
        }
    }

    private ExitCode write(List<Path> rules, Target target) throws IOException, UsageException {
        if (arguments.command() == Command.RULES_SCHEMA) {
            try (InputStream schema = Rule.class.getResourceAsStream(SCHEMA)) {
                if (schema == null) {
                    throw new IllegalStateException("the jar lacks " + SCHEMA);
                }
                target.writer().write(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            }
            return ExitCode.PASSED;
        }
        boolean list = arguments.command() == Command.RULES_LIST;
        RulesListing listing = new RulesListing(rules, list ? arguments.paths() : List.of());
        Packs packs = load(listing.rules(), console);
        RuleSheet sheet = new RuleSheet(target.page(), target.writer());
        if (list) {
            listing.write(packs, sheet);
        } else {
            if (arguments.paths().size() != 1) {
                throw new UsageException("name one rule to show", "gainsay rules list shows their names");
            }
            CheckSetting check = check(packs, arguments.paths().get(0));
            if (check == null) {
                sheet.show(rule(packs, arguments.paths().get(0)));
            } else {
                sheet.show(check);
            }
        }
        return packs.problems().isEmpty() ? ExitCode.PASSED : ExitCode.COULD_NOT_CHECK;
    }

    /** The packs that a check with these files would use, with their examples; their mistakes are told. */
    static Packs load(List<Path> rules, Console console) {
        Packs packs = Packs.shippedWithExamples().replacedBy(Packs.load(rules));
        for (RuleProblem problem : packs.problems()) {
            console.block(problem.frame());
        }
        return packs;
    }

    /** What the packs say of the check of an id; null where there is none. */
    static @Nullable CheckSetting check(Packs packs, String id) {
        CheckSetting found = null;
        for (CheckSetting check : packs.checks()) {
            found = check.id().equals(id) ? check : found;
        }
        return found;
    }

    /** The rule of an id, or of a name that only one pack has. */
    static Rule rule(Packs packs, String id) throws UsageException {
        List<Rule> named = packs.rules().stream()
                .filter(rule -> rule.id().equals(id) || rule.id().endsWith("/" + id))
                .toList();
        List<String> ids = named.stream().map(Rule::id).toList();
        if (named.size() == 1 || ids.contains(id)) {
            return named.get(Math.max(0, ids.indexOf(id)));
        } else if (named.size() > 1) {
            throw new UsageException("several packs have a rule " + id, "one of " + String.join(", ", ids));
        }
        List<String> all = new ArrayList<>();
        for (Rule rule : packs.rules()) {
            all.add(rule.id());
            all.add(rule.id().substring(rule.id().indexOf('/') + 1));
        }
        if (packs.packs().stream().anyMatch(pack -> pack.name().equals(id))) {
            throw new UsageException(id + " is a pack, not a rule", "gainsay rules list " + id + " shows its rules");
        }
        String likeness = Suggestion.nearest(all, id);
        List<String> holding = packs.rules().stream()
                .map(Rule::id)
                .filter(each -> !id.isEmpty() && each.contains(id))
                .limit(MOST_SUGGESTIONS)
                .toList();
        if (likeness == null && !holding.isEmpty()) {
            likeness = String.join(", ", holding);
        }
        throw new UsageException(
                "there is no rule " + id,
                likeness == null ? "gainsay rules list shows them" : "did you mean " + likeness + "?");
    }
}
