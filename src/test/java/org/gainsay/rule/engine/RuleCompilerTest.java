package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.rule.Rule;
import org.junit.jupiter.api.Test;

/** Rules give the same answers whatever other rules a compiler has expected before. */
class RuleCompilerTest {
    private static final List<Rule> STORY = Texts.pack("story.yaml").rules();
    private static final List<Rule> TOLL = Texts.pack("toll.yaml").rules();

    private static final Article ARTICLE = Texts.article(
            "The talks took three hours. Police said 12 people died; 14 were killed in all, it said later.");

    private static List<Answer> answers(CompiledRules rules) {
        return new Engine(rules).facts(ARTICLE);
    }

    @Test
    void whatWasExpectedChangesNoAnswer() {
        List<Answer> story = answers(CompiledRules.of(STORY));

        assertThat(story).isNotEmpty();
        assertThat(answers(new RuleCompiler().expecting(STORY).compile(STORY))).isEqualTo(story);
        assertThat(answers(new RuleCompiler().expecting(TOLL).compile(STORY))).isEqualTo(story);
        assertThat(answers(new RuleCompiler().expecting(TOLL).expecting(STORY).compile(STORY)))
                .isEqualTo(story);
    }

    @Test
    void whatWasOnlyExpectedIsNotAsked() {
        assertThat(answers(new RuleCompiler().expecting(STORY).expecting(TOLL).compile(List.of())))
                .isEmpty();
    }
}
