package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code clauses.txt}; the file says how they are written. */
class ClausesTest {
    private static final String ARROW = " => ";

    private final Lexer lexer = new Lexer(grammar());

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

    /** The room's own words and some that a later room adds, by which a verb and its subject are told. */
    private static Lexicon grammar() {
        Lexicon.Builder words = Lexicon.builder();
        WordList.addTo(words);
        words.add("three", WordClass.NUMBER);
        words.add("may", WordClass.MONTH);
        add(words, WordClass.AUXILIARY, "is was were had have am");
        add(words, WordClass.PAST, "took rose numbered hit came left fell");
        add(words, WordClass.DETERMINER, "the his this that");
        add(words, WordClass.ARTICLE, "a");
        add(words, WordClass.FUNCTION, "of on in at with for by where next");
        add(words, WordClass.WEEKDAY, "monday tuesday friday");
        add(words, WordClass.DATE_END, "week weekend");
        add(words, WordClass.DATE_WORD, "next christmas");
        add(words, WordClass.CLOCK, "pm noon");
        add(words, WordClass.HEDGE, "about");
        return words.build();
    }

    private static void add(Lexicon.Builder words, WordClass use, String list) {
        for (String word : list.split(" ")) {
            words.add(word, use);
        }
    }

    private static int token(Tokens tokens, int offset) {
        int token = 0;
        while (tokens.start(token) != offset) {
            token++;
        }
        return token;
    }
}
