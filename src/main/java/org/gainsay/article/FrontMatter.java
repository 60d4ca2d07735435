package org.gainsay.article;

import org.jspecify.annotations.Nullable;

/**
 * The lines between two {@code ---} at the top of a file.
 *
 * @param metadata what they say
 * @param end where the article's text begins
 */
record FrontMatter(Metadata metadata, int end) {
    /** Metadata is a few lines; what is longer is a text that only looks like it. */
    static final int LONGEST = 64 * 1024;

    static FrontMatter read(String path, String content, ProblemLog problems) {
        int start = content.startsWith("\ufeff") ? 1 : 0;
        int first = afterFence(content, start, "---");
        if (first < 0) {
            return new FrontMatter(Metadata.NONE, start);
        }
        int fence = closingFence(content, first, first + LONGEST);
        String key = firstKey(content, first, fence < 0 ? content.length() : fence);
        if (key == null || fence < 0 && !MetadataKeys.NAMES.contains(key)) {
            return new FrontMatter(Metadata.NONE, start);
        }
        if (fence < 0) {
            if (closingFence(content, first, content.length()) < 0) {
                problems.error(path, 1, 1, "the front matter is not closed", "add a line \"---\" behind it");
            } else {
                problems.error(path, 1, 1, "the front matter is longer than " + LONGEST / 1024 + " KiB", "shorten it");
            }
            return new FrontMatter(Metadata.NONE, start);
        }
        String yaml = content.substring(first, fence);
        Metadata metadata = new MetadataReader(path, 1, problems).read(yaml);
        int title = metadata.titleAt();
        return new FrontMatter(metadata.at(title < 0 ? -1 : first + title), afterLine(content, fence));
    }

    /** The offset behind a line that holds only a fence, or -1 if the line at {@code at} is another. */
    private static int afterFence(String content, int at, String fence) {
        if (!content.startsWith(fence, at)) {
            return -1;
        }
        int end = at + fence.length();
        while (end < content.length() && !Glyphs.lineEnd(content.charAt(end))) {
            if (!Glyphs.blank(content.charAt(end++))) {
                return -1;
            }
        }
        return afterLine(content, end);
    }

    private static int afterLine(String content, int at) {
        int end = at;
        while (end < content.length() && !Glyphs.lineEnd(content.charAt(end))) {
            end++;
        }
        if (content.startsWith("\r\n", end)) {
            return end + 2;
        }
        return Math.min(content.length(), end + 1);
    }

    /** The offset of the line that closes the front matter and begins at a limit at most, or -1. */
    private static int closingFence(String content, int from, int limit) {
        int at = from;
        while (at < content.length() && at <= limit) {
            if (afterFence(content, at, "---") >= 0 || afterFence(content, at, "...") >= 0) {
                return at;
            }
            at = afterLine(content, at);
        }
        return -1;
    }

    /** The word before the colon of the first line, or null: a rule above a paragraph is no front matter. */
    private static @Nullable String firstKey(String content, int from, int to) {
        int at = Glyphs.skipBlank(content, from, to);
        while (at < to && content.charAt(at) == '#') {
            at = Glyphs.skipBlank(content, afterLine(content, at), to);
        }
        int end = at;
        while (end < to
                && (Character.isLetterOrDigit(content.charAt(end)) || "_-\"'".indexOf(content.charAt(end)) >= 0)) {
            end++;
        }
        if (at >= to) {
            return "";
        }
        return end > at && content.startsWith(":", end) ? content.substring(at, end) : null;
    }
}
