package org.gainsay.normalize.unit;

/** Splits the spelling of a unit into the tokens that the lexer makes of it. */
final class Spellings {
    private Spellings() {}

    /** {@code m/s} becomes {@code m / s}, {@code °c} becomes {@code ° c}; a hyphen falls away, as phrases pass over it. */
    static String split(String spelling) {
        int plain = 0;
        while (plain < spelling.length() && Character.isLetterOrDigit(spelling.charAt(plain))) {
            plain++;
        }
        if (plain == spelling.length()) {
            return spelling;
        }
        StringBuilder parts = new StringBuilder(spelling.length() + 4);
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            if (c == '-') {
                parts.append(' ');
            } else if (Character.isLetterOrDigit(c) || c == ' ' || c == '.' || c == '\'') {
                parts.append(c);
            } else {
                parts.append(' ').append(c).append(' ');
            }
        }
        return parts.toString().trim();
    }
}
