package org.gainsay.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

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
            .recyclerPool(new FreshBuffers())
            .build();

    /** Leaves buffers to the garbage collector: to keep them for the next line costs a short run more than all of its lines. */
    private static final class FreshBuffers extends RecyclerPool.NonRecyclingPoolBase<BufferRecycler> {
        private static final long serialVersionUID = 1;

        @Override
        public BufferRecycler acquirePooled() {
            return new Buffers();
        }

        private static final class Buffers extends BufferRecycler {
            @Override
            public void releaseByteBuffer(int kind, byte[] buffer) {
                // Nobody asks for it again.
            }

            @Override
            public void releaseCharBuffer(int kind, char[] buffer) {
                // Nobody asks for it again.
            }
        }
    }

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
        MetadataKeys keys = new MetadataKeys();
        for (String name : MetadataKeys.NAMES) {
            keys.put(name, values.getOrDefault(name, ""));
        }
        Metadata own = keys.toMetadata();
        if (keys.trouble() != null) {
            error(line, 0, "\"published\" " + keys.trouble(), MetadataKeys.PUBLISHED_CURE);
        }
        Original original = new JsonLineOriginal(path, line, text);
        List<Article> articles = PageReader.plain(original).read(0, id(line), new Described(own.or(fromFolder)));
        for (Article article : articles) {
            reading.accept(article);
        }
    }

    /**
     * What is known about the articles of a line.
     *
     * @param first what is known about the first of them
     */
    private record Described(Metadata first) implements Function<String, Metadata> {
        @Override
        public Metadata apply(String suffix) {
            return suffix.isEmpty() ? first : first.shared();
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
