package org.gainsay.gate.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Place;
import org.gainsay.gate.Waiver;
import org.gainsay.rule.pack.Fields;
import org.gainsay.rule.pack.Source;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the list of waivers. Each says which rule, which finding of it, why, and until when. */
final class WaiverReader {
    private static final List<String> KEYS = List.of("rule", "fingerprint", "sources", "story", "reason", "expires");
    private static final int FINGERPRINT = 16;

    private final Source source;

    WaiverReader(Source source) {
        this.source = source;
    }

    List<Waiver> read(Fields configuration) {
        Node list = configuration.get("waivers");
        List<Waiver> waivers = new ArrayList<>();
        if (list == null) {
            return waivers;
        }
        for (Node node : configuration.list("waivers")) {
            Waiver waiver = read(node);
            if (waiver != null) {
                waivers.add(waiver);
            }
        }
        return waivers;
    }

    private @Nullable Waiver read(Node node) {
        if (!Fields.mapping(source, node, "a waiver")) {
            return null;
        }
        int before = source.count();
        Fields fields = Fields.of(source, node).only(KEYS);
        String rule = rule(fields);
        String reason = fields.required("reason", "the waiver");
        LocalDate expires = expires(fields);
        String fingerprint = fingerprint(fields);
        List<String> sources = sources(fields);
        String story = fields.text("story");
        if (fields.get("fingerprint") == null && fields.get("sources") == null) {
            source.error(
                    node,
                    "the waiver lacks 'fingerprint' or 'sources'",
                    "gainsay check --format json shows the fingerprints");
        }
        if (source.count() > before || rule == null || reason == null || expires == null) {
            return null;
        }
        Place place = new Place(source.path(), source.line(node), source.column(node));
        return new Waiver(rule, fingerprint, sources, story, reason, expires, place);
    }

    private @Nullable String rule(Fields fields) {
        String rule = fields.required("rule", "the waiver");
        Node node = fields.get("rule");
        if (rule != null && node != null && rule.indexOf('/') < 1) {
            source.error(node, "'" + rule + "' names no rule", "write pack/rule, as in casualties/deaths");
        }
        return rule;
    }

    private @Nullable String fingerprint(Fields fields) {
        String print = fields.text("fingerprint");
        Node node = fields.get("fingerprint");
        boolean sound = print == null
                || print.length() == FINGERPRINT
                        && print.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
        if (!sound && node != null) {
            source.error(
                    node,
                    "'" + print + "' is no fingerprint",
                    "16 digits and letters a to f; gainsay check --format json shows them");
        }
        return print;
    }

    private List<String> sources(Fields fields) {
        List<String> sources = new ArrayList<>();
        for (Node node : fields.list("sources")) {
            String name = Fields.text(source, node, "a source");
            if (name != null) {
                sources.add(name);
            }
        }
        return sources;
    }

    private @Nullable LocalDate expires(Fields fields) {
        String day = fields.required("expires", "the waiver");
        Node node = fields.get("expires");
        if (day == null || node == null) {
            return null;
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            source.error(node, "'" + day + "' is no day", "write it like 2026-12-31");
            return null;
        }
    }
}
