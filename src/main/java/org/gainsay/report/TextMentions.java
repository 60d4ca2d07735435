package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Place;
import org.gainsay.compare.Finding;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.engine.ReadArticle;
import org.gainsay.text.Passage;
import org.gainsay.text.Sentences;

/** Each sentence that states values, with these marked, and what they mean. */
public final class TextMentions implements MentionRenderer {
    @Override
    public String format() {
        return "text";
    }

    @Override
    public void article(ReadArticle read, Page page, boolean first, Writer out) throws IOException {
        Article article = read.article();
        out.write(first ? "" : "\n");
        out.write(page.bold(Printable.of(article.place().path())));
        String title = article.title();
        String about = Finding.name(article) + (title == null ? "" : ": " + title);
        out.write("\n" + page.faint(Printable.of(about)) + "\n");
        Passage heading = read.title();
        if (heading != null) {
            sentences(read, heading, read.titleMentions(), page, out);
        }
        sentences(read, read.body(), read.mentions(), page, out);
        if (read.mentions().isEmpty() && read.titleMentions().isEmpty()) {
            out.write("\n  no values\n");
        }
    }

    private static void sentences(ReadArticle read, Passage passage, List<Mention> mentions, Page page, Writer out)
            throws IOException {
        int first = 0;
        for (int i = 1; i <= mentions.size(); i++) {
            if (i == mentions.size() || sentence(passage, mentions.get(first)) != sentence(passage, mentions.get(i))) {
                sentence(read, passage, mentions.subList(first, i), page, out);
                first = i;
            }
        }
    }

    private static int sentence(Passage passage, Mention mention) {
        return passage.sentences().of(mention.firstToken());
    }

    private static void sentence(ReadArticle read, Passage passage, List<Mention> mentions, Page page, Writer out)
            throws IOException {
        Sentences sentences = passage.sentences();
        int number = sentence(passage, mentions.get(0));
        String words = passage.words(sentences.first(number), sentences.end(number));
        int start = passage.tokens().start(sentences.first(number));
        Quote quote = Quote.whole(blanks(words));
        for (Mention mention : mentions) {
            quote.mark(mention.span().start() - start, mention.span().end() - start);
        }
        out.write('\n');
        for (String line : quote.lines(page, 2)) {
            out.write(line + "\n");
        }
        for (Mention mention : mentions) {
            value(place(read, passage, mention), words(passage, mention), mention, page, out);
        }
    }

    /** White space of the same length, so that offsets stay the same. */
    private static String blanks(String words) {
        return words.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    private static String words(Passage passage, Mention mention) {
        return passage.text().substring(mention.span().start(), mention.span().end());
    }

    private static String place(ReadArticle read, Passage passage, Mention mention) {
        if (!passage.equals(read.body())) {
            return "title";
        }
        Article article = read.article();
        Place place = article.original()
                .place(article.offsets().original(mention.span().start()));
        return place.line() + ":" + place.column();
    }

    private static void value(String place, String words, Mention mention, Page page, Writer out) throws IOException {
        String shown = Printable.of(Quote.folded(words));
        out.write("    " + page.faint(padded(place, 8)) + padded(shown, 26) + " "
                + padded(mention.kind().label(), 9) + Meaning.of(mention) + "\n");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - Columns.of(text)));
    }
}
