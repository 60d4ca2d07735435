package org.gainsay.rule.engine;

import java.util.HashSet;
import java.util.Set;
import org.gainsay.rule.Senses;

/** Finds the symbols of companies that newswires write behind their names: "Brenn Steel Corp &lt;BRS>". */
final class Tickers {
    /** The longest symbols are those of a stock with its exchange, such as "BRSN.L". */
    private static final int LONGEST = 8;
    /** How many words before a symbol are held for the company's name, those aside that many companies have in theirs. */
    private static final int NAME = 2;
    /** How many characters before a symbol they are looked for in. */
    private static final int REACH = 60;

    private Tickers() {}

    /** The symbols in a text with their brackets, which no word has. */
    static Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
            int end = end(text, open);
            if (end > open) {
                found.add(text.substring(open, end));
            }
        }
        return found;
    }

    /** The symbols in a title, each with the senses of the last words before it, which name the company: "&lt;BRS> bren". */
    static Set<String> named(String title) {
        Set<String> found = new HashSet<>();
        for (int open = title.indexOf('<'); open >= 0; open = title.indexOf('<', open + 1)) {
            int end = end(title, open);
            if (end > open) {
                found.add(title.substring(open, end) + name(title, open));
            }
        }
        return found;
    }

    /** The offset behind a symbol that begins at an opening bracket; -1 for none. */
    private static int end(String text, int open) {
        int close = open + 1;
        while (close < text.length() && close - open <= LONGEST && symbol(text.charAt(close))) {
            close++;
        }
        return close > open + 1 && close < text.length() && text.charAt(close) == '>' ? close + 1 : -1;
    }

    private static boolean symbol(char c) {
        return c >= 'A' && c <= 'Z' || c == '.';
    }

    private static String name(String title, int symbol) {
        StringBuilder name = new StringBuilder();
        int words = 0;
        int end = symbol;
        while (words < NAME && end > Math.max(0, symbol - REACH)) {
            int start = end;
            while (start > 0 && Character.isLetter(title.charAt(start - 1))) {
                start--;
            }
            String word = title.substring(start, end);
            String sense = Senses.standard().of(word);
            if (sense != null && !Senses.standard().plain(word)) {
                name.append(' ').append(sense);
                words++;
            }
            end = start == end ? start - 1 : start;
        }
        return name.toString();
    }
}
