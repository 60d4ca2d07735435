package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.report.RuleSheet;
import org.gainsay.rule.CheckSetting;
import org.gainsay.rule.Pack;
import org.gainsay.rule.ReferenceFact;
import org.gainsay.rule.Rule;
import org.gainsay.rule.pack.Packs;
import org.gainsay.rule.pack.Suggestion;
import org.jspecify.annotations.Nullable;

/** {@code gainsay rules list}: everything that a check of articles uses, or what some packs hold of it. */
final class RulesListing {
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> files = new LinkedHashSet<>();
    private final List<Path> rules;

    /**
     * A listing.
     *
     * @param rules the files and folders given besides the packs that come with Gainsay
     * @param words the packs that are asked for, by name or file; none for all
     */
    RulesListing(List<Path> rules, List<String> words) {
        this.rules = new ArrayList<>(rules);
        for (String word : words) {
            Path path = path(word);
            if (path == null) {
                names.add(word);
            } else {
                files.add(word);
                this.rules.add(path);
            }
        }
    }

    /** A file or a folder; null for a word that names neither. */
    private static @Nullable Path path(String word) {
        try {
            Path path = Path.of(word);
            return Files.exists(path) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Whether a word is that of a file or a folder. */
    boolean isFile(String word) {
        return files.contains(word);
    }

    /** The files and folders to load besides the packs that come with Gainsay. */
    List<Path> rules() {
        return rules;
    }

    void write(Packs packs, RuleSheet sheet) throws IOException, UsageException {
        if (names.isEmpty() && files.isEmpty()) {
            sheet.list(packs.rules());
            sheet.facts(packs.facts());
            sheet.checks(packs.checks());
            return;
        }
        List<ReferenceFact> facts = new ArrayList<>();
        List<CheckSetting> checks = new ArrayList<>();
        for (Pack pack : asked(packs)) {
            facts.addAll(pack.facts());
            checks.addAll(pack.checks());
            if (pack.rules().isEmpty()
                    && pack.facts().isEmpty()
                    && pack.checks().isEmpty()) {
                sheet.bare(pack);
            }
        }
        sheet.list(ofPacks(packs));
        sheet.facts(facts);
        sheet.checks(checks);
    }

    /** The rules of the packs that are asked for, as all packs together make them. */
    List<Rule> ofPacks(Packs packs) throws UsageException {
        Set<String> ids = new LinkedHashSet<>();
        for (Pack pack : asked(packs)) {
            pack.rules().forEach(rule -> ids.add(rule.id()));
        }
        return packs.rules().stream().filter(rule -> ids.contains(rule.id())).toList();
    }

    /** The packs that are asked for. */
    List<Pack> asked(Packs packs) throws UsageException {
        List<String> known = packs.packs().stream().map(Pack::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new UsageException("there is no pack " + name, hint(known, name));
            }
        }
        return packs.packs().stream()
                .filter(pack -> names.contains(pack.name()) || files.stream().anyMatch(file -> holds(file, pack)))
                .toList();
    }

    private static boolean holds(String file, Pack pack) {
        return Path.of(pack.path()).normalize().startsWith(Path.of(file).normalize());
    }

    private static String hint(List<String> known, String name) {
        int slash = name.indexOf('/');
        if (slash > 0 && known.contains(name.substring(0, slash))) {
            return "gainsay rules show " + name + "?";
        }
        String nearest = Suggestion.nearest(known, name);
        return nearest == null ? "it is a name, a file or a folder" : "did you mean " + nearest + "?";
    }
}
