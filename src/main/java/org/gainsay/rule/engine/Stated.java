package org.gainsay.rule.engine;

import org.gainsay.article.Span;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Value;
import org.gainsay.text.Passage;

/**
 * A value that a text states, of whatever kind.
 *
 * @param words the value as the text has it
 * @param span where it stands in the passage, hedge included
 * @param kind its kind
 * @param value what it is read as
 */
public record Stated(String words, Span span, Kind kind, Value value) {
    static Stated of(Passage passage, Mention mention) {
        String words =
                passage.text().substring(mention.span().start(), mention.span().end());
        return new Stated(words, mention.span(), mention.kind(), mention.value());
    }
}
