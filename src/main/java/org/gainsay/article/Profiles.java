package org.gainsay.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is known about the pages of news sites, loaded once. One more site is one data file and one line here. */
final class Profiles {
    private final DataFile aggregator = DataFile.load("aggregator.txt");
    private final List<PageProfile> pages =
            List.of(new PageProfile(aggregator), new PageProfile(DataFile.load("news-app.txt")));
    private final Digest digest = new Digest(aggregator);
    private final Chrome chrome = new Chrome(DataFile.load("chrome.txt"));
    private final Captions captions = new Captions(DataFile.load("captions.txt"));
    private final Bylines bylines = new Bylines(DataFile.load("wires.txt"));

    private Profiles() {}

    static Profiles known() {
        return Holder.KNOWN;
    }

    /** The articles of a page; the whole page is one if no profile knows its layout. */
    List<Section> sections(Paragraphs page) {
        List<Section> entries = digest.sections(page);
        if (entries != null && entries.get(0).source() != null) {
            return entries;
        }
        for (PageProfile profile : pages) {
            @Nullable List<Section> sections = profile.sections(page);
            if (sections != null) {
                return sections;
            }
        }
        return entries == null ? List.of(new Section(0, page.size(), -1, null)) : entries;
    }

    /** Gives each piece its role, or drops it. */
    void sort(Draft draft, @Nullable String knownTitle) {
        if (knownTitle != null) {
            Headline.mark(draft, knownTitle);
        }
        chrome.drop(draft);
        captions.mark(draft);
        if (knownTitle == null) {
            Headline.guess(draft);
        }
        captions.markRepeated(draft);
        bylines.read(draft);
    }

    private static final class Holder {
        static final Profiles KNOWN = new Profiles();
    }
}
