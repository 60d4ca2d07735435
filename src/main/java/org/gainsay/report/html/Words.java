package org.gainsay.report.html;

import org.gainsay.article.Article;
import org.gainsay.article.Publication;
import org.gainsay.compare.Finding;
import org.jspecify.annotations.Nullable;

/** Words from outside at a length that a page can bear. */
final class Words {
    private static final int LONGEST = 160;
    private static final int LONGEST_QUESTION = 400;
    private static final String[] MONTHS = {
        "Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"
    };

    private Words() {}

    static String question(Finding finding) {
        return cut(finding.question(), LONGEST_QUESTION);
    }

    static String source(Article article) {
        return shortened(Finding.name(article));
    }

    /** At most 160 characters; a character is never cut in two. */
    static String shortened(String text) {
        return cut(text, LONGEST);
    }

    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(longest)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }

    /** {@code 15 Aug 2025, 06:10}; empty where it is unknown. */
    static String published(@Nullable Publication published) {
        if (published == null) {
            return "";
        }
        String day =
                published.day().getDayOfMonth() + " " + MONTHS[published.day().getMonthValue() - 1] + " "
                        + published.day().getYear();
        String zone = published.time().getOffset().getId();
        String clock = published.time().toLocalTime().toString();
        return published.dayOnly() ? day : day + ", " + clock + (zone.equals("Z") ? " UTC" : " " + zone);
    }
}
