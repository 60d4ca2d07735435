package org.gainsay.article;

import java.util.Arrays;

/** Which bracket of a line closes which, found in one pass. */
final class BracketPairs {
    private final int from;
    private final int[] partners;

    BracketPairs(String text, int from, int to) {
        this.from = from;
        this.partners = new int[to - from];
        Arrays.fill(partners, -1);
        pair(text, to, '[', ']');
        pair(text, to, '(', ')');
    }

    private void pair(String text, int to, char open, char close) {
        int top = -1;
        // The stack of open brackets lives in the places of their partners, which are not known yet.
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == open) {
                partners[i - from] = top;
                top = i;
            } else if (c == close && top >= 0) {
                int below = partners[top - from];
                partners[top - from] = i;
                partners[i - from] = top;
                top = below;
            }
        }
        while (top >= 0) {
            int below = partners[top - from];
            partners[top - from] = -1;
            top = below;
        }
    }

    /** The offset of a bracket's partner, or -1. */
    int partner(int at) {
        int index = at - from;
        return index < 0 || index >= partners.length ? -1 : partners[index];
    }
}
