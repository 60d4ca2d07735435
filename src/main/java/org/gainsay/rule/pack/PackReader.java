package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.gainsay.rule.CheckSetting;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Scope;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a pack: all its mistakes at once, and every rule without one. */
public final class PackReader {
    private static final List<String> KEYS = List.of("pack", "title", "scope", "about", "terms", "rules", "checks");

    private final ValueReader values = new ValueReader();
    private final @Nullable Supplier<Set<String>> knownChecks;

    /** A reader of packs that speak of the checks of the shipped packs. */
    public PackReader() {
        this(Packs::knownChecks);
    }

    /**
     * A reader.
     *
     * @param knownChecks gives the ids of all checks, and is asked only by a pack that names one; null if a pack may name any
     */
    PackReader(@Nullable Supplier<Set<String>> knownChecks) {
        this.knownChecks = knownChecks;
    }

    /**
     * What reading a pack gives.
     *
     * @param pack the pack; null where not even its name can be read
     * @param problems what is wrong in it, in the order of the file
     */
    public record Result(@Nullable Pack pack, List<RuleProblem> problems) {
        /** Copies the list of problems. */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a pack.
     *
     * @param path the file, as problems shall name it
     * @param text its content
     */
    public Result read(String path, String text) {
        Source source = new Source(path, text);
        Node root = root(source);
        Pack pack = root == null ? null : pack(source, root);
        return new Result(pack, source.problems());
    }

    /** The file as YAML; null, with a problem, where it is none. */
    static @Nullable Node root(Source source) {
        return YamlText.root(
                source, "a pack begins with 'pack: <name>'", (copy, root) -> new PackReader().pack(copy, root));
    }

    private @Nullable Pack pack(Source source, Node root) {
        if (!Fields.mapping(source, root, "a pack")) {
            return null;
        }
        Fields fields = Fields.of(source, root).only(KEYS);
        String name = fields.required("pack", "the pack");
        if (name != null) {
            Names.check(source, fields, "pack", name);
        }
        String title = fields.required("title", "the pack");
        TermLists terms = TermLists.of(source, fields.get("terms"));
        if (fields.get("rules") == null && fields.get("checks") == null) {
            source.error(root, "the pack lacks 'rules'", null);
        }
        List<Rule> rules = rules(source, fields, terms, name == null ? "" : name);
        List<CheckSetting> checks = fields.get("checks") == null
                ? List.of()
                : new CheckReader(source, knownChecks == null ? null : knownChecks.get()).read(fields);
        return name == null ? null : new Pack(name, title == null ? name : title, source.path(), rules, checks);
    }

    private List<Rule> rules(Source source, Fields fields, TermLists terms, String pack) {
        Scope scope = new Choice(source, fields).of("scope", Scope.values(), Scope::label, Scope.STORY);
        RuleReader reader = new RuleReader(source, terms, terms.resolve(fields, "about"), scope, values);
        Map<String, Integer> lines = new HashMap<>();
        List<Rule> rules = new ArrayList<>();
        for (Node node : fields.list("rules")) {
            Rule rule = reader.read(pack, node);
            if (rule == null) {
                continue;
            }
            Integer earlier = lines.putIfAbsent(rule.id(), rule.line());
            if (earlier == null) {
                rules.add(rule);
            } else {
                source.error(node, "the id '" + rule.id() + "' is given twice", "the first is in line " + earlier);
            }
        }
        return rules;
    }
}
