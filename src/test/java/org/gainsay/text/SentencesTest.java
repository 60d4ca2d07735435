package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.article.Block;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code sentences.txt}; the file says how they are written. */
class SentencesTest {
    private static final String MARK = " | ";

    private final Lexer lexer = new Lexer(Cases.lexicon());

    @TestFactory
    Stream<DynamicTest> cases() {
        List<List<String>> cases = Cases.blocks("sentences.txt");
        assertThat(cases).hasSizeGreaterThan(50);
        return cases.stream()
                .map(lines -> DynamicTest.dynamicTest(
                        lines.get(0), () -> assertThat(marked(lines)).isEqualTo(lines)));
    }

    @Test
    void whatRunsOnForLongerThanAnySentenceIsCut() {
        Sentences sentences = lexer.read("word ".repeat(2 * Sentences.LONGEST) + "word. Another one.")
                .sentences();

        assertThat(sentences.count()).isEqualTo(4);
        assertThat(sentences.end(0)).isEqualTo(Sentences.LONGEST);
        assertThat(sentences.end(1)).isEqualTo(2 * Sentences.LONGEST);
        assertThat(sentences.end(2)).isEqualTo(2 * Sentences.LONGEST + 2);
    }

    @Test
    void everyTokenBelongsToTheSentenceThatHoldsIt() {
        Passage passage = lexer.read("“It is over.” He left at 3 p.m. Friday. Nobody spoke");
        Sentences sentences = passage.sentences();

        assertThat(sentences.count()).isEqualTo(3);
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            for (int token = sentences.first(sentence); token < sentences.end(sentence); token++) {
                assertThat(sentences.of(token)).isEqualTo(sentence);
            }
        }
    }

    @Test
    void aBreakLiesBetweenTwoBlocks() {
        String text = "One here. Two here.\nThree here.";
        Passage passage = lexer.read(text, blocks(text));

        assertThat(passage.sentences().sameBlock(0, 1)).isTrue();
        assertThat(passage.sentences().sameBlock(1, 0)).isTrue();
        assertThat(passage.sentences().sameBlock(1, 2)).isFalse();
    }

    @Test
    void nothingHasNoSentence() {
        assertThat(lexer.read("", List.of()).sentences().count()).isZero();
    }

    /** The lines of a case as the reader marks them. */
    private List<String> marked(List<String> lines) {
        String text = String.join("\n", lines).replace(MARK, " ");
        Passage passage = lexer.read(text, blocks(text));
        Sentences sentences = passage.sentences();
        StringBuilder marked = new StringBuilder(text);
        for (int sentence = sentences.count() - 1; sentence > 0; sentence--) {
            int start = passage.tokens().start(sentences.first(sentence));
            if (text.charAt(start - 1) == ' ') {
                marked.replace(start - 1, start, MARK);
            }
        }
        return List.of(marked.toString().split("\n"));
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            blocks.add(new Block(Block.Role.BODY, start, end));
            start = end + 1;
        }
        return blocks;
    }
}
