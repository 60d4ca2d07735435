package org.gainsay.cli;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.gainsay.article.Article;

/** The newsroom's own articles, as {@code --own} names them. */
final class Own {
    private final List<Glob> globs = new ArrayList<>();

    /** A glob as it was given. */
    private record Glob(String given, boolean folders, PathMatcher matcher) {
        boolean holds(String name) {
            try {
                Path path = Path.of(name).normalize();
                Path held = folders ? path : path.getFileName();
                return held != null && matcher.matches(held);
            } catch (InvalidPathException e) {
                return false;
            }
        }
    }

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
                boolean folders = glob.indexOf('/') >= 0;
                String relative = glob.startsWith("./") ? glob.substring(2) : glob;
                PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + relative);
                own.globs.add(new Glob(glob, folders, matcher));
            } catch (PatternSyntaxException | UnsupportedOperationException e) {
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
            if (globs.stream().anyMatch(glob -> glob.holds(path))) {
                ids.add(article.id());
            }
        }
        return ids;
    }

    /** A note for each glob that means none of the articles. */
    List<String> misses(List<Article> articles) {
        List<String> notes = new ArrayList<>();
        for (Glob glob : globs) {
            if (articles.stream()
                    .noneMatch(article -> glob.holds(article.place().path()))) {
                notes.add("--own " + glob.given() + " names none of the articles");
            }
        }
        return notes;
    }
}
