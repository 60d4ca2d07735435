package org.gainsay.rule.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.rule.engine.RuleScore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs in the README load, and their examples hold: what is copied from it works. */
class ReadmePacksTest {
    private static final String FENCE = "```yaml\npack: ";

    static List<String> packs() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> packs = new ArrayList<>();
        for (int at = readme.indexOf(FENCE); at >= 0; at = readme.indexOf(FENCE, at + 1)) {
            int start = readme.indexOf('\n', at) + 1;
            packs.add(readme.substring(start, readme.indexOf("```", start)));
        }
        assertThat(packs).hasSizeGreaterThan(1);
        return packs;
    }

    @ParameterizedTest
    @MethodSource("packs")
    void isWithoutMistakes(String text) {
        Draft draft = Draft.of("README.md", text);

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.warnings()).isEmpty();
        assertThat(draft.pack()).isNotNull();
        assertThat(RuleScore.of(draft.pack())).allMatch(RuleScore::holds);
    }
}
