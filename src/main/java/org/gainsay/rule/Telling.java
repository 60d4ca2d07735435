package org.gainsay.rule;

import java.util.List;
import java.util.Set;
import org.gainsay.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article as far as its words tell what it is about.
 *
 * @param article the article
 * @param senses the senses of all words of its text that say anything, and the symbols of companies, such as "&lt;BRS>"
 * @param names those of them that are names, and more telling ones than "Bank" or "London"
 * @param subjects the names that it mentions most often
 * @param lead the senses that its title and its first sentences hold
 * @param opening the sense of the name that its text opens with, as far as that tells more than "Bank" or "London"; null where it opens otherwise
 * @param title the senses of its title, and the symbols of companies in it, each with the senses of the company's name: "&lt;BRS> bren"
 * @param statements its values with the words around them
 */
public record Telling(
        Article article,
        Set<String> senses,
        Set<String> names,
        Set<String> subjects,
        Set<String> lead,
        @Nullable String opening,
        Set<String> title,
        List<Statement> statements) {
    /** Copies the collections. */
    public Telling {
        senses = Set.copyOf(senses);
        names = Set.copyOf(names);
        subjects = Set.copyOf(subjects);
        lead = Set.copyOf(lead);
        title = Set.copyOf(title);
        statements = List.copyOf(statements);
    }
}
