package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that fit a terminal, whatever the script. */
class ParagraphTest {
    private static final Page PAGE = new Page(24, false);

    @ParameterizedTest
    @CsvSource({
        "plain,5",
        "서울,4",
        "東京都,6",
        "ｶﾀｶﾅ,4",
        "ＡＢ,4",
        "e\u0301te\u0301,3",
        "שָׁלוֹם,4",
        "مَرْحَبًا,5",
        "\uD83D\uDEA2,2",
        "\u2764\uFE0F,2",
        "\u2705,2",
        "\uD83C\uDDEA\uD83C\uDDFA,2",
        "\uD835\uDD38,1",
        "\uD842\uDFB7,2",
        "ขึ้น,2",
        "'',0"
    })
    void columns(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry left the pier at noon and came back before the tide had turned.",
                "フェリーは正午に桟橋を離れ、潮が変わる前に戻ってきた。乗客は八十人だった。",
                "Das Schiff https://paper.example/archive/2025/11/the-ferry-that-came-back-late fuhr.",
                "العبارة غادرت الرصيف عند الظهر وعادت قبل أن يتغير المد والجزر في الميناء",
                "\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2 came late",
                "a\u0301\u0302\u0303a\u0301\u0302\u0303a\u0301\u0302\u0303aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaae\u0301e\u0301e\u0301"
            })
    void noLineIsWiderThanThePageAndNothingIsLost(String text) {
        List<String> lines = new Paragraph(PAGE, 4).text(text).lines();
        assertThat(lines).hasSizeGreaterThan(1).allSatisfy(line -> {
            assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(24);
            assertThat(line).startsWith("    ");
            assertThat(Columns.joins(line.codePointAt(4))).as(line).isFalse();
        });
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void noLineBeginsWithAFullStop() {
        List<String> lines = new Paragraph(new Page(24, false), 0)
                .text("船は正午に桟橋を離れまた。「八十人だった」")
                .lines();
        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line).doesNotStartWith("。"));
        assertThat(lines.get(1)).startsWith("た。");
    }

    @Test
    void aMarkIsColouredOnEachOfItsLines() {
        List<String> lines = new Paragraph(new Page(24, true), 0)
                .text("left after")
                .marked("three hours and twenty minutes")
                .text("of waiting")
                .lines();
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.split("\u001b\\[1;33m", -1)).hasSameSizeAs(line.split("\u001b\\[0m", -1)));
    }
}
