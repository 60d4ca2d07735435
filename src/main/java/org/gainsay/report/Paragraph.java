package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words; marked words may be coloured, and a colour never reaches across a line's end. */
final class Paragraph {
    /** A line has room for this many columns, however narrow the page. */
    private static final int SHORTEST = 20;

    private final Page page;
    private final String indent;
    private final int shortest;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder word = new StringBuilder();
    private int lineWidth;
    private int wordWidth;
    private boolean blank;

    /**
     * Starts a paragraph.
     *
     * @param indent blanks before each line
     */
    Paragraph(Page page, int indent) {
        this(page, indent, SHORTEST);
    }

    private Paragraph(Page page, int indent, int shortest) {
        this.page = page;
        this.indent = " ".repeat(indent);
        this.shortest = shortest;
    }

    /** Starts a paragraph in a column of so many columns of a terminal, at least 2, which no line exceeds. */
    static Paragraph column(int width) {
        return new Paragraph(new Page(width, false), 0, width);
    }

    Paragraph text(String text) {
        return append(text, false);
    }

    Paragraph marked(String text) {
        return append(text, true);
    }

    /** Lets the line be broken here. */
    Paragraph joint() {
        endWord();
        return this;
    }

    /** The lines so far; nothing may be added behind them. */
    List<String> lines() {
        endWord();
        if (lineWidth > 0) {
            endLine();
        }
        return lines;
    }

    private Paragraph append(String text, boolean marked) {
        int start = 0;
        for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
            piece(text.substring(start, end), marked);
            endWord();
            blank = true;
            start = end + 1;
        }
        piece(text.substring(start), marked);
        return this;
    }

    /** What stands between two blanks. It may be broken before an ideograph, and where it is longer than a line. */
    private void piece(String piece, boolean marked) {
        if (Columns.single(piece) && !tooLong(piece.length())) {
            wordWidth += piece.length();
            add(piece, marked);
            return;
        }
        int start = 0;
        int next;
        for (int i = 0; i < piece.length(); i = next) {
            int letter = piece.codePointAt(i);
            next = i + Character.charCount(letter);
            int columns = Columns.of(letter);
            if (wordWidth > 0 && (columns == 2 && !trailing(letter) || tooLong(columns)) && !Columns.joins(letter)) {
                add(piece.substring(start, i), marked);
                endWord();
                start = i;
            }
            wordWidth += columns;
        }
        add(piece.substring(start), marked);
    }

    private boolean tooLong(int columns) {
        return indent.length() + wordWidth + columns > Math.max(page.width(), indent.length() + shortest);
    }

    /** Whether no line begins with it: closing brackets and quotes, commas, full stops. */
    private static boolean trailing(int letter) {
        int type = Character.getType(letter);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    private void add(String piece, boolean marked) {
        if (!piece.isEmpty()) {
            word.append(marked ? page.yellow(piece) : piece);
        }
    }

    private void endWord() {
        if (wordWidth == 0) {
            return;
        }
        int gap = lineWidth > 0 && blank ? 1 : 0;
        if (lineWidth > 0 && indent.length() + lineWidth + gap + wordWidth > page.width()) {
            endLine();
            gap = 0;
        }
        line.append(" ".repeat(gap)).append(word);
        lineWidth += gap + wordWidth;
        word.setLength(0);
        wordWidth = 0;
        blank = false;
    }

    private void endLine() {
        lines.add(indent + line);
        line.setLength(0);
        lineWidth = 0;
    }
}
