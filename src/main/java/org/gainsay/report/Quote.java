package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Span;

/**
 * A sentence in which the exact words that matter are marked: {@code The leaders talked for »nearly three hours« on Friday.}
 * A long sentence is cut to what stands around the marks.
 */
final class Quote {
    private static final int AROUND = 130;
    private static final int EVERYTHING = 1 << 24;
    private static final char OPEN = '»';
    private static final char CLOSE = '«';

    private final String sentence;
    private final int around;
    private final List<Span> marks = new ArrayList<>();

    private Quote(String sentence, int around) {
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
    Quote mark(String words, String before) {
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

    /** Marks the characters in {@code [start, end)}; nothing if {@code start} is negative. */
    Quote mark(int start, int end) {
        if (start >= 0 && end > start) {
            marks.add(new Span(start, end));
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
        int start = marks.isEmpty() ? 0 : windowStart(marks.get(0).start());
        int end = marks.isEmpty()
                ? sentence.length()
                : windowEnd(marks.get(marks.size() - 1).end());
        Paragraph paragraph = new Paragraph(page, indent);
        if (start > 0) {
            paragraph.text("… ");
        }
        for (Span mark : marks) {
            if (mark.start() >= start) {
                paragraph.text(sentence.substring(start, mark.start()));
                paragraph.marked(OPEN + sentence.substring(mark.start(), mark.end()) + CLOSE);
                start = mark.end();
            }
        }
        paragraph.text(sentence.substring(start, end));
        if (end < sentence.length()) {
            paragraph.text(" …");
        }
        return paragraph.lines();
    }

    private int windowStart(int mark) {
        if (mark <= around) {
            return 0;
        }
        int blank = sentence.indexOf(' ', mark - around);
        return blank < 0 || blank >= mark ? mark - around : blank + 1;
    }

    private int windowEnd(int mark) {
        if (sentence.length() - mark <= around) {
            return sentence.length();
        }
        int blank = sentence.lastIndexOf(' ', mark + around);
        return blank <= mark ? mark + around : blank;
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
