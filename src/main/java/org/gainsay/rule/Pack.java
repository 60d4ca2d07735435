package org.gainsay.rule;

import java.util.List;

/**
 * Rules that belong together, as one file holds them.
 *
 * @param name the name with which the ids of its rules begin
 * @param title what it is about
 * @param path the file
 * @param rules the rules without mistakes, in the order of the file
 * @param checks the switches of checks, in the order of the file
 */
public record Pack(String name, String title, String path, List<Rule> rules, List<CheckSetting> checks) {
    /** Copies the lists. */
    public Pack {
        rules = List.copyOf(rules);
        checks = List.copyOf(checks);
    }
}
