package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words; marked words may be coloured, and a colour never reaches across a line's end. */
final class Paragraph {
    private final Page page;
    private final String indent;
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
        this.page = page;
        this.indent = " ".repeat(indent);
    }

    Paragraph text(String text) {
        return append(text, false);
    }

    Paragraph marked(String text) {
        return append(text, true);
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
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                piece(text.substring(start, i), marked);
                if (i < text.length()) {
                    endWord();
                    blank = true;
                }
                start = i + 1;
            }
        }
        return this;
    }

    private void piece(String piece, boolean marked) {
        if (!piece.isEmpty()) {
            word.append(marked ? page.yellow(piece) : piece);
            wordWidth += width(piece);
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

    /** Columns of a text: characters outside the basic plane are nearly always two columns wide, as is East Asian script. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            width += letter >= 0x1100 && wide(letter)
                    ? 2
                    : Character.isLowSurrogate(letter) || combining(letter) ? 0 : 1;
        }
        return width;
    }

    private static boolean wide(char letter) {
        return Character.isHighSurrogate(letter)
                || letter <= 0x115f
                || (letter >= 0x2e80 && letter <= 0xa4cf)
                || (letter >= 0xac00 && letter <= 0xd7a3)
                || (letter >= 0xf900 && letter <= 0xfaff)
                || (letter >= 0xff01 && letter <= 0xff60);
    }

    private static boolean combining(char letter) {
        return (letter >= 0x300 && letter <= 0x36f) || letter == 0x200b || letter == 0x200d || letter == 0xfe0f;
    }
}
