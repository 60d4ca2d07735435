package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Evolution;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Leeway;
import org.gainsay.rule.Question;
import org.gainsay.rule.Scope;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules for any story of a kind are careful: what may be an answer to another question is strained at most. */
class TopicVerdictTest {
    @ParameterizedTest
    @CsvSource({
        "agreement, a 412 | b 412, -, false",
        // A third article agrees with one of the two.
        "contradiction, a 412 | b 412 | c 450, -, false",
        // Two articles alone, whose sentences share nothing but the figures.
        "strained, a 412 | b 450, -, false",
        // Too far apart to be the same thing.
        "compatible, a 412 | b 412 | c 38, -, false",
        // An article that gives several answers is held to none of them.
        "compatible, a 412 | b 412 | c 450 | c 38, -, false",
        // An answer that is near to nobody else's is one to another question, unless it and the next make up what
        // others say.
        "contradiction, a 412 | b 412 | c 450 | c 21, -, false",
        "compatible, a 412 | b 412 | c 374 | c 38, -, false",
        // One of several answers is enough to agree.
        "contradiction, a 412 | b 450 | c 412 | c 900, -, false",
        // A third article that states both values, in whichever order, knows them for answers to two questions.
        "strained, a 412 | b 450 | c 412 | c 450, -, false",
        "strained, a 412 passengers boarded | b 450 passengers boarded | c 450 | c 412, -, false",
        "strained, a 412 | b 450 | c 412 | c 450 | d 412, -, false",
        // One that can mean both agrees with neither; one that can mean only one of them agrees with that.
        "strained, a 412 | b 450 | c 400/400../400..500, -, false",
        "contradiction, a 412 | b 450 | c 400/400../400..420, -, false",
        "strained, a 412 | b 450 | c 20/20../20..30, -, false",
        // An answer of a source to itself.
        "compatible, a/one 412 passengers boarded | a/two 450 passengers boarded, -, false",
        "contradiction, a/one 412 | a/two 450 | b 450, -, false",
        // The nearest value above is of another thing, the next one is not.
        "contradiction, a 412 boats sank | b 430 rooms burnt | c 450 boats sank, -, false",
        // Two answers of one article that are like each other: nobody knows which is meant.
        "compatible, a 310 | a 405 | b 2000/2000.., -, false",
        "compatible, a 40 | a 200 | b 900, -, false",
        // Of two answers that mean one thing the exact one is compared.
        "contradiction, a 60/60.. | a 62 | b 60/60.. | b 62 | c 55 | d 55, -, false",
        // Within the tolerance.
        "compatible, a 412 | b 412 | c 414, 2, false",
        "contradiction, a 412 | b 412 | c 415, 2, false",
        // Two articles alone are never enough where the rule wants a third to agree.
        "contradiction, a 412 passengers boarded | b 450 passengers boarded, -, false",
        "strained, a 412 passengers boarded | b 450 passengers boarded, -, true",
        "contradiction, a 412 | b 412 | c 450, -, true",
    })
    void isCareful(String verdict, String claims, String tolerance, boolean corroborate) {
        Leeway room = tolerance.equals("-") ? null : Leeway.distance(Ratio.of(new BigDecimal(tolerance)));
        Question question = new Question(
                "pack/rule",
                "How many?",
                Kind.COUNT,
                Severity.ERROR,
                Evolution.NONE,
                null,
                Scope.TOPIC,
                room,
                corroborate);

        assertThat(Comparison.of(question, "default", facts(Kind.COUNT, List.of(claims.split(" \\| "))))
                        .verdict()
                        .label())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        // The first two are of two persons, the first and the last of one.
        "contradiction, a 30 said Tom Pascoe | b 32 said Joan Pascoe | c 32 said Tom Pascoe",
        "contradiction, a 32 said Joan Pascoe | b 32 said Tom Pascoe | c 30 said Tom Pascoe",
        "strained, a 30 said Tom Pascoe | b 32 said Joan Pascoe",
    })
    void isTheSameInAnyOrderOfTheArticles(String verdict, String claims) {
        Question question = new Question(
                "pack/age",
                "How old?",
                Kind.AGE,
                Severity.ERROR,
                Evolution.NONE,
                null,
                Scope.TOPIC,
                null,
                false,
                "Pascoe");
        List<String> articles = List.of(claims.split(" \\| "));

        for (List<String> order : List.of(articles, reversed(articles), rotated(articles))) {
            assertThat(Comparison.of(question, "default", facts(Kind.AGE, order))
                            .verdict()
                            .label())
                    .as("in the order %s", order)
                    .isEqualTo(verdict);
        }
    }

    private static List<String> reversed(List<String> list) {
        List<String> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }

    private static List<String> rotated(List<String> list) {
        List<String> copy = new ArrayList<>(list);
        Collections.rotate(copy, 1);
        return copy;
    }

    private static List<Fact> facts(Kind kind, List<String> claims) {
        List<Fact> facts = new ArrayList<>();
        for (String claim : claims) {
            String[] words = claim.split(" ", 3);
            facts.add(fact(kind, words[0], words[1], words.length > 2 ? words[2] : null));
        }
        return facts;
    }

    private static Fact fact(Kind kind, String id, String figure, @Nullable String words) {
        String[] intervals = figure.split("/");
        Interval stated = VerdictTest.Case.interval(intervals[0]);
        Interval allows = intervals.length > 1 ? VerdictTest.Case.interval(intervals[1]) : stated;
        Interval likely = intervals.length > 2 ? VerdictTest.Case.interval(intervals[2]) : allows;
        Quantity value = new Quantity(stated, "1", stated.low(), stated.high(), "", Ratio.ZERO, null);
        String text = words == null ? figure : figure + " " + words;
        Article article = Newsroom.article(id, id.split("/")[0], null, text);
        return Newsroom.fact(article, kind, value, null, allows, likely, Stance.ASSERTED, null, text);
    }
}
