package org.gainsay.rule.engine;

import java.util.HashSet;
import java.util.Set;

/** Finds the symbols of companies that newswires write behind their names: "Brenn Steel Corp &lt;BRS>". */
final class Tickers {
    /** The longest symbols are those of a stock with its exchange, such as "BRSN.L". */
    private static final int LONGEST = 8;

    private Tickers() {}

    /** The symbols in a text with their brackets, which no word has. */
    static Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
            int close = open + 1;
            while (close < text.length() && close - open <= LONGEST && symbol(text.charAt(close))) {
                close++;
            }
            if (close > open + 1 && close < text.length() && text.charAt(close) == '>') {
                found.add(text.substring(open, close + 1));
            }
        }
        return found;
    }

    private static boolean symbol(char c) {
        return c >= 'A' && c <= 'Z' || c == '.';
    }
}
