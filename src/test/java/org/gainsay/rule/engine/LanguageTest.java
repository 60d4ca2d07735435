package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the packs beside it. {@code language}: what each key of the rule language does; {@code asides}: what is inserted takes no word of what it is inserted into;
 * {@code labels}: what a label says of the figure behind it; {@code members}: which value of a list a word belongs to; {@code questions}: what a question asks,
 * the next sentence answers; {@code shares}: shares and what they are of; {@code wholes}: which figure of a sentence answers; {@code years}: of which year the
 * figure is that answers.
 */
class LanguageTest {
    private static final List<String> PACKS =
            List.of("language", "asides", "labels", "members", "questions", "shares", "wholes", "years");

    static Stream<Rule> rules() {
        return PACKS.stream().flatMap(pack -> Texts.pack(pack + ".yaml").rules().stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void doesWhatItsExamplesSay(Rule rule) {
        assertThat(new RuleTester(List.of(rule)).failures()).isEmpty();
    }
}
