package org.gainsay.article;

import org.jspecify.annotations.Nullable;

/** What stands beside an article rather than in it; null where nothing was said. */
record Metadata(
        @Nullable String source,
        @Nullable String title,
        @Nullable Publication published,
        @Nullable String url,
        @Nullable String story) {
    static final Metadata NONE = new Metadata(null, null, null, null, null);

    /** These values, and the other's where these are silent. */
    Metadata or(Metadata other) {
        return new Metadata(
                source == null ? other.source : source,
                title == null ? other.title : title,
                published == null ? other.published : published,
                url == null ? other.url : url,
                story == null ? other.story : story);
    }

    /** What further articles of the same file share with the first: the story alone. */
    Metadata shared() {
        return new Metadata(null, null, null, null, story);
    }
}
