package org.gainsay.rule.pack;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Slips with texts that have to stand in quotes, or that stand in too few of them. */
final class Quotes {
    private static final String WITHIN = "a quote within ends the text that is in quotes";

    private static final String TRIPLE = "\"\"\"";

    private Quotes() {}

    /**
     * A text that is in quotes and goes on behind the closing one: {@code "five "hours""}, {@code 'the port's gate'}, or
     * {@code "Yes," he said}, whose quotes belong to what is told.
     *
     * @param at the line
     * @param column where the parser found something behind the closing quote
     */
    static @Nullable YamlSlip continued(List<String> lines, int at, int column) {
        String line = lines.get(at);
        int end = Math.min(column, line.length()) - 1;
        while (end > 0 && line.charAt(end) == ' ') {
            end--;
        }
        char quote = end > 0 ? line.charAt(end) : ' ';
        int open = quote == '"' || quote == '\'' ? opening(line, quote, end) : -1;
        if (open < 0) {
            return null;
        }
        String whole = line.substring(open).stripTrailing();
        if (whole.startsWith(TRIPLE) && whole.endsWith(TRIPLE) && whole.length() > 2 * TRIPLE.length()) {
            String once = whole.substring(2, whole.length() - 2);
            return new YamlSlip(
                    at,
                    open,
                    "a text stands in one pair of quotes",
                    "write " + YamlSlip.brief(once),
                    Map.of(at, line.substring(0, open) + once));
        }
        boolean inner = line.charAt(end - 1) == ' ' || quote == '"' && letter(line, end + 1);
        if (inner || quote == '\'' && letter(line, end + 1)) {
            String cure = quote == '"'
                    ? "write \\\" for a quote within, or put the text into '...'"
                    : "write '' for an apostrophe within, or put the text into \"...\"";
            return new YamlSlip(at, end, WITHIN, cure, closed(line, open, whole, quote, at));
        }
        String cure = quoted(whole);
        String doubled = cure.startsWith("'") && whole.indexOf('\'') >= 0 ? " ('' stands for an apostrophe)" : "";
        boolean block = !flow(line, open);
        return new YamlSlip(
                at,
                open,
                "the text begins with a quotation, and what follows it stands outside of the quotes",
                block
                        ? "put the whole into quotes of the other sort: " + YamlSlip.brief(cure) + doubled
                        : "put the whole text into quotes of the other sort",
                block ? Map.of(at, line.substring(0, open) + cure) : Map.of());
    }

    /** The line with the quotes within its text written as YAML wants them; none where the text does not end in its quotes. */
    private static Map<Integer, String> closed(String line, int open, String whole, char quote, int at) {
        boolean closed = whole.length() > 2 && whole.charAt(whole.length() - 1) == quote && !flow(line, open);
        return closed ? Map.of(at, line.substring(0, open) + quoted(whole.substring(1, whole.length() - 1))) : Map.of();
    }

    private static boolean letter(String line, int at) {
        return at < line.length() && Character.isLetter(line.charAt(at));
    }

    /** Whether a place lies within brackets, so that its text ends before the line does. */
    private static boolean flow(String line, int at) {
        String before = line.substring(0, at);
        return before.indexOf('{') >= 0 || before.indexOf('[') >= 0;
    }

    /** Where the text that a quote closes was opened. */
    private static int opening(String line, char quote, int end) {
        for (int at = line.indexOf(quote); at >= 0 && at < end; at = line.indexOf(quote, at + 1)) {
            String before = line.substring(0, at).stripTrailing();
            if (before.isEmpty() || ":-[{,".indexOf(before.charAt(before.length() - 1)) >= 0) {
                int close = closing(line, quote, at);
                if (close == end) {
                    return at;
                }
                at = Math.max(at, close);
            }
        }
        return -1;
    }

    private static int closing(String line, char quote, int open) {
        int at = line.indexOf(quote, open + 1);
        while (at > 0 && (quote == '"' && line.charAt(at - 1) == '\\' || quote == '\'' && line.startsWith("''", at))) {
            at = line.indexOf(quote, at + (quote == '"' ? 1 : 2));
        }
        return at;
    }

    /** A text that begins with a character that YAML keeps for itself: {@code %}, {@code @}, a backtick and others. */
    static @Nullable YamlSlip reserved(List<String> lines, int at, int column) {
        String line = lines.get(at);
        if (column >= line.length() || "%@`?->|*&".indexOf(line.charAt(column)) < 0) {
            return null;
        }
        char sign = line.charAt(column);
        boolean flow = flow(line, column);
        String text = line.substring(column).stripTrailing();
        String word = flow ? text.split("[,\\]}]", 2)[0] : text;
        String rest = text.substring(word.length());
        boolean ticked = sign == '`' && word.length() > 2 && word.endsWith("`");
        String cure = ticked ? word.substring(1, word.length() - 1) : quoted(word);
        return new YamlSlip(
                at,
                column,
                "a text without quotes cannot begin with '" + sign + "'",
                ticked ? "leave the backticks out: " + cure : "put it into quotes: " + YamlSlip.brief(cure),
                Map.of(at, line.substring(0, column) + cure + rest));
    }

    /** {@code text: [AP] The fire}, or a bracket too many: what stands behind a closed bracket. */
    static @Nullable YamlSlip bracketed(List<String> lines, int at, int column) {
        String line = lines.get(at);
        if (column < line.length() && "]}".indexOf(line.charAt(column)) >= 0) {
            return new YamlSlip(
                    at,
                    column,
                    "there is one '" + line.charAt(column) + "' too many",
                    "take it out",
                    Map.of(at, line.substring(0, column) + line.substring(column + 1)));
        }
        String before = line.substring(0, Math.min(column, line.length())).strip();
        int colon = line.indexOf(": ");
        int open = colon < 0 ? Blanks.start(line) : colon + 2;
        boolean closed = before.endsWith("]") || before.endsWith("}");
        if (!closed || open >= line.length() || "[{".indexOf(line.charAt(open)) < 0) {
            return null;
        }
        String text = quoted(line.substring(open).strip());
        return new YamlSlip(
                at,
                open,
                "a text without quotes cannot begin with '" + line.charAt(open) + "'",
                "put it into quotes: " + YamlSlip.brief(text),
                Map.of(at, line.substring(0, open) + text));
    }

    /** {@code question: The talks: how long?}: a colon and a blank within a text that is in no quotes. */
    static @Nullable YamlSlip colon(List<String> lines, int at, int column) {
        String line = lines.get(at);
        int start = Blanks.start(line);
        int key = line.indexOf(": ", start);
        boolean within = key > start && key < column && Blanks.key(line.substring(start, key)) && !flow(line, column);
        String text = within ? line.substring(key + 2).strip() : "";
        if (text.isEmpty() || "\"'|>&*!".indexOf(text.charAt(0)) >= 0) {
            return null;
        }
        return new YamlSlip(
                at,
                column,
                "a colon with a blank behind it stands within a text that is in no quotes",
                "put the text into quotes: " + line.substring(start, key) + ": " + YamlSlip.brief(quoted(text)),
                Map.of(at, line.substring(0, key + 2) + quoted(text)));
    }

    /** A text as YAML: in double quotes, or in single ones where it holds double ones. */
    static String quoted(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0 ? '"' + text + '"' : "'" + text.replace("'", "''") + "'";
    }
}
