package org.gainsay.report;

import java.util.Arrays;
import java.util.List;
import org.gainsay.text.DataFile;

/**
 * How many columns of a terminal a text takes: two for an East Asian ideograph or an emoji, none for a combining mark, one
 * for most others. A sequence that some terminals join into one sign (a family, a flag) counts as its parts, so that a line may come out
 * too short but never too long.
 */
final class Columns {
    private static final int FIRST_JOINING = 0x300;
    private static final int FIRST_WIDE = 0x1100;
    private static final int EMOJI_STYLE = 0xfe0f;

    private Columns() {}

    /** {@code 5} for "Seoul", {@code 4} for "서울". */
    static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            columns += of(letter);
            i += Character.charCount(letter);
        }
        return columns;
    }

    /** Whether each character of a text takes one column and can begin a line. */
    static boolean single(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_JOINING) {
                return false;
            }
        }
        return true;
    }

    /** 0, 1 or 2. */
    static int of(int letter) {
        if (letter < FIRST_JOINING) {
            return 1;
        }
        if (letter == EMOJI_STYLE) {
            return 1;
        }
        if (joins(letter)) {
            return 0;
        }
        return letter >= FIRST_WIDE && Wide.holds(letter) ? 2 : 1;
    }

    /** Whether a character is drawn over the one before it, or not at all, so that no line may begin with it. */
    static boolean joins(int letter) {
        if (letter < FIRST_JOINING) {
            return false;
        }
        int type = Character.getType(letter);
        boolean jamo = letter >= 0x1160 && letter <= 0x11ff;
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || jamo;
    }

    /** The wide characters, loaded when the first that may be one comes along. */
    private static final class Wide {
        private static final int[] FIRST;
        private static final int[] LAST;

        static {
            List<String[]> rows = DataFile.rows(Columns.class, "wide.tsv");
            FIRST = new int[rows.size()];
            LAST = new int[rows.size()];
            for (int i = 0; i < FIRST.length; i++) {
                FIRST[i] = Integer.parseInt(rows.get(i)[0], 16);
                LAST[i] = Integer.parseInt(rows.get(i)[1], 16);
            }
        }

        static boolean holds(int letter) {
            int at = Arrays.binarySearch(FIRST, letter);
            int stretch = at >= 0 ? at : -at - 2;
            return stretch >= 0 && letter <= LAST[stretch];
        }
    }
}
