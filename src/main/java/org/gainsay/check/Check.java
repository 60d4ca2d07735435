package org.gainsay.check;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.Severity;
import org.gainsay.text.Passage;

/** Holds one article against itself; applies to every article, whatever its story. */
public interface Check {
    /** The name in reports: {@code general/currency-conversion}. */
    String id();

    /** The question that the check answers for an article. */
    String question();

    /** How much a finding matters. */
    Severity severity();

    /**
     * What does not fit in one article.
     *
     * @param article the article
     * @param passage its text
     * @param mentions all values in {@code passage}, in the order of the text
     * @return one finding per place; none if everything fits
     */
    List<Finding> check(Article article, Passage passage, List<Mention> mentions);
}
