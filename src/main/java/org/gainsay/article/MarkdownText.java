package org.gainsay.article;

import java.util.HashSet;
import java.util.Set;

/** The readable text of a Markdown file: without its markup, its code and its comments, line for line. */
final class MarkdownText {
    /** The longest name of a link that is defined on a line of its own. */
    private static final int LONGEST_NAME = 100;

    private final String source;
    private final LineEnds ends;
    private final MappedText out = new MappedText();
    private final MarkdownInline inline;
    private final Set<Integer> images = new HashSet<>();
    private boolean mayStartList = true;
    private int fenceMissing = -1;

    private MarkdownText(String source) {
        this.source = source;
        this.ends = new LineEnds(source);
        this.inline = new MarkdownInline(source, out);
    }

    static MarkdownText of(String source, int from) {
        MarkdownText text = new MarkdownText(source);
        text.out.copy(source, 0, from);
        int at = from;
        while (at < source.length()) {
            at = text.line(at);
        }
        return text;
    }

    String text() {
        return out.text();
    }

    OffsetMap offsets() {
        return out;
    }

    /** Where the descriptions of the images that stand alone on their lines begin in the text. */
    Set<Integer> images() {
        return images;
    }

    /** Reads one line, or one block of code, and returns where the next begins. */
    private int line(int from) {
        int end = ends.next(from);
        int at = behindQuoteMarks(from, end);
        int next = ends.behind(end);
        int fence = fence(at, end);
        if (fence > 0) {
            int behind = behindFence(next, source.charAt(at), fence);
            if (behind >= 0) {
                boundary(from);
                return behind;
            }
        }
        if (at == end || rule(at, end) || definition(at, end)) {
            boundary(from);
            mayStartList = true;
            return next;
        }
        int resumed = content(at, end);
        if (resumed > end) {
            return resumed;
        }
        out.copy(source, end, next);
        return next;
    }

    /** Reads what a line says; returns where to go on if a comment led into another line, else at most {@code end}. */
    private int content(int at, int end) {
        int heading = behindHeadingMarks(at, end);
        int item = heading > at ? at : behindListMarker(at, end);
        int start = Math.max(heading, item);
        if (start > at) {
            boundary(at);
        }
        mayStartList = item > at;
        int stop = heading > at ? withoutClosingMarks(start, end) : end;
        if (inline.isImage(start, stop)) {
            images.add(out.length());
        }
        int resumed = inline.read(start, stop);
        if (heading > at) {
            boundary(end);
        }
        return resumed;
    }

    /** A blank line that keeps what stands above from being joined with what stands below. */
    private void boundary(int at) {
        out.insert('\n', at);
        out.insert('\n', at);
    }

    private int behindQuoteMarks(int from, int end) {
        int at = Glyphs.skipBlank(source, from, end);
        while (at < end && source.charAt(at) == '>') {
            at = Glyphs.skipBlank(source, at + 1, end);
        }
        return at;
    }

    private int behindHeadingMarks(int at, int end) {
        int mark = at;
        while (mark < end && mark - at < 7 && source.charAt(mark) == '#') {
            mark++;
        }
        boolean heading = mark > at && mark - at <= 6 && (mark == end || Glyphs.blank(source.charAt(mark)));
        return heading ? Glyphs.skipBlank(source, mark, end) : at;
    }

    private int withoutClosingMarks(int from, int end) {
        int stop = Glyphs.trimEnd(source, from, end);
        int mark = stop;
        while (mark > from && source.charAt(mark - 1) == '#') {
            mark--;
        }
        return mark > from && Glyphs.blank(source.charAt(mark - 1)) ? Glyphs.trimEnd(source, from, mark) : stop;
    }

    /** "2022. That was the year" is no list: a number is a marker only where a list can begin, and if it is small. */
    private int behindListMarker(int at, int end) {
        int mark = at;
        if ("-*+".indexOf(source.charAt(at)) >= 0) {
            mark = at + 1;
        } else {
            while (mark < end && mark - at < 2 && source.charAt(mark) >= '0' && source.charAt(mark) <= '9') {
                mark++;
            }
            boolean numbered = mayStartList && mark > at && mark < end && ".)".indexOf(source.charAt(mark)) >= 0;
            mark = numbered ? mark + 1 : at;
        }
        boolean marker = mark > at && mark < end && Glyphs.blank(source.charAt(mark));
        return marker ? Glyphs.skipBlank(source, mark, end) : at;
    }

    /** A line of dashes, stars or equals signs: a rule, or the underline of a heading. */
    private boolean rule(int at, int end) {
        char mark = source.charAt(at);
        int marks = 0;
        for (int i = at; i < end; i++) {
            char c = source.charAt(i);
            if (c != mark && !Glyphs.blank(c)) {
                return false;
            }
            marks += c == mark ? 1 : 0;
        }
        return marks >= 3 && "-*_=".indexOf(mark) >= 0;
    }

    /** {@code [name]: https://...}, which readers do not see. */
    private boolean definition(int at, int end) {
        int close = at + 1;
        int limit = Math.min(end, at + LONGEST_NAME);
        while (close < limit && source.charAt(close) != ']') {
            close++;
        }
        if (source.charAt(at) != '[' || !source.startsWith("]:", close)) {
            return false;
        }
        int target = Glyphs.skipBlank(source, close + 2, end);
        return source.startsWith("http", target) || source.startsWith("/", target) || source.startsWith("<", target);
    }

    /** The length of the fence that opens a block of code, or 0. */
    private int fence(int at, int end) {
        int mark = at;
        char c = at < end ? source.charAt(at) : 0;
        while (mark < end && (c == '`' || c == '~') && source.charAt(mark) == c) {
            mark++;
        }
        return mark - at >= 3 && !ticks(mark, end) ? mark - at : 0;
    }

    private boolean ticks(int from, int end) {
        for (int i = from; i < end; i++) {
            if (source.charAt(i) == '`') {
                return true;
            }
        }
        return false;
    }

    /** Where the text goes on behind a block of code, or -1 if the block is not closed and so is none. */
    private int behindFence(int from, char mark, int length) {
        if (fenceMissing >= 0 && from >= fenceMissing) {
            return -1;
        }
        int at = from;
        while (at < source.length()) {
            int end = ends.next(at);
            int start = behindQuoteMarks(at, end);
            if (start < end && source.charAt(start) == mark && fence(start, end) >= length) {
                return ends.behind(end);
            }
            at = ends.behind(end);
        }
        fenceMissing = from;
        return -1;
    }
}
