package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesFormatTest {
    @TempDir
    Path folder;

    @Test
    void readsAllKeys() {
        Articles read = new Desk(folder)
                .put(
                        "a.jsonl",
                        "{\"id\":7,\"source\":\"Echo\",\"title\":\"T\",\"published\":\"2025-01-02\",\"url\":\"u\",\"story\":\"s\","
                                + "\"tags\":[{\"x\":1}],\"reference\":null,\"text\":\"Tw\\u00f6 \\ud83d\\ude00.\"}")
                .read("a.jsonl");

        Article article = read.articles().get(0);
        assertThat(List.of(article.id(), article.source(), article.title(), article.url(), article.story()))
                .containsExactly("7", "Echo", "T", "u", "s");
        assertThat(article.published()).hasToString("2025-01-02");
        assertThat(article.text()).isEqualTo("Twö 😀.");
        assertThat(article.titleInText()).isFalse();
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void emptyTextIsAnArticleWithoutBlocks() {
        Articles read =
                new Desk(folder).put("a.jsonl", "{\"id\":\"a\",\"text\":\"\"}").read("a.jsonl");

        assertThat(read.articles().get(0).blocks()).isEmpty();
        assertThat(read.articles().get(0).place()).hasToString("a.jsonl:1:1");
    }

    @Test
    void theTitleIsKnownAgainInTheText() {
        Articles read = new Desk(folder)
                .put("a.jsonl", "{\"title\":\"River “rises”\",\"text\":\"RIVER RISES\\n\\n" + Desk.PROSE + "\"}")
                .read("a.jsonl");

        Article article = read.articles().get(0);
        assertThat(article.titleInText()).isTrue();
        assertThat(article.blocks().get(0).role()).isEqualTo(Block.Role.TITLE);
    }

    /** An endless stream: that the reader gets far into it without asking for more memory shows that it keeps nothing. */
    @Test
    void memoryDoesNotGrowWithTheFile() {
        byte[] line = ("{\"text\":\"" + Desk.PROSE.repeat(100) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        int lines = 60_000;
        InputStream stream = new Repeating(line, lines);
        AtomicInteger articles = new AtomicInteger();
        AtomicInteger ahead = new AtomicInteger();

        new ArticleReader(folder, stream).read(List.of("-"), article -> {
            int read = ((Repeating) stream).lines();
            ahead.accumulateAndGet(read - articles.incrementAndGet(), Math::max);
        });

        assertThat(articles).hasValue(lines);
        assertThat(ahead.get()).as("lines read ahead of the article handed on").isLessThan(20);
    }

    private static final class Repeating extends InputStream {
        private final byte[] line;
        private final long size;
        private long at;

        Repeating(byte[] line, int lines) {
            this.line = line;
            this.size = (long) line.length * lines;
        }

        int lines() {
            return (int) (at / line.length);
        }

        @Override
        public int read() {
            return at < size ? line[(int) (at++ % line.length)] : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int from = (int) (at % line.length);
            int count = (int) Math.min(Math.min(length, line.length - from), size - at);
            if (count <= 0) {
                return -1;
            }
            System.arraycopy(line, from, target, offset, count);
            at += count;
            return count;
        }
    }
}
