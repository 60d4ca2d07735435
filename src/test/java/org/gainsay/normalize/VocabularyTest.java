package org.gainsay.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gainsay.text.DataFiles;
import org.gainsay.text.Lexer;
import org.gainsay.text.Passage;
import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vocabulary as a start reads it is the one of the data files. */
class VocabularyTest {
    private static final Vocabulary FRESH = Vocabulary.standard();

    private final Vocabulary read = new Vocabulary(new TableReader(bytes(FRESH)));

    private static byte[] bytes(Vocabulary vocabulary) {
        TableWriter out = new TableWriter();
        vocabulary.write(out);
        return out.bytes();
    }

    @Test
    void isWrittenAgainAsItWasRead() {
        assertThat(bytes(read)).isEqualTo(bytes(FRESH));
    }

    @Test
    void knowsTheSameWords() {
        List<Function<Vocabulary, Object>> parts = List.of(
                Vocabulary::numbers,
                Vocabulary::cents,
                Vocabulary::hedges,
                Vocabulary::idioms,
                Vocabulary::telephoneNumbers,
                Vocabulary::nouns,
                Vocabulary::extents,
                Vocabulary::ages,
                Vocabulary::rates,
                Vocabulary::doubling,
                Vocabulary::points,
                Vocabulary::trends,
                Vocabulary::calendar,
                Vocabulary::lengths,
                Vocabulary::clock);
        for (Function<Vocabulary, Object> part : parts) {
            assertThat(part.apply(read))
                    .usingRecursiveComparison()
                    // Made of the phrases, which are compared, when one is first looked for.
                    .ignoringFieldsMatchingRegexes("(.*\\.)?heads")
                    .withStrictTypeChecking()
                    .isEqualTo(part.apply(FRESH));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hours",
                "km/h",
                "ft",
                "\u00b0F",
                "square miles",
                "MEUR",
                "pence",
                "Danish kroner",
                "%",
                "\u00a3",
                "nm",
                "quays"
            })
    void knowsTheSameUnits(String unit) {
        Passage passage = new Lexer(FRESH.lexicon().build()).read("5 " + unit + " behind");
        assertThat(read.units().find(passage, 1)).isEqualTo(FRESH.units().find(passage, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "US$", "C $", "MEUR", "Rs", "ringgit", "NOK", "quay"})
    void knowsTheSameSigns(String sign) {
        Passage passage = new Lexer(FRESH.lexicon().build()).read("cost " + sign + " 40");
        int figure = passage.tokens().count() - 1;
        assertThat(read.currencies().before(passage.tokens(), figure))
                .isEqualTo(FRESH.currencies().before(passage.tokens(), figure));
    }

    @Test
    void isWhatTheBuildHasWritten() throws IOException {
        try (InputStream stream = Objects.requireNonNull(DataFiles.class.getResourceAsStream("/" + DataFiles.NAME))) {
            TableReader table = new DataFiles(TableReader.of(stream)).table(Vocabulary.TABLE);
            assertThat(bytes(new Vocabulary(Objects.requireNonNull(table)))).isEqualTo(bytes(FRESH));
        }
    }
}
