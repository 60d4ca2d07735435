package org.gainsay.article;

import java.util.List;

/**
 * Everything that was read, and everything that a person has to know about it.
 *
 * @param articles in the order of the arguments, and within a folder in the order of their paths
 * @param problems in the order in which they came up
 */
public record Articles(List<Article> articles, List<Problem> problems) {
    /** Copies the two lists. */
    public Articles {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }
}
