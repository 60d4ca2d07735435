package org.gainsay.rule.pack;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * What a file may cost. Packs and configurations come from strangers, too: a file is judged event by event while it is
 * read, and refused where it goes too far.
 *
 * @param length the largest file, in UTF-16 code units
 * @param depth how many lists and mappings may stand in one another
 * @param nodes how many scalars, lists and mappings it may hold
 * @param language what messages call the language of the file
 * @param instead what to write instead of an alias; null for nothing
 * @param smaller how to make it smaller
 */
public record Limits(
        int length,
        int depth,
        int nodes,
        String language,
        @Nullable String instead,
        String smaller) {
    /** Those of a rule pack. */
    static final Limits PACK = new Limits(
            2_000_000,
            16,
            200_000,
            "the rule language",
            "name a list under 'terms' and use $name",
            "split it into several packs");

    /**
     * The root of a file that keeps within all limits; empty for an empty file.
     *
     * @throws LimitedParser.Refused where it does not; a problem says which limit it breaks
     * @throws YamlEngineException where it is no YAML
     */
    Optional<Node> compose(Source source, LoadSettings settings) {
        if (source.text().length() > length) {
            source.error("the file is too large: at most " + length + " characters", smaller);
            throw new LimitedParser.Refused();
        }
        Parser parser = new ParserImpl(settings, new StreamReader(settings, source.text()));
        return new Composer(settings, new LimitedParser(parser, new Walk(source)::allow)).getSingleNode();
    }

    private static boolean tagged(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().isPresent();
        }
        return event instanceof CollectionStartEvent collection
                && collection.getTag().isPresent();
    }

    /** How far a walk has come. */
    private final class Walk {
        private final Source source;
        private int open = 0;
        private int seen = 0;

        Walk(Source source) {
            this.source = source;
        }

        boolean allow(Event event) {
            if (event instanceof CollectionEndEvent) {
                open--;
                return true;
            }
            return !(event instanceof NodeEvent node) || allowNode(node);
        }

        private boolean allowNode(NodeEvent event) {
            if (event instanceof CollectionStartEvent) {
                open++;
            }
            seen++;
            Optional<Mark> place = event.getStartMark();
            if (event instanceof AliasEvent || event.getAnchor().isPresent()) {
                char sign = event instanceof AliasEvent ? '*' : '&';
                String quotes = "put a text that begins with '" + sign + "' into quotes";
                return refuse(
                        place,
                        "anchors and aliases are no part of " + language,
                        instead == null ? quotes : instead + "; " + quotes);
            } else if (tagged(event)) {
                return refuse(place, "tags are no part of " + language, "leave out what begins with '!'");
            } else if (open > depth) {
                return refuse(
                        place,
                        "nested too deeply: at most " + depth + " levels",
                        "take out brackets, or hyphens, that stand in one another");
            } else if (seen > nodes) {
                return refuse(place, "too many entries: at most " + nodes, smaller);
            }
            return true;
        }

        private boolean refuse(Optional<Mark> place, String message, @Nullable String hint) {
            source.error(place, message, hint);
            return false;
        }
    }
}
