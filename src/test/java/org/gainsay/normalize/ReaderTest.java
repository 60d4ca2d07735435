package org.gainsay.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.normalize.duration.DurationNormalizer;
import org.gainsay.normalize.number.NumberNormalizer;
import org.gainsay.text.Lexicon;
import org.gainsay.text.WordClass;
import org.junit.jupiter.api.Test;

/** Which normalizers a reader asks, and at which words. */
class ReaderTest {
    private static final Lexicon LEXICON = Reader.vocabulary().build();

    private static List<Kind> kinds(Reader reader, String text) {
        return reader.read(reader.lexer().read(text), null).stream()
                .map(Mention::kind)
                .toList();
    }

    @Test
    void aReaderOfSomeKindsKnowsNoOthers() {
        Reader all = new Reader(LEXICON);
        Reader some = new Reader(LEXICON, List.of(new DurationNormalizer(), new NumberNormalizer()));
        String text = "The ferry, worth $70 million, lay idle for 19 days.";

        assertThat(kinds(all, text)).containsExactly(Kind.MONEY, Kind.DURATION);
        assertThat(kinds(some, text)).containsExactly(Kind.NUMBER, Kind.DURATION);
    }

    @Test
    void aTextWithoutATriggerHasNoValues() {
        assertThat(kinds(new Reader(LEXICON), "The ferry lay idle.")).isEmpty();
    }

    @Test
    void unitsThatStandAloneAreTriggersAndOthersAreNot() {
        for (String word : List.of("hour", "mile", "week", "quarter")) {
            assertThat(LEXICON.is(LEXICON.id(word), WordClass.LONE_UNIT.bit()))
                    .as(word)
                    .isTrue();
        }
        for (String word : List.of("in", "ha", "kg", "pct")) {
            assertThat(LEXICON.is(LEXICON.id(word), WordClass.UNIT.bit()))
                    .as(word)
                    .isTrue();
            assertThat(LEXICON.is(LEXICON.id(word), WordClass.LONE_UNIT.bit()))
                    .as(word)
                    .isFalse();
        }
    }
}
