package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that asks for each noun by itself finds all of a list. */
class ListedNounsTest {
    private static final Engine ENGINE = new Engine(Texts.pack("nouns.yaml").rules());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They sent nine tanks and 30 vehicles. | nine tanks; 30 vehicles
            They sent nine tanks, 12 howitzers and 30 vehicles. | nine tanks; 12 howitzers; 30 vehicles
            Nine tanks and 30 vehicles were sent. | Nine tanks; 30 vehicles
            They sent nine tanks and lost 30 vehicles. | nine tanks
            They sent nine tanks against 30 vehicles. | nine tanks
            """)
    void eachNounOfAListIsAnAnswer(String text, String answers) {
        List<Answer> found = ENGINE.facts(Texts.article(text));

        assertThat(found).extracting(answer -> answer.fact().citation().text()).containsExactly(answers.split("; "));
    }
}
