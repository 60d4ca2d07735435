package org.gainsay.rule.pack;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Slips with lines in which no key stands, or stands where it belongs to nothing. */
final class Keyless {
    private static final List<String> COMMENTS = List.of("//", "/*", "--", "<!--", ";");
    private static final String EQUALS = " = ";

    private Keyless() {}

    /** A line without a colon, where the parser expected a key; null for another line. */
    static @Nullable YamlSlip line(List<String> lines, int at) {
        String line = lines.get(at);
        int start = Blanks.start(line);
        String words = line.substring(start).strip();
        if (words.isEmpty() || words.indexOf(": ") >= 0 || words.endsWith(":")) {
            return comment(lines, at);
        }
        int sign = words.indexOf(EQUALS);
        if (sign > 0 && Blanks.key(words.substring(0, sign).strip())) {
            String mended = words.substring(0, sign).strip() + ": "
                    + words.substring(sign + EQUALS.length()).strip();
            return slip(lines, at, "a key is followed by a colon", "write '" + YamlSlip.brief(mended) + "'", mended);
        }
        YamlSlip comment = comment(lines, at);
        return comment != null
                ? comment
                : slip(
                        lines,
                        at,
                        "there is no key in this line",
                        "if it goes on with a text above, indent it deeper than the key of that text",
                        null);
    }

    /** A comment as another language has it; null for anything else. */
    static @Nullable YamlSlip comment(List<String> lines, int at) {
        String words = lines.get(at).strip();
        return COMMENTS.stream().anyMatch(words::startsWith) && !words.equals("---")
                ? slip(lines, at, "a comment begins with '#'", "write '#' before it", "# " + words)
                : null;
    }

    private static YamlSlip slip(List<String> lines, int at, String message, String cure, @Nullable String mended) {
        String line = lines.get(at);
        int start = Blanks.start(line);
        String cured = mended == null
                ? Blanks.indentBefore(lines, at) + "  " + line.strip()
                : line.substring(0, start) + mended;
        return new YamlSlip(at, start, message, cure, Map.of(at, cured));
    }

    /** An entry below a key that has a text already: {@code answer: 5 h} stands as far left as {@code examples}. */
    static @Nullable YamlSlip entry(List<String> lines, int at) {
        String line = lines.get(at);
        int above = at - 1;
        while (above > 0 && lines.get(above).isBlank()) {
            above--;
        }
        int colon = above < 0 ? -1 : lines.get(above).indexOf(": ");
        int start = colon < 0 ? 0 : Blanks.start(lines.get(above));
        boolean entry = line.strip().startsWith("- ") && colon > start && Blanks.start(line) > start + 2;
        if (!entry) {
            return null;
        }
        String key = lines.get(above).substring(start, colon);
        return new YamlSlip(
                above,
                start,
                "'" + key + "' is not indented as far as the entry below it",
                "if it belongs to an entry, indent it like the other keys of that entry",
                Map.of(above, " ".repeat(Blanks.start(line)) + lines.get(above).strip()));
    }
}
