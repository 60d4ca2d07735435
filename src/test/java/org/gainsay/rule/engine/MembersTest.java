package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code packs/members.yaml}: which value of a list a word belongs to. */
class MembersTest {
    private static final Pack PACK = Texts.pack("members.yaml");

    static Stream<String> rules() {
        return PACK.rules().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void takesTheFigureThatIsMeant(String id) {
        List<Rule> rule =
                PACK.rules().stream().filter(each -> each.id().equals(id)).toList();

        assertThat(new RuleTester(rule).failures()).isEmpty();
    }
}
