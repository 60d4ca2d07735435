package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds photo captions: labelled ones, credited ones, numbered ones from a gallery, and lines that a page says twice. */
final class Captions {
    /** How far into a line the caption of a gallery may reach before the article begins on the same line. */
    private static final int WINDOW = 1500;

    /** Shorter lines may repeat for many reasons. */
    private static final int SHORTEST_REPEAT = 20;

    private static final String[] COUNTERS = {" of ", "/", " / "};

    private final Credits credits;
    private final List<String> labels;

    Captions(DataFile data) {
        credits = new Credits(data);
        labels = data.lines("labels");
    }

    void mark(Draft draft) {
        splitGalleries(draft);
        for (int i = 0; i < draft.pieces.size(); i++) {
            Piece piece = draft.pieces.get(i);
            if (piece.is(Block.Role.BODY)) {
                markLabelled(draft, piece);
                markCredited(draft, piece);
                markAbove(draft, i);
            } else if (piece.is(Block.Role.CAPTION)) {
                piece.end = credits.withoutCredits(draft.text, piece.start, piece.end);
            }
        }
    }

    private void markLabelled(Draft draft, Piece piece) {
        for (String label : labels) {
            if (piece.length() <= Credits.LONGEST_CAPTION && draft.text.startsWith(label, piece.start)) {
                int start = Glyphs.skipBlank(draft.text, piece.start + label.length(), piece.end);
                if (start < piece.end) {
                    piece.start = start;
                    piece.role = Block.Role.CAPTION;
                }
                return;
            }
        }
    }

    private void markCredited(Draft draft, Piece piece) {
        int end = credits.withoutCredits(draft.text, piece.start, piece.end);
        if (end > piece.start && end < piece.end) {
            piece.end = end;
            piece.role = piece.length() <= Credits.LONGEST_CAPTION ? Block.Role.CAPTION : piece.role;
        }
    }

    /** "Jane Doe/AP" alone on a line credits the caption on the line above. */
    private void markAbove(Draft draft, int credit) {
        Piece piece = draft.pieces.get(credit);
        String line = piece.length() <= Credits.LONGEST_CREDIT ? draft.string(piece) : "";
        if (line.indexOf('/') > 0 && credits.credit(line)) {
            Piece above = credit > 0 && !piece.afterBlank ? draft.pieces.get(credit - 1) : piece;
            boolean caption = above.is(Block.Role.BODY) && above.length() <= Credits.LONGEST_CAPTION;
            above.role = caption ? Block.Role.CAPTION : above.role;
            piece.drop();
        }
    }

    /** "1 of 14 | caption Photo by Jane Doe/UPI | License Photo body": the body goes on behind the caption's licence. */
    private void splitGalleries(Draft draft) {
        List<Piece> pieces = new ArrayList<>(draft.pieces.size());
        for (Piece piece : draft.pieces) {
            pieces.add(piece);
            Piece rest = piece.is(Block.Role.BODY) ? split(draft.text, piece) : null;
            if (rest != null) {
                pieces.add(rest);
            }
        }
        draft.pieces.clear();
        draft.pieces.addAll(pieces);
    }

    private @Nullable Piece split(String text, Piece piece) {
        int window = Math.min(piece.end, piece.start + WINDOW);
        int start = behindCounter(text, piece.start, piece.end);
        Span licence = credits.licence(text, piece.start, window);
        Span mark = licence == null && start > piece.start ? credits.firstBracket(text, start, window) : licence;
        piece.start = start;
        if (mark == null) {
            return null;
        }
        Piece rest = new Piece(Glyphs.skipBlank(text, mark.end(), piece.end), piece.end, false);
        piece.end = licence == null ? mark.start() : credits.withoutOpener(text, start, Math.max(start, mark.start()));
        piece.end = Glyphs.trimEnd(text, piece.start, piece.end);
        piece.role = Block.Role.CAPTION;
        return rest.length() > 0 ? rest : null;
    }

    /** Behind "1 of 14 | ", or the same place if there is no such counter. */
    private static int behindCounter(String text, int start, int end) {
        int at = behindDigits(text, start, end);
        for (String counter : COUNTERS) {
            if (at > start && text.startsWith(counter, at)) {
                int second = at + counter.length();
                int bar = Glyphs.skipBlank(text, behindDigits(text, second, end), end);
                if (bar > second && bar < end && text.charAt(bar) == '|') {
                    return Glyphs.skipBlank(text, bar + 1, end);
                }
            }
        }
        return start;
    }

    private static int behindDigits(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Alternative text and caption of one photo are saved as two equal lines. */
    void markRepeated(Draft draft) {
        Repeats repeats = new Repeats(draft.text);
        Piece last = null;
        for (Piece piece : draft.pieces) {
            if (piece.dropped() || piece.length() < SHORTEST_REPEAT) {
                continue;
            }
            Piece first = repeats.first(piece);
            if (first != null && first.is(Block.Role.TITLE)) {
                piece.drop();
            } else if (first != null) {
                piece.role = Block.Role.CAPTION;
                if (first == last && first.length() <= Credits.LONGEST_CAPTION) {
                    first.role = Block.Role.CAPTION;
                }
            }
            last = piece;
        }
    }
}
