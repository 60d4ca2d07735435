package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the further articles of a page that lists them, each under a line such as "27 minutes ago". */
final class EntryReader {
    /** Shorter texts under a headline are teasers, no articles. */
    private static final int SHORTEST_ARTICLE = 200;

    private static final int LONGEST_OUTLET = 40;

    private final LinePatterns times;
    private final LinePatterns chrome;
    private final List<LinePattern> labels = new ArrayList<>();

    EntryReader(DataFile data) {
        times = data.patterns("entry times");
        chrome = data.patterns("ends at");
        for (String label : data.lines("entry outlets")) {
            labels.add(LinePattern.of(label));
        }
    }

    List<Section> read(Paragraphs page) {
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (times.match(page.text(), page.start(i), page.end(i))) {
                heads.add(i);
            }
        }
        List<Section> entries = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? beginning(page, heads.get(i), heads.get(i + 1)) : page.size();
            Section entry = entry(page, heads.get(i), end);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private @Nullable Section entry(Paragraphs page, int time, int end) {
        String source = null;
        int title = time + 1;
        String label = label(page, title, end);
        if (label != null) {
            source = label;
            title++;
        } else if (outletLine(page, time)) {
            source = page.string(time - 1);
        }
        int body = title + 1;
        if (body >= end || page.end(end - 1) - page.start(body) < SHORTEST_ARTICLE) {
            return null;
        }
        return new Section(title, end, title, source);
    }

    /** The index at which the entry with this time begins: one line earlier if its outlet stands there. */
    private int beginning(Paragraphs page, int previous, int time) {
        String label = label(page, time + 1, page.size());
        boolean named = label != null && label.equals(page.string(time - 1));
        return time - 1 > previous && (named || outletLine(page, time)) ? time - 1 : time;
    }

    private @Nullable String label(Paragraphs page, int index, int end) {
        if (index < end) {
            for (LinePattern pattern : labels) {
                Span outlet = pattern.match(page.text(), page.start(index), page.end(index));
                if (outlet != null && outlet.length() > 0 && outlet.length() <= LONGEST_OUTLET) {
                    return page.text().substring(outlet.start(), outlet.end());
                }
            }
        }
        return null;
    }

    private boolean outletLine(Paragraphs page, int time) {
        int line = time - 1;
        return line > 0
                && page.length(line) <= LONGEST_OUTLET
                && !page.endsSentence(line)
                && page.endsSentence(line - 1)
                && !chrome.match(page.text(), page.start(line), page.end(line))
                && !times.match(page.text(), page.start(line), page.end(line));
    }
}
