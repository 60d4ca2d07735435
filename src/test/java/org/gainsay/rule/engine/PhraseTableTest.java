package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gainsay.text.Lexer;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Passage;
import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases of two made-up words each, "baa bac" and so on, and every pair of these words as a text. */
class PhraseTableTest {
    private static final int WORDS = 40;
    private static final long ALL = -1L;

    private final Lexicon.Builder words = Lexicon.builder();
    private final int[] numbers = new int[WORDS];

    PhraseTableTest() {
        for (int word = 0; word < WORDS; word++) {
            numbers[word] = words.add(word(word));
        }
    }

    private static String word(int number) {
        return "b" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    /** The fewer phrases, the fewer bits tell that a pair is none; each pair that is one has to have its own. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void exactlyThePairsThatArePhrasesAreFound(int step) {
        Patterns patterns = Patterns.of(phrases(step), words.build().size());
        Askers askers = askers(patterns.count(), ALL);
        PhraseTable table = table(patterns, askers);

        assertThat(found(table, ALL)).isEqualTo(expected(step));
        assertThat(found(written(table, patterns, askers), ALL)).isEqualTo(expected(step));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void phrasesThatNobodyAsksForAreLeftOut(int step) {
        Patterns patterns = Patterns.of(phrases(step), words.build().size());
        PhraseTable table = table(patterns, askers(patterns.count(), ALL ^ 1));

        assertThat(found(table, ALL)).isEqualTo(expected(step));
        assertThat(found(table, ALL << Long.SIZE - 1 | 1)).isEmpty();
    }

    /** Every step-th pair, as a term with its own number. */
    private List<Pattern> phrases(int step) {
        List<Pattern> phrases = new ArrayList<>();
        for (int pair = 0; pair < WORDS * WORDS; pair += step) {
            Pattern.Part second = new Pattern.Part(new int[] {numbers[pair % WORDS]}, "", 0);
            int number = phrases.size();
            phrases.add(new Pattern(number, number, new int[] {numbers[pair / WORDS]}, 0, new Pattern.Part[] {second}));
        }
        return phrases;
    }

    private static Askers askers(int terms, long asking) {
        long[] askers = new long[terms];
        Arrays.fill(askers, asking);
        return new Askers(askers);
    }

    private static PhraseTable table(Patterns patterns, Askers askers) {
        PhraseTable.Builder builder = new PhraseTable.Builder(patterns);
        for (int number = 0; number < patterns.count(); number++) {
            builder.add(patterns.get(number));
        }
        return builder.build(askers);
    }

    private static PhraseTable written(PhraseTable table, Patterns patterns, Askers askers) {
        TableWriter out = new TableWriter();
        table.write(out);
        return new PhraseTable(new TableReader(out.bytes()), patterns, askers);
    }

    private static List<String> expected(int step) {
        List<String> pairs = new ArrayList<>();
        for (int pair = 0; pair < WORDS * WORDS; pair += step) {
            pairs.add(word(pair / WORDS) + " " + word(pair % WORDS) + " " + pair / step);
        }
        return pairs;
    }

    /** Each pair of words that is found to be one phrase, with the number of its term. */
    private List<String> found(PhraseTable table, long active) {
        Lexer lexer = new Lexer(words.build());
        List<String> found = new ArrayList<>();
        for (int pair = 0; pair < WORDS * WORDS; pair++) {
            String text = word(pair / WORDS) + " " + word(pair % WORDS);
            Passage passage = lexer.read(text);
            Occurrences into = new Occurrences();
            table.collect(passage.tokens().word(0), passage, 0, active, into);
            if (into.count() == 1 && into.start(0) == 0 && into.end(0) == 2) {
                found.add(text + " " + into.term(0));
            }
        }
        return found;
    }
}
