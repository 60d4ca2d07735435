package org.gainsay.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows again the lines that an article says twice, though not always with equal quotes. */
final class Repeats {
    private final String text;
    /** By {@link Glyphs#ends ends}, which most lines share with no other, so that few need a fingerprint. */
    private final Map<Integer, Piece> byEnds = new HashMap<>();

    private final Set<Integer> shared = new HashSet<>();
    private final Map<Long, Piece> byKey = new HashMap<>();

    Repeats(String text) {
        this.text = text;
    }

    /** The first piece that says the same, or null; a piece that is the first to say it is remembered. */
    @Nullable
    Piece first(Piece piece) {
        int ends = Glyphs.ends(text, piece.start, piece.end);
        Piece alike = byEnds.putIfAbsent(ends, piece);
        if (alike == null) {
            return null;
        }
        if (shared.add(ends)) {
            byKey.put(key(alike), alike);
        }
        return byKey.putIfAbsent(key(piece), piece);
    }

    private long key(Piece piece) {
        return Glyphs.key(text, piece.start, piece.end);
    }
}
