package org.gainsay.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML of a fixed depth, keys and plain values, as a stream of events: nothing is nested, expanded or constructed, so
 * that no input can blow up. Every value is the string that was written.
 */
final class YamlEvents {
    /** Nothing that is read nests; what nests deeper than a slip of the pen ends the reading, as its cost would explode. */
    private static final int DEEPEST = 20;

    private final Iterator<Event> events;
    private final YamlFields.Trouble trouble;
    private final int depth;
    private final List<YamlFields.Field> fields = new ArrayList<>();
    private int level;
    private boolean stopped;
    /** Whether a value is passed over of which it is told that it should not be there. */
    private boolean passing;

    private YamlEvents(String yaml, int depth, YamlFields.Trouble trouble) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(YamlFields.LONGEST).build();
        this.events = new Parse(settings).parseString(yaml).iterator();
        this.depth = depth;
        this.trouble = trouble;
    }

    /**
     * Reads as far as the YAML is sound.
     *
     * @param depth 1 for keys with values, 2 for groups of such keys
     */
    static List<YamlFields.Field> read(String yaml, int depth, YamlFields.Trouble trouble) {
        YamlEvents reader = new YamlEvents(yaml, depth, trouble);
        try {
            reader.document();
        } catch (MarkedYamlEngineException broken) {
            // A value that has been told of as a whole: "[A" for "'[A'".
            int line = reader.passing ? 0 : reader.tell(yaml, broken);
            return reader.rescued(yaml, line);
        } catch (YamlEngineException broken) {
            trouble.at(0, 0, "broken YAML: " + firstLine(broken.getMessage()), null);
            return reader.rescued(yaml, 0);
        } catch (NoSuchElementException ended) {
            trouble.at(0, 0, "broken YAML: it ends too early", null);
            return reader.rescued(yaml, 0);
        }
        return reader.fields;
    }

    /**
     * What has been read before a line that is broken, and what stands soundly on lines of its own, so that one key costs no other.
     *
     * @param line the line; 0 where nobody knows
     */
    private List<YamlFields.Field> rescued(String yaml, int line) {
        if (depth > 1) {
            return fields;
        }
        Map<String, YamlFields.Field> rescued = new LinkedHashMap<>();
        for (YamlFields.Field field : fields) {
            if (line == 0 || field.line() < line) {
                rescued.put(field.key(), field);
            }
        }
        for (YamlFields.Field field : PlainYaml.sound(yaml)) {
            rescued.putIfAbsent(field.key(), field);
        }
        return new ArrayList<>(rescued.values());
    }

    /** The key that a line begins with, in words behind what is wrong; empty where the line has none of its own. */
    private String behind(String yaml, int line) {
        String text = depth > 1 || line < 1
                ? ""
                : yaml.lines().skip(line - 1L).findFirst().orElse("");
        int colon = text.indexOf(':');
        boolean key = colon > 0 && text.substring(0, colon).chars().allMatch(Character::isLetter);
        return key ? " in \"" + text.substring(0, colon) + "\"" : "";
    }

    private int tell(String yaml, MarkedYamlEngineException broken) {
        String why = broken.getProblem() == null ? "unreadable" : broken.getProblem();
        boolean unclosed = why.contains("end of stream");
        // Where a quotation mark is never closed, its place helps and the end of the text does not.
        Mark mark = (unclosed ? broken.getContextMark() : broken.getProblemMark()).orElse(null);
        String hint = unclosed ? "close what is opened here" : null;
        if (why.contains("mapping values")) {
            hint = "put a value that holds a colon in quotes";
        }
        int line = mark == null ? 0 : mark.getLine() + 1;
        trouble.at(
                line, mark == null ? 0 : mark.getColumn() + 1, "broken YAML" + behind(yaml, line) + ": " + why, hint);
        return line;
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
    }

    private void document() {
        Event event = events.next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = events.next();
        }
        if (event.getEventId() == Event.ID.MappingStart) {
            mapping(null);
        } else if (event.getEventId() != Event.ID.StreamEnd && !isEmpty(event)) {
            tell(event, "this is not a list of \"key: value\" lines", null);
        }
    }

    private static boolean isEmpty(Event event) {
        return event instanceof ScalarEvent scalar && scalar.getValue().isEmpty();
    }

    private void mapping(@Nullable String group) {
        level++;
        Set<String> keys = new HashSet<>();
        while (!stopped) {
            Event key = events.next();
            if (key.getEventId() == Event.ID.MappingEnd) {
                break;
            }
            if (!(key instanceof ScalarEvent name)) {
                tell(key, "a key has to be a word", null);
                skip(key);
                if (!stopped) {
                    skip(events.next());
                }
                continue;
            }
            if (!keys.add(name.getValue())) {
                tell(key, "the key \"" + name.getValue() + "\" stands here twice", "delete one of them");
            }
            value(group, name);
        }
        level--;
    }

    private void value(@Nullable String group, ScalarEvent key) {
        Event value = events.next();
        boolean leaf = level == depth;
        if (leaf && value instanceof ScalarEvent scalar) {
            fields.add(new YamlFields.Field(group, key.getValue(), scalar.getValue(), line(key), column(key)));
        } else if (!leaf && value.getEventId() == Event.ID.MappingStart) {
            fields.add(new YamlFields.Field(null, key.getValue(), "", line(key), column(key)));
            mapping(key.getValue());
        } else if (!leaf && isEmpty(value)) {
            fields.add(new YamlFields.Field(null, key.getValue(), "", line(key), column(key)));
        } else {
            String wanted = leaf ? "a plain value" : "\"key: value\" lines, indented,";
            boolean quotable = leaf && value instanceof CollectionStartEvent start && start.isFlow();
            String hint = quotable ? "put it in quotes if the bracket is part of it" : null;
            tell(value, "\"" + key.getValue() + "\" needs " + wanted + " behind it", hint);
            passing = true;
            skip(value);
            passing = false;
        }
    }

    /** Passes over a value of any depth without recursion. */
    private void skip(Event first) {
        int open = opening(first);
        while (open > 0) {
            if (open > DEEPEST) {
                tell(first, "this is nested too deeply", null);
                stopped = true;
                return;
            }
            open += opening(events.next());
        }
    }

    private static int opening(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }

    private void tell(Event event, String message, @Nullable String hint) {
        trouble.at(line(event), column(event), message, hint);
    }

    private static int line(Event event) {
        Mark mark = event.getStartMark().orElse(null);
        return mark == null ? 0 : mark.getLine() + 1;
    }

    private static int column(Event event) {
        Mark mark = event.getStartMark().orElse(null);
        return mark == null ? 0 : mark.getColumn() + 1;
    }
}
