package org.gainsay.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.gate.config.OwnGlob;

/** The newsroom's own articles, as {@code --own} names them. */
final class Own {
    private final List<OwnGlob> globs = new ArrayList<>();

    private Own() {}

    /**
     * Reads globs. One with a {@code /} is held against whole paths, one without against the names of files.
     *
     * @throws UsageException if one is broken
     */
    static Own of(List<String> globs) throws UsageException {
        Own own = new Own();
        for (String glob : globs) {
            try {
                own.globs.add(OwnGlob.of(glob));
            } catch (IllegalArgumentException e) {
                throw new UsageException("--own " + glob + " is no glob", "for example --own 'drafts/**'");
            }
        }
        return own;
    }

    /** The ids of those articles that are meant. */
    Set<String> ids(List<Article> articles) {
        Set<String> ids = new HashSet<>();
        for (Article article : articles) {
            String path = article.place().path();
            for (OwnGlob glob : globs) {
                if (glob.holds(path)) {
                    ids.add(article.id());
                }
            }
        }
        return ids;
    }

    /** A note for each glob that means none of the articles. */
    List<String> misses(List<Article> articles) {
        List<String> notes = new ArrayList<>();
        for (OwnGlob glob : globs) {
            if (articles.stream()
                    .noneMatch(article -> glob.holds(article.place().path()))) {
                notes.add("--own " + glob.given() + " names none of the articles");
            }
        }
        return notes;
    }
}
