package org.gainsay.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source's text, with its source, title, publication time and where it came from.
 *
 * @param id what reports call it: the path as reported, with {@code #2} and so on for further articles of one file, or the
 *     {@code id} of a JSON line
 * @param source the outlet; null where neither metadata nor the page names one
 * @param title the headline from metadata or from the page
 * @param titleAt where the words of a title from metadata begin in the content of {@code original}; -1 where they do not stand there as they are
 * @param titleInText whether the title is also a {@link Block.Role#TITLE} block, so that it need not be read twice
 * @param published publication time; null where unknown, and then relative dates stay unresolved
 * @param url where the article stands on the web, as its metadata says
 * @param story articles with different stories are not compared with one another; null is a story of its own
 * @param original the input, for cutting words out and for line and column
 * @param text the text that is read
 * @param offsets from offsets in {@code text} to offsets in {@code original}
 * @param blocks the parts of {@code text} that belong to the article, ascending, not overlapping
 */
public record Article(
        String id,
        @Nullable String source,
        @Nullable String title,
        int titleAt,
        boolean titleInText,
        @Nullable Publication published,
        @Nullable String url,
        @Nullable String story,
        Original original,
        String text,
        OffsetMap offsets,
        List<Block> blocks) {
    /** Copies the list of blocks. */
    public Article {
        blocks = List.copyOf(blocks);
    }

    /** Where the words of the title begin in the lines of the file; -1 where they do not stand there as they are. */
    public int titleInFile() {
        return original.columnsOfFile() ? titleAt : -1;
    }

    /** Where the article begins in its input: the first block, or the start of the input if it has none. */
    public Place place() {
        return original.place(
                blocks.isEmpty() ? 0 : offsets.original(blocks.get(0).start()));
    }
}
