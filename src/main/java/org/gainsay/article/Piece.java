package org.gainsay.article;

import org.jspecify.annotations.Nullable;

/** A block in the making: the steps of the reading move its ends, change its role or drop it. */
final class Piece {
    int start;
    int end;

    /** Whether a blank line, or the page's beginning, stands above it. */
    final boolean afterBlank;

    /** Null once the piece is known not to belong to the article. */
    Block.@Nullable Role role = Block.Role.BODY;

    Piece(int start, int end, boolean afterBlank) {
        this.start = start;
        this.end = end;
        this.afterBlank = afterBlank;
    }

    int length() {
        return end - start;
    }

    boolean is(Block.Role wanted) {
        return role == wanted;
    }

    boolean dropped() {
        return role == null;
    }

    void drop() {
        role = null;
    }
}
