package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.rule.Term;
import org.snakeyaml.engine.v2.nodes.Node;

/** How terms are written: a word, a phrase, {@code =word} for that form alone, or {@code $name} for a list. */
final class TermSyntax {
    private static final char NAME = '$';
    /** How many words a phrase may have. */
    private static final int MAX_WORDS = 8;

    private TermSyntax() {}

    /** Whether a term is the name of a list: {@code $fire}. */
    static boolean namesAList(String written) {
        return written.indexOf(NAME) == 0 && written.substring(1).chars().allMatch(TermSyntax::named);
    }

    /** Whether a character may stand in the name of a list. */
    private static boolean named(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    /** How a list is named that somebody wrote into a phrase: {@code $fire burn}. */
    private static String apart(String written) {
        if (curly(written)) {
            StringBuilder name = new StringBuilder();
            written.chars().filter(c -> c == NAME || named(c)).forEach(c -> name.append((char) c));
            return "a list is named without quotes: " + name;
        }
        List<String> entries = new ArrayList<>();
        String phrase = "";
        for (String word : written.replace("{", "").replace("}", "").split("[ ,;+/|]+")) {
            if (word.indexOf(NAME) == 0) {
                entries.add(phrase);
                entries.add(word);
                phrase = "";
            } else {
                phrase = phrase.isEmpty() ? word : phrase + " " + word;
            }
        }
        entries.add(phrase);
        entries.removeIf(String::isEmpty);
        return "write [" + String.join(", ", entries) + "] for any of them; a phrase is spelt out word by word";
    }

    /** Whether a text may be a term; if not, a problem says why. */
    static boolean valid(Source source, Node entry, String written) {
        String words = written.charAt(0) == Term.EXACTLY ? written.substring(1).strip() : written;
        int odd = Blanks.odd(written);
        if (odd >= 0) {
            source.error(
                    entry,
                    "a " + Blanks.character(written.charAt(odd)) + " stands in '" + written + "'",
                    "write a plain blank instead");
        } else if (written.indexOf(NAME) >= 0) {
            source.error(entry, "a list cannot be a part of '" + written + "'", apart(written));
        } else if (words.isEmpty() || !Character.isLetter(words.codePointAt(0))) {
            source.error(entry, "a term begins with a letter, not as '" + written + "' does", cure(written, words));
        } else if (!allowed(words)) {
            source.error(entry, "'" + written + "' is no word or phrase", cure(written, words));
        } else if (gaps(words) >= MAX_WORDS) {
            source.error(
                    entry,
                    "the phrase is too long: at most " + MAX_WORDS + " words",
                    words.indexOf(" - ") > 0 || words.indexOf(" -") > 0
                            ? "begin each entry with a hyphen and a blank"
                            : "name the two or three words that matter");
        } else {
            return true;
        }
        return false;
    }

    /** What to write instead of something that is no term. */
    private static String cure(String written, String words) {
        if (!words.isEmpty() && Character.isDigit(words.codePointAt(0))) {
            String rest = words.substring(ends(words)).strip();
            return rest.isEmpty()
                    ? "put a word before the number, as in \"in " + words + "\"; what answers may be is 'between'"
                    : "leave the number out: [" + rest + "]; what answers may be is 'between'";
        } else if (curly(written)) {
            return "quotes in YAML are straight: \"burn\"; a word needs none";
        } else if (written.startsWith("-")) {
            return "behind the hyphen of an entry stands a blank: '- burn'";
        }
        if (pattern(written)) {
            String word = letters(written);
            return "a term is no pattern: write "
                    + (word.isEmpty() ? "the words themselves" : word + ", which stands for its forms");
        }
        List<String> parts = new ArrayList<>(List.of(words.split("[^\\p{L}\\p{M}\\d '’.&-]+")));
        parts.replaceAll(String::strip);
        parts.removeIf(String::isEmpty);
        boolean list = words.indexOf(',') >= 0 || words.indexOf('/') >= 0 || words.indexOf(';') >= 0;
        boolean plain = parts.stream().allMatch(part -> Character.isLetter(part.codePointAt(0)));
        if (list && plain) {
            return "write several as a list: [" + String.join(", ", parts) + "]";
        } else if (words.endsWith("*") && parts.size() == 1 && plain) {
            return "a word stands for its forms already: write " + parts.get(0);
        }
        return "a term holds letters, spaces, hyphens and apostrophes";
    }

    /** "boat.+", or a word between slashes: what is written for a search of another kind. */
    private static boolean pattern(String written) {
        boolean slashes = written.length() > 2 && written.startsWith("/") && written.endsWith("/");
        return slashes || written.contains(".*") || written.contains(".+") || written.indexOf('\\') >= 0;
    }

    /** The first letters of a text. */
    private static String letters(String written) {
        int from = 0;
        while (from < written.length() && !Character.isLetter(written.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < written.length() && Character.isLetter(written.charAt(to))) {
            to++;
        }
        return written.substring(from, to);
    }

    /** Where the digits at the beginning end. */
    private static int ends(String words) {
        int at = 0;
        while (at < words.length() && (Character.isDigit(words.charAt(at)) || ".,".indexOf(words.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static boolean curly(String written) {
        return "“”„‘«".indexOf(written.charAt(0)) >= 0;
    }

    private static boolean allowed(String words) {
        int at = 0;
        while (at < words.length()) {
            int c = words.codePointAt(at);
            boolean small = c >= 'a' && c <= 'z';
            if (!small && !allowed(c)) {
                return false;
            }
            at += Character.charCount(c);
        }
        return true;
    }

    private static int gaps(String words) {
        int gaps = 0;
        for (int at = 0; at < words.length(); at++) {
            gaps += words.charAt(at) == ' ' || words.charAt(at) == '-' ? 1 : 0;
        }
        return gaps;
    }

    private static boolean allowed(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || " -'’.&".indexOf(c) >= 0;
    }
}
