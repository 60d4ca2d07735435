package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "plain text | plain text",
                "**2½** hours | 2½ hours",
                "*a* __b__ ***c*** ~~d~~ | a b c d",
                "5 * 3 and 2*3 and snake_case_x and ~20 | 5 * 3 and 2*3 and snake_case_x and ~20",
                "a[b](http://c.d/e_(f))g | abg",
                "[b][ref] and [Mr Berg] said | b and [Mr Berg] said",
                "a note[^1] here | a note here",
                "see ![alt](x.png) this | see  this",
                "![alt 3](x.png) | alt 3",
                "[![alt](x.png)](y) | ",
                "`code` and ``more`` | code and more",
                "\\*no\\* 1\\. | *no* 1.",
                "<b>bold</b> <br/> 3 < 4 and <SRD> | bold  3 < 4 and <SRD>",
                "<https://example.org/> | ",
                "a <!-- 12 --> b | a  b",
                "## Heading 2 ## | Heading 2",
                "#hashtag | #hashtag",
                "- item | item",
                "12. item | item",
                "2022. That was the year | 2022. That was the year",
                "> > quoted | quoted",
                "--- | ",
                "* * * | ",
                "===== | ",
                "[ref]: https://example.org | ",
                "[Berg]: a life | [Berg]: a life",
                "5 [a | 5 [a",
                "]( x | ]( x",
            })
    void stripsMarkup(String markdown, String text) {
        assertThat(MarkdownText.of(markdown, 0).text().strip()).isEqualTo(text == null ? "" : text);
    }

    @Test
    void aListCannotBeginAmidAParagraph() {
        assertThat(MarkdownText.of("It was the year\n14. That is what he said.", 0)
                        .text())
                .contains("14. That");
    }

    @ParameterizedTest
    @CsvSource({
        "a;```;12;```;b, a b",
        "a;~~~ java;12;~~~;b, a b",
        "a;````;```;12;````;b, a b",
        "> ```;> 12;> ```;b, b",
        "a;```;12, a 12",
        "a;``` x ```;b, a x b",
    })
    void dropsClosedCodeOnly(String markdown, String words) {
        String text = MarkdownText.of(markdown.replace(';', '\n'), 0).text();

        assertThat(text.strip().split("\\s+")).containsExactly(words.split(" "));
    }

    @Test
    void commentMayEndOnAnotherLine() {
        assertThat(MarkdownText.of("one <!-- two\nthree --> four\nfive", 0).text())
                .isEqualTo("one four\nfive");
    }

    @Test
    void everyCharacterMapsToItself() {
        String markdown = "# **Talks** end\n\n- about [2 1/2 *hours*](x) of \\*talks\\* <b>and</b>\n> ![x](y) more\n";
        MarkdownText stripped = MarkdownText.of(markdown, 0);
        String text = stripped.text();

        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\n') {
                assertThat(markdown.charAt(stripped.offsets().original(i))).isEqualTo(text.charAt(i));
            }
        }
        int start = text.indexOf("2 1/2 hours");
        Span span = stripped.offsets().original(start, start + "2 1/2 hours".length());
        assertThat(markdown.substring(span.start(), span.end())).isEqualTo("2 1/2 *hours");
    }
}
