package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gainsay.rule.CheckSetting;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Scope;
import org.gainsay.rule.Validity;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what stands in a pack: all its mistakes at once, and every rule without one. */
final class PackContent {
    private static final List<String> KEYS = List.of(
            "pack", "title", "extends", "scope", "from", "until", "about", "aliases", "terms", "facts", "rules",
            "checks");

    /** How many rules are handed on at a time while others are read. */
    private static final int SOME = 64;

    private final Source source;
    private final Library packs;
    private final @Nullable Supplier<Set<String>> knownChecks;
    /** The rules that this pack may change, and from then on its own. */
    private final Map<String, Rule> known = new LinkedHashMap<>();

    private final List<String> bases = new ArrayList<>();
    private final Set<String> off = new LinkedHashSet<>();
    /** How many packs in a row extend one another down from this one. */
    private int row = 1;

    private final FactReader facts;
    private Aliases aliases;
    private TermLists terms;

    PackContent(Source source, Library packs, @Nullable Supplier<Set<String>> knownChecks) {
        this.source = source;
        this.packs = packs;
        this.knownChecks = knownChecks;
        this.facts = new FactReader(source, packs);
        this.aliases = Aliases.of(source, null);
        this.terms = TermLists.of(source, null, aliases, List.of());
    }

    Library.Entry read() {
        Node root = PackYaml.root(source, (copy, copied) -> new PackContent(copy, packs, knownChecks).pack(copied));
        Pack pack = root == null ? null : pack(root);
        return new Library.Entry(new PackReader.Result(pack, source.problems()), known, terms, row);
    }

    private @Nullable Pack pack(Node root) {
        if (!Fields.mapping(
                source, root, "a pack", "begin the file with 'pack: <name>'; the rules stand below 'rules:'")) {
            return null;
        }
        Fields fields = Fields.of(source, root).only(KEYS);
        String name = fields.required("pack", "the file", "begin it with 'pack: <name>'");
        if (name != null) {
            Names.check(source, fields, "pack", name);
        }
        String title = fields.required("title", "the pack", "say what it is about: 'title: The fire in the harbour'");
        aliases = Aliases.of(source, fields.get("aliases"));
        List<TermLists> extended = extended(fields);
        if (row > Library.MOST_IN_A_ROW) {
            return null;
        }
        terms = TermLists.of(source, fields.get("terms"), aliases, extended);
        facts.read(fields, name == null ? "" : name);
        if (Stream.of("rules", "checks", "facts", "terms").allMatch(key -> fields.get(key) == null)) {
            if (!fields.mistyped("rules")) {
                source.error(root, "the pack lacks 'rules'", "write 'rules:' and below it an entry '- id: <name>'");
            }
        }
        List<Rule> rules = rules(fields, name == null ? "" : name);
        List<CheckSetting> checks = fields.get("checks") == null
                ? List.of()
                : new CheckReader(source, knownChecks == null ? null : knownChecks.get()).read(fields);
        return name == null
                ? null
                : new Pack(name, title == null ? name : title, source.path(), rules, checks, facts.facts(), bases, off);
    }

    /** The lists of the packs that this one extends, whose rules become known. */
    private List<TermLists> extended(Fields fields) {
        List<TermLists> lists = new ArrayList<>();
        for (Node node : fields.list("extends")) {
            String name = Fields.text(source, node, "a name under 'extends'");
            List<String> cycle = name == null ? List.of() : packs.cycle(name);
            if (!cycle.isEmpty()) {
                source.error(node, "the pack extends itself", String.join(" extends ", cycle));
                continue;
            }
            if (packs.full()) {
                row = Library.MOST_IN_A_ROW + 1;
                tooMany(node);
                return lists;
            }
            Library.Entry base = name == null ? null : packs.named(name);
            row = Math.max(row, base == null ? 1 : base.row() + 1);
            if (base != null && base.row() >= Library.MOST_IN_A_ROW) {
                if (base.row() == Library.MOST_IN_A_ROW) {
                    tooMany(node);
                }
                return lists;
            }
            if (base != null && bases.contains(name)) {
                source.error(node, "the pack '" + name + "' is named twice", "keep one of them");
            } else if (base != null) {
                bases.add(name);
                known.putAll(base.rules());
                lists.add(base.terms());
            } else if (name != null) {
                source.error(node, "there is no pack '" + name + "'", suggestion(name, fields));
            }
        }
        return lists;
    }

    private void tooMany(Node node) {
        source.error(
                node,
                "too many packs in a row extend one another: at most " + Library.MOST_IN_A_ROW,
                "let several extend one; this pack and those that extend it are left out");
    }

    private String suggestion(String name, Fields fields) {
        Set<String> others = new LinkedHashSet<>(packs.names());
        others.remove(String.valueOf(Fields.textIn(fields.get("pack"))));
        String nearest = Suggestion.nearest(others, name);
        String stem = name.substring(name.lastIndexOf('/') + 1).replace(PackFiles.ENDING, "");
        if (packs.names().contains(stem)) {
            return "name the pack, not its file: '" + stem + "'";
        } else if (name.equals("*")) {
            return "name each pack: [casualties, talks]";
        }
        return nearest == null ? "give its file, too" : "did you mean '" + nearest + "'?";
    }

    private List<Rule> rules(Fields fields, String pack) {
        Scope scope = new Choice(source, fields).of("scope", Scope.values(), Scope::label, Scope.STORY);
        Validity validity = new ValidityReader(source, fields).read(Validity.ALWAYS);
        RuleReader reader = new RuleReader(
                source, terms, terms.resolve(fields, "about"), scope, validity, aliases.names(), packs.values(), facts);
        ChangeReader changes = new ChangeReader(source, reader, new LinkedHashMap<>(known));
        Map<String, Rule> rules = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        List<Rule> untold = new ArrayList<>();
        boolean lost = bases.isEmpty() && fields.get("extends") != null;
        for (Node node : fields.list("rules")) {
            if (lost && node instanceof MappingNode && ChangeReader.isChange(Fields.of(source, node))) {
                // That its rules are not known follows from what has been told of 'extends'.
                continue;
            }
            Rule rule = rule(node, pack, reader, changes);
            if (rule == null) {
                continue;
            }
            Integer earlier = lines.putIfAbsent(rule.id(), rule.line());
            if (earlier != null) {
                source.error(node, "the id '" + rule.id() + "' is given twice", "the first is in line " + earlier);
            } else {
                rules.put(rule.id(), rule);
                untold.add(rule);
            }
            if (untold.size() == SOME) {
                packs.tell(untold);
                untold.clear();
            }
        }
        changes.changed().forEach(rule -> rules.put(rule.id(), rule));
        off.addAll(changes.off());
        known.putAll(rules);
        off.forEach(known::remove);
        return List.copyOf(rules.values());
    }

    /** The rule of an entry; null where it has a mistake or changes a rule of another pack. */
    private @Nullable Rule rule(Node node, String pack, RuleReader reader, ChangeReader changes) {
        if (!Fields.mapping(source, node, "a rule", "begin it with '- id: <name>'")) {
            return null;
        }
        Fields entry = Fields.of(source, node);
        if (ChangeReader.isChange(entry)) {
            changes.read(entry);
            return null;
        }
        return reader.read(pack, entry);
    }
}
