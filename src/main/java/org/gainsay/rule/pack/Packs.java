package org.gainsay.rule.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gainsay.rule.CheckSetting;
import org.gainsay.rule.Pack;
import org.gainsay.rule.ReferenceFact;
import org.gainsay.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The packs of a run, and what is wrong with them. A rule with a mistake is left out; the rest can be used, but the
 * run has not checked what it was asked to.
 *
 * @param packs the packs, in the order of loading
 * @param problems the mistakes, file by file
 */
public record Packs(List<Pack> packs, List<RuleProblem> problems) {
    /** Copies the lists. */
    public Packs {
        packs = List.copyOf(packs);
        problems = List.copyOf(problems);
    }

    /** The packs that come with Gainsay, without their examples: what a run that checks articles needs. */
    public static Packs shipped() {
        List<String[]> compiled = CompiledPacks.lines();
        return compiled == null ? shippedWithExamples() : new Packs(CompiledPacks.read(compiled), List.of());
    }

    /** The names of the packs that come with Gainsay. */
    public static List<String> shippedNames() {
        return ShippedPacks.files().texts().keySet().stream()
                .map(ShippedPacks::name)
                .toList();
    }

    /** The path under which the packs that come with Gainsay name one of them; null where none has that name. */
    public static @Nullable String shippedPath(String name) {
        return ShippedPacks.files().texts().keySet().stream()
                .filter(path -> ShippedPacks.name(path).equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The packs that come with Gainsay, with their examples. */
    public static Packs shippedWithExamples() {
        return read(null, ShippedPacks.files(), rules -> {});
    }

    /** The packs in files, and in the {@code *.yaml} files of folders, by name. */
    public static Packs load(List<Path> paths) {
        return load(paths, rules -> {});
    }

    /**
     * The same, for somebody who can use rules before all are read.
     *
     * @param some takes rules as they are read, some at a time; a mistake that shows later may leave one of them out
     */
    public static Packs load(List<Path> paths, Consumer<List<Rule>> some) {
        return read(Packs::knownChecks, PackFiles.of(paths), some);
    }

    /** The files that {@link #load} reads for these paths now; a path that is missing stands for itself. */
    public static List<Path> files(List<Path> paths) {
        return PackFiles.named(paths);
    }

    /** The shipped packs, each replaced by a given pack of the same name, and then the other given packs. */
    public static Packs shippedAnd(List<Path> paths) {
        return shipped().replacedBy(load(paths));
    }

    /** The checks that the shipped packs list, which are all that there are. */
    static Set<String> knownChecks() {
        Set<String> known = new LinkedHashSet<>();
        for (CheckSetting check : shipped().checks()) {
            known.add(check.id());
        }
        return known;
    }

    /** What all packs say of checks; of several that speak of the same check the last one holds. */
    public List<CheckSetting> checks() {
        List<CheckSetting> checks = new ArrayList<>();
        for (Pack pack : Extension.order(packs)) {
            checks.addAll(pack.checks());
        }
        return checks;
    }

    /** All rules of all packs, changed by the packs that extend theirs. */
    public List<Rule> rules() {
        return Extension.rules(packs);
    }

    /** The names of the packs that do not come with Gainsay, or not as they are. */
    public Set<String> own() {
        Set<String> shipped = ShippedPacks.files().texts().keySet();
        Set<String> own = new LinkedHashSet<>();
        for (Pack pack : packs) {
            if (!shipped.contains(pack.path())) {
                own.add(pack.name());
            }
        }
        return own;
    }

    /**
     * The rules of the packs that do not come with Gainsay, without the shipped ones that they change.
     *
     * @param names the names of the packs that are wanted; empty for all
     */
    public List<Rule> ownRules(Set<String> names) {
        Set<String> own = own();
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : rules()) {
            String pack = rule.id().substring(0, rule.id().indexOf('/'));
            if (own.contains(pack) && (names.isEmpty() || names.contains(pack))) {
                rules.add(rule);
            }
        }
        return rules;
    }

    /** The ids of the rules of other packs that some packs change, by the names of these packs. */
    public Set<String> changedBy(Set<String> names) {
        Set<String> changed = new LinkedHashSet<>();
        for (Pack pack : packs) {
            if (names.contains(pack.name())) {
                for (Rule rule : pack.rules()) {
                    if (pack.changes(rule)) {
                        changed.add(rule.id());
                    }
                }
            }
        }
        return changed;
    }

    /** The facts on record of all packs; those of packs that were read without examples are not among them. */
    public List<ReferenceFact> facts() {
        return packs.stream().flatMap(pack -> pack.facts().stream()).toList();
    }

    /** The names that packs here and others have in common. */
    public List<String> names(Packs others) {
        Set<String> names = new LinkedHashSet<>();
        packs.forEach(pack -> names.add(pack.name()));
        return others.packs.stream().map(Pack::name).filter(names::contains).toList();
    }

    /** These packs and others, where one of the others takes the place of one of the same name here. */
    public Packs replacedBy(Packs others) {
        Map<String, Pack> byName = new LinkedHashMap<>();
        packs.forEach(pack -> byName.put(pack.name(), pack));
        others.packs.forEach(pack -> byName.put(pack.name(), pack));
        List<RuleProblem> all = new ArrayList<>(problems);
        all.addAll(others.problems);
        return new Packs(List.copyOf(byName.values()), all);
    }

    private static Packs read(@Nullable Supplier<Set<String>> checks, PackFiles files, Consumer<List<Rule>> some) {
        Library library = new Library(files.texts(), checks, some);
        Map<String, Pack> byName = new LinkedHashMap<>();
        List<RuleProblem> problems = new ArrayList<>(files.problems());
        files.texts().keySet().forEach(path -> {
            PackReader.Result result = library.read(path);
            problems.addAll(result.problems());
            Pack pack = result.pack();
            Pack earlier = pack == null ? null : byName.putIfAbsent(pack.name(), pack);
            if (earlier != null) {
                problems.add(RuleProblem.of(
                        path, "the pack '" + earlier.name() + "' is given twice", "the first is " + earlier.path()));
            }
        });
        List<Pack> packs = List.copyOf(byName.values());
        problems.addAll(Conflicts.of(packs, files.texts()));
        return new Packs(packs, problems);
    }
}
