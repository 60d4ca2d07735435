package org.gainsay.report;

/**
 * Text from outside, made safe to print on a terminal. An article may hold escape sequences that recolour, overwrite or
 * reorder what stands on the screen.
 */
public final class Printable {
    private static final char REPLACEMENT = '\ufffd';

    private Printable() {}

    /** The text with a replacement character for everything that a terminal would obey; offsets stay the same. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (obeyed(text.charAt(i))) {
                return replaced(text.toCharArray(), i);
            }
        }
        return text;
    }

    private static String replaced(char[] text, int from) {
        for (int i = from; i < text.length; i++) {
            if (obeyed(text[i])) {
                text[i] = REPLACEMENT;
            }
        }
        return new String(text);
    }

    /** Control characters, line and paragraph separators, and whatever changes the direction of writing. */
    static boolean obeyed(char letter) {
        if (letter >= 0x20 && letter < 0x7f) {
            return false;
        }
        return letter <= 0x9f
                || (letter >= 0x200e && letter <= 0x200f)
                || (letter >= 0x2028 && letter <= 0x202e)
                || (letter >= 0x2066 && letter <= 0x2069)
                || letter == 0x061c
                || letter == 0xfeff;
    }
}
