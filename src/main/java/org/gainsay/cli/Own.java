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
    private final List<PathMatcher> paths = new ArrayList<>();
    private final List<PathMatcher> names = new ArrayList<>();

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
                (folders ? own.paths : own.names).add(FileSystems.getDefault().getPathMatcher("glob:" + relative));
            } catch (PatternSyntaxException | UnsupportedOperationException e) {
                throw new UsageException("--own " + glob + " is no glob", "for example --own 'drafts/**'");
            }
        }
        return own;
    }

    /** The ids of those articles that are meant. */
    Set<String> ids(List<Article> articles) {
        Set<String> ids = new HashSet<>();
        if (!paths.isEmpty() || !names.isEmpty()) {
            for (Article article : articles) {
                if (holds(article.place().path())) {
                    ids.add(article.id());
                }
            }
        }
        return ids;
    }

    private boolean holds(String name) {
        try {
            Path path = Path.of(name).normalize();
            Path last = path.getFileName();
            return paths.stream().anyMatch(glob -> glob.matches(path))
                    || (last != null && names.stream().anyMatch(glob -> glob.matches(last)));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
