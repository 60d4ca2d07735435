package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.Block;
import org.gainsay.article.OffsetMap;
import org.gainsay.article.Original;
import org.gainsay.article.Place;
import org.gainsay.rule.engine.Answer;
import org.gainsay.rule.engine.Engine;
import org.gainsay.rule.engine.RuleTester;
import org.gainsay.rule.pack.Packs;
import org.gainsay.text.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs in {@code rules/} do what they say. */
class ShippedPacksTest {
    private static final Packs PACKS = Packs.shippedWithExamples();
    private static final Engine ENGINE = new Engine(PACKS.rules());

    record Wording(String rule, String answer, String text) {}

    static Stream<Wording> wordings() {
        return DataFile.rows(ShippedPacksTest.class, "wordings.tsv").stream()
                .map(row -> new Wording(row[0], row[1], row[2]));
    }

    @Test
    void areWithoutMistakes() {
        assertThat(PACKS.problems()).isEmpty();
        assertThat(PACKS.packs()).extracting(Pack::name).contains("alaska-summit", "ukraine-war");
    }

    @Test
    void passTheirOwnExamples() {
        assertThat(new RuleTester(PACKS.rules()).failures()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void understandOtherWordings(Wording wording) {
        String found = String.join(
                " / ",
                ENGINE.facts(article(wording.text())).stream()
                        .filter(answer -> answer.question().id().equals(wording.rule()))
                        .map(Answer::fact)
                        .map(ShippedPacksTest::stated)
                        .toList());

        assertThat(found.isEmpty() ? "none" : found).isEqualTo(wording.answer());
    }

    /** {@code nearly 10800}: the hedge's type apart, a value as a number of base units. */
    private static String stated(Fact fact) {
        String hedge = fact.hedge() == null ? "" : fact.hedge().type().label() + " ";
        return hedge + fact.value().stated().low();
    }

    private static Article article(String text) {
        Original original = new Original() {
            @Override
            public String content() {
                return text;
            }

            @Override
            public Place place(int offset) {
                return new Place("wording", 1, offset + 1);
            }
        };
        Block block = new Block(Block.Role.BODY, 0, text.length());
        return new Article(
                "wording",
                null,
                "Trump and Putin in Alaska",
                -1,
                false,
                null,
                null,
                null,
                original,
                text,
                OffsetMap.IDENTITY,
                List.of(block));
    }

    @Test
    void areTheSameAsTheBuildWroteThemDown() {
        List<Rule> lean = Packs.shipped().rules();
        List<Rule> full = PACKS.rules();
        assertThat(lean).hasSameSizeAs(full);
        for (int i = 0; i < full.size(); i++) {
            Rule rule = lean.get(i);
            assertThat(rule.examples()).isEmpty();
            assertThat(rule.path()).isEqualTo(full.get(i).path());
            assertThat(rule.note()).isEqualTo(full.get(i).note());
            assertThat(rule.question()).isEqualTo(full.get(i).question());
            assertThat(rule.recognition()).isEqualTo(full.get(i).recognition());
            assertThat(rule.line()).isEqualTo(full.get(i).line());
        }
    }
}
