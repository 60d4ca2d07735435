package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.rule.CheckSetting;
import org.gainsay.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the list of checks of a pack: {@code - {check: general/weekday, enabled: false}}. */
final class CheckReader {
    private static final List<String> KEYS = List.of("check", "enabled", "severity");

    private static final String HOW = "write '- {check: general/weekday, enabled: false}'";

    private final Source source;
    private final @Nullable Set<String> known;

    /**
     * A reader.
     *
     * @param known the ids of all checks; null if any may be named
     */
    CheckReader(Source source, @Nullable Set<String> known) {
        this.source = source;
        this.known = known;
    }

    List<CheckSetting> read(Fields pack) {
        Map<String, Integer> lines = new HashMap<>();
        List<CheckSetting> checks = new ArrayList<>();
        if (pack.get("checks") instanceof MappingNode node) {
            source.error(node, "'checks' must be a list", HOW);
            return checks;
        }
        for (Node node : pack.list("checks")) {
            CheckSetting check = read(node);
            if (check == null) {
                continue;
            }
            Integer earlier = lines.putIfAbsent(check.id(), source.line(node));
            if (earlier == null) {
                checks.add(check);
            } else {
                source.error(node, "the check '" + check.id() + "' is given twice", "the first is in line " + earlier);
            }
        }
        return checks;
    }

    /** A check that somebody may have meant, who left out its pack. */
    private static @Nullable String suggestion(String id, Set<String> known) {
        return known.stream()
                .filter(each -> each.endsWith("/" + id))
                .findFirst()
                .map(each -> "did you mean '" + each + "'?")
                .orElseGet(() -> Suggestion.among(known, id));
    }

    /** What an entry says of a check; null, with problems, if there is a mistake in it. */
    private @Nullable CheckSetting read(Node node) {
        if (!Fields.mapping(source, node, "a check", HOW)) {
            return null;
        }
        int before = source.count();
        Fields fields = Fields.of(source, node).only(KEYS);
        String id = fields.required("check", "the entry", "name one, like 'check: general/weekday'");
        boolean enabled = fields.flag("enabled", true);
        Severity severity = fields.severity();
        Node value = fields.get("check");
        if (id != null && value != null && known != null && !known.contains(id)) {
            source.error(value, "there is no check '" + id + "'", suggestion(id, known));
        }
        return source.count() > before || id == null ? null : new CheckSetting(id, enabled, severity);
    }
}
