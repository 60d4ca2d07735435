package org.gainsay.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A text's characters as bytes: each ASCII character as itself but for the question mark, which, like every negative byte, says that
 * the text must be asked. Eight of them can be looked at in one step, which is what makes plain words quick to read.
 *
 * <p>Looking at eight bytes at once is the technique that H. Warren describes in "Hacker's Delight", chapter 6-1.
 */
final class Codes {
    /** What Latin-1 writes for a character that it does not have; a question mark too. */
    private static final byte OTHER = '?';

    /** The high bit of every byte, which no ASCII character has. */
    private static final long HIGH = 0x8080808080808080L;
    /** The bit by which a small basic letter differs from its capital. */
    private static final long SMALL = 0x2020202020202020L;
    /** In every byte 0x80 less an "a": carries whatever is at least an "a" into the high bit. */
    private static final long FROM_A = 0x1f1f1f1f1f1f1f1fL;
    /** In every byte 0x7f less a "z": carries whatever is beyond "z" into the high bit. */
    private static final long BEYOND_Z = 0x0505050505050505L;

    private final String text;
    private final byte[] bytes;
    private final ByteBuffer longs;

    Codes(String text) {
        this.text = text;
        byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
        // Latin-1 writes one mark for the two halves of a character beyond U+FFFF, and then offsets would not be those
        // of the text.
        bytes = latin.length == text.length() ? latin : unitByUnit(text);
        longs = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] unitByUnit(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            bytes[i] = c < 0x80 ? (byte) c : OTHER;
        }
        return bytes;
    }

    /** The text itself. */
    String text() {
        return text;
    }

    /** The character at an offset of the text. */
    char at(int offset) {
        byte code = bytes[offset];
        return code >= 0 && code != OTHER ? (char) code : text.charAt(offset);
    }

    /** The byte at an offset of the text. */
    byte code(int offset) {
        return bytes[offset];
    }

    /** The eight bytes from an offset on, the first one lowest; zeros behind the text. */
    long eight(int offset) {
        return offset <= bytes.length - Long.BYTES ? longs.getLong(offset) : last(offset);
    }

    private long last(int offset) {
        long eight = 0;
        for (int at = bytes.length - 1; at >= offset; at--) {
            eight = eight << Byte.SIZE | bytes[at] & 0xff;
        }
        return eight;
    }

    /** The bytes with every basic letter made small. */
    static long small(long eight) {
        return eight | SMALL;
    }

    /** The high bit of each byte that is a basic letter of either case. */
    static long letters(long eight) {
        long low = (eight | SMALL) & ~HIGH;
        return (low + FROM_A) & ~(low + BEYOND_Z) & ~eight & HIGH;
    }

    /** The high bit of each byte that is a basic capital. */
    static long capitals(long eight) {
        return letters(eight) & ~(eight << 2);
    }

    /** How many of the bytes, from the first one on, are letters: 0 to 8. */
    static int leading(long letters) {
        return Long.numberOfTrailingZeros(~letters & HIGH) >>> 3;
    }

    /** The first bytes, zeros in place of the others. */
    static long first(long eight, int count) {
        return count == 0 ? 0 : eight & -1L >>> (Long.SIZE - count * Byte.SIZE);
    }
}
