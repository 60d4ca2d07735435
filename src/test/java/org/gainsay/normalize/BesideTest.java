package org.gainsay.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.text.DataFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a value is reckoned by, what it has to do with a change, and whether it is stated twice: {@code beside/beside.tsv}. */
class BesideTest {
    private static final Reader READER = new Reader(Reader.vocabulary().build());

    @TestFactory
    Stream<DynamicTest> beside() {
        return DataFile.rows(BesideTest.class, "beside/beside.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row[0], () -> check(row)));
    }

    private static void check(String[] row) {
        String text = row[0].replace("[", "").replace("]", "");
        int start = row[0].indexOf('[');
        List<Mention> quantities = READER.read(READER.lexer().read(text), null).stream()
                .filter(mention -> mention.value() instanceof Quantity)
                .toList();
        Mention marked = quantities.stream()
                .filter(mention -> mention.span().start() == start)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no value at the bracket, but " + quantities));
        String per = ((Quantity) marked.value()).per();
        Trend trend = marked.trend();
        assertThat(text.substring(start, marked.span().end()))
                .isEqualTo(row[0].substring(start + 1, row[0].indexOf(']')));
        assertThat(per == null ? "-" : per).as("per").isEqualTo(row[1]);
        assertThat(trend == null ? "-" : trend.label()).as("trend").isEqualTo(row[2]);
        assertThat(quantities).hasSize(Integer.parseInt(row[3]));
    }
}
