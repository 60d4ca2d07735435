package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gainsay.rule.Rule;
import org.gainsay.rule.pack.PackReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More packs than there are bits to tell them apart by. */
class SubjectsTest {
    private static final int PACKS = 150;

    private static final String PACK = """
            pack: p%1$d
            title: Demonstration
            about: [%2$s]
            rules:
              - {id: length, question: How long?, kind: duration, near: [talk]}
            """;

    private final Engine engine = new Engine(rules());

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (int pack = 0; pack < PACKS; pack++) {
            String text = PACK.formatted(pack, town(pack));
            rules.addAll(
                    Objects.requireNonNull(new PackReader().read("x.yaml", text).pack())
                            .rules());
        }
        return rules;
    }

    /** A name for each pack: Bablon, Cablon, ... */
    private static String town(int pack) {
        String letters = "bcdfghjklmnpqrstvwxz";
        char first = Character.toUpperCase(letters.charAt(pack % letters.length()));
        return first + "a" + letters.charAt(pack / letters.length()) + "lon";
    }

    @ParameterizedTest
    @CsvSource({"3, 50", "50, 3", "3, 97", "97, 144", "0, 47", "47, 94", "46, 93", "0, 64", "1, 149"})
    void anArticleIsAskedByThePacksThatItSpeaksOfAndNoOthers(int one, int other) {
        String text = "They talked for three hours. It was %s. It was %s.".formatted(town(one), town(other));

        assertThat(engine.facts(Texts.article(text)))
                .extracting(answer -> answer.question().id())
                .containsExactlyInAnyOrder("p" + one + "/length", "p" + other + "/length");
    }
}
