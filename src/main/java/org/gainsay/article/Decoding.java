package org.gainsay.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of some bytes: by their byte order mark, else as UTF-8, else as windows-1252, which is what old newsroom systems
 * write.
 *
 * @param text the text, its byte order mark included
 * @param guessed whether the bytes were no UTF-8 and windows-1252 is only the best guess
 */
record Decoding(String text, boolean guessed) {
    /** Of a hundred characters of a text, not more than this many are control characters. */
    private static final int CONTROLS_PER_HUNDRED = 2;

    /** How much of the input tells whether it is text at all. */
    static final int SAMPLE = 8192;

    static Decoding of(byte[] bytes, Charset charset) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return new Decoding(new String(bytes, charset), false);
        }
        String quick = new String(bytes, charset);
        if (quick.indexOf('\uFFFD') < 0) {
            return new Decoding(quick, false);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Decoding(text, false);
        } catch (CharacterCodingException notUtf8) {
            return new Decoding(new String(bytes, Charset.forName("windows-1252")), true);
        }
    }

    /** The charset that the byte order mark names; UTF-8 where there is none. */
    static Charset charset(byte[] head) {
        if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    /** Whether bytes that are no UTF-16 cannot be a text: they hold a NUL, or too many control characters. */
    static boolean binary(byte[] bytes, Charset charset) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return false;
        }
        int controls = 0;
        for (byte b : bytes) {
            // Nearly all are letters, at which one look is enough.
            if (b < ' ' && b >= 0) {
                if (b == 0) {
                    return true;
                }
                controls += b == '\n' || b == '\r' || b == '\t' || b == '\f' ? 0 : 1;
            }
        }
        return controls * 100L > bytes.length * (long) CONTROLS_PER_HUNDRED;
    }
}
