package org.gainsay.text;

import java.util.List;
import org.gainsay.article.Block;

/**
 * Cuts text into tokens and looks each word up, in one pass over the characters. A lexer may be shared by threads.
 */
public final class Lexer {
    private final Lexicon lexicon;

    /** A lexer that looks words up in the given lexicon. */
    public Lexer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Reads the given blocks of a text; what lies between them is not looked at.
     *
     * @param text the text
     * @param blocks parts of {@code text}, ascending and not overlapping
     * @throws IndexOutOfBoundsException if a block reaches beyond the text
     */
    public Passage read(String text, List<Block> blocks) {
        int count = blocks.size();
        int length = 0;
        for (int i = 0; i < count; i++) {
            length += blocks.get(i).end() - blocks.get(i).start();
        }
        Scanner scanner = new Scanner(new Codes(text), lexicon, length / 5 + 2 * count + 8);
        for (int i = 0; i < count; i++) {
            scanner.scan(blocks.get(i).start(), blocks.get(i).end());
        }
        return new Passage(text, lexicon, scanner.tokens());
    }

    /** Reads a whole text as one block, a title for example. */
    public Passage read(String text) {
        return read(text, List.of(new Block(Block.Role.BODY, 0, text.length())));
    }
}
