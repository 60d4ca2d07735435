package org.gainsay.article;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside an article rather than in it; null where nothing was said.
 *
 * @param titleAt where the words of the title begin in the input; -1 where they stand in no input of the article's, or not as they are
 */
record Metadata(
        @Nullable String source,
        @Nullable String title,
        int titleAt,
        @Nullable Publication published,
        @Nullable String url,
        @Nullable String story) {
    static final Metadata NONE = new Metadata(null, null, -1, null, null, null);

    /** These values, and the other's where these are silent. */
    Metadata or(Metadata other) {
        return new Metadata(
                source == null ? other.source : source,
                title == null ? other.title : title,
                title == null ? other.titleAt : titleAt,
                published == null ? other.published : published,
                url == null ? other.url : url,
                story == null ? other.story : story);
    }

    /** The same with another place of the title. */
    Metadata at(int title) {
        return new Metadata(source, this.title, title, published, url, story);
    }

    /** What further articles of the same file share with the first: the story alone. */
    Metadata shared() {
        return new Metadata(null, null, -1, null, null, story);
    }
}
