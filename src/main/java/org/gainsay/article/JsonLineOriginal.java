package org.gainsay.article;

/**
 * The {@code text} of one line of JSON, decoded. An editor shows the JSON, not the text, so that the line is the file's and
 * the column counts through the whole text.
 */
record JsonLineOriginal(String path, int line, String content) implements Original {
    @Override
    public Place place(int offset) {
        return new Place(path, line, offset + 1);
    }

    @Override
    public boolean columnsOfFile() {
        return false;
    }
}
