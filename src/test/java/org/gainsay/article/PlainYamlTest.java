package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Plain YAML means what the library says that it means; whatever might mean something else is left to it. */
class PlainYamlTest {
    private static final List<String> PIECES = List.of(
            "title",
            "source",
            "a.txt",
            "page.txt#2",
            "story",
            ":",
            ": ",
            " : ",
            ":\n",
            "\n",
            "\n",
            "\n  ",
            "\n    ",
            "\n ",
            " ",
            "  ",
            "# note",
            " #",
            "#",
            "'",
            "\"",
            "''",
            "-",
            "- ",
            "---\n",
            "...",
            "The Quay",
            "2025-08-16T07:10:00+01:00",
            "https://x.example.org/a#b",
            "12",
            "null",
            "true",
            "~",
            "[a]",
            "{a: b}",
            "|",
            ">",
            "&a",
            "*a",
            "!",
            "%",
            "@",
            "`",
            "?",
            ",",
            "\\",
            "\\n",
            "\t",
            "\r\n",
            "\r",
            "é",
            "\u2019",
            "\u201c",
            "\u00a0",
            "\u2028",
            "\u0085",
            "\ufeff",
            "\ud83d\ude00",
            "Zo\u00eb",
            "x: y",
            "it's",
            "say \"no\"");

    private static List<YamlFields.Field> library(String yaml, int depth, List<String> troubles) {
        return YamlEvents.read(
                YamlColons.quoted(yaml), depth, (line, column, message, hint) -> troubles.add(line + ":" + message));
    }

    @Test
    void saysWhatTheLibrarySays() {
        Random random = new Random(20250816);
        int plain = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder yaml = new StringBuilder();
            for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
                boolean entry = random.nextInt(3) > 0;
                yaml.append(entry && random.nextBoolean() ? "\n" : "");
                yaml.append(entry ? "k" + random.nextInt(9) + ": " : "");
                yaml.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            for (int depth = 1; depth <= 2; depth++) {
                List<YamlFields.Field> fields = PlainYaml.fields(yaml.toString(), depth);
                if (fields != null) {
                    List<String> troubles = new ArrayList<>();
                    assertThat(fields).as("<%s>", yaml).isEqualTo(library(yaml.toString(), depth, troubles));
                    assertThat(troubles).as("<%s>", yaml).isEmpty();
                    plain += fields.isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(plain).isGreaterThan(2000);
    }

    @Test
    void readsWhatArticlesHave() {
        assertThat(PlainYaml.fields(
                        "source: The Quay\ntitle: \"Ninety-three: in favour\"\n\nurl: https://a.example/b#c\n", 1))
                .containsExactly(
                        new YamlFields.Field(null, "source", "The Quay", 1, 1),
                        new YamlFields.Field(null, "title", "Ninety-three: in favour", 2, 1),
                        new YamlFields.Field(null, "url", "https://a.example/b#c", 4, 1));
        assertThat(PlainYaml.fields("# outlets\nquay.txt:\n  source: The Quay\npage.txt#2:\n  story: vote\n", 2))
                .containsExactly(
                        new YamlFields.Field(null, "quay.txt", "", 2, 1),
                        new YamlFields.Field("quay.txt", "source", "The Quay", 3, 3),
                        new YamlFields.Field(null, "page.txt#2", "", 4, 1),
                        new YamlFields.Field("page.txt#2", "story", "vote", 5, 3));
    }
}
