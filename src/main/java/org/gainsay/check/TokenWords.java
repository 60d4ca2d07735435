package org.gainsay.check;

import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;

/** The words of one passage in the table of {@link Words}: each is looked up once, since several checks ask for the same. Belongs to one thread. */
final class TokenWords {
    private final Passage passage;
    private final Words words = Words.standard();

    /** By token: one more than the slot of the word; 0 where nobody has asked yet. */
    private final short[] slots;

    TokenWords(Passage passage) {
        this.passage = passage;
        this.slots = new short[passage.tokens().count()];
    }

    /** The roles of a token, as a set of {@link Role#bit() bits}. */
    long roles(int token) {
        return words.roles(passage, token, isWord(token) ? slot(token) : 0);
    }

    /** Whether a token speaks of a topic. */
    boolean speaks(int token, Topic topic) {
        return isWord(token) && words.speaks(slot(token), topic);
    }

    private boolean isWord(int token) {
        return passage.tokens().type(token) == Tokens.WORD;
    }

    private int slot(int token) {
        if (slots[token] == 0) {
            slots[token] = (short) (words.slot(passage, token) + 1);
        }
        return slots[token] - 1;
    }
}
