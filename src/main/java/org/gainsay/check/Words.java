package org.gainsay.check;

import java.util.Arrays;
import org.gainsay.text.DataFile;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The roles of words and marks. Words are looked up by their characters where they stand, so that no text is cut out or put
 * in lower case; checks ask only beside a value that has another one near it.
 */
final class Words {
    /** Four for each word, so that a word which is none of them is told from them at the first look. */
    private static final int SLOTS = 4096;

    private static final int PRIME = 31;

    private final String[] words = new String[SLOTS];
    private final long[] roles = new long[SLOTS];
    /** By page of topics. */
    private final long[][] topics = new long[Topic.pages()][SLOTS];

    private Words() {
        Arrays.fill(words, "");
        for (String[] row : DataFile.rows(Words.class, "words.tsv")) {
            Topic topic = topic(row[0]);
            long role = topic == null ? Role.valueOf(row[0]).bit() : 0;
            for (String word : DataFile.fields(row[1], ' ')) {
                int slot = slot(word, 0, word.length());
                words[slot] = word;
                if (topic != null) {
                    topics[topic.page()][slot] |= topic.bit();
                }
                roles[slot] |= role;
            }
        }
    }

    /** The topic with a name; null where that is the name of a role. */
    private static @Nullable Topic topic(String name) {
        for (Topic topic : Topic.values()) {
            if (topic.name().equals(name)) {
                return topic;
            }
        }
        return null;
    }

    private static final class Holder {
        static final Words STANDARD = new Words();
    }

    /** The words of the data file, which is read when they are first asked for. */
    static Words standard() {
        return Holder.STANDARD;
    }

    /** Where a word of a passage stands in the table. */
    int slot(Passage passage, int token) {
        return slot(
                passage.text(), passage.tokens().start(token), passage.tokens().end(token));
    }

    /**
     * The roles of a token, as a set of {@link Role#bit() bits}.
     *
     * @param slot of a word its {@link #slot}
     */
    long roles(Passage passage, int token, int slot) {
        Tokens tokens = passage.tokens();
        switch (tokens.type(token)) {
            case Tokens.WORD:
                return roles[slot];
            case Tokens.MARK:
                return mark(tokens.mark(token));
            case Tokens.BREAK:
                return Role.STOP.bit();
            default:
                return 0;
        }
    }

    /** Whether the word in a slot speaks of a topic. */
    boolean speaks(int slot, Topic topic) {
        return (topics[topic.page()][slot] & topic.bit()) != 0;
    }

    private static long mark(char mark) {
        return switch (mark) {
            case ',' -> Role.COMMA.bit();
            case '(', '[' -> Role.OPEN.bit();
            case ')', ']' -> Role.CLOSE.bit();
            case '-', '—' -> Role.DASH.bit();
            case ':' -> Role.COLON.bit();
            case ';' -> Role.SEMICOLON.bit();
            case '.', '!', '?' -> Role.STOP.bit();
            default -> 0;
        };
    }

    private int slot(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * PRIME + Character.toLowerCase(text.charAt(i));
        }
        int slot = (hash ^ hash >>> 10) & (SLOTS - 1);
        while (!words[slot].isEmpty() && !same(words[slot], text, start, end)) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    private static boolean same(String word, String text, int start, int end) {
        return word.length() == end - start && text.regionMatches(true, start, word, 0, end - start);
    }
}
