package org.gainsay.article;

/**
 * A position as a person looks it up in an editor.
 *
 * @param path the file as it was named or found, with {@code /} between folders; {@code -} for standard input
 * @param line 1-based line
 * @param column 1-based column in UTF-16 code units; a byte order mark does not count
 */
public record Place(String path, int line, int column) {
    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
