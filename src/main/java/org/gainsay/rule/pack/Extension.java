package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;

/** What packs that extend one another come to. */
final class Extension {
    private Extension() {}

    /** The packs, each behind those that it extends. */
    static List<Pack> order(List<Pack> packs) {
        if (packs.stream().allMatch(pack -> pack.bases().isEmpty())) {
            return packs;
        }
        Map<String, Pack> waiting = new LinkedHashMap<>();
        packs.forEach(pack -> waiting.put(pack.name(), pack));
        List<Pack> ordered = new ArrayList<>();
        packs.forEach(pack -> add(pack, waiting, ordered));
        return ordered;
    }

    private static void add(Pack pack, Map<String, Pack> waiting, List<Pack> ordered) {
        if (waiting.remove(pack.name()) == null) {
            return;
        }
        for (String base : pack.bases()) {
            Pack first = waiting.get(base);
            if (first != null) {
                add(first, waiting, ordered);
            }
        }
        ordered.add(pack);
    }

    /** All rules: a changed one stands where the rule stood that it takes the place of. */
    static List<Rule> rules(List<Pack> packs) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        for (Pack pack : order(packs)) {
            pack.rules().forEach(rule -> byId.put(rule.id(), rule));
            pack.off().forEach(byId::remove);
        }
        return List.copyOf(byId.values());
    }

    /** The names of all packs that a pack extends, be it by way of others. */
    static Set<String> below(Pack pack, List<Pack> packs) {
        Set<String> names = new HashSet<>(pack.bases());
        boolean more = true;
        while (more) {
            more = false;
            for (Pack each : packs) {
                more |= names.contains(each.name()) && names.addAll(each.bases());
            }
        }
        return names;
    }
}
