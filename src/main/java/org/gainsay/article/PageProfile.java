package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One site's page around its articles, as a data file describes it: the lines that give it away, where the article begins
 * and ends, and how further articles on the page are headed.
 */
final class PageProfile {
    /** A masthead has no more lines than this: outlet, outlet again, section, author. */
    private static final int MASTHEAD = 6;

    private final List<LinePatterns> marks = new ArrayList<>();
    private final LinePatterns begin;
    private final LinePatterns ends;
    private final @Nullable EntryReader entries;

    PageProfile(DataFile data) {
        for (String mark : data.lines("marks")) {
            marks.add(new LinePatterns(List.of(mark.split("\t"))));
        }
        begin = data.patterns("begins after");
        ends = data.patterns("ends at");
        entries = data.lines("entry times").isEmpty() ? null : new EntryReader(data);
    }

    /** The articles of a page, or null if the page is not of this kind. */
    @Nullable
    List<Section> sections(Paragraphs page) {
        if (!recognises(page)) {
            return null;
        }
        List<Section> sections = new ArrayList<>();
        Section lead = lead(page);
        if (lead.first() < lead.end()) {
            sections.add(lead);
        }
        if (entries != null) {
            sections.addAll(entries.read(page));
        }
        return sections.isEmpty() ? null : sections;
    }

    /** All marks stand on lines of their own, in their order. */
    private boolean recognises(Paragraphs page) {
        int mark = 0;
        for (int i = 0; i < page.size() && mark < marks.size(); i++) {
            if (marks.get(mark).match(page.text(), page.start(i), page.end(i))) {
                mark++;
            }
        }
        return mark == marks.size();
    }

    private Section lead(Paragraphs page) {
        int begun = find(begin, page, 0);
        int end = find(ends, page, begun + 1);
        end = end < 0 ? page.size() : end;
        if (begun < 0) {
            boolean titled = end > 1 && Headline.looksLikeOne(page.text(), page.start(0), page.end(0));
            return new Section(0, end, titled ? 0 : -1, null);
        }
        return behindMasthead(page, begun + 1, end);
    }

    private static int find(LinePatterns patterns, Paragraphs page, int from) {
        for (int i = Math.max(0, from); i < page.size(); i++) {
            if (patterns.match(page.text(), page.start(i), page.end(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The outlet stands first, its section and the author follow; the title is set off by a blank line or by the body. */
    private static Section behindMasthead(Paragraphs page, int first, int end) {
        String source = first < end && page.label(first) ? page.string(first) : null;
        int body = source == null ? first : first + 1;
        int limit = Math.min(end, first + MASTHEAD);
        for (int i = body; i < limit; i++) {
            if (page.afterBlank(i)) {
                return new Section(i, end, i, source);
            }
        }
        int title = body;
        while (title + 1 < limit && !page.endsSentence(title + 1)) {
            title++;
        }
        return new Section(Math.min(title, end), end, title < end ? title : -1, source);
    }
}
