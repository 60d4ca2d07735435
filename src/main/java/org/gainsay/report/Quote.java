package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Span;

/**
 * A sentence in which the exact words that matter are marked: {@code The leaders talked for »nearly three hours« on Friday.}
 * A long sentence is cut to what stands around the marks.
 */
public final class Quote {
    private static final int AROUND = 130;
    private static final int EVERYTHING = 1 << 24;
    private static final char OPEN = '»';
    private static final char CLOSE = '«';

    private final String sentence;
    private final int around;
    private final List<Span> marks = new ArrayList<>();

    /** A stretch of the sentence as it is shown, and whether it is marked. */
    public record Piece(String text, boolean marked) {}

    /**
     * Starts with nothing marked.
     *
     * @param sentence the sentence, with white space folded
     * @param around how many characters are shown at most to each side of the marks
     */
    public Quote(String sentence, int around) {
        this.sentence = Printable.of(sentence);
        this.around = around;
    }

    Quote(String sentence) {
        this(sentence, AROUND);
    }

    /** A sentence that is not cut, however long it is. */
    static Quote whole(String sentence) {
        return new Quote(sentence, EVERYTHING);
    }

    /**
     * Marks words.
     *
     * @param words words of the sentence with white space as in the article
     * @param before what stands in front of them in the article, which tells equal words apart
     */
    public Quote mark(String words, String before) {
        String wanted = Printable.of(folded(words));
        String lead = Printable.of(folded(before));
        int at = -1;
        int shared = -1;
        for (int i = sentence.indexOf(wanted); i >= 0; i = sentence.indexOf(wanted, i + 1)) {
            int common = commonEnd(lead, i);
            if (common > shared) {
                shared = common;
                at = i;
            }
        }
        return mark(at, at + wanted.length());
    }

    /** Marks the characters in {@code [start, end)}, as far as the sentence goes; nothing if {@code start} is negative. */
    Quote mark(int start, int end) {
        int last = Math.min(end, sentence.length());
        if (start >= 0 && last > start) {
            marks.add(new Span(start, last));
        }
        return this;
    }

    private int commonEnd(String lead, int at) {
        int common = 0;
        while (common < at
                && common < lead.length()
                && lead.charAt(lead.length() - 1 - common) == sentence.charAt(at - 1 - common)) {
            common++;
        }
        return common;
    }

    /** The sentence with its marks, in lines. */
    List<String> lines(Page page, int indent) {
        Paragraph paragraph = new Paragraph(page, indent);
        for (Piece piece : pieces()) {
            if (piece.marked()) {
                paragraph.marked(OPEN + piece.text() + CLOSE);
            } else {
                paragraph.text(piece.text());
            }
        }
        return paragraph.lines();
    }

    /** The sentence cut into what is marked and what is not; an ellipsis stands for what is left out at either end. */
    public List<Piece> pieces() {
        int start = start();
        int end = end();
        List<Piece> pieces = new ArrayList<>();
        String lead = start > 0 ? "… " : "";
        for (Span mark : marks) {
            if (mark.start() >= start) {
                add(pieces, lead + sentence.substring(start, mark.start()), false);
                add(pieces, sentence.substring(mark.start(), mark.end()), true);
                start = mark.end();
                lead = "";
            }
        }
        add(pieces, lead + sentence.substring(start, end) + (end < sentence.length() ? " …" : ""), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    /** Where the first mark stands in the whole sentence; -1 without a mark. */
    int firstMark() {
        return marks.isEmpty() ? -1 : marks.get(0).start();
    }

    /** Whether the sentence is shown from its first to its last character. */
    boolean complete() {
        return start() == 0 && end() == sentence.length();
    }

    private int start() {
        return marks.isEmpty() ? 0 : windowStart(marks.get(0).start());
    }

    private int end() {
        return marks.isEmpty()
                ? Math.min(sentence.length(), EVERYTHING)
                : windowEnd(marks.get(marks.size() - 1).end());
    }

    private int windowStart(int mark) {
        if (mark <= around) {
            return 0;
        }
        int blank = sentence.indexOf(' ', mark - around);
        return blank < 0 || blank >= mark ? whole(mark - around) : blank + 1;
    }

    private int windowEnd(int mark) {
        if (sentence.length() - mark <= around) {
            return sentence.length();
        }
        int blank = sentence.lastIndexOf(' ', mark + around);
        return blank <= mark ? whole(mark + around) : blank;
    }

    /** Not between the two halves of a character. */
    private int whole(int cut) {
        return Character.isLowSurrogate(sentence.charAt(cut)) ? cut - 1 : cut;
    }

    /** White space as a sentence has it: one blank between words. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean space = Character.isWhitespace(letter) || letter == '\u00a0';
            if (!space) {
                folded.append(letter);
            } else if (!blank) {
                folded.append(' ');
            }
            blank = space;
        }
        return folded.toString();
    }
}
