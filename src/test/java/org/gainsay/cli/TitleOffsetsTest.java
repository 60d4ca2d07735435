package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Offsets of words in a title cut them out of the file where they stand there as they are, else out of the title. */
class TitleOffsetsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "---;title: Bus crash at Holm kills 9;---;Police gave no names.;    |",
                "---;source: Post;title: \"Bus crash at Holm kills 9\";---;No names.; |",
                "---;title: >;  Bus crash at Holm;  kills 9;---;No names.;           | Bus crash at Holm kills 9",
                "---;title: \"Bus\\x20crash at Holm kills 9\";---;No names.;         | Bus crash at Holm kills 9"
            })
    void cutTheWordsOut(String lines, String title) throws Exception {
        String text = lines.replace(";", "\n");
        Path file = Files.writeString(folder.resolve("a.txt"), text);

        String report =
                Invocation.of("check", file.toString(), "--format", "json").out();
        JsonNode fact = fact(JSON.readTree(report));
        cuts(fact, title == null ? text : title, title != null);

        String extracted =
                Invocation.of("extract", file.toString(), "--format", "json").out();
        cuts(JSON.readTree(extracted).at("/articles/0/mentions/0"), title == null ? text : title, title != null);
    }

    private static JsonNode fact(JsonNode report) {
        for (JsonNode finding : report.get("findings")) {
            if (finding.get("question").asString().equals("How many people died?")) {
                return finding.at("/facts/0");
            }
        }
        throw new AssertionError("the deaths are not found: " + report);
    }

    private static void cuts(JsonNode words, String from, boolean field) {
        String cut = from.substring(words.get("start").asInt(), words.get("end").asInt());
        assertThat(cut).isEqualTo(words.get("text").asString()).isEqualTo("9");
        assertThat(words.has("field")).isEqualTo(field);
    }
}
