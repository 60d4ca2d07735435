package org.gainsay.gate.config;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * A glob that names a newsroom's own articles, on the command line or in {@code gainsay.yaml}. One with a {@code /} is held against whole
 * paths, one without against the names of files: {@code drafts/**}, {@code draft-*.md}.
 *
 * @param given the glob as it was given
 * @param matcher what it matches
 */
public record OwnGlob(String given, PathMatcher matcher) {
    /**
     * Reads a glob.
     *
     * @throws IllegalArgumentException if it is broken
     */
    public static OwnGlob of(String glob) {
        try {
            String relative = glob.startsWith("./") ? glob.substring(2) : glob;
            return new OwnGlob(glob, FileSystems.getDefault().getPathMatcher("glob:" + relative));
        } catch (PatternSyntaxException | UnsupportedOperationException e) {
            throw new IllegalArgumentException(glob + " is no glob", e);
        }
    }

    /** Whether it names an article, by the path of its file as reports name it. */
    public boolean holds(String name) {
        try {
            Path path = Path.of(name).normalize();
            Path held = given.indexOf('/') >= 0 ? path : path.getFileName();
            return held != null && matcher.matches(held);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
