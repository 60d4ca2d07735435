package org.gainsay.rule;

import java.util.List;
import java.util.Set;
import org.gainsay.article.Article;

/**
 * An article as far as its words tell what it is about.
 *
 * @param article the article
 * @param senses the senses of all words of its text that say anything
 * @param names those of them that are names
 * @param statements its values with the words around them
 */
public record Telling(Article article, Set<String> senses, Set<String> names, List<Statement> statements) {
    /** Copies the collections. */
    public Telling {
        senses = Set.copyOf(senses);
        names = Set.copyOf(names);
        statements = List.copyOf(statements);
    }
}
