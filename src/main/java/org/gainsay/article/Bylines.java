package org.gainsay.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who wrote an article from its byline and its dateline: "WASHINGTON (AP) — ", "March 4 (Northwire) -- ", "By Jane Doe, Press
 * Association", "By Jane Doe for The Kelp Coast Ledger", or a byline with the outlet on the line below.
 */
final class Bylines {
    private static final int LONGEST_DATELINE = 80;
    private static final int LONGEST_BYLINE = 100;

    private static final String FOR = " for ";

    /** A byline stands within so many pieces from the top. */
    private static final int DEPTH = 4;

    private static final int LONGEST_OUTLET = 40;

    private final Map<String, String> wires = new HashMap<>();
    private final Set<String> outletWords;
    private final Set<String> months;

    Bylines(DataFile data) {
        for (String line : data.lines("wires")) {
            String[] names = line.split("\t");
            for (String name : names) {
                wires.put(name, names[0]);
            }
        }
        outletWords = Set.copyOf(data.lines("outlet words"));
        months = Set.copyOf(data.lines("months"));
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
        for (int i = 0; i < draft.pieces.size(); i++) {
            Piece piece = draft.pieces.get(i);
            if (piece.is(Block.Role.BODY) && isByline(draft, piece)) {
                String line = draft.string(piece);
                piece.drop();
                int from = Math.max(line.lastIndexOf(',') + 1, line.lastIndexOf(FOR) + FOR.length());
                String outlet = from < FOR.length() ? null : outlet(line.substring(from));
                return outlet == null && i + 1 < draft.pieces.size() ? below(draft, draft.pieces.get(i + 1)) : outlet;
            }
            if (!piece.dropped() && --depth == 0) {
                return null;
            }
        }
        return null;
    }

    /** "BBC News, Basel" on the line below a byline. */
    private @Nullable String below(Draft draft, Piece next) {
        if (!next.is(Block.Role.BODY) || next.length() > LONGEST_DATELINE || draft.endsSentence(next)) {
            return null;
        }
        String line = draft.string(next);
        int comma = line.indexOf(',');
        String outlet = outlet(comma < 0 ? line : line.substring(0, comma));
        if (outlet != null) {
            next.drop();
        }
        return outlet;
    }

    /** The outlet that some words name: an agency, or names of which the last one says that it is a paper or a station. */
    private @Nullable String outlet(String words) {
        String name = words.strip();
        String known = wires.get(name);
        boolean unknown = known == null && name.length() <= LONGEST_OUTLET && names(name);
        return unknown && outletWords.contains(name.substring(name.lastIndexOf(' ') + 1)) ? name : known;
    }

    /** Whether words are all names, or "of" and the like between them. */
    private static boolean names(String words) {
        for (String word : words.split(" ")) {
            boolean between = word.equals("of") || word.equals("the") || word.equals("and") || word.equals("&");
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) && !between) {
                return false;
            }
        }
        return true;
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

    /** The outlet that the first long paragraph begins with, or a sentence before it: a flash has no more. */
    private @Nullable String dateline(Draft draft) {
        for (Piece piece : draft.pieces) {
            boolean paragraph = piece.length() > LONGEST_DATELINE;
            if (piece.is(Block.Role.BODY) && (paragraph || draft.endsSentence(piece) || draft.pieces.size() == 1)) {
                int end = Math.min(piece.end, piece.start + LONGEST_DATELINE);
                String outlet = dateline(draft.text.substring(piece.start, end));
                if (paragraph || outlet != null) {
                    return outlet;
                }
            }
        }
        return null;
    }

    private @Nullable String dateline(String head) {
        int open = head.indexOf('(');
        int close = head.indexOf(')');
        int dash = close < 0 ? 0 : Glyphs.skipBlank(head, close + 1, head.length());
        if (open < 0 || close < open || dash >= head.length() || Glyphs.fold(head.charAt(dash)) != '-') {
            return bareDateline(head);
        }
        String inner = head.substring(open + 1, close).strip();
        String before = head.substring(0, open).strip();
        String known = wires.get(inner);
        boolean acronym = known == null && isAcronym(inner) && placeAndDate(before);
        return acronym || known == null && isName(inner) && strictly(before) ? inner : known;
    }

    /** "CNN — ": some give themselves instead of a place. */
    private @Nullable String bareDateline(String head) {
        int dash = head.indexOf('\u2014');
        return dash < 0 ? null : wires.get(head.substring(0, dash).strip());
    }

    private static boolean isName(String words) {
        boolean letters = words.length() >= 3 && words.length() <= LONGEST_OUTLET;
        return letters && words.split(" ").length <= 3 && names(words) && !Glyphs.hasDigit(words, 0, words.length());
    }

    /** Whether words are a place in capitals, as "PORT ARDRIN, Galdrie", or a month and a day, which no sentence begins with. */
    private boolean strictly(String words) {
        for (String word : words.split(" ")) {
            if (word.isEmpty() || Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        boolean date = words.length() > 3 && months.contains(words.substring(0, 3));
        int letters = 0;
        while (letters < words.length() && Character.isUpperCase(words.charAt(letters))) {
            letters++;
        }
        return letters > 3 || date && Glyphs.hasDigit(words, 0, words.length());
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
        int letters = 0;
        while (letters < words.length() && !Character.isLowerCase(words.charAt(letters))) {
            letters++;
        }
        return words.isEmpty() || letters >= 3 || Glyphs.hasDigit(words, 0, words.length());
    }
}
