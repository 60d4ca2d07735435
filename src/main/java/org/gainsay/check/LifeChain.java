package org.gainsay.check;

import java.time.LocalDate;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;

/** Holds a birth, or the founding of something, against the ages and the death that its sentence and those around it tell of the same one. */
final class LifeChain {
    /** How many tokens before a date "born" may stand. */
    private static final int BORN = 10;
    /** How many sentences behind the first one go on about the same one. */
    private static final int FURTHER = 2;

    private LifeChain() {}

    /** Adds faults if the mention with a number is a birth. */
    static void check(Scene scene, int at, LocalDate published, Faults faults) {
        Mention date = scene.mentions().get(at);
        if (date.kind() != Kind.DATE || !birth(scene, date)) {
            return;
        }
        int sentence = scene.sentence(date);
        Life life = sentence > 0 && together(scene, sentence - 1, sentence)
                ? life(scene, sentence - 1, sentence)
                : new Life();
        if (!life.complete()) {
            life = life(scene, sentence, sentence + FURTHER);
        }
        if (life.complete()) {
            life.check(scene, published, faults);
        }
    }

    /** What the sentences tell as far as they go on about the one of the first. */
    private static Life life(Scene scene, int first, int last) {
        Life life = new Life();
        LifeReader reader = new LifeReader(scene, life);
        boolean read = reader.read(first, false);
        for (int sentence = first + 1;
                read
                        && sentence <= last
                        && sentence < scene.passage().sentences().count();
                sentence++) {
            read = together(scene, sentence - 1, sentence)
                    && !other(scene, sentence - 1)
                    && reader.read(sentence, true);
        }
        return life;
    }

    private static boolean together(Scene scene, int before, int sentence) {
        return scene.passage().sentences().sameBlock(before, sentence)
                || scene.speaks(opening(scene, sentence), Topic.BORN);
    }

    private static int opening(Scene scene, int sentence) {
        int first = scene.passage().sentences().first(sentence);
        while (scene.tokens().type(first) == Tokens.BREAK) {
            first++;
        }
        return first;
    }

    /** Whether a sentence speaks of somebody's kin, of whom the next may go on. */
    private static boolean other(Scene scene, int sentence) {
        int first = opening(scene, sentence);
        return scene.speaks(first, scene.passage().sentences().end(sentence), Topic.KIN);
    }

    /** "born in 1950", "built in 1950", "(1950-2021)". */
    private static boolean birth(Scene scene, Mention date) {
        if (Ends.range(scene, date)) {
            return scene.is(date.firstToken() - 1, Role.bits(Role.OPEN, Role.COMMA));
        }
        int first = Math.max(opening(scene, scene.sentence(date)), date.firstToken() - BORN);
        return Elapsed.dated(scene, date)
                && (scene.speaks(first, date.firstToken(), Topic.BORN)
                        || scene.speaks(first, date.firstToken(), Topic.ERECTED));
    }
}
