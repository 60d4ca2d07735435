package org.gainsay.rule;

import java.text.Normalizer;
import org.gainsay.text.Folded;

/** Which spellings are one name: letter case, the shape of apostrophes and hyphens, and accents make no difference. */
public final class Spelling {
    /** Letters that are no letter with an accent, and what is written for them where a keyboard lacks them. */
    private static final String[][] LETTERS = {
        {"ø", "o"}, {"ł", "l"}, {"đ", "d"}, {"ð", "d"}, {"ı", "i"}, {"ß", "ss"}, {"æ", "ae"}, {"œ", "oe"}, {"þ", "th"}
    };

    private Spelling() {}

    /** A name in the one spelling that stands for all: {@code gomez} for "Gómez", {@code o'hara} for "O’Hara". */
    public static String folded(String name) {
        String folded = Folded.of(name);
        if (foreign(folded) == 0) {
            return folded;
        }
        String parts = Normalizer.normalize(folded, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parts.length());
        for (int at = 0; at < parts.length(); at++) {
            char c = parts.charAt(at);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        String word = plain.toString();
        for (String[] letter : LETTERS) {
            word = word.replace(letter[0], letter[1]);
        }
        return word;
    }

    /** Whether a spelling says more than another one of the same name: "Gómez" more than "Gomez", "Ann" as much as "ANN". */
    public static boolean fuller(String name, String other) {
        int more = Integer.compare(foreign(name), foreign(other));
        return more > 0 || more == 0 && name.compareTo(other) > 0;
    }

    private static int foreign(String word) {
        int foreign = 0;
        for (int at = 0; at < word.length(); at++) {
            foreign += word.charAt(at) > '~' ? 1 : 0;
        }
        return foreign;
    }
}
