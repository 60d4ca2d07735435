package org.gainsay.rule.pack;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * What a pack may cost. Packs come from strangers, too: a file is walked event by event before anything is built
 * from it, and refused where it goes too far.
 */
final class Limits {
    /** The largest pack, in UTF-16 code units. */
    static final int MAX_LENGTH = 2_000_000;
    /** How many lists and mappings may stand in one another. */
    static final int MAX_DEPTH = 16;
    /** How many scalars, lists and mappings a pack may hold. */
    static final int MAX_NODES = 200_000;

    private final Source source;
    private int depth = 0;
    private int nodes = 0;

    private Limits(Source source) {
        this.source = source;
    }

    /** Whether a pack keeps within all limits; if not, a problem says which it breaks. */
    static boolean keeps(Source source, LoadSettings settings) {
        if (source.text().length() > MAX_LENGTH) {
            source.error("the file is too large: at most " + MAX_LENGTH + " characters", "split it into several packs");
            return false;
        }
        Limits limits = new Limits(source);
        for (Event event : new Parse(settings).parseString(source.text())) {
            if (!limits.allow(event)) {
                return false;
            }
        }
        return true;
    }

    private boolean allow(Event event) {
        if (event instanceof CollectionEndEvent) {
            depth--;
            return true;
        }
        return !(event instanceof NodeEvent node) || allowNode(node);
    }

    private boolean allowNode(NodeEvent event) {
        if (event instanceof CollectionStartEvent) {
            depth++;
        }
        nodes++;
        Optional<Mark> place = event.getStartMark();
        if (event instanceof AliasEvent || event.getAnchor().isPresent()) {
            return refuse(
                    place,
                    "anchors and aliases are no part of the rule language",
                    "name a list under 'terms' and use $name");
        } else if (tagged(event)) {
            return refuse(place, "tags are no part of the rule language", "leave out what begins with '!'");
        } else if (depth > MAX_DEPTH) {
            return refuse(place, "nested too deeply: at most " + MAX_DEPTH + " levels", null);
        } else if (nodes > MAX_NODES) {
            return refuse(place, "too many entries: at most " + MAX_NODES, "split it into several packs");
        }
        return true;
    }

    private boolean refuse(Optional<Mark> place, String message, @Nullable String hint) {
        source.error(place, message, hint);
        return false;
    }

    private static boolean tagged(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().isPresent();
        }
        return event instanceof CollectionStartEvent collection
                && collection.getTag().isPresent();
    }
}
