package org.gainsay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
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

    /** The {@link Tokens#value} that the token at each part has to have, beginning with the one that is looked up. */
    private record Phrase<T>(int[] parts, T meaning) {
        /** Whether the second part is not what stands beside the first, nor may stand behind a hyphen there. */
        boolean misses(int neighbour) {
            return parts.length > 1 && parts[1] != neighbour && parts[1] != ANY && neighbour != HYPHEN;
        }
    }

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

    /** By word; empty for a collection that was written down until a word of it is met. */
    private @Nullable Entry<T>[] byWord = table(64);

    private final @Nullable Entry<T>[] byMark = table(MARKS);
    private final Map<Integer, Entry<T>> byRareMark = new HashMap<>(4);

    /** The phrases that were written down and that nobody has looked for yet; null for a collection that was not. */
    private final @Nullable Written<T> written;

    /** The phrases that hang off one word or mark. */
    private static final class Entry<T> {
        /** Longer phrases first, so that the first that matches is the longest. */
        private final Phrase<T>[] phrases;
        /** A bit for the second part of each phrase, by its value modulo 64: most neighbours miss it. */
        private final long follow;
        /** The last phrase, if it has one part only. */
        private final @Nullable Phrase<T> alone;

        Entry(Phrase<T>[] phrases) {
            long second = 0;
            Phrase<T> single = null;
            for (Phrase<T> phrase : phrases) {
                if (phrase.parts.length > 1) {
                    second |= phrase.parts[1] == ANY ? -1L : 1L << phrase.parts[1];
                } else if (single == null) {
                    single = phrase;
                }
            }
            this.phrases = phrases;
            this.follow = second;
            this.alone = single;
        }

        Entry<T> with(Phrase<T> added) {
            int at = 0;
            while (at < phrases.length && phrases[at].parts.length >= added.parts.length) {
                at++;
            }
            Phrase<T>[] longer = Arrays.copyOf(phrases, phrases.length + 1);
            System.arraycopy(phrases, at, longer, at + 1, phrases.length - at);
            longer[at] = added;
            return new Entry<>(longer);
        }
    }

    /**
     * Phrases as they were written down.
     *
     * @param heads what they hang off, in ascending order
     * @param starts by head: where its phrases begin in the table, the last of them followed by the table's end
     * @param table for each phrase the number of its meaning, the number of its parts, and the parts
     */
    private record Written<T>(int[] heads, int[] starts, int[] table, List<T> meanings) {
        Entry<T> entry(int head) {
            int number = Arrays.binarySearch(heads, head);
            List<Phrase<T>> phrases = new ArrayList<>();
            int at = starts[number];
            while (at < starts[number + 1]) {
                int end = at + 2 + table[at + 1];
                phrases.add(new Phrase<>(Arrays.copyOfRange(table, at + 2, end), meanings.get(table[at])));
                at = end;
            }
            return new Entry<>(phrases.toArray(list(0)));
        }
    }

    /**
     * An empty collection.
     *
     * @param backwards whether phrases are looked up by the token behind them
     */
    public Phrases(boolean backwards) {
        this.backwards = backwards;
        this.written = null;
    }

    /**
     * Reads a collection that was written down. The phrases of a word are made when it is first looked up.
     *
     * @param backwards as for the collection that was written
     * @param meanings what phrases stand for, by the numbers with which they were written
     */
    public Phrases(boolean backwards, TableReader in, List<T> meanings) {
        this.backwards = backwards;
        this.written = new Written<>(in.ints(), in.ints(), in.ints(), meanings);
        this.words = in.longs();
        this.byWord = table(0);
        for (int head : written.heads) {
            if (head >= 0) {
                break;
            }
            put(head, written.entry(head));
        }
    }

    /**
     * Writes the collection down.
     *
     * @param meanings what its phrases stand for, each of which is written as its first place there
     * @throws IndexOutOfBoundsException if one of them is not there
     */
    public void write(TableWriter out, List<T> meanings) {
        SortedMap<Integer, Entry<T>> entries = new TreeMap<>(byRareMark);
        for (int value = -MARKS; value < words.length * Long.SIZE; value++) {
            Entry<T> entry = entry(value);
            if (entry != null) {
                entries.put(value, entry);
            }
        }
        List<Integer> starts = new ArrayList<>();
        List<Integer> table = new ArrayList<>();
        for (Entry<T> entry : entries.values()) {
            starts.add(table.size());
            for (Phrase<T> phrase : entry.phrases) {
                table.add(Objects.checkIndex(meanings.indexOf(phrase.meaning), meanings.size()));
                table.add(phrase.parts.length);
                for (int part : phrase.parts) {
                    table.add(part);
                }
            }
        }
        starts.add(table.size());
        out.ints(ints(entries.keySet()));
        out.ints(ints(starts));
        out.ints(ints(table));
        out.longs(words);
    }

    private static int[] ints(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
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
        Entry<T> entry = entry(parts[0]);
        put(parts[0], (entry == null ? new Entry<T>(list(0)) : entry).with(new Phrase<>(parts, meaning)));
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
            if (word >= words.length || (words[word] >>> value & 1) == 0) {
                return null;
            }
            // Threads that share a collection may each give it a table at first.
            @Nullable Entry<T>[] table = byWord;
            Entry<T> entry = value < table.length ? table[value] : null;
            return entry == null && written != null ? made(value, written) : entry;
        }
        return ~value < MARKS ? byMark[~value] : byRareMark.get(value);
    }

    private Entry<T> made(int word, Written<T> from) {
        @Nullable Entry<T>[] table = byWord;
        if (table.length == 0) {
            table = table(words.length * Long.SIZE);
            byWord = table;
        }
        Entry<T> entry = from.entry(word);
        table[word] = entry;
        return entry;
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
            if (phrase.misses(neighbour)) {
                continue;
            }
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
