package org.gainsay.text;

import java.util.Arrays;
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

    private record Phrase<T>(int[] parts, T meaning) {}

    /** Stands for any one word. */
    private static final int ANY = -1;

    private final boolean backwards;
    private Phrase<T>[][] byWord = table(64);
    private Phrase<T>[] byMark = list(0);

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
        String[] fields = DataFile.fields(words, ' ');
        int[] parts = new int[fields.length];
        for (int i = 0; i < fields.length; i++) {
            int at = backwards ? fields.length - 1 - i : i;
            parts[at] = part(lexicon, fields[i], classes);
        }
        Phrase<T> phrase = new Phrase<>(parts, meaning);
        if (parts[0] < ANY) {
            byMark = with(byMark, phrase);
            return;
        }
        if (parts[0] >= byWord.length) {
            byWord = Arrays.copyOf(byWord, parts[0] * 2);
        }
        Phrase<T>[] there = byWord[parts[0]];
        byWord[parts[0]] = there == null ? with(list(0), phrase) : with(there, phrase);
    }

    private static int part(Lexicon.Builder lexicon, String word, WordClass... classes) {
        if (word.equals("*")) {
            return ANY;
        }
        char first = word.charAt(0);
        return word.length() == 1 && Characters.type(first) == Characters.MARK
                ? ANY - first
                : lexicon.add(word, classes);
    }

    /** The longest phrase that begins at a token (or ends at it, for a backward collection), or null. */
    public @Nullable Match<T> find(Tokens tokens, int token) {
        byte type = tokens.type(token);
        Phrase<T>[] candidates;
        if (type == Tokens.WORD) {
            int word = tokens.word(token);
            candidates = word > 0 && word < byWord.length ? byWord[word] : null;
        } else {
            candidates = type == Tokens.MARK ? byMark : null;
        }
        if (candidates == null) {
            return null;
        }
        for (Phrase<T> phrase : candidates) {
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
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                at += step;
                if (parts[i] >= ANY && tokens.isMark(at, '-') && tokens.glued(at) && tokens.glued(at + 1)) {
                    at += step;
                }
            }
            if (!matches(tokens, at, parts[i])) {
                return -1;
            }
        }
        return at;
    }

    private static boolean matches(Tokens tokens, int at, int part) {
        if (part < ANY) {
            return tokens.isMark(at, (char) (ANY - part));
        }
        return tokens.type(at) == Tokens.WORD && (part == ANY || tokens.values[at] == part);
    }

    /** Longer phrases first, so that the first that matches is the longest. */
    private static <T> Phrase<T>[] with(Phrase<T>[] phrases, Phrase<T> added) {
        int at = 0;
        while (at < phrases.length && phrases[at].parts.length >= added.parts.length) {
            at++;
        }
        Phrase<T>[] longer = Arrays.copyOf(phrases, phrases.length + 1);
        System.arraycopy(phrases, at, longer, at + 1, phrases.length - at);
        longer[at] = added;
        return longer;
    }

    @SuppressWarnings("unchecked")
    private static <T> Phrase<T>[] list(int size) {
        return (Phrase<T>[]) new Phrase<?>[size];
    }

    @SuppressWarnings("unchecked")
    private static <T> Phrase<T>[][] table(int size) {
        return (Phrase<T>[][]) new Phrase<?>[size][];
    }
}
