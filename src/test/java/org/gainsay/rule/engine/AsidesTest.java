package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code packs/asides.yaml}: what is inserted takes no word of what it is inserted into. */
class AsidesTest {
    private static final Pack PACK = Texts.pack("asides.yaml");

    static Stream<String> rules() {
        return PACK.rules().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leavesTheWordsToWhatTheyAreToldOf(String id) {
        List<Rule> rule =
                PACK.rules().stream().filter(each -> each.id().equals(id)).toList();

        assertThat(new RuleTester(rule).failures()).isEmpty();
    }
}
