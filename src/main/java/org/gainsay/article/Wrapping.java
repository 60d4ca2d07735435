package org.gainsay.article;

/**
 * Decides which line breaks between two blank lines are only the edge of the author's page. Wrapped prose betrays itself:
 * lines go on in lower case, and they break only where the next word would not have fitted. A short paragraph that shows
 * neither is wrapped where its page is, and its lines are as full as the page's.
 */
final class Wrapping {
    private static final int NARROWEST = 36;
    private static final int WIDEST = 200;

    /** How far a line may fall short of the width although nothing forced it to: words differ in how they were counted. */
    private static final int SLACK = 4;

    private final Paragraphs lines;
    private final int from;
    private final int to;
    private final int width;
    private final boolean wrapped;
    private int pageWidth;

    Wrapping(Paragraphs lines, int from, int to) {
        this.lines = lines;
        this.from = from;
        this.to = to;
        this.width = to - from > 1 ? usualWidth() : 0;
        this.wrapped = width >= NARROWEST && width <= WIDEST && looksWrapped();
    }

    /** The width at which these lines were certainly wrapped, or 0. */
    int width() {
        return wrapped ? width : 0;
    }

    /** Says at which width the lines around these were wrapped; 0 if they were not. */
    void onPageOf(int width) {
        pageWidth = width;
    }

    void addTo(Paragraphs joined) {
        for (int line = from; line < to; line++) {
            boolean goesOn = line > from && (wrapped && soft(line - 1) || fills(line - 1) || rest(line));
            joined.append(lines.start(line), lines.end(line), lines.afterBlank(line), goesOn);
        }
    }

    /** The length that four lines in five do not exceed: one long web address does not widen the page. */
    private int usualWidth() {
        int[] counts = new int[WIDEST + 2];
        for (int line = from; line < to; line++) {
            counts[Math.min(lines.length(line), WIDEST + 1)]++;
        }
        int within = 0;
        int length = 0;
        while (length <= WIDEST && (within += counts[length]) < Math.max(1, (to - from) * 4L / 5)) {
            length++;
        }
        return to - from == 2 ? Math.max(lines.length(from), NARROWEST - 1) : length;
    }

    private boolean looksWrapped() {
        int lower = 0;
        int forced = 0;
        int overlong = 0;
        for (int line = from; line < to; line++) {
            lower += line > from && startsLower(line) ? 1 : 0;
            forced +=
                    line > from && !startsLower(line) && !lines.endsSentence(line - 1) && !fits(line - 1, line) ? 1 : 0;
            overlong += lines.length(line) > width + width / 3 ? 1 : 0;
        }
        return lower > 0 && (lower + forced) * 5L >= to - from - 1 && overlong * 10L <= to - from;
    }

    private boolean soft(int line) {
        int next = line + 1;
        int length = lines.length(line);
        // A wire's first line is short where its dateline was cut off; any other short line ends a paragraph.
        if (length * (line == from ? 3 : 2) < width) {
            return false;
        }
        boolean nearlyFull = line == from || length * 4 >= width * 3;
        return startsLower(next) || !fits(line, next) || nearlyFull && !lines.endsSentence(line);
    }

    /** The rest of a sentence that did not fit, on a line of its own: less than a paragraph below a headline would have. */
    private boolean rest(int line) {
        return to - from == 2
                && lines.length(line - 1) >= NARROWEST
                && !lines.endsSentence(line - 1)
                && lines.endsSentence(line)
                && lines.length(line) * 2 < lines.length(line - 1);
    }

    private boolean fills(int line) {
        return pageWidth > 0 && lines.length(line) <= pageWidth + SLACK && !fits(line, line + 1, pageWidth);
    }

    private boolean startsLower(int line) {
        return Character.isLowerCase(lines.text().charAt(lines.start(line)));
    }

    private boolean fits(int line, int next) {
        return fits(line, next, width);
    }

    private boolean fits(int line, int next, int within) {
        int word = lines.start(next);
        while (word < lines.end(next) && !Glyphs.blank(lines.text().charAt(word))) {
            word++;
        }
        return lines.length(line) + 1 + word - lines.start(next) <= within - SLACK;
    }
}
