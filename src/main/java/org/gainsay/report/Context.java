package org.gainsay.report;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;

/** What stands around a citation, and where else the article says the same. */
public final class Context {
    private static final int LEAD = 60;

    private Context() {}

    /** The characters in front of a citation, as far as they help to find it in its sentence. */
    public static String before(Article article, Citation citation) {
        String title = article.title();
        String content = citation.inTitle()
                ? (title == null ? "" : title)
                : article.original().content();
        int end = Math.min(citation.span().start(), content.length());
        return content.substring(Math.max(0, end - LEAD), end);
    }

    /** {@code also in lines 15 and 17}; empty if the article says it once. */
    public static String further(Fact fact) {
        List<Citation> citations = fact.citations();
        StringBuilder places = new StringBuilder();
        int lines = 0;
        int last = fact.citation().inTitle() ? 0 : fact.citation().place().line();
        for (Citation citation : citations) {
            int line = citation.inTitle() ? 0 : citation.place().line();
            if (line != last) {
                places.append(lines == 0 ? "" : ", ").append(line == 0 ? "the title" : Integer.toString(line));
                lines++;
                last = line;
            }
        }
        if (lines == 0) {
            return citations.size() > 1 ? "also elsewhere in the same line" : "";
        }
        int comma = places.lastIndexOf(", ");
        String joined = comma < 0
                ? places.toString()
                : places.replace(comma, comma + 2, " and ").toString();
        boolean title = joined.startsWith("the title");
        return title ? "also in " + joined : "also in line" + (lines > 1 ? "s " : " ") + joined;
    }
}
