package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One article of a page while it is being read: its pieces, and what the page says about it. */
final class Draft {
    final String text;
    final List<Piece> pieces = new ArrayList<>();

    @Nullable
    String source;

    @Nullable
    Piece title;

    Draft(String text) {
        this.text = text;
    }

    static Draft of(Paragraphs page, Section section, Set<Integer> captions) {
        Draft draft = new Draft(page.text());
        draft.source = section.source();
        for (int i = section.first(); i < section.end(); i++) {
            if (section.omits(i)) {
                continue;
            }
            Piece piece = new Piece(page.start(i), page.end(i), page.afterBlank(i));
            if (captions.contains(piece.start)) {
                piece.role = Block.Role.CAPTION;
            }
            if (i == section.title()) {
                piece.role = Block.Role.TITLE;
                draft.title = piece;
            }
            draft.pieces.add(piece);
        }
        return draft;
    }

    String string(Piece piece) {
        return text.substring(piece.start, piece.end);
    }

    boolean endsSentence(Piece piece) {
        return Glyphs.endsSentence(text, piece.start, piece.end);
    }

    /** Whether a piece reads like a paragraph of an article: long, and with a final stop. */
    boolean prose(Piece piece) {
        return !piece.dropped() && piece.length() >= 120 && endsSentence(piece);
    }

    /** The blocks that are left. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            Block.Role role = piece.role;
            if (role != null && piece.end > piece.start) {
                blocks.add(new Block(role, piece.start, piece.end));
            }
        }
        return blocks;
    }
}
