package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Block;
import org.gainsay.article.OffsetMap;
import org.gainsay.article.Span;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineTest {
    private static final Engine ENGINE = new Engine(Texts.pack("story.yaml").rules());

    private static List<Fact> facts(Article article) {
        return ENGINE.facts(article).stream().map(Answer::fact).toList();
    }

    private static Fact fact(String text) {
        List<Fact> facts = facts(Texts.article(text));

        assertThat(facts).hasSize(1);
        return facts.get(0);
    }

    @Test
    void aFactKeepsTheWordsAndTheValue() {
        Fact fact = fact("It rained.  The talks\nlasted nearly three\u00a0hours. It snowed.");

        assertThat(fact.kind()).isEqualTo(Kind.DURATION);
        assertThat(fact.value().stated()).isEqualTo(Interval.at(Ratio.of(10_800)));
        assertThat(fact.citation().text()).isEqualTo("nearly three\u00a0hours");
        assertThat(fact.citation().sentence()).isEqualTo("The talks lasted nearly three hours.");
        assertThat(fact.citation().span()).isEqualTo(new Span(29, 47));
        assertThat(fact.citation().place()).hasToString("a.txt:1:30");
        assertThat(fact.citation().inTitle()).isFalse();
    }

    @Test
    void spansCountInTheOriginal() {
        String content = "<p>The talks lasted 3&nbsp;hours.</p>";
        String text = "The talks lasted 3\u00a0hours.";
        OffsetMap offsets = offset -> offset < 18 ? offset + 3 : offset == 18 ? 21 : offset + 8;
        Article article = Texts.article(null, text, offsets, content, new Block(Block.Role.BODY, 0, text.length()));

        Citation citation = facts(article).get(0).citation();

        assertThat(citation.text()).isEqualTo("3&nbsp;hours");
        assertThat(citation.span()).isEqualTo(new Span(20, 32));
    }

    @Test
    void aFigureSaidTwiceIsOneFact() {
        List<Fact> facts = facts(Texts.article(
                "The talks lasted three hours. Later: the talks took 180 minutes. The talks took about three hours."));

        assertThat(facts).hasSize(2);
        assertThat(facts.get(0).citations()).extracting(Citation::text).containsExactly("three hours", "180 minutes");
        assertThat(facts.get(1).citations()).extracting(Citation::text).containsExactly("about three hours");
    }

    @ParameterizedTest
    @CsvSource({
        "The stall sells ale at £5 a pint., What does a pint of ale cost?,",
        "A pint of ale costs £5., What does a pint of ale cost?,",
        "The ale costs £20 a head., What does an ale cost?, person",
    })
    void aRateByTheThingThatIsAskedForIsItsPrice(String text, String question, String per) {
        Engine prices = new Engine(Texts.pack("language.yaml").rules().stream()
                .filter(each -> each.id().endsWith("/prices"))
                .toList());

        List<Answer> answers = prices.facts(Texts.article(text));

        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).question().text()).isEqualTo(question);
        assertThat(answers.get(0).fact().value())
                .isInstanceOfSatisfying(
                        Quantity.class, value -> assertThat(value.per()).isEqualTo(per));
    }

    @Test
    void oneValueBesideTwoNearWordsIsCitedOnce() {
        assertThat(fact("Talks, or a meeting of talks, took three hours of talks.")
                        .citations())
                .hasSize(1);
    }

    @Test
    void runningTextIsCitedBeforeCaptionsAndTitles() {
        String text = "Talks last three hours\nThe talks of three hours, pictured\nThe talks took three hours.";
        Article article = Texts.article(
                "Three hours of talks",
                text,
                OffsetMap.IDENTITY,
                text,
                new Block(Block.Role.TITLE, 0, 22),
                new Block(Block.Role.CAPTION, 23, 57),
                new Block(Block.Role.BODY, 58, text.length()));

        List<Citation> citations = facts(article).get(0).citations();

        assertThat(citations)
                .extracting(Citation::sentence)
                .containsExactly(
                        "The talks took three hours.",
                        "The talks of three hours, pictured",
                        "Talks last three hours",
                        "Three hours of talks");
        assertThat(citations).extracting(Citation::inTitle).containsExactly(false, false, false, true);
    }

    @Test
    void aTitleThatStandsInTheTextIsReadOnce() {
        String text = "Talks last three hours";
        Article plain = Texts.article(text, text, OffsetMap.IDENTITY, text, new Block(Block.Role.TITLE, 0, 22));
        Article article = new Article(
                plain.id(),
                null,
                text,
                -1,
                true,
                null,
                null,
                null,
                plain.original(),
                text,
                plain.offsets(),
                plain.blocks());

        assertThat(facts(article).get(0).citations()).hasSize(1);
    }

    @Test
    void whatLiesBetweenBlocksIsNotRead() {
        String text = "The talks ended. SHOP: talks in three hours! Rain.";
        Article article = Texts.article(
                null,
                text,
                OffsetMap.IDENTITY,
                text,
                new Block(Block.Role.BODY, 0, 16),
                new Block(Block.Role.BODY, 45, 50));

        assertThat(facts(article)).isEmpty();
    }

    @Test
    void answersComeInTheOrderOfTheRules() {
        assertThat(ENGINE.facts(Texts.article("They sent 300 troops. The talks took three hours.")))
                .extracting(answer -> answer.question().id())
                .containsExactly("story/length", "story/size");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They sent 300 troops. | ASSERTED |",
                "They could send 300 troops. | PLANNED |",
                "They will send as many as 300 troops. | PLANNED |",
                "If peace comes they send 300 troops. | PLANNED |",
                "A force of 300 troops is to be sent. | PLANNED |",
                "They are to send 300 troops. | PLANNED |",
                "A force of 300 troops was to have been sent. | PLANNED |",
                "What they want is to be left alone, but they sent 300 troops. | ASSERTED |",
                "They were to get 300 troops sent over. | PLANNED |",
                "Had they sent 300 troops, the town would have been held. | PLANNED |",
                "Were they to send 300 troops, the town could be held. | PLANNED |",
                "Had they slept, they would not have come, but they sent 300 troops. | ASSERTED |",
                "The gale was to blame, and they sent 300 troops. | ASSERTED |",
                "They sent 300 troops on May 3. | ASSERTED |",
                "In May they sent 300 troops. | ASSERTED |",
                "They sent 300 troops, as many had hoped. | ASSERTED |",
                "They originally sent 300 troops. | SUPERSEDED |",
                "They dropped plans to send the 300 troops that had initially been floated. | SUPERSEDED |",
                "They sent 300 troops, Admiral Radakin said. | ATTRIBUTED | Admiral Radakin",
                "They sent 300 troops, said General Miller. | ATTRIBUTED | General Miller",
                "Mr Trump has said they sent 300 troops. | ATTRIBUTED | Mr Trump",
                "She said they sent 300 troops. | ATTRIBUTED |",
                "According to Nato they sent 300 troops. | ATTRIBUTED | Nato",
                "On Wednesday Miller said they sent 300 troops. | ATTRIBUTED | Miller",
                "A group led by Air/Sea Ltd said they sent 300 troops. | ATTRIBUTED | Air/Sea Ltd",
                "He added the Nato-led force sent 300 troops. | ATTRIBUTED |",
                "The ministry said Moscow sent 300 troops. | ATTRIBUTED |",
                "They sent 300 troops, an official said on Friday. | ATTRIBUTED |",
                "“They sent 300 troops, believe me.” | ATTRIBUTED |",
                "After they sent 300 troops, Mr Trump said that all was well. | ASSERTED |",
            })
    void theStanceIsThatOfTheText(String text, Stance stance, String speaker) {
        Fact fact = fact(text);

        assertThat(fact.stance()).isEqualTo(stance);
        assertThat(fact.speaker()).isEqualTo(speaker);
    }

    @Test
    void whatIsAssertedOnceIsAsserted() {
        assertThat(fact("They could send 300 troops. They sent 300 troops.").stance())
                .isEqualTo(Stance.ASSERTED);
    }

    @Test
    void anExplanationNamesTheWordThatDecided() {
        Article article =
                Texts.article("The flight took three hours. The talks took two hours. A match took two hours.");

        assertThat(ENGINE.explain(article, Texts.pack("story.yaml").rules().get(0)))
                .extracting(Trial::toString)
                .containsExactly(
                        "\"three hours\": no near word in its clause; \"talks\" stands in another sentence",
                        "\"two hours\": an answer: \"talks\"",
                        "\"two hours\": no near word in its clause; \"talks\" stands in another sentence");
    }

    @Test
    void anEmptyArticleHasNoFacts() {
        assertThat(facts(Texts.article(""))).isEmpty();
    }

    @Test
    void anEngineWithoutRulesFindsNothing() {
        assertThat(new Engine(List.of()).facts(Texts.article("The talks took three hours.")))
                .isEmpty();
    }
}
