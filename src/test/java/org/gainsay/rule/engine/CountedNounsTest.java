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

    /** The examples of {@code packs/counted.yaml}. */
    @Test
    void rulesFindWhatTheyCount() {
        assertThat(new RuleTester(Texts.pack("counted.yaml").rules()).failures())
                .isEmpty();
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

    @Test
    void namesNounsByWhatStandsBehindTheirOf() {
        CountedNouns staff = new CountedNouns(List.of("member of staff", "senior head of centre"));
        for (CountedNouns each : List.of(staff, CountedNouns.read(staff.write()))) {
            assertThat(each.name(new Noun("member", "young", "the staff", 0, 1)))
                    .isTrue();
            assertThat(each.name(new Noun("member", "", "the crew", 0, 1))).isFalse();
            assertThat(each.name(noun("", "member"))).isFalse();
            assertThat(each.name(noun("", "staff"))).isFalse();
            assertThat(each.name(new Noun("head", "senior", "a center", 0, 1))).isTrue();
            assertThat(each.name(new Noun("head", "", "centre", 0, 1))).isFalse();
        }
    }

    private static Noun noun(String modifiers, String head) {
        return new Noun(head, modifiers, "", 0, 1);
    }
}
