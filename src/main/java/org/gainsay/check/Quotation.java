package org.gainsay.check;

import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.Citation;
import org.gainsay.text.Passage;

/** Cites a mention from the running text of an article. */
final class Quotation {
    private Quotation() {}

    static Citation of(Article article, Passage passage, Mention mention) {
        Span span = article.offsets()
                .original(mention.span().start(), mention.span().end());
        int sentence = passage.sentences().of(mention.firstToken());
        int first = Math.max(passage.sentences().first(sentence), mention.firstToken() - Citation.REACH);
        int end = Math.min(passage.sentences().end(sentence), mention.endToken() + Citation.REACH);
        String words = passage.words(first, end);
        return new Citation(
                false,
                span,
                article.original().content().substring(span.start(), span.end()),
                article.original().place(span.start()),
                folded(words));
    }

    private static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            boolean blank = Character.isWhitespace(letter) || letter == '\u00a0';
            if (!blank) {
                folded.append(letter);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }
}
