package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No bytes make the reading throw, hang or lie about places. */
class HostileInputTest {
    private static final String[] SCRAPS = {
        "\n",
        "\n\n",
        "\r",
        "\r\n",
        "---\n",
        "---",
        ": ",
        "title: ",
        "published: ",
        "[",
        "](",
        ")",
        "(AP)",
        "(",
        "*",
        "**",
        "_",
        "`",
        "```\n",
        "<!--",
        "-->",
        "<a",
        ">",
        "> ",
        "# ",
        "- ",
        "1. ",
        "1 of 14 | ",
        " Photo by X/UPI | License Photo ",
        "Start reading\n",
        "Sign up to read this\n",
        "Related Articles\n",
        "an hour ago\n",
        "Tidings · 2 hours ago\n",
        "The Kelp Coast Ledger | 3h ago\n",
        "\n" + Desk.PROSE + " " + Desk.PROSE + "\n",
        "- UPI\n",
        "You May Also Like\n",
        "\ufeff",
        "\u00a0",
        "\u200b",
        "😀",
        "\ud83d",
        "word",
        "Word ",
        " 2½ hours.",
        "\"",
        "'",
        "{",
        "}",
        "\\",
        "&amp;",
        "\t",
        "\0",
        "PICTURED: ",
        "(Reporting by ",
        "|"
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.jsonl", "sources.yaml"})
    @Timeout(60)
    void anyScrapsCanBeRead(String name) {
        Random random = new Random(20250816);
        for (int round = 0; round < 400; round++) {
            StringBuilder content = new StringBuilder(round % 3 == 0 ? "---\n" : "");
            for (int i = random.nextInt(120); i > 0; i--) {
                content.append(SCRAPS[random.nextInt(SCRAPS.length)]);
            }
            check(name, content.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.jsonl", "sources.yaml"})
    @Timeout(60)
    void anyBytesCanBeRead(String name) {
        Random random = new Random(20250815);
        for (int round = 0; round < 400; round++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            if (round % 4 == 0 && bytes.length > 1) {
                bytes[0] = (byte) 0xFF;
                bytes[1] = (byte) 0xFE;
            }
            check(name, bytes);
        }
    }

    private void check(String name, byte[] bytes) {
        Articles read =
                new Desk(folder).put("good.txt", Desk.PROSE).put(name, bytes).read(name, "good.txt");
        assertThat(read.articles()).extracting(Article::id).contains("good.txt");
        read.articles().forEach(HostileInputTest::check);
    }

    private static void check(Article article) {
        int last = 0;
        int lastOriginal = 0;
        for (Block block : article.blocks()) {
            assertThat(block.start()).isGreaterThanOrEqualTo(last);
            assertThat(block.end())
                    .isGreaterThan(block.start())
                    .isLessThanOrEqualTo(article.text().length());
            last = block.end();
            Span span = article.offsets().original(block.start(), block.end());
            assertThat(span.start()).isGreaterThanOrEqualTo(lastOriginal);
            assertThat(span.end())
                    .isLessThanOrEqualTo(article.original().content().length());
            lastOriginal = span.end();
            assertThat(article.original().place(span.start()).column()).isPositive();
        }
        int before = 0;
        for (int i = 0; i < article.text().length(); i++) {
            int original = article.offsets().original(i);
            assertThat(original).isBetween(before, article.original().content().length());
            before = original;
        }
    }

    static Stream<Arguments> monotony() {
        return Stream.of(
                        "[",
                        "(",
                        "*",
                        "_",
                        "`",
                        "<",
                        "<a",
                        "<!--",
                        "](",
                        "![",
                        "[a](b) ",
                        "\n",
                        "\r",
                        "a\n",
                        "> ",
                        "- a\n",
                        "#",
                        "~~~a\n",
                        "```\n",
                        "| ",
                        "(AP)",
                        "(AP) ",
                        "Trending\n",
                        "Trending\n\n",
                        "Advertisement\n",
                        "an hour ago\n",
                        "1 of 14 | ",
                        "Photo by ",
                        "a.\n\n",
                        "Twelve of the men were there. \n",
                        "(Reporting by ",
                        "—",
                        "the quick brown fox and a dog\n",
                        "Related Articles\nan hour ago\n- UPI\nA title\nA body.\n")
                .flatMap(scrap -> Stream.of(Arguments.of("a.txt", scrap), Arguments.of("a.md", scrap)));
    }

    /** Megabytes of anything take a second or two; what grows with the square of its size would take hours. */
    @ParameterizedTest
    @MethodSource("monotony")
    @Timeout(120)
    void megabytesOfOneThing(String name, String scrap) {
        String prose = Desk.PROSE + " " + Desk.PROSE + "\n\n";
        String content =
                prose + scrap.repeat(3_000_000 / scrap.getBytes(StandardCharsets.UTF_8).length) + "\n\n" + prose;

        Articles read = new Desk(folder).put(name, content).read(name);

        assertThat(read.articles()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "? ", "a: ", "&a ", "*a ", "\"", "'", "|", "!!", "%", "a: &a [*a, *a]\n"})
    @Timeout(120)
    void frontMatterOfOneThing(String scrap) {
        String yaml = "title: " + scrap.repeat(60_000 / scrap.length());

        assertThat(new Desk(folder)
                        .put("a.txt", "---\n" + yaml + "\n---\n" + Desk.PROSE)
                        .read("a.txt")
                        .articles())
                .hasSize(1);
        assertThat(new Desk(folder)
                        .put("sources.yaml", "a.txt:\n  " + yaml)
                        .read("a.txt")
                        .articles())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "\"", "{\"text\":\"\\u", "1", "{\"x\":{"})
    @Timeout(120)
    void jsonLineOfOneThing(String scrap) {
        String line = scrap.repeat(1_000_000 / scrap.length());
        Articles read = new Desk(folder)
                .put("a.jsonl", "{\"text\":\"One.\"}\n" + line + "\n{\"text\":\"Two.\"}")
                .read("a.jsonl");

        assertThat(read.articles()).hasSize(2);
        assertThat(read.problems()).hasSize(1);
    }
}
