package org.gainsay.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Numbered texts, each of which is decoded when it is first asked for. May be shared by threads. */
public final class Texts {
    private final byte[] bytes;
    /** By number: where the text ends in the bytes, which is where the next one begins. */
    private final int[] ends;

    private final @Nullable String[] decoded;

    Texts(byte[] bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
        this.decoded = new String[ends.length];
    }

    private Texts(String[] texts) {
        this.bytes = new byte[0];
        this.ends = new int[texts.length];
        this.decoded = texts;
    }

    /** Texts that are known already. */
    public static Texts of(String[] texts) {
        return new Texts(texts);
    }

    /** How many there are; their numbers are smaller. */
    public int count() {
        return decoded.length;
    }

    /** The text of a number. */
    public String get(int number) {
        String known = decoded[number];
        if (known == null) {
            int start = number == 0 ? 0 : ends[number - 1];
            known = new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
            decoded[number] = known;
        }
        return known;
    }
}
