package org.gainsay.rule.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.rule.Pack;
import org.jspecify.annotations.Nullable;

/**
 * A pack file as its author works on it: with its text, its mistakes and what looks wrong in it.
 *
 * @param path the file as it was named; empty where it stands in none yet
 * @param text its content
 * @param pack the pack; null where not even its name can be read
 * @param problems the mistakes, in the order of the file
 * @param warnings what works, but hardly as its author thinks, in the order of the file
 */
public record Draft(
        String path, String text, @Nullable Pack pack, List<RuleProblem> problems, List<RuleProblem> warnings) {
    /** Copies the lists. */
    public Draft {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /**
     * Drafts, and the files that cannot be read.
     *
     * @param drafts one for each file that can be read
     * @param problems what is wrong with the others
     */
    public record Loaded(List<Draft> drafts, List<RuleProblem> problems) {
        /** Copies the lists. */
        public Loaded {
            drafts = List.copyOf(drafts);
            problems = List.copyOf(problems);
        }
    }

    /** The packs that come with Gainsay. */
    public static Loaded shipped() {
        return of(ShippedPacks.files());
    }

    /** The packs in files, and in the {@code *.yaml} files of folders. */
    public static Loaded load(List<Path> paths) {
        Loaded loaded = of(PackFiles.of(paths));
        return new Loaded(loaded.drafts().stream().map(Draft::replacing).toList(), loaded.problems());
    }

    /** A pack that stands in no file yet. */
    public static Draft of(String path, String text) {
        return of(new Library(Map.of(path, text), Packs::knownChecks), path, text);
    }

    private static Draft of(Library library, String path, String text) {
        PackReader.Result result = library.read(path);
        Pack pack = result.pack();
        List<RuleProblem> warnings = pack == null
                ? List.of()
                : Linter.lint(
                        path, text, pack, result.problems().isEmpty(), library.namedElsewhere(path), library.values());
        return new Draft(path, text, pack, result.problems(), warnings);
    }

    private static Loaded of(PackFiles files) {
        List<Draft> drafts = new ArrayList<>();
        Map<String, String> paths = new HashMap<>();
        Library library = new Library(files.texts(), Packs::knownChecks);
        // What a pack is told of its lists depends on those that extend it.
        files.texts().keySet().forEach(library::read);
        files.texts().forEach((path, text) -> {
            Draft draft = of(library, path, text);
            Pack pack = draft.pack();
            String earlier = pack == null ? null : paths.putIfAbsent(pack.name(), path);
            drafts.add(pack == null || earlier == null ? draft : draft.twice(pack, earlier));
        });
        List<Pack> packs =
                drafts.stream().map(Draft::pack).filter(Objects::nonNull).toList();
        List<RuleProblem> conflicts = Conflicts.of(packs, files.texts());
        drafts.replaceAll(draft -> draft.with(conflicts));
        return new Loaded(drafts, files.problems());
    }

    /** The draft with those of some more mistakes that are its own. */
    private Draft with(List<RuleProblem> more) {
        List<RuleProblem> all = new ArrayList<>(problems);
        more.stream().filter(each -> each.path().equals(path)).forEach(all::add);
        return new Draft(path, text, pack, all, warnings);
    }

    /** A warning that it takes the place of a pack that comes with Gainsay and says something else; null where it does not. */
    public @Nullable RuleProblem replaced() {
        if (pack == null) {
            return null;
        }
        for (Map.Entry<String, String> shipped : ShippedPacks.files().texts().entrySet()) {
            if (ShippedPacks.name(shipped.getKey()).equals(pack.name())
                    && !shipped.getValue().equals(text)) {
                return Linter.named(
                                path,
                                text,
                                "the pack '" + pack.name() + "' takes the place of the one that comes with Gainsay",
                                "give it another name, or let it extend " + pack.name() + " to change some rules")
                        .asWarning();
            }
        }
        return null;
    }

    private Draft replacing() {
        RuleProblem replaced = replaced();
        if (replaced == null) {
            return this;
        }
        List<RuleProblem> all = new ArrayList<>(warnings);
        all.add(0, replaced);
        return new Draft(path, text, pack, problems, all);
    }

    /** Two packs of one name have rules of one id, and a run could not tell which to use. */
    private Draft twice(Pack pack, String earlier) {
        List<RuleProblem> all = new ArrayList<>(problems);
        all.add(
                0,
                Linter.named(path, text, "the pack '" + pack.name() + "' is given twice", "the first is " + earlier));
        return new Draft(path, text, null, all, warnings);
    }
}
