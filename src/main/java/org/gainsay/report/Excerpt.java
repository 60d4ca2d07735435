package org.gainsay.report;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Block;
import org.gainsay.rule.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A cited sentence with its words marked, and what the paragraph says around it.
 *
 * @param before the end of what stands in front of the sentence in its paragraph; empty for nothing
 * @param sentence the sentence in pieces
 * @param after the beginning of what stands behind it; empty for nothing
 */
public record Excerpt(String before, List<Quote.Piece> sentence, String after) {
    private static final int SENTENCE = 320;
    private static final int AROUND = 220;

    /** Blocks longer than this have no context: a file in one line is no paragraph. */
    private static final int PARAGRAPH = 20_000;

    /** The sentence of a citation, of a long one the part around the cited words. */
    public static Excerpt of(Article article, Citation citation) {
        Quote quote = new Quote(citation.sentence(), SENTENCE).mark(citation.text(), Context.before(article, citation));
        return of(article, citation, quote);
    }

    /** The same for a sentence in which more than one citation is marked. */
    public static Excerpt of(Article article, Citation citation, Quote quote) {
        Block block = citation.inTitle() || !quote.complete() ? null : block(article, citation);
        if (block == null || quote.firstMark() < 0) {
            return new Excerpt("", quote.pieces(), "");
        }
        String text = article.text();
        int at = readable(article, citation.span().start());
        String paragraph =
                Quote.folded(text.substring(block.start(), block.end())).strip();
        int lead =
                Quote.folded(text.substring(block.start(), at)).stripLeading().length();
        int start = lead - quote.firstMark();
        int end = start + citation.sentence().length();
        if (start < 0 || !paragraph.startsWith(citation.sentence(), start)) {
            return new Excerpt("", quote.pieces(), "");
        }
        return new Excerpt(tail(paragraph.substring(0, start)), quote.pieces(), head(paragraph.substring(end)));
    }

    private static @Nullable Block block(Article article, Citation citation) {
        int at = readable(article, citation.span().start());
        for (Block block : article.blocks()) {
            if (block.start() <= at && at < block.end()) {
                return block.end() - block.start() > PARAGRAPH ? null : block;
            }
        }
        return null;
    }

    /** The offset in the readable text that an offset in the original came from; the map never goes back. */
    private static int readable(Article article, int original) {
        int low = 0;
        int high = article.text().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (article.offsets().original(middle) < original) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String tail(String text) {
        if (text.length() <= AROUND) {
            return Printable.of(text);
        }
        int blank = text.indexOf(' ', text.length() - AROUND);
        return blank < 0 ? "" : "…" + Printable.of(text.substring(blank));
    }

    private static String head(String text) {
        if (text.length() <= AROUND) {
            return Printable.of(text);
        }
        int blank = text.lastIndexOf(' ', AROUND);
        return blank < 0 ? "" : Printable.of(text.substring(0, blank + 1)) + "…";
    }
}
