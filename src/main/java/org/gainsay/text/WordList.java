package org.gainsay.text;

/** The words that the reading of any text needs: abbreviations, and what joins sentences and clauses. */
public final class WordList {
    private WordList() {}

    /**
     * Adds the commonest words of news to a lexicon that is empty. Words with small numbers lie close together in all tables by word, so that most
     * of a text finds what it needs close to the processor.
     */
    public static void addCommon(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(WordList.class, "common.tsv")) {
            lexicon.addAll(row[0]);
        }
    }

    /** Adds this room's own words to a lexicon. */
    public static void addTo(Lexicon.Builder lexicon) {
        add(lexicon, WordList.class, "words.tsv");
    }

    /**
     * Adds words from a data file whose rows are a class and the words that have it, separated by blanks.
     *
     * @param room a class in the file's package
     * @param name the file's name
     */
    public static void add(Lexicon.Builder lexicon, Class<?> room, String name) {
        for (String[] row : DataFile.rows(room, name)) {
            WordClass wordClass = WordClass.valueOf(row[0]);
            for (String word : DataFile.fields(row[1], ' ')) {
                lexicon.add(word, wordClass);
            }
        }
    }
}
