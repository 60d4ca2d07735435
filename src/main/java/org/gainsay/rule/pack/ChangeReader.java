package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.rule.Rule;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads the entries of a pack that change rules of the packs that it extends: {@code - {change: casualties/deaths, severity: warning}}, or
 * switch them off: {@code - {change: casualties/*, enabled: false}}.
 */
final class ChangeReader {
    private static final String CHANGE = "change";
    private static final String ENABLED = "enabled";
    private static final String ALL = "/*";

    private static final List<String> FIXED = List.of("id", "kind");

    private final Source source;
    private final RuleReader reader;
    private final Map<String, Rule> known;
    private final Map<String, Rule> changed = new LinkedHashMap<>();
    private final Set<String> off = new LinkedHashSet<>();
    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * A reader.
     *
     * @param known the rules that may be changed, by id
     */
    ChangeReader(Source source, RuleReader reader, Map<String, Rule> known) {
        this.source = source;
        this.reader = reader;
        this.known = known;
    }

    static boolean isChange(Fields fields) {
        return fields.get(CHANGE) != null;
    }

    /** The changed rules, in the order of the file. */
    List<Rule> changed() {
        return List.copyOf(changed.values());
    }

    /** The ids of the rules that are switched off. */
    Set<String> off() {
        return off;
    }

    void read(Fields fields) {
        int before = source.count();
        fields.only(keys());
        keepsItself(fields);
        String id = fields.text(CHANGE);
        boolean enabled = fields.flag(ENABLED, true);
        List<Rule> rules = id == null ? List.of() : named(fields, id);
        if (enabled && fields.all().size() < 2) {
            source.error(fields.node(), "the entry changes nothing", "say what: a key of a rule, or 'enabled: false'");
        } else if (!enabled && fields.all().size() > 2) {
            source.error(fields.node(), "a rule that is switched off cannot be changed", "keep 'enabled: false' alone");
        }
        if (source.count() > before) {
            return;
        }
        for (Rule rule : rules) {
            if (!enabled) {
                off.add(rule.id());
                changed.remove(rule.id());
                continue;
            }
            Rule read = reader.change(changed.getOrDefault(rule.id(), rule), fields);
            if (read != null && !off.contains(rule.id())) {
                changed.put(rule.id(), read);
            }
        }
    }

    /** A rule that is asked for something else is another rule. */
    private void keepsItself(Fields fields) {
        for (String key : FIXED) {
            Node node = fields.get(key);
            if (node != null) {
                source.error(node, "'" + key + "' cannot be changed", "switch the rule off and write one of your own");
            }
        }
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(FIXED);
        keys.addAll(List.of(CHANGE, ENABLED));
        keys.addAll(RuleReader.KEYS);
        return keys;
    }

    /** Whether an entry with {@code change: casualties/*} or {@code change: casualties/deaths} names a rule. */
    static boolean names(String change, String id) {
        return change.equals(id) || change.endsWith(ALL) && id.startsWith(change.substring(0, change.length() - 1));
    }

    /** The rules that an entry names; none, with a problem, where there are none. */
    private List<Rule> named(Fields fields, String id) {
        Node node = fields.get(CHANGE);
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : known.values()) {
            if (names(id, rule.id())) {
                rules.add(rule);
            }
        }
        Integer earlier = lines.putIfAbsent(id, source.line(fields.node()));
        if (node == null) {
            return rules;
        } else if (known.isEmpty()) {
            source.error(node, "the pack extends no other whose rule it could change", cure(id));
        } else if (rules.isEmpty()) {
            source.error(node, "the packs that this one extends have no rule '" + id + "'", suggestion(id));
        } else if (earlier != null) {
            source.error(node, "the rule '" + id + "' is changed twice", "the first is in line " + earlier);
        }
        return rules;
    }

    private static String cure(String id) {
        int slash = id.indexOf('/');
        return "add 'extends: " + (slash > 0 ? id.substring(0, slash) : "<pack>") + "' to the pack";
    }

    private String suggestion(String id) {
        String pack = known.keySet().stream()
                .map(each -> each.substring(0, each.indexOf('/')))
                .filter(each -> each.equals(id) || id.equals("*"))
                .findFirst()
                .orElse(null);
        if (pack != null) {
            return "write '" + pack + ALL + "' for all rules of that pack";
        }
        String nearest = Suggestion.nearest(known.keySet(), id);
        for (String each : known.keySet()) {
            if (nearest == null && each.endsWith("/" + id)) {
                nearest = each;
            }
        }
        return nearest == null ? "gainsay rules list shows them" : "did you mean '" + nearest + "'?";
    }
}
