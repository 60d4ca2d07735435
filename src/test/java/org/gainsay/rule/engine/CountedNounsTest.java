package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.normalize.Noun;
import org.junit.jupiter.api.Test;

class CountedNounsTest {
    private final CountedNouns nouns = new CountedNouns(List.of("harbour", "defence ship", "attack drone", "drone"));

    @Test
    void namesItsNounsInAnySpellingBehindTheirModifiers() {
        assertThat(names(nouns)).containsExactly(true, true, false, true, true, false);
    }

    @Test
    void readsWhatItWrites() {
        CountedNouns read = CountedNouns.read(nouns.write());
        assertThat(names(read)).isEqualTo(names(nouns));
        assertThat(read.written("harbor")).isEqualTo("harbour");
        assertThat(read.any()).isFalse();
        assertThat(read.write()).isEqualTo(nouns.write());
    }

    @Test
    void readsNoNounsAsAny() {
        assertThat(CountedNouns.read(new CountedNouns(List.of()).write()).any()).isTrue();
    }

    private static List<Boolean> names(CountedNouns nouns) {
        return List.of(
                nouns.name(noun("", "harbor")),
                nouns.name(noun("old defense", "ship")),
                nouns.name(noun("cargo", "ship")),
                nouns.name(noun("attack", "drone")),
                nouns.name(noun("", "drone")),
                nouns.name(noun("", "tank")));
    }

    private static Noun noun(String modifiers, String head) {
        return new Noun(head, modifiers, "", 0, 1);
    }
}
