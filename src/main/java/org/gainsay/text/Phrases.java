package org.gainsay.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, found at a token without trying each: they hang off the word that they begin with (or end with,
 * for those looked up backwards). A phrase's words are lexicon words or single marks; the token {@code *} stands for any one
 * word. Between two words of a phrase a glued hyphen in the text is passed over.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
    /** A phrase of the collection as it was found in a text. */
    public record Match<T>(T meaning, int first, int end) {}

    /** The {@link Tokens#value} that the token at each part has to have, beginning with the one that is looked up. */
    private record Phrase<T>(int[] parts, T meaning) {}

    /** Stands for any one word. */
    private static final int ANY = -1;

    private static final int HYPHEN = ~'-';

    /** Marks below this one have a place in an array. */
    private static final int MARKS = 128;

    /** The bits of a word's number that choose its bit of a {@code long}. */
    private static final int WORD = Integer.numberOfTrailingZeros(Long.SIZE);

    private final boolean backwards;
    /** A bit for each word that a phrase hangs off: few enough numbers to stay close, and most words have none. */
    private long[] words = new long[1];

    private @Nullable Entry<T>[] byWord = table(64);
    private final @Nullable Entry<T>[] byMark = table(MARKS);
    private final Map<Integer, Entry<T>> byRareMark = new HashMap<>(4);

    /** The phrases that hang off one word or mark. */
    private static final class Entry<T> {
        /** Longer phrases first, so that the first that matches is the longest. */
        private Phrase<T>[] phrases = list(0);
        /** A bit for the second part of each phrase, by its value modulo 64: most neighbours miss it. */
        private long follow = 0;
        /** The last phrase, if it has one part only. */
        private @Nullable Phrase<T> alone;

        private void add(Phrase<T> added) {
            int at = 0;
            while (at < phrases.length && phrases[at].parts.length >= added.parts.length) {
                at++;
            }
            Phrase<T>[] longer = Arrays.copyOf(phrases, phrases.length + 1);
            System.arraycopy(phrases, at, longer, at + 1, phrases.length - at);
            longer[at] = added;
            phrases = longer;
            if (added.parts.length > 1) {
                follow |= added.parts[1] == ANY ? -1L : 1L << added.parts[1];
            } else if (alone == null) {
                alone = added;
            }
        }
    }

    /**
     * An empty collection.
     *
     * @param backwards whether phrases are looked up by the token behind them
     */
    public Phrases(boolean backwards) {
        this.backwards = backwards;
    }

    /**
     * Adds a phrase.
     *
     * @param lexicon receives the phrase's words
     * @param words the phrase's words, separated by blanks
     * @param meaning what the phrase stands for
     * @param classes classes for the phrase's words
     */
    public void add(Lexicon.Builder lexicon, String words, T meaning, WordClass... classes) {
        put(lexicon, words, meaning, classes);
    }

    /**
     * Adds a phrase whose first word alone is given classes.
     *
     * @param lexicon receives the phrase's words
     * @param words the phrase's words, separated by blanks; the first one is no mark
     * @param meaning what the phrase stands for
     * @param classes classes for the first word
     */
    public void addFirst(Lexicon.Builder lexicon, String words, T meaning, WordClass... classes) {
        int[] parts = put(lexicon, words, meaning);
        lexicon.classify(parts[backwards ? parts.length - 1 : 0], classes);
    }

    private int[] put(Lexicon.Builder lexicon, String words, T meaning, WordClass... classes) {
        String[] fields = DataFile.fields(words, ' ');
        int[] parts = new int[fields.length];
        for (int i = 0; i < fields.length; i++) {
            int at = backwards ? fields.length - 1 - i : i;
            parts[at] = part(lexicon, fields[i], classes);
        }
        Entry<T> entry = entry(parts[0]);
        if (entry == null) {
            entry = new Entry<>();
            put(parts[0], entry);
        }
        entry.add(new Phrase<>(parts, meaning));
        return parts;
    }

    private static int part(Lexicon.Builder lexicon, String word, WordClass... classes) {
        if (word.equals("*")) {
            return ANY;
        }
        char first = word.charAt(0);
        return word.length() == 1 && Characters.type(first) == Characters.MARK ? ~first : lexicon.add(word, classes);
    }

    private void put(int value, Entry<T> entry) {
        if (value >= byWord.length) {
            byWord = Arrays.copyOf(byWord, value * 2);
            words = Arrays.copyOf(words, byWord.length + Long.SIZE >> WORD);
        }
        if (value >= 0) {
            byWord[value] = entry;
            words[value >> WORD] |= 1L << value;
        } else if (~value < MARKS) {
            byMark[~value] = entry;
        } else {
            byRareMark.put(value, entry);
        }
    }

    private @Nullable Entry<T> entry(int value) {
        if (value >= 0) {
            int word = value >> WORD;
            return word < words.length && (words[word] >>> value & 1) != 0 ? byWord[value] : null;
        }
        return ~value < MARKS ? byMark[~value] : byRareMark.get(value);
    }

    /** The longest phrase that begins at a token (or ends at it, for a backward collection), or null. */
    public @Nullable Match<T> find(Tokens tokens, int token) {
        Entry<T> entry = entry(tokens.value(token));
        if (entry == null) {
            return null;
        }
        int neighbour = tokens.value(backwards ? token - 1 : token + 1);
        if ((entry.follow >>> neighbour & 1) == 0 && neighbour != HYPHEN) {
            return entry.alone == null ? null : new Match<>(entry.alone.meaning, token, token + 1);
        }
        for (Phrase<T> phrase : entry.phrases) {
            int last = match(tokens, token, phrase.parts);
            if (last >= 0) {
                return backwards
                        ? new Match<>(phrase.meaning, last, token + 1)
                        : new Match<>(phrase.meaning, token, last + 1);
            }
        }
        return null;
    }

    /** The token that the phrase's last looked-up part stands at, or -1. */
    private int match(Tokens tokens, int token, int[] parts) {
        int step = backwards ? -1 : 1;
        int at = token;
        for (int i = 1; i < parts.length; i++) {
            at += step;
            if (parts[i] >= ANY && tokens.value(at) == HYPHEN && tokens.glued(at) && tokens.glued(at + 1)) {
                at += step;
            }
            boolean matches = parts[i] == ANY ? tokens.type(at) == Tokens.WORD : tokens.value(at) == parts[i];
            if (!matches) {
                return -1;
            }
        }
        return at;
    }

    @SuppressWarnings("unchecked")
    private static <T> Phrase<T>[] list(int size) {
        return (Phrase<T>[]) new Phrase<?>[size];
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable Entry<T>[] table(int size) {
        return (Entry<T>[]) new Entry<?>[size];
    }
}
