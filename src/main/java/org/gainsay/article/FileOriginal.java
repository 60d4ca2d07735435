package org.gainsay.article;

import org.jspecify.annotations.Nullable;

/** A whole decoded file. Its lines are counted only when somebody asks for a place. */
final class FileOriginal implements Original {
    private final String path;
    private final String content;
    private volatile @Nullable LineIndex lines;

    FileOriginal(String path, String content) {
        this.path = path;
        this.content = content;
    }

    @Override
    public String content() {
        return content;
    }

    @Override
    public Place place(int offset) {
        LineIndex index = lines;
        if (index == null) {
            index = new LineIndex(content);
            lines = index;
        }
        int line = index.line(offset);
        int column = offset - index.start(line) + 1;
        boolean behindMark = line == 0 && offset > 0 && content.charAt(0) == '\ufeff';
        return new Place(path, line + 1, behindMark ? column - 1 : column);
    }
}
