package org.gainsay.compare;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Block;
import org.gainsay.article.OffsetMap;
import org.gainsay.article.Original;
import org.gainsay.article.Place;
import org.gainsay.article.Publication;
import org.gainsay.article.Span;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Value;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Stance;
import org.jspecify.annotations.Nullable;

/** Articles and facts for tests, made by hand. */
public final class Newsroom {
    private Newsroom() {}

    /** An article without a title, published at {@code published} (null, a day or a moment). */
    public static Article article(String id, @Nullable String source, @Nullable String published, String text) {
        return article(id, source, published, null, text);
    }

    /** An article of a story. */
    public static Article article(
            String id, @Nullable String source, @Nullable String published, @Nullable String story, String text) {
        return article(id, source, published, story, null, text);
    }

    /** An article with a title. */
    public static Article article(
            String id,
            @Nullable String source,
            @Nullable String published,
            @Nullable String story,
            @Nullable String title,
            String text) {
        return new Article(
                id,
                source,
                title,
                -1,
                false,
                published == null ? null : publication(published),
                null,
                story,
                new Lines(id, text),
                text,
                OffsetMap.IDENTITY,
                List.of(new Block(Block.Role.BODY, 0, text.length())));
    }

    private static Publication publication(String published) {
        return published.length() == 10
                ? new Publication(LocalDate.parse(published).atStartOfDay().atOffset(ZoneOffset.UTC), true)
                : new Publication(OffsetDateTime.parse(published), false);
    }

    /** An asserted fact that cites the first occurrence of {@code words}, its sentence being the line around them. */
    public static Fact fact(
            Article article, Kind kind, Value value, @Nullable Hedge hedge, Interval allows, String words) {
        return fact(article, kind, value, hedge, allows, allows, Stance.ASSERTED, null, words);
    }

    /** A fact that cites every occurrence of {@code words}. */
    public static Fact fact(
            Article article,
            Kind kind,
            Value value,
            @Nullable Hedge hedge,
            Interval allows,
            Interval likely,
            Stance stance,
            @Nullable String speaker,
            String... words) {
        List<Citation> citations = new ArrayList<>();
        int from = 0;
        for (String said : words) {
            int at = article.text().indexOf(said, from);
            if (at < 0) {
                throw new IllegalArgumentException(article.id() + " does not say " + said);
            }
            citations.add(citation(article, at, said));
            from = at + 1;
        }
        return new Fact(article, kind, value, hedge, allows, likely, stance, speaker, citations);
    }

    private static Citation citation(Article article, int at, String words) {
        String text = article.text();
        int start = text.lastIndexOf('\n', at) + 1;
        int end = text.indexOf('\n', at);
        String sentence = text.substring(start, end < 0 ? text.length() : end);
        Span span = new Span(at, at + words.length());
        return new Citation(false, span, words, article.original().place(at), sentence);
    }

    private record Lines(String path, String content) implements Original {
        @Override
        public Place place(int offset) {
            int line = 1;
            int start = 0;
            for (int i = content.indexOf('\n'); i >= 0 && i < offset; i = content.indexOf('\n', i + 1)) {
                line++;
                start = i + 1;
            }
            return new Place(path, line, offset - start + 1);
        }
    }
}
