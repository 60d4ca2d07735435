package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataKeysTest {
    private final MetadataKeys keys = new MetadataKeys();

    private Metadata published(String value) {
        keys.put("published", value);
        return keys.toMetadata();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-16, 2025-08-16",
        "2025-08-16T06:10, 2025-08-16T06:10:00Z",
        "2025-08-16T06:10:05, 2025-08-16T06:10:05Z",
        "2025-08-16 06:10, 2025-08-16T06:10:00Z",
        "2025-08-16T06:10:05.25Z, 2025-08-16T06:10:05.25Z",
        "2025-08-16T06:10Z, 2025-08-16T06:10:00Z",
        "2025-08-16T06:10:05+01:00, 2025-08-16T06:10:05+01:00",
        "2025-08-16T06:10:05-0800, 2025-08-16T06:10:05-08:00",
        "2025-08-16T06:10:05+01, 2025-08-16T06:10:05+01:00",
        "2025-08-16T06:10:05+01:00[Europe/London], 2025-08-16T06:10:05+01:00",
        "2025-08-16t06:10:05z, 2025-08-16T06:10:05Z",
    })
    void readsIsoDatesAndTimes(String value, String shown) {
        assertThat(published(value).published()).hasToString(shown);
        assertThat(keys.trouble()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16 August 2025",
                "2025-02-30",
                "2025",
                "08/16/2025",
                "2025-08-16T25:00",
                "2025-08-16Tmorning",
                "yesterday.."
            })
    void tellsWhatIsNoIsoDate(String value) {
        assertThat(published(value).published()).isNull();
        assertThat(keys.trouble()).isEqualTo("\"" + value + "\" is not an ISO-8601 date or time");
    }

    @Test
    void blankIsAbsent() {
        assertThat(published(" ")).isEqualTo(Metadata.NONE);
    }

    @ParameterizedTest
    @CsvSource({"titel, title", "Source, source", "sourc, source", "publish, published", "outlet, source", "URL, url"})
    void guessesTheKeyThatWasMeant(String key, String meant) {
        assertThat(MetadataKeys.meant(key)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"author", "tags", "layout", "x"})
    void doesNotGuessWildly(String key) {
        assertThat(MetadataKeys.meant(key)).isNull();
    }
}
