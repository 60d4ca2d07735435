package org.gainsay.article;

/**
 * Quotes the values that hold a colon. {@code title: Analysis: what the deal means} is the commonest slip in front matter;
 * strict YAML rejects it although it can be read in one way only.
 */
final class YamlColons {
    /** A value that begins with one of these says itself how it is to be read. */
    private static final String INDICATORS = "\"'|>[{&*!#%@`";

    private YamlColons() {}

    /** The same lines, so that places stay what they are up to the first quotation mark. */
    static String quoted(String yaml) {
        StringBuilder sound = new StringBuilder(yaml.length() + 16);
        int at = 0;
        while (at < yaml.length()) {
            int end = at;
            while (end < yaml.length() && !Glyphs.lineEnd(yaml.charAt(end))) {
                end++;
            }
            line(yaml, at, end, sound);
            at = Math.min(yaml.length(), end + 1);
            sound.append(yaml, end, at);
        }
        return sound.toString();
    }

    private static void line(String yaml, int from, int end, StringBuilder sound) {
        int key = behindKey(yaml, from, end);
        int value = Glyphs.skipBlank(yaml, Math.max(key, from), end);
        int stop = Glyphs.trimEnd(yaml, value, end);
        boolean plain = key >= 0 && value < stop && INDICATORS.indexOf(yaml.charAt(value)) < 0;
        if (!plain || colon(yaml, value, stop) < 0) {
            sound.append(yaml, from, end);
            return;
        }
        sound.append(yaml, from, value).append('\'');
        sound.append(yaml.substring(value, stop).replace("'", "''"))
                .append('\'')
                .append(yaml, stop, end);
    }

    /** Behind the colon of an unquoted key, or -1 if the line has none. */
    private static int behindKey(String yaml, int from, int end) {
        int at = from;
        while (at < end && yaml.charAt(at) == ' ') {
            at++;
        }
        int key = at;
        while (at < end && Character.isLetter(yaml.charAt(at))) {
            at++;
        }
        boolean found = at > key && at + 1 < end && yaml.charAt(at) == ':' && yaml.charAt(at + 1) == ' ';
        return found ? at + 1 : -1;
    }

    /** The first colon that YAML would take for the end of a key, or -1 if a comment or the line's end comes first. */
    private static int colon(String yaml, int from, int end) {
        for (int i = from; i < end; i++) {
            if (yaml.charAt(i) == '#' && i > from && Glyphs.blank(yaml.charAt(i - 1))) {
                return -1;
            }
            if (yaml.charAt(i) == ':' && (i + 1 == end || Glyphs.blank(yaml.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }
}
