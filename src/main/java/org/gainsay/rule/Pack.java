package org.gainsay.rule;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rules that belong together, as one file holds them.
 *
 * @param name the name with which the ids of its rules begin
 * @param title what it is about
 * @param path the file
 * @param rules the rules without mistakes, in the order of the file; one with the id of another pack's rule takes its place
 * @param checks the switches of checks, in the order of the file
 * @param facts the facts on record, in the order of the file
 * @param bases the names of the packs that it extends, in the order of the file
 * @param off the ids of rules of other packs that it switches off
 */
public record Pack(
        String name,
        String title,
        String path,
        List<Rule> rules,
        List<CheckSetting> checks,
        List<ReferenceFact> facts,
        List<String> bases,
        Set<String> off) {
    /** Copies the lists. */
    public Pack {
        rules = List.copyOf(rules);
        checks = List.copyOf(checks);
        facts = List.copyOf(facts);
        bases = List.copyOf(bases);
        off = Collections.unmodifiableSet(new LinkedHashSet<>(off));
    }

    /** A pack that stands for itself and lists no facts. */
    public Pack(String name, String title, String path, List<Rule> rules, List<CheckSetting> checks) {
        this(name, title, path, rules, checks, List.of(), List.of(), Set.of());
    }

    /** Whether a rule in it is a changed one of another pack. */
    public boolean changes(Rule rule) {
        return !rule.id().startsWith(name + "/");
    }
}
