package org.gainsay.compare;

import java.util.HashSet;
import java.util.Set;

/**
 * Sentences of two articles that speak of two occasions, since they differ in when as well as in what: "372 centimetres at 9.15am" and "391
 * centimetres at 7.50am". Neither the two values nor the two times are answers to one question.
 */
final class TwoOccasions {
    private final Set<String> sentences = new HashSet<>();

    /** Whether two statements that exclude each other name two times, which then is kept in mind for their sentences. */
    boolean add(Told a, Told b) {
        boolean apart = a.statement().setting().apart(b.statement().setting());
        if (apart) {
            sentences.add(pair(a, b));
            sentences.add(pair(b, a));
        }
        return apart;
    }

    /** Whether two times or days stand in such sentences. */
    boolean of(Told a, Told b) {
        return a.kind().temporal() && sentences.contains(pair(a, b));
    }

    private static String pair(Told a, Told b) {
        return sentence(a) + '\n' + sentence(b);
    }

    private static String sentence(Told told) {
        return told.owner() + '\n' + told.statement().fact().citation().sentence();
    }
}
