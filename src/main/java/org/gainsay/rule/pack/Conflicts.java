package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Rules that two packs change of which neither extends the other, so that nobody knows which change holds. */
final class Conflicts {
    private final Map<String, String> texts;
    private final List<RuleProblem> problems = new ArrayList<>();

    private Conflicts(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * The problems, each at the entry of the later pack that changes the rule.
     *
     * @param packs the packs of a run
     * @param texts what stands in their files, by path
     */
    static List<RuleProblem> of(List<Pack> packs, Map<String, String> texts) {
        Conflicts conflicts = new Conflicts(texts);
        Map<String, Pack> changedBy = new HashMap<>();
        for (Pack pack : Extension.order(packs)) {
            Set<String> changed = new TreeSet<>(pack.off());
            pack.rules().stream().filter(pack::changes).map(Rule::id).forEach(changed::add);
            Set<String> below = changed.isEmpty() ? Set.of() : Extension.below(pack, packs);
            Map<Pack, List<String>> both = new LinkedHashMap<>();
            for (String id : changed) {
                Pack other = changedBy.put(id, pack);
                if (other != null && !below.contains(other.name())) {
                    both.computeIfAbsent(other, first -> new ArrayList<>()).add(id);
                }
            }
            both.forEach((other, ids) -> conflicts.tell(pack, other, ids));
        }
        return conflicts.problems;
    }

    /** One problem for each entry, which may change all rules of a pack. */
    private void tell(Pack pack, Pack other, List<String> ids) {
        Source source = new Source(pack.path(), texts.getOrDefault(pack.path(), ""));
        if (!(PackYaml.root(source) instanceof MappingNode root)) {
            return;
        }
        Fields file = Fields.of(source, root);
        Map<Node, List<String>> entries = new LinkedHashMap<>();
        for (String id : ids) {
            entries.computeIfAbsent(entry(source, file, id), first -> new ArrayList<>())
                    .add(id);
        }
        entries.forEach((node, changed) -> source.error(
                node,
                (changed.size() == 1 ? "the rule " : "the rules ")
                        + SilenceLint.some(changed)
                        + (changed.size() == 1 ? " is changed in " : " are changed in ")
                        + other.path() + " as well",
                "let one of the two packs extend the other: 'extends: " + other.name() + "'"));
        problems.addAll(source.problems());
    }

    /** What names a rule under 'change': its own entry, or that of all rules of its pack; the whole file where neither can be told. */
    private static Node entry(Source source, Fields file, String id) {
        Node all = file.node();
        for (Node node : file.get("rules") == null ? List.<Node>of() : file.list("rules")) {
            Node change = node instanceof MappingNode ? Fields.of(source, node).get("change") : null;
            String named = Fields.textIn(change);
            if (change != null && named != null && named.equals(id)) {
                return change;
            } else if (change != null && named != null && ChangeReader.names(named, id)) {
                all = change;
            }
        }
        return all;
    }
}
