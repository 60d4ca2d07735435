package org.gainsay.rule.engine;

import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;

/**
 * Words of phrases by number: the forms of a word have the same stem, so that a phrase is filed once and not once for each pair of forms. Two
 * words that share a form ("leaf" and "leave") have one stem as well; whoever finds a phrase by stems looks at its words.
 */
final class Stems {
    /** By word: its stem; 0 for a word of no phrase. */
    private final int[] ofWord;

    private Stems(int[] ofWord) {
        this.ofWord = ofWord;
    }

    /** Reads what {@link #write} wrote. */
    Stems(TableReader in) {
        this(in.ints());
    }

    void write(TableWriter out) {
        out.ints(ofWord);
    }

    /** The stem of a word; 0 if no phrase holds the word, as for {@link org.gainsay.text.Lexicon#UNKNOWN}. */
    int of(int word) {
        return ofWord[word];
    }

    /** How many words there are, with a stem or without. */
    int words() {
        return ofWord.length;
    }

    /** Joins the forms of words: the smallest number among those of joined words is their stem. */
    static final class Builder {
        private final int[] parents;

        /**
         * A builder.
         *
         * @param size how many words the lexicon has
         */
        Builder(int size) {
            parents = new int[size];
        }

        /** Gives the forms of a word one stem. */
        void join(int[] forms) {
            for (int form : forms) {
                if (parents[form] == 0) {
                    parents[form] = form;
                }
                int a = root(forms[0]);
                int b = root(form);
                parents[Math.max(a, b)] = Math.min(a, b);
            }
        }

        private int root(int word) {
            int root = word;
            while (parents[root] != root) {
                parents[root] = parents[parents[root]];
                root = parents[root];
            }
            return root;
        }

        Stems build() {
            int[] stems = new int[parents.length];
            for (int word = 1; word < stems.length; word++) {
                stems[word] = parents[word] == 0 ? 0 : root(word);
            }
            return new Stems(stems);
        }
    }
}
