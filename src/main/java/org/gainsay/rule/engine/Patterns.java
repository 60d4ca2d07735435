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
    /** By pattern: where its numbers begin. */
    private final int[] starts;

    /**
     * For each pattern its term, the shape of its first word and how many further parts it has; for each part its shape, the number of its
     * literal, how many forms it has, and their words.
     */
    private final int[] numbers;

    private final Texts literals;
    private final @Nullable Pattern[] unpacked;

    private Patterns(int[] starts, int[] numbers, Texts literals) {
        this.starts = starts;
        this.numbers = numbers;
        this.literals = literals;
        this.unpacked = new Pattern[starts.length];
    }

    /** The patterns of a list, each of which stands at its own number. */
    static Patterns of(List<Pattern> patterns) {
        int[] starts = new int[patterns.size()];
        int[] numbers = new int[1024];
        List<String> literals = new ArrayList<>();
        int at = 0;
        for (Pattern pattern : patterns) {
            starts[pattern.number()] = at;
            int room = 3;
            for (Pattern.Part part : pattern.rest()) {
                room += 3 + part.words().length;
            }
            while (at + room > numbers.length) {
                numbers = Arrays.copyOf(numbers, numbers.length * 2);
            }
            at = pack(pattern, numbers, at, literals);
        }
        return new Patterns(starts, Arrays.copyOf(numbers, at), Texts.of(literals.toArray(new String[0])));
    }

    private static int pack(Pattern pattern, int[] into, int start, List<String> literals) {
        int at = start;
        into[at++] = pattern.term();
        into[at++] = pattern.shape();
        into[at++] = pattern.rest().length;
        for (Pattern.Part part : pattern.rest()) {
            into[at++] = part.shape();
            into[at++] = literals.size();
            literals.add(part.literal());
            into[at++] = part.words().length;
            System.arraycopy(part.words(), 0, into, at, part.words().length);
            at += part.words().length;
        }
        return at;
    }

    /** Reads what {@link #write} wrote. */
    Patterns(TableReader in) {
        this(in.ints(), in.ints(), in.texts());
    }

    void write(TableWriter out) {
        out.ints(starts);
        out.ints(numbers);
        out.texts(literals);
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
        for (int i = 0; i < rest.length; i++) {
            int partShape = numbers[at++];
            String literal = literals.get(numbers[at++]);
            int forms = numbers[at++];
            int[] words = Arrays.copyOfRange(numbers, at, at + forms);
            at += forms;
            rest[i] = new Pattern.Part(words, literal, partShape);
        }
        return new Pattern(number, term, shape, rest);
    }
}
