package org.gainsay.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Every word that Gainsay knows, numbered. Each word of an article is looked up here once; everything after that compares
 * numbers.
 *
 * <p>Words are stored folded (see {@link Folding}): lower case, straight apostrophes, no soft hyphens. Number 0 stands for
 * all words that are not in the lexicon.
 */
public final class Lexicon {
    /** The number of every word that the lexicon does not hold. */
    public static final int UNKNOWN = 0;

    private final Texts words;
    private final long[] classes;
    /** In each slot the hash of a word above its number, so that one look at memory answers for nearly all words. */
    private final long[] slots;

    private final int mask;
    private final ShortWords shortWords;
    private final LongWords longWords;

    private Lexicon(Builder builder) {
        String[] list = Arrays.copyOf(builder.words, builder.size);
        words = Texts.of(list);
        classes = Arrays.copyOf(builder.classes, builder.size);
        slots = new long[builder.slots.length];
        for (int slot = 0; slot < slots.length; slot++) {
            int id = builder.slots[slot];
            slots[slot] = id == UNKNOWN ? 0 : (long) list[id].hashCode() << Integer.SIZE | id;
        }
        mask = slots.length - 1;
        shortWords = new ShortWords(list);
        longWords = new LongWords(list);
    }

    /** Reads a lexicon that was written down. */
    public Lexicon(TableReader in) {
        words = in.texts();
        classes = in.longs();
        slots = in.longs();
        mask = slots.length - 1;
        shortWords = new ShortWords(in);
        longWords = new LongWords(in);
    }

    /** Writes the lexicon down. */
    public void write(TableWriter out) {
        out.texts(words);
        out.longs(classes);
        out.longs(slots);
        shortWords.write(out);
        longWords.write(out);
    }

    /** An empty lexicon to fill. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many numbers are in use; every number is smaller. */
    public int size() {
        return words.count();
    }

    /** The folded spelling of a word; empty for {@link #UNKNOWN}. */
    public String word(int id) {
        return words.get(id);
    }

    /** The classes of a word, as a set of {@link WordClass#bit() bits}. */
    public long classes(int id) {
        return classes[id];
    }

    /** Whether a word has at least one of the classes in the set. */
    public boolean is(int id, long bits) {
        return (classes[id] & bits) != 0;
    }

    /**
     * The number of a word in any letter case, or {@link #UNKNOWN}.
     *
     * @param word one word as the lexer cuts it
     */
    public int id(String word) {
        return id(word, 0, word.length(), Folding.hash(word));
    }

    /** The number of the word that stands at {@code [start, end)}, whose folded hash is already known. */
    int id(String text, int start, int end, int hash) {
        int slot = Folding.spread(hash) & mask;
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            if ((int) (entry >>> Integer.SIZE) == hash && Folding.same(words.get((int) entry), text, start, end)) {
                return (int) entry;
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }

    /** The number of a word of at most eight basic letters; see {@link ShortWords#id}. */
    int id(long letters) {
        return shortWords.id(letters);
    }

    /** The number of a word of nine to sixteen basic letters; see {@link LongWords#id}. */
    int id(long head, long tail) {
        return longWords.id(head, tail);
    }

    /**
     * Collects words; each keeps the number it was given first.
     *
     * <p>A builder may {@link #record() record} the numbers that it gives. One that was written down gives them again, to those who ask for the
     * same words in the same order, and looks up none: a start has thousands to ask for.
     */
    public static final class Builder {
        private String[] words = new String[2048];
        private long[] classes = new long[2048];
        private int[] slots = new int[8192];
        private int size = 1;
        private int checksum = 0;
        private @Nullable Recording recording;

        private Builder() {
            words[0] = "";
        }

        /** Reads a builder that was written down, which gives the numbers that it recorded. */
        public Builder(TableReader in) {
            recording = new Recording(in.ints());
            checksum = in.number();
            Texts texts = in.texts();
            size = texts.count();
            classes = in.longs();
            slots = in.ints();
            words = new String[classes.length];
            for (int id = 0; id < size; id++) {
                words[id] = texts.get(id);
            }
        }

        /** Writes the builder down with the numbers that it has recorded. */
        public void write(TableWriter out) {
            out.ints(recording == null ? new int[0] : recording.numbers());
            out.number(checksum);
            out.texts(Arrays.copyOf(words, size));
            out.longs(classes);
            out.ints(slots);
        }

        /** From now on, records the numbers of words. */
        public void record() {
            recording = new Recording();
        }

        /**
         * Adds a word, or adds classes to one that is there.
         *
         * @param word one word as the lexer cuts it, in any letter case
         * @param classes what else it may be used as; none is allowed
         * @return the word's number
         * @throws IllegalStateException if the lexicon holds eight million words already
         */
        public int add(String word, WordClass... classes) {
            if (recording == null) {
                return put(word, classes);
            }
            return recording.plays() ? recording.next() : recording.add(put(word, classes));
        }

        /**
         * Adds words.
         *
         * @param words words, separated by blanks
         * @param classes what else they may be used as
         * @return the words' numbers
         */
        public int[] addAll(String words, WordClass... classes) {
            int[] known = recorded();
            if (known != null) {
                return known;
            }
            String[] fields = DataFile.fields(words, ' ');
            int[] numbers = new int[fields.length];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = put(fields[i], classes);
            }
            return record(numbers);
        }

        /** The numbers that were recorded next at once; null for a builder that gives none again. */
        int @Nullable [] recorded() {
            return recording != null && recording.plays() ? recording.nextList() : null;
        }

        /** Records numbers that belong together. */
        int[] record(int[] numbers) {
            return recording == null ? numbers : recording.addList(numbers);
        }

        /** Adds a word, or classes to it, and records nothing. */
        int put(String word, WordClass... classes) {
            String folded = Folding.fold(word);
            int slot = slot(folded);
            if (slots[slot] == UNKNOWN) {
                slots[slot] = append(folded);
                if (size * 3 > slots.length) {
                    grow();
                    slot = slot(folded);
                }
            }
            int id = slots[slot];
            long bits = WordClass.bits(classes);
            this.classes[id] |= bits;
            checksum = 31 * (31 * checksum + folded.hashCode()) + (int) (bits ^ bits >>> Integer.SIZE);
            return id;
        }

        /**
         * Adds classes to a word that is there.
         *
         * @param id the word's number
         */
        void classify(int id, WordClass... classes) {
            if (recording != null && recording.plays()) {
                return;
            }
            long bits = WordClass.bits(classes);
            this.classes[id] |= bits;
            checksum = 31 * (31 * checksum + id) + (int) (bits ^ bits >>> Integer.SIZE);
        }

        /** A number that tells what was added, in which order, and with which classes. */
        public int checksum() {
            return checksum;
        }

        /**
         * Another builder that holds the same words under the same numbers, and records none.
         *
         * @throws IllegalStateException if this one has numbers left that nobody asked for again
         */
        public Builder copy() {
            if (recording != null) {
                recording.end();
            }
            Builder copy = new Builder();
            copy.words = words.clone();
            copy.classes = classes.clone();
            copy.slots = slots.clone();
            copy.size = size;
            copy.checksum = checksum;
            return copy;
        }

        /** The number of a word that was added, or {@link #UNKNOWN}. */
        public int id(String word) {
            return slots[slot(Folding.fold(word))];
        }

        /** The lexicon as it stands. */
        public Lexicon build() {
            return new Lexicon(this);
        }

        private int append(String folded) {
            if (size == Tokens.WORDS) {
                throw new IllegalStateException("more than " + Tokens.WORDS + " words");
            }
            if (size == words.length) {
                words = Arrays.copyOf(words, size * 2);
                classes = Arrays.copyOf(classes, size * 2);
            }
            words[size] = folded;
            return size++;
        }

        private int slot(String folded) {
            int slot = Folding.spread(folded.hashCode()) & (slots.length - 1);
            while (slots[slot] != UNKNOWN && !words[slots[slot]].equals(folded)) {
                slot = (slot + 1) & (slots.length - 1);
            }
            return slot;
        }

        private void grow() {
            slots = new int[slots.length * 2];
            for (int id = 1; id < size; id++) {
                slots[slot(words[id])] = id;
            }
        }
    }
}
