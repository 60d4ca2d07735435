package org.gainsay.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads the article on one line of JSON. */
final class JsonLineReader {
    private static final String CURE =
            "one JSON object per line, with \"text\" and perhaps \"id\", \"source\", \"title\", ...";

    /** Where the parser's words for what is wrong turn to its own settings and sources. */
    private static final List<String> ASIDES = List.of(" (from `", " (start marker at", ": enable `");

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(JsonLinesFormat.LONGEST)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final String path;
    private final Metadata fromFolder;
    private final Reading reading;
    private final Map<String, String> values = new HashMap<>();

    JsonLineReader(String path, Metadata fromFolder, Reading reading) {
        this.path = path;
        this.fromFolder = fromFolder;
        this.reading = reading;
    }

    void read(String line, int number) {
        values.clear();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                error(number, 0, "the line is JSON, but not an object in braces", CURE);
                return;
            }
            fields(parser, number);
            if (parser.nextToken() != null) {
                error(number, column(parser), "something stands behind the object", CURE);
                return;
            }
        } catch (JacksonException broken) {
            int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
            error(number, column, "the line is not JSON: " + reason(broken), CURE);
            return;
        }
        article(number);
    }

    private static String reason(JacksonException broken) {
        String message = broken.getOriginalMessage();
        String reason = message == null ? "broken" : message.lines().findFirst().orElse("broken");
        for (String aside : ASIDES) {
            int at = reason.indexOf(aside);
            reason = at < 0 ? reason : reason.substring(0, at);
        }
        return reason;
    }

    private static int column(JsonParser parser) {
        return parser.currentTokenLocation().getColumnNr();
    }

    private void fields(JsonParser parser, int line) {
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (!key.equals("id") && !key.equals("text") && !MetadataKeys.NAMES.contains(key)) {
                parser.skipChildren();
            } else if (value.isStructStart()) {
                error(line, column(parser), "\"" + key + "\" has to be a string", null);
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL && values.putIfAbsent(key, parser.getString()) != null) {
                error(line, column(parser), "the key \"" + key + "\" stands here twice", "delete one of them");
            }
        }
    }

    private void article(int line) {
        String text = values.get("text");
        if (text == null) {
            error(line, 0, "the line has no \"text\"", CURE);
            return;
        }
        MetadataKeys keys = new MetadataKeys(
                (key, message) -> error(line, 0, "\"" + key + "\" " + message, MetadataKeys.PUBLISHED_CURE));
        for (String name : MetadataKeys.NAMES) {
            keys.put(name, values.getOrDefault(name, ""));
        }
        Metadata own = keys.toMetadata().or(fromFolder);
        Original original = new JsonLineOriginal(path, line, text);
        List<Article> articles =
                PageReader.plain(original).read(0, id(line), suffix -> suffix.isEmpty() ? own : own.shared());
        for (Article article : articles) {
            reading.accept(article);
        }
    }

    private String id(int line) {
        String id = values.get("id");
        if (id == null || id.isBlank()) {
            return path + ":" + line;
        }
        return reading.claim(id, new Place(path, line, 1));
    }

    private void error(int line, int column, String message, @Nullable String hint) {
        reading.problems.error(path, line, column, message, hint);
    }
}
