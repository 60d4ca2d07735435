package org.gainsay.rule.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.gainsay.article.Article;
import org.gainsay.article.Block;
import org.gainsay.article.OffsetMap;
import org.gainsay.article.Original;
import org.gainsay.article.Place;
import org.gainsay.article.Publication;
import org.gainsay.rule.Pack;
import org.gainsay.rule.pack.PackReader;
import org.jspecify.annotations.Nullable;

/** Articles and packs for tests. */
final class Texts {
    private Texts() {}

    static Article article(String text) {
        return article(null, text, OffsetMap.IDENTITY, text, new Block(Block.Role.BODY, 0, text.length()));
    }

    static Article titled(String title, String text) {
        return article(title, text, OffsetMap.IDENTITY, text, new Block(Block.Role.BODY, 0, text.length()));
    }

    /** An article with a time of publication, or without one. */
    static Article published(@Nullable String time, String text) {
        Article article = article(text);
        return new Article(
                article.id(),
                article.source(),
                null,
                -1,
                false,
                time == null ? null : new Publication(OffsetDateTime.parse(time), false),
                null,
                null,
                article.original(),
                text,
                OffsetMap.IDENTITY,
                article.blocks());
    }

    static Article article(@Nullable String title, String text, OffsetMap offsets, String content, Block... blocks) {
        Original original = new Original() {
            @Override
            public String content() {
                return content;
            }

            @Override
            public Place place(int offset) {
                return new Place("a.txt", 1, offset + 1);
            }
        };
        Publication published = new Publication(OffsetDateTime.parse("2025-08-16T10:00:00Z"), false);
        return new Article(
                "a.txt", "Source", title, -1, false, published, null, null, original, text, offsets, List.of(blocks));
    }

    /** A pack from this test's resources, which must be without mistakes. */
    static Pack pack(String name) {
        try (InputStream file = Objects.requireNonNull(Texts.class.getResourceAsStream("packs/" + name))) {
            PackReader.Result result =
                    new PackReader().read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
            if (!result.problems().isEmpty()) {
                throw new AssertionError(result.problems());
            }
            return Objects.requireNonNull(result.pack());
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
