package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;
import org.gainsay.text.Texts;
import org.jspecify.annotations.Nullable;

/** The patterns of all terms, by their numbers. Most are met by no article of a run, so each is unpacked when it is first asked for. */
final class Patterns {
    private static final int[] NONE = {};

    /** By pattern: where its numbers begin; empty where none is packed. */
    private final int[] starts;

    /**
     * For each pattern its term, the shape of its first word and how many further parts it has; if it has some, how many forms the first word
     * has, and their numbers; for each part its shape, the number of its literal, how many forms it has, and their numbers.
     */
    private final int[] numbers;

    private final Texts literals;
    private final Stems stems;
    private final @Nullable Pattern[] unpacked;

    private Patterns(int[] starts, int[] numbers, Texts literals, Stems stems, @Nullable Pattern[] unpacked) {
        this.starts = starts;
        this.numbers = numbers;
        this.literals = literals;
        this.stems = stems;
        this.unpacked = unpacked;
    }

    /**
     * The patterns of a list, each of which stands at its own number.
     *
     * @param size how many words the lexicon has
     */
    static Patterns of(List<Pattern> patterns, int size) {
        Stems.Builder stems = new Stems.Builder(size);
        for (Pattern pattern : patterns) {
            Pattern.Part[] rest = pattern.rest();
            if (rest.length > 0) {
                stems.join(pattern.first());
                stems.join(rest[0].words());
            }
            if (rest.length > 1) {
                stems.join(rest[1].words());
            }
        }
        return new Patterns(
                NONE, NONE, Texts.of(new String[0]), stems.build(), patterns.toArray(new @Nullable Pattern[0]));
    }

    /** Reads what {@link #write} wrote. */
    Patterns(TableReader in) {
        starts = in.ints();
        numbers = in.ints();
        literals = in.texts();
        stems = new Stems(in);
        unpacked = new Pattern[starts.length];
    }

    void write(TableWriter out) {
        int[] begins = new int[unpacked.length];
        List<Integer> packed = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int number = 0; number < begins.length; number++) {
            begins[number] = packed.size();
            pack(get(number), packed, texts);
        }
        out.ints(begins);
        out.ints(packed.stream().mapToInt(Integer::intValue).toArray());
        out.texts(texts.toArray(new String[0]));
        stems.write(out);
    }

    private static void pack(Pattern pattern, List<Integer> into, List<String> texts) {
        into.add(pattern.term());
        into.add(pattern.shape());
        into.add(pattern.rest().length);
        if (pattern.rest().length > 0) {
            pack(pattern.first(), into);
        }
        for (Pattern.Part part : pattern.rest()) {
            into.add(part.shape());
            into.add(texts.size());
            texts.add(part.literal());
            pack(part.words(), into);
        }
    }

    private static void pack(int[] words, List<Integer> into) {
        into.add(words.length);
        for (int word : words) {
            into.add(word);
        }
    }

    /** How many patterns there are; their numbers are smaller. */
    int count() {
        return unpacked.length;
    }

    /** The stems of the words that phrases are found by. */
    Stems stems() {
        return stems;
    }

    /** The pattern of a number. */
    Pattern get(int number) {
        Pattern known = unpacked[number];
        if (known == null) {
            known = unpack(number);
            unpacked[number] = known;
        }
        return known;
    }

    private Pattern unpack(int number) {
        int at = starts[number];
        int term = numbers[at++];
        int shape = numbers[at++];
        Pattern.Part[] rest = new Pattern.Part[numbers[at++]];
        int[] first = rest.length == 0 ? NONE : words(at);
        at += rest.length == 0 ? 0 : 1 + first.length;
        for (int i = 0; i < rest.length; i++) {
            int[] words = words(at + 2);
            rest[i] = new Pattern.Part(words, literals.get(numbers[at + 1]), numbers[at]);
            at += 3 + words.length;
        }
        return new Pattern(number, term, first, shape, rest);
    }

    /** The words of a list that begins with how many it has. */
    private int[] words(int at) {
        return Arrays.copyOfRange(numbers, at + 1, at + 1 + numbers[at]);
    }
}
