package org.gainsay.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.gainsay.article.Publication;
import org.gainsay.article.Span;
import org.gainsay.text.Passage;

/**
 * No text makes the reading of values fail. The inputs beside this test are replayed in every build; with {@code JAZZER_FUZZ=1} new ones
 * are searched for, guided by coverage.
 */
class ReadingFuzzTest {
    private static final Reader READER = new Reader(Reader.vocabulary().build());
    private static final Publication PUBLISHED = new Publication(OffsetDateTime.parse("2024-02-29T23:30:00Z"), false);

    @FuzzTest(maxDuration = "60m")
    void anyText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Passage passage = READER.lexer().read(text);
        passage.clauses();
        for (Publication published : new Publication[] {null, PUBLISHED}) {
            int behind = 0;
            for (Mention mention : READER.read(passage, published)) {
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(behind);
                behind = mention.span().end();
                holds(text, mention);
            }
        }
    }

    private static void holds(String text, Mention mention) {
        Span span = mention.span();
        Span value = mention.valueSpan();
        assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
        assertThat(value.start()).isGreaterThanOrEqualTo(span.start());
        assertThat(value.end()).isGreaterThan(value.start()).isLessThanOrEqualTo(span.end());
        String surface = text.substring(span.start(), span.end());
        assertThat(surface).isEqualTo(surface.strip());
        Interval allows = mention.allows();
        Interval likely = mention.likely();
        if (allows.low() != null && allows.high() != null) {
            assertThat(allows.low()).isLessThanOrEqualTo(allows.high());
        }
        if (allows.low() != null && likely.low() != null) {
            assertThat(likely.low()).isGreaterThanOrEqualTo(allows.low());
        }
        if (allows.high() != null && likely.high() != null) {
            assertThat(likely.high()).isLessThanOrEqualTo(allows.high());
        }
    }
}
