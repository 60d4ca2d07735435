package org.gainsay.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The paragraphs of a text, as trimmed stretches without the blank lines between them. A line of a saved page is a paragraph
 * of its own; lines that an author or a wire's computer wrapped at a fixed width stay one paragraph.
 */
final class Paragraphs {
    private final String text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private final BitSet afterBlank = new BitSet();
    private int size;

    private Paragraphs(String text) {
        this.text = text;
    }

    static Paragraphs of(String text, int from) {
        Paragraphs lines = new Paragraphs(text);
        LineEnds ends = new LineEnds(text);
        boolean blank = true;
        int at = from;
        while (at < text.length()) {
            int end = ends.next(at);
            int start = Glyphs.skipBlank(text, at, end);
            if (start < end) {
                lines.add(start, Glyphs.trimEnd(text, start, end), blank);
            }
            blank = start == end;
            at = ends.behind(end);
        }
        return lines.join();
    }

    private void add(int start, int end, boolean blankBefore) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        afterBlank.set(size, blankBefore);
        size++;
    }

    private Paragraphs join() {
        List<Wrapping> blocks = new ArrayList<>();
        int pageWidth = 0;
        int from = 0;
        while (from < size) {
            int to = from + 1;
            while (to < size && !afterBlank.get(to)) {
                to++;
            }
            Wrapping block = new Wrapping(this, from, to);
            pageWidth = Math.max(pageWidth, block.width());
            blocks.add(block);
            from = to;
        }
        Paragraphs joined = new Paragraphs(text);
        for (Wrapping block : blocks) {
            block.onPageOf(pageWidth);
            block.addTo(joined);
        }
        return joined;
    }

    /** Adds a stretch, or lengthens the last one by it. */
    void append(int start, int end, boolean blankBefore, boolean goesOn) {
        if (goesOn) {
            ends[size - 1] = end;
        } else {
            add(start, end, blankBefore);
        }
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    int length(int index) {
        return ends[index] - starts[index];
    }

    boolean afterBlank(int index) {
        return afterBlank.get(index);
    }

    String string(int index) {
        return text.substring(starts[index], ends[index]);
    }

    boolean endsSentence(int index) {
        return Glyphs.endsSentence(text, starts[index], ends[index]);
    }

    /** Whether a paragraph could be a name or a label: short and without a final stop. */
    boolean label(int index) {
        return length(index) <= 60 && !endsSentence(index);
    }
}
