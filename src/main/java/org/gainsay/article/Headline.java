package org.gainsay.article;

import org.jspecify.annotations.Nullable;

/** Finds the headline of an article, or knows it again where metadata has named it. */
final class Headline {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int FEWEST_WORDS = 3;

    /** A headline stands within the first pieces, behind an overline or a byline at most. */
    private static final int DEPTH = 4;

    private static final int LONGEST_LABEL = 30;

    /** So many names of sections may stand above a headline. */
    private static final int LABELS = 2;

    /** So many lines of dates, names and tools may stand between a headline and the text. */
    private static final int BEFORE_TEXT = 8;

    private Headline() {}

    static boolean looksLikeOne(CharSequence text, int start, int end) {
        int length = end - start;
        char last = end > start ? text.charAt(end - 1) : 0;
        return length >= SHORTEST
                && length <= LONGEST
                && ".,;:|\u2026".indexOf(last) < 0
                && !Character.isLowerCase(text.charAt(start))
                && Glyphs.words(text, start, end) >= FEWEST_WORDS;
    }

    /** Marks the piece that repeats a title known from metadata. */
    static void mark(Draft draft, String title) {
        int depth = DEPTH;
        for (Piece piece : draft.pieces) {
            if (!piece.dropped() && Glyphs.same(draft.text, piece.start, piece.end, title)) {
                if (draft.title != null) {
                    draft.title.role = Block.Role.BODY;
                }
                piece.role = Block.Role.TITLE;
                draft.title = piece;
                return;
            }
            if (!piece.dropped() && --depth == 0) {
                return;
            }
        }
    }

    /** Makes the first piece, a section's name aside, the title if it looks like one and an article follows it. */
    static void guess(Draft draft) {
        Piece first = firstKept(draft);
        if (draft.title != null || first == null || !first.is(Block.Role.BODY) || !follows(draft, first)) {
            return;
        }
        if (looksLikeOne(draft.text, first.start, first.end)) {
            first.role = Block.Role.TITLE;
            draft.title = first;
        }
    }

    private static @Nullable Piece firstKept(Draft draft) {
        int labels = 0;
        for (Piece piece : draft.pieces) {
            if (!piece.dropped() && (labels == LABELS || !label(draft, piece))) {
                return piece;
            }
            labels += piece.dropped() ? 0 : 1;
        }
        return null;
    }

    /** "World", "UK politics": where an article is filed. */
    static boolean label(Draft draft, Piece piece) {
        return piece.is(Block.Role.BODY)
                && piece.length() <= LONGEST_LABEL
                && Glyphs.words(draft.text, piece.start, piece.end) < FEWEST_WORDS
                && !draft.endsSentence(piece);
    }

    private static boolean follows(Draft draft, Piece first) {
        int depth = BEFORE_TEXT;
        for (Piece piece : draft.pieces) {
            if (piece != first && piece.is(Block.Role.BODY)) {
                if (piece.length() > first.length() && draft.endsSentence(piece)) {
                    return true;
                }
                if (--depth == 0) {
                    return false;
                }
            }
        }
        return false;
    }
}
