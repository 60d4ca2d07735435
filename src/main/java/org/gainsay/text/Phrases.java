package org.gainsay.text;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, found at a token without trying each: they hang off the word that they begin with (or end with,
 * for those looked up backwards). A phrase's words are lexicon words or single marks; the token {@code *} stands for any one
 * word. Between two words of a phrase a glued hyphen in the text is passed over. A collection that is complete may be shared by threads.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
    /** A phrase of the collection as it was found in a text. */
    public record Match<T>(T meaning, int first, int end) {}

    /** Stands for any one word. */
    static final int ANY = -1;

    static final int HYPHEN = ~'-';

    private final boolean backwards;

    /** By the word or mark that they hang off, as long as phrases are added; empty for a collection that was written down. */
    private final NavigableMap<Integer, PhraseEntry<T>> added = new TreeMap<>();

    /** Made of what was added when somebody first looks for a phrase. Threads that share a collection may each make one at first. */
    private volatile @Nullable PhraseHeads<T> heads;

    /**
     * An empty collection.
     *
     * @param backwards whether phrases are looked up by the token behind them
     */
    public Phrases(boolean backwards) {
        this.backwards = backwards;
    }

    /**
     * Reads a collection that was written down. The phrases of a word are made when it is first looked up.
     *
     * @param backwards as for the collection that was written
     * @param meanings what phrases stand for, by the numbers with which they were written
     */
    public Phrases(boolean backwards, TableReader in, List<T> meanings) {
        this.backwards = backwards;
        this.heads = new PhraseHeads<>(in, meanings);
    }

    /**
     * Writes the collection down.
     *
     * @param meanings what its phrases stand for, each of which is written as its first place there
     * @throws IndexOutOfBoundsException if one of them is not there
     */
    public void write(TableWriter out, List<T> meanings) {
        heads().write(out, meanings);
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
        int[] known = lexicon.recorded();
        int[] parts = known == null ? lexicon.record(parts(lexicon, words, classes)) : known;
        PhraseEntry<T> entry = added.get(parts[0]);
        added.put(
                parts[0],
                (entry == null ? PhraseEntry.<T>none() : entry).with(new PhraseEntry.Phrase<>(parts, meaning)));
        heads = null;
        return parts;
    }

    private int[] parts(Lexicon.Builder lexicon, String words, WordClass... classes) {
        String[] fields = DataFile.fields(words, ' ');
        int[] parts = new int[fields.length];
        for (int i = 0; i < fields.length; i++) {
            int at = backwards ? fields.length - 1 - i : i;
            parts[at] = part(lexicon, fields[i], classes);
        }
        return parts;
    }

    private static int part(Lexicon.Builder lexicon, String word, WordClass... classes) {
        if (word.equals("*")) {
            return ANY;
        }
        char first = word.charAt(0);
        return word.length() == 1 && Characters.type(first) == Characters.MARK ? ~first : lexicon.put(word, classes);
    }

    private PhraseHeads<T> heads() {
        PhraseHeads<T> made = heads;
        if (made == null) {
            made = new PhraseHeads<>(added);
            heads = made;
        }
        return made;
    }

    /** The longest phrase that begins at a token (or ends at it, for a backward collection), or null. */
    public @Nullable Match<T> find(Tokens tokens, int token) {
        PhraseHeads<T> known = heads();
        int slot = known.slot(tokens.value(token));
        if (slot < 0) {
            return null;
        }
        int neighbour = tokens.value(backwards ? token - 1 : token + 1);
        if (known.alone(slot, neighbour)) {
            T single = known.single(slot);
            return single == null ? null : new Match<>(single, token, token + 1);
        }
        for (PhraseEntry.Phrase<T> phrase : known.entry(slot).phrases()) {
            if (phrase.misses(neighbour)) {
                continue;
            }
            int last = match(tokens, token, phrase.parts());
            if (last >= 0) {
                return backwards
                        ? new Match<>(phrase.meaning(), last, token + 1)
                        : new Match<>(phrase.meaning(), token, last + 1);
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
}
