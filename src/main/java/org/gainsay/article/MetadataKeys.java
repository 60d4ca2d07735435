package org.gainsay.article;

import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The keys that front matter, {@code sources.yaml} and JSON Lines share, and how their values are read. */
final class MetadataKeys {
    static final List<String> NAMES = List.of("source", "title", "published", "url", "story");

    static final String PUBLISHED_CURE = "write 2025-08-16 or 2025-08-16T06:10:00Z";

    /** Two slips of the pen; with three, unrelated words would be taken for each other. */
    private static final int NEAR = 2;

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "outlet", "source",
            "publisher", "source",
            "publication", "source",
            "newspaper", "source",
            "headline", "title",
            "date", "published",
            "pubdate", "published",
            "datetime", "published",
            "link", "url",
            "topic", "story");

    private final Map<String, String> values = new HashMap<>();
    private @Nullable String trouble;

    void put(String key, String value) {
        if (!value.isBlank()) {
            values.put(key, value.strip());
        }
    }

    Metadata toMetadata() {
        return new Metadata(
                values.get("source"), values.get("title"), -1, published(), values.get("url"), values.get("story"));
    }

    /** What is wrong with the time of publication; null if nothing is, and before the metadata are made. */
    @Nullable
    String trouble() {
        return trouble;
    }

    private @Nullable Publication published() {
        String value = values.get("published");
        if (value == null) {
            return null;
        }
        try {
            return IsoTime.parse(value);
        } catch (DateTimeParseException notIso) {
            trouble = "\"" + shown(value) + "\" is not an ISO-8601 date or time";
            return null;
        }
    }

    private static String shown(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }

    /** The key that was probably meant by an unknown one, or null. */
    static @Nullable String meant(String unknown) {
        String key = unknown.toLowerCase(Locale.ROOT);
        if (OTHER_NAMES.containsKey(key)) {
            return OTHER_NAMES.get(key);
        }
        for (String name : NAMES) {
            int distance = new LevenshteinDistance(NEAR).apply(key, name);
            if (distance >= 0 && key.length() > NEAR) {
                return name;
            }
        }
        return null;
    }
}
