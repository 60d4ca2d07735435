package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Drops the lines that any site puts around and between the paragraphs of an article: prompts, adverts, tips to other
 * articles, bylines. A line that no pattern knows is kept, since losing a sentence is worse than keeping a slogan.
 */
final class Chrome {
    /** How many pieces at the beginning and at the end count as the edge of the article. */
    private static final int EDGE = 3;

    /** More than this many paragraphs of prose behind "Related stories", and the article goes on there. */
    private static final int TEASERS_LIKE_PROSE = 2;

    /** Shorter lines with a full stop may be slogans. */
    private static final int SHORTEST_SENTENCE = 30;

    private static final int SHORTEST_MENU = 4;

    /** A list of tips amid the article has no more lines than this. */
    private static final int LONGEST_LIST = 20;

    private final LinePatterns anywhere;
    private final LinePatterns edge;
    private final LinePatterns rest;
    private final LinePatterns listEnds;
    private final LinePatterns attributions;
    private final List<String> signatures;

    Chrome(DataFile data) {
        anywhere = data.patterns("anywhere");
        edge = data.patterns("at the edge");
        rest = data.patterns("rest is teasers");
        listEnds = data.patterns("list ends");
        attributions = data.patterns("tweet attribution");
        signatures = data.lines("signatures");
    }

    void drop(Draft draft) {
        if (draft.pieces.size() < 2) {
            return;
        }
        dropLines(draft);
        if (draft.blocks().isEmpty()) {
            for (Piece piece : draft.pieces) {
                piece.role = Block.Role.BODY;
            }
        }
    }

    private void dropLines(Draft draft) {
        dropRest(draft);
        for (int i = 0; i < draft.pieces.size(); i++) {
            Piece piece = draft.pieces.get(i);
            if (piece.is(Block.Role.BODY) && matches(anywhere, draft, piece)) {
                piece.drop();
            } else if (matches(attributions, draft, piece)) {
                dropTweet(draft, i);
            }
        }
        dropMenu(draft);
        dropEdges(draft);
        for (Piece piece : draft.pieces) {
            cutSignature(draft, piece);
        }
    }

    private static boolean matches(LinePatterns patterns, Draft draft, Piece piece) {
        return patterns.match(draft.text, piece.start, piece.end);
    }

    private static void drop(List<Piece> pieces) {
        for (Piece piece : pieces) {
            piece.drop();
        }
    }

    private void dropRest(Draft draft) {
        boolean begun = false;
        boolean told = false;
        int[] proseFrom = from(draft, true);
        int[] sentencesFrom = from(draft, false);
        for (int i = 0; i < draft.pieces.size(); i++) {
            Piece piece = draft.pieces.get(i);
            if (piece.is(Block.Role.BODY) && !draft.prose(piece) && matches(rest, draft, piece)) {
                int closed = behindListEnd(draft, i);
                if (closed > i) {
                    drop(draft.pieces.subList(i, closed));
                    continue;
                }
                boolean over = begun
                        ? !articleGoesOn(proseFrom[i + 1], draft.pieces.size() - i - 1)
                        : told && sentencesFrom[i + 1] <= TEASERS_LIKE_PROSE;
                if (over) {
                    drop(draft.pieces.subList(i, draft.pieces.size()));
                    return;
                }
                drop(draft.pieces.subList(i, listEnd(draft, i)));
            }
            begun = begun || draft.prose(piece);
            told = told || sentence(draft, piece) && !matches(anywhere, draft, piece);
        }
    }

    /** Behind the line that says where the list under a heading ends, or the heading itself where no line does. */
    private int behindListEnd(Draft draft, int heading) {
        int last = Math.min(draft.pieces.size(), heading + LONGEST_LIST);
        for (int at = heading + 1; at < last; at++) {
            if (matches(listEnds, draft, draft.pieces.get(at))) {
                return at + 1;
            }
        }
        return heading;
    }

    /** The end of the list under a heading amid the article: the next blank line, unless prose comes first. */
    private static int listEnd(Draft draft, int heading) {
        int end = heading + 1;
        int last = Math.min(draft.pieces.size(), heading + LONGEST_LIST);
        while (end < last && !draft.pieces.get(end).afterBlank) {
            if (draft.endsSentence(draft.pieces.get(end))) {
                return heading + 1;
            }
            end++;
        }
        return end < last ? end : heading + 1;
    }

    /**
     * For each index, how many paragraphs begin there or later.
     *
     * @param prose whether only paragraphs of prose count, no short ones
     */
    private static int[] from(Draft draft, boolean prose) {
        int[] count = new int[draft.pieces.size() + 1];
        for (int i = draft.pieces.size() - 1; i >= 0; i--) {
            Piece piece = draft.pieces.get(i);
            boolean counts = prose ? draft.prose(piece) : sentence(draft, piece);
            count[i] = count[i + 1] + (counts ? 1 : 0);
        }
        return count;
    }

    /** Whether a piece may be a paragraph of an article of short ones. */
    private static boolean sentence(Draft draft, Piece piece) {
        return piece.is(Block.Role.BODY) && piece.length() >= SHORTEST_SENTENCE && draft.endsSentence(piece);
    }

    private static boolean articleGoesOn(int prose, int pieces) {
        return prose > TEASERS_LIKE_PROSE && prose * 3 > pieces;
    }

    /** An embedded tweet is its author's text, not the outlet's; it stands directly above its attribution. */
    private static void dropTweet(Draft draft, int attribution) {
        draft.pieces.get(attribution).drop();
        if (attribution > 0) {
            Piece above = draft.pieces.get(attribution - 1);
            String text = draft.string(above);
            if (text.contains("#") || text.contains("pic.") || text.contains("t.co/") || text.contains("http")) {
                above.drop();
            }
        }
    }

    /** "World", "Politics", "Business": several names of sections on top of a page are its menu. */
    private static void dropMenu(Draft draft) {
        List<Piece> menu = new ArrayList<>();
        for (Piece piece : draft.pieces) {
            boolean label = Headline.label(draft, piece) && !Glyphs.hasDigit(draft.text, piece.start, piece.end);
            if (!piece.dropped() && !label) {
                break;
            }
            if (!piece.dropped()) {
                menu.add(piece);
            }
        }
        if (menu.size() >= SHORTEST_MENU) {
            drop(menu);
        }
    }

    private void dropEdges(Draft draft) {
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : draft.pieces) {
            if (!piece.dropped()) {
                kept.add(piece);
            }
        }
        int size = kept.size();
        for (int i = 0; i < size; i++) {
            boolean atEdge = i < EDGE || i >= size - EDGE;
            if (atEdge && kept.get(i).is(Block.Role.BODY) && matches(edge, draft, kept.get(i))) {
                kept.get(i).drop();
            }
        }
    }

    /** "... he said. (Reporting by Jane Doe; Editing by John Roe)". */
    private void cutSignature(Draft draft, Piece piece) {
        int first = Math.max(piece.start, piece.end - LinePattern.MAX_LINE);
        if (piece.length() == 0 || ")]".indexOf(draft.text.charAt(piece.end - 1)) < 0) {
            return;
        }
        String tail = draft.text.substring(first, piece.end);
        for (String signature : signatures) {
            int at = tail.lastIndexOf(signature);
            if (at >= 0) {
                piece.end = Glyphs.trimEnd(draft.text, piece.start, first + at);
                return;
            }
        }
    }
}
