package org.gainsay.article;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads who wrote an article from its byline and its dateline: "WASHINGTON (AP) — ", "By Jane Doe, Press Association". */
final class Bylines {
    private static final int LONGEST_DATELINE = 80;
    private static final int LONGEST_BYLINE = 100;

    /** A byline stands within so many pieces from the top. */
    private static final int DEPTH = 4;

    private final Map<String, String> wires = new HashMap<>();

    Bylines(DataFile data) {
        for (String line : data.lines("wires")) {
            String[] names = line.split("\t");
            for (String name : names) {
                wires.put(name, names[0]);
            }
        }
    }

    /** Drops the byline, and takes the outlet from dateline or byline where the page has not named one. */
    void read(Draft draft) {
        String fromDateline = dateline(draft);
        String fromByline = byline(draft);
        if (draft.source == null) {
            draft.source = fromDateline == null ? fromByline : fromDateline;
        }
    }

    private @Nullable String byline(Draft draft) {
        int depth = DEPTH;
        for (Piece piece : draft.pieces) {
            if (piece.is(Block.Role.BODY) && isByline(draft, piece)) {
                String line = draft.string(piece);
                piece.drop();
                return wires.get(line.substring(line.lastIndexOf(',') + 1).strip());
            }
            if (!piece.dropped() && --depth == 0) {
                return null;
            }
        }
        return null;
    }

    private static boolean isByline(Draft draft, Piece piece) {
        String text = draft.text;
        int name = piece.start + 3;
        boolean by = text.startsWith("By ", piece.start)
                || text.startsWith("by ", piece.start)
                || text.startsWith("BY ", piece.start);
        if (!by || piece.length() > LONGEST_BYLINE || name >= piece.end || !Character.isUpperCase(text.charAt(name))) {
            return false;
        }
        int second = text.indexOf(' ', name) + 1;
        boolean named = second > 0 && second < piece.end && Character.isUpperCase(text.charAt(second));
        return named && !draft.endsSentence(piece) && !Glyphs.hasDigit(text, piece.start, piece.end);
    }

    private @Nullable String dateline(Draft draft) {
        for (Piece piece : draft.pieces) {
            if (piece.is(Block.Role.BODY) && piece.length() > LONGEST_DATELINE) {
                return dateline(draft.text, piece.start, piece.start + LONGEST_DATELINE);
            }
        }
        return null;
    }

    private @Nullable String dateline(String text, int start, int end) {
        String head = text.substring(start, end);
        int open = head.indexOf('(');
        int close = head.indexOf(')');
        int dash = close < 0 ? 0 : Glyphs.skipBlank(head, close + 1, head.length());
        if (open < 0 || close < open || dash >= head.length() || Glyphs.fold(head.charAt(dash)) != '-') {
            return null;
        }
        String inner = head.substring(open + 1, close).strip();
        String known = wires.get(inner);
        boolean acronym = known == null && isAcronym(inner) && placeAndDate(head.substring(0, open));
        return acronym ? inner : known;
    }

    private static boolean isAcronym(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'A' || word.charAt(i) > 'Z') {
                return false;
            }
        }
        return word.length() >= 2 && word.length() <= 5;
    }

    /** Whether a dateline's words are a place in capitals, a date, or both: an explained acronym has other words before it. */
    private static boolean placeAndDate(String words) {
        String head = words.strip();
        int letters = 0;
        while (letters < head.length() && !Character.isLowerCase(head.charAt(letters))) {
            letters++;
        }
        return head.isEmpty() || letters >= 3 || Glyphs.hasDigit(head, 0, head.length());
    }
}
