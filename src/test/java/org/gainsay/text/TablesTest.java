package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void readsWhatWasWritten() {
        TableWriter out = new TableWriter();
        out.number(-3);
        out.ints(new int[] {1, Integer.MAX_VALUE, Integer.MIN_VALUE});
        out.longs(new long[] {Long.MIN_VALUE, 0, 77});
        out.texts(new String[] {"", "Gräfin", "", "€ 5"});
        out.ints(new int[0]);
        TableReader in = new TableReader(out.bytes());
        assertThat(in.number()).isEqualTo(-3);
        assertThat(in.ints()).containsExactly(1, Integer.MAX_VALUE, Integer.MIN_VALUE);
        assertThat(in.longs()).containsExactly(Long.MIN_VALUE, 0, 77);
        Texts texts = in.texts();
        assertThat(texts.count()).isEqualTo(4);
        assertThat(new String[] {texts.get(3), texts.get(1), texts.get(0), texts.get(1)})
                .containsExactly("€ 5", "Gräfin", "", "Gräfin");
        assertThat(in.ints()).isEmpty();
    }

    @Test
    void refusesWhatIsDamaged() {
        TableWriter out = new TableWriter();
        out.ints(new int[] {1, 2, 3});
        byte[] bytes = out.bytes();
        for (int at = 0; at < bytes.length; at++) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 4;
            assertThatIllegalStateException()
                    .isThrownBy(() -> new TableReader(damaged))
                    .withMessageContaining("build it again");
        }
        assertThatIllegalStateException().isThrownBy(() -> new TableReader(java.util.Arrays.copyOf(bytes, 5)));
        assertThatIllegalStateException().isThrownBy(() -> new TableReader(new byte[0]));
    }

    @Test
    void aLexiconFindsTheSameWordsAfterwards() {
        Lexicon.Builder words = Lexicon.builder();
        String[] all = {
            "a", "hours", "Überschuss", "eight-and", "meetings", "neighbourliness", "internationalisation", "o'clock"
        };
        for (String word : all) {
            words.add(word, WordClass.TERM);
        }
        TableWriter out = new TableWriter();
        words.build().write(out);
        Lexicon read = new Lexicon(new TableReader(out.bytes()));
        Tokens tokens = new Lexer(read).read(String.join(" ", all) + " unheard").tokens();
        for (String word : all) {
            assertThat(read.word(read.id(word))).isEqualTo(Folding.fold(word));
            assertThat(read.is(read.id(word), WordClass.TERM.bit())).isTrue();
        }
        assertThat(tokens.word(0)).isEqualTo(1);
        assertThat(tokens.word(1)).isEqualTo(2);
        assertThat(tokens.word(tokens.count() - 1)).isEqualTo(Lexicon.UNKNOWN);
        assertThat(read.id("unheard")).isEqualTo(Lexicon.UNKNOWN);
    }

    @Test
    void aBuilderGivesTheNumbersAgainThatItRecorded() {
        Lexicon.Builder written = Lexicon.builder();
        written.add("tide");
        written.record();
        int mark = written.add("mark", WordClass.UNIT);
        int[] more = written.addAll("high tide mark", WordClass.TERM);
        TableWriter out = new TableWriter();
        written.write(out);

        Lexicon.Builder read = new Lexicon.Builder(new TableReader(out.bytes()));
        assertThat(read.add("mark", WordClass.UNIT)).isEqualTo(mark);
        assertThatIllegalStateException()
                .as("three more were recorded")
                .isThrownBy(read::copy)
                .withMessageContaining("build it again");
        assertThat(read.addAll("high tide mark", WordClass.TERM))
                .isEqualTo(more)
                .hasSize(3);
        assertThat(read.checksum()).isEqualTo(written.checksum());

        Lexicon.Builder further = read.copy();
        assertThat(further.add("tide")).isEqualTo(more[1]);
        assertThat(further.add("ebb")).isEqualTo(4);
        assertThat(further.build().classes(mark)).isEqualTo(WordClass.bits(WordClass.UNIT, WordClass.TERM));
    }
}
