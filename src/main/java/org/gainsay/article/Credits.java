package org.gainsay.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows photo credits: "(Jane Doe/AP)" at the end of a caption, "Photo by Jane Doe/UPI | License Photo" behind one. */
final class Credits {
    static final int LONGEST_CAPTION = 500;
    static final int LONGEST_CREDIT = 100;
    /** How many words an agency's name has at most, with "via" and another one behind it. */
    private static final int LONGEST_AGENCY = 5;

    private final Set<String> words;
    private final List<String> openers;
    private final List<String> licences;

    Credits(DataFile data) {
        words = new HashSet<>(data.lines("credit words"));
        openers = data.lines("credit openers");
        licences = data.lines("licences");
    }

    /** The end of a stretch without the credits at its end; the same end if it has none. */
    int withoutCredits(String text, int start, int end) {
        int kept = end;
        int cut = withoutLast(text, start, kept);
        while (cut < kept) {
            kept = cut;
            cut = withoutLast(text, start, kept);
        }
        return kept;
    }

    private int withoutLast(String text, int start, int end) {
        int open = bracket(text, start, end);
        if (open > start && (credit(text.substring(open + 1, end - 1)) || repeatsCredit(text, start, open, end))) {
            return separator(text, start, open);
        }
        int opener = opener(text, start, end);
        return opener > start && names(text, opener, end) ? separator(text, start, opener) : end;
    }

    /** "(Jane Doe/Northlight) - (Northlight)" names an agency twice, and so tells one that no list knows. */
    private boolean repeatsCredit(String text, int start, int open, int end) {
        int before = separator(text, start, open);
        int first = bracket(text, start, before);
        String again = text.substring(open + 1, end - 1);
        return first > start
                && text.substring(first + 1, before - 1).endsWith(again)
                && credit(text.substring(first + 1, before - 1));
    }

    /** Where the bracket begins that ends a stretch, or -1. */
    private static int bracket(String text, int start, int end) {
        char last = end > start ? text.charAt(end - 1) : 0;
        if (last != ')' && last != ']') {
            return -1;
        }
        char open = last == ')' ? '(' : '[';
        int at = end - 2;
        int first = Math.max(start, end - LONGEST_CREDIT);
        while (at >= first && text.charAt(at) != open) {
            at--;
        }
        return at >= first ? at : -1;
    }

    private static int separator(String text, int start, int end) {
        int at = Glyphs.trimEnd(text, start, end);
        while (at > start && "-|/".indexOf(Glyphs.fold(text.charAt(at - 1))) >= 0) {
            at = Glyphs.trimEnd(text, start, at - 1);
        }
        return at;
    }

    /** Whether the words in a bracket credit a photographer or an agency. */
    boolean credit(String inner) {
        int slash = inner.indexOf('/');
        boolean agency = slash > 0
                && slash + 1 < inner.length()
                && Glyphs.words(inner, 0, slash) >= 2
                && Glyphs.words(inner, slash + 1, inner.length()) <= LONGEST_AGENCY
                && Character.isUpperCase(inner.charAt(slash + 1));
        if (agency && !states(inner) && names(inner, 0, inner.length())) {
            return true;
        }
        int named = 0;
        for (String word : inner.replace('/', ' ').replace(',', ' ').split(" ")) {
            named += words.contains(word) ? 1 : 0;
        }
        return named > 0 && names(inner, 0, inner.length());
    }

    /** "The S&P/ASX 200 fell", "THE US/UK DEAL IS SIGNED.": figures, money and the end of a sentence stand in no credit. */
    private static boolean states(String inner) {
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (Character.isDigit(c) || "$%\u00a3\u20ac".indexOf(c) >= 0) {
                return true;
            }
        }
        return ".!?".indexOf(inner.charAt(inner.length() - 1)) >= 0;
    }

    /** Whether a stretch holds nothing but names and the words between them. */
    private boolean names(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int stop = at;
            while (stop < end && text.charAt(stop) != ' ') {
                stop++;
            }
            String word = text.substring(at, stop);
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !words.contains(word) && !particle(word)) {
                return false;
            }
            at = stop + 1;
        }
        return true;
    }

    private static boolean particle(String word) {
        return Set.of(
                        "via", "for", "of", "the", "and", "by", "de", "da", "di", "van", "von", "der", "den", "le",
                        "la", "al", "el", "bin", "-")
                .contains(word);
    }

    private int opener(String text, int start, int end) {
        if (end == start || text.charAt(end - 1) == '.') {
            return -1;
        }
        int first = Math.max(start, end - LONGEST_CREDIT);
        String tail = text.substring(first, end);
        for (String opener : openers) {
            int at = tail.lastIndexOf(opener);
            if (at > 0 && Glyphs.blank(tail.charAt(at - 1)) || at == 0 && first == start) {
                return first + at;
            }
        }
        return -1;
    }

    /** The first licence mark of a stretch, or null. */
    @Nullable
    Span licence(String text, int start, int end) {
        String window = text.substring(start, end);
        for (String licence : licences) {
            int at = window.indexOf(licence);
            if (at >= 0) {
                return new Span(start + at, start + at + licence.length());
            }
        }
        return null;
    }

    /** The end of a caption whose credit ends at a licence mark. */
    int withoutOpener(String text, int start, int end) {
        int opener = opener(text, start, end);
        return Glyphs.trimEnd(text, start, opener > start ? opener : end);
    }

    /** The first bracketed credit of a stretch, or null. */
    @Nullable
    Span firstBracket(String text, int start, int end) {
        String window = text.substring(start, end);
        int open = window.indexOf('(');
        while (open >= 0) {
            int close = window.indexOf(')', open);
            if (close < 0) {
                return null;
            }
            if (close - open <= LONGEST_CREDIT && credit(window.substring(open + 1, close))) {
                return new Span(start + open, start + close + 1);
            }
            open = window.indexOf('(', open + 1);
        }
        return null;
    }
}
