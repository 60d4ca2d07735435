package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns of text beside each other, as narrow as a page needs them; a text that is too long goes on below. */
final class Grid {
    /** A blank at which no line is broken. */
    static final char FIRM = '\u00a0';

    private static final int GAP = 2;
    /** Further lines of the first column stand in by so much, so that they look like no row of their own. */
    private static final int HANGING = 2;
    /** A word that is longer may be broken. */
    private static final int LONGEST_WORD = 13;
    /** No column is wider as long as there is a line to go on in. */
    private static final int WIDEST = 30;

    private final List<List<String>> rows;
    private final int[] widths;

    private Grid(List<List<String>> rows, int[] widths) {
        this.rows = rows;
        this.widths = widths;
    }

    /**
     * Texts that are safe to print, row by row, each with one for every column.
     *
     * @param width columns of the page
     * @return null if they do not fit, however narrow they are made
     */
    static @Nullable Grid of(List<List<String>> rows, int width) {
        int columns = rows.get(0).size();
        int[] least = new int[columns];
        int[] widths = new int[columns];
        int sum = GAP * (columns - 1);
        int needed = sum;
        for (int column = 0; column < columns; column++) {
            for (List<String> row : rows) {
                String text = row.get(column);
                int hanging = column == 0 ? HANGING : 0;
                int shortest = Math.min(LONGEST_WORD, longest(text)) + hanging;
                least[column] = Math.max(least[column], Math.min(shortest, Columns.of(text)));
                widths[column] = Math.max(widths[column], Math.min(WIDEST, Columns.of(text)));
            }
            widths[column] = Math.max(widths[column], least[column]);
            sum += widths[column];
            needed += least[column];
        }
        if (needed > width) {
            return null;
        }
        while (sum > width) {
            int widest = -1;
            for (int column = 0; column < columns; column++) {
                boolean wider = widest < 0 || widths[column] > widths[widest];
                widest = widths[column] > least[column] && wider ? column : widest;
            }
            widths[widest]--;
            sum--;
        }
        return new Grid(rows, widths);
    }

    /** The columns of the longest part of a text that no line is broken in. */
    private static int longest(String text) {
        int longest = 0;
        for (String word : text.split("[ -]", -1)) {
            longest = Math.max(longest, Columns.of(word) + 1);
        }
        return Math.min(longest, Columns.of(text));
    }

    /** The lines of a row, each with the text of the last column apart, which alone may be coloured. */
    List<String[]> lines(int row) {
        List<List<String>> cells = new ArrayList<>();
        int height = 0;
        for (int column = 0; column < widths.length; column++) {
            List<String> lines = wrapped(rows.get(row).get(column), widths[column], column == 0 ? HANGING : 0);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String[]> all = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < widths.length - 1; column++) {
                String cell = line(cells.get(column), line);
                text.append(cell).append(" ".repeat(widths[column] - Columns.of(cell) + GAP));
            }
            all.add(new String[] {text.toString(), line(cells.get(widths.length - 1), line)});
        }
        return all;
    }

    private static String line(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line).replace(FIRM, ' ') : "";
    }

    private static List<String> wrapped(String text, int width, int hanging) {
        if (Columns.of(text) <= width) {
            return List.of(text);
        }
        Paragraph paragraph = Paragraph.column(width - hanging);
        int start = 0;
        for (int end = text.indexOf('-'); end >= 0; end = text.indexOf('-', start)) {
            paragraph.text(text.substring(start, end + 1)).joint();
            start = end + 1;
        }
        List<String> lines = new ArrayList<>();
        for (String line : paragraph.text(text.substring(start)).lines()) {
            lines.add(lines.isEmpty() ? line : " ".repeat(hanging) + line);
        }
        return lines;
    }
}
