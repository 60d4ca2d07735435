package org.gainsay.report;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Trend;
import org.gainsay.rule.engine.ReadArticle;
import org.jspecify.annotations.Nullable;

/** The values of one article in JSON. Offsets count in the original input; those of a title that stands in no file as it is count in the title. */
final class MentionJson {
    private MentionJson() {}

    static void extraction(Json json, ReadArticle read) {
        json.object().text("id", read.article().id()).array("mentions");
        title(json, read.article(), read.titleMentions());
        text(json, read.article(), read.mentions());
        json.endArray().endObject();
    }

    private static void title(Json json, Article article, List<Mention> mentions) {
        String title = article.title();
        String field = Region.field(article, true);
        String content = field == null ? article.original().content() : title;
        if (content == null) {
            return;
        }
        for (Mention mention : mentions) {
            Span span = Region.ofTitle(article, mention.span());
            mention(json, mention, content, span, Region.ofTitle(article, mention.valueSpan()), field);
        }
    }

    private static void text(Json json, Article article, List<Mention> mentions) {
        for (Mention mention : mentions) {
            Span span = original(article, mention.span());
            Span valueSpan = original(article, mention.valueSpan());
            mention(json, mention, article.original().content(), span, valueSpan, null);
        }
    }

    private static Span original(Article article, Span span) {
        return article.offsets().original(span.start(), span.end());
    }

    private static void mention(
            Json json, Mention mention, String content, Span span, Span valueSpan, @Nullable String field) {
        json.object()
                .textIfAny("field", field)
                .number("start", span.start())
                .number("end", span.end())
                .text("text", content.substring(span.start(), span.end()))
                .number("valueStart", valueSpan.start())
                .number("valueEnd", valueSpan.end())
                .text("kind", mention.kind().label());
        ValueFields.write(json, mention.kind(), OpenEnd.of(mention));
        Trend trend = mention.trend();
        json.textIfAny("trend", trend == null ? null : trend.label());
        ValueFields.stated(json, mention.value());
        ValueFields.hedge(json, mention.hedge());
        if (!mention.kind().temporal()) {
            json.interval("allows", mention.allows()).interval("likely", mention.likely());
        }
        json.endObject();
    }
}
