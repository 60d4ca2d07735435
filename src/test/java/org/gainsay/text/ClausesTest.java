package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code clauses.txt}; the file says how they are written. */
class ClausesTest {
    private static final String ARROW = " => ";

    private final Lexer lexer = new Lexer(Cases.lexicon());

    @TestFactory
    Stream<DynamicTest> cases() {
        List<String> lines = Cases.lines("clauses.txt").stream()
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(lines).hasSizeGreaterThan(20);
        return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private void check(String line) {
        int arrow = line.indexOf(ARROW);
        String marked = line.substring(0, arrow);
        int first = marked.indexOf('{');
        int second = marked.indexOf('{', first + 1) - 2;
        Passage passage = lexer.read(marked.replace("{", "").replace("}", ""));
        int a = token(passage.tokens(), first);
        int b = token(passage.tokens(), second);
        Clauses clauses = passage.clauses();

        String found = clauses.together(a, b) ? "together" : "apart";

        assertThat(found).isEqualTo(line.substring(arrow + ARROW.length()).strip());
        assertThat(clauses.together(b, a)).isEqualTo(clauses.together(a, b));
        assertThat(clauses.together(a, a)).isTrue();
    }

    private static int token(Tokens tokens, int offset) {
        int token = 0;
        while (tokens.start(token) != offset) {
            token++;
        }
        return token;
    }
}
