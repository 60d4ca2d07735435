package org.gainsay.report.html;

import java.io.IOException;
import java.util.Locale;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.gainsay.report.Report;
import org.jspecify.annotations.Nullable;

/** What was read: outlet, headline, time, and where. */
final class ArticleList {
    private static final int LONGEST_LINK = 2000;

    private ArticleList() {}

    static void write(Html html, Report report) throws IOException {
        html.open("section", "class", "articles", "aria-labelledby", "articles").open("details");
        html.open("summary").open("h2", "id", "articles").text("Articles ");
        html.element("span", Integer.toString(report.articles().size()), "class", "count")
                .close()
                .close();
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Table of articles");
        html.open("table").open("thead").open("tr");
        for (String heading : new String[] {"Source", "Headline", "Published", "Story", "File"}) {
            html.element("th", heading, "scope", "col");
        }
        html.close().close().open("tbody").verbatim("\n");
        for (Article article : report.articles()) {
            row(html, article, report.own().contains(article.id()));
        }
        html.close().close().close().close().closeLine();
    }

    private static void row(Html html, Article article, boolean own) throws IOException {
        html.open("tr").open("th", "scope", "row");
        html.element("bdi", Words.source(article)).text(own ? " (own)" : "").close();
        String title = article.title();
        html.open("td", "dir", "auto");
        String link = link(article.url());
        String shown = title == null ? (link == null ? "" : "(no headline)") : Words.cut(title, 300);
        if (link == null) {
            html.text(shown);
        } else {
            html.element("a", shown, "href", link, "rel", "noopener noreferrer");
        }
        html.close();
        html.element("td", Words.published(article.published()), "class", "when");
        html.open("td").element("bdi", Words.shortened(Finding.story(article))).close();
        String place = article.place().path() + ":" + article.place().line();
        html.open("td").element("code", Words.cut(place, 300), "class", "place").close();
        html.closeLine();
    }

    /** Only what leads to the web is a link; an article may name a script instead. */
    private static @Nullable String link(@Nullable String url) {
        String start =
                url == null ? "" : url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
        boolean web = start.startsWith("http://") || start.equals("https://");
        return url != null && web && url.length() <= LONGEST_LINK ? url : null;
    }
}
