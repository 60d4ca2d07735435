package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class StatedSharesTest {
    private static final Engine ENGINE = new Engine(Texts.pack("shares.yaml").rules());

    @Test
    void ownersInARowNeedNoStack() {
        String text = "Fire damaged 38 per cent of the " + "man's ".repeat(30_000) + "homes.";

        assertThatCode(() -> ENGINE.facts(Texts.article(text))).doesNotThrowAnyException();
    }

    @Test
    void partsInARowNeedNoStack() {
        String text = "The town has 340 homes" + ", 68 of them affordable".repeat(20_000) + ".";

        assertThatCode(() -> ENGINE.facts(Texts.article(text))).doesNotThrowAnyException();
    }
}
