package org.gainsay.check;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Finds somebody who has two ages: "Ida Lowe, 34, was found by a walker. ... Ms Lowe, 43, had been missing". */
final class AgeAgain {
    /** How many values back the first age is looked for. */
    private static final int BACK = 40;
    /** How many tokens back, and in how many tokens another bearer of the name is looked for. */
    private static final int FAR = 600;

    /** How many values beside an age may tell its year. */
    private static final int NEAR = 3;

    private static final long TITLE = WordClass.TITLE.bit();
    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH);

    private AgeAgain() {}

    /** Adds a fault if the mention with a number is the age of somebody whom the article gave another age before. */
    static void check(Scene scene, int at, Faults faults) {
        Mention again = scene.mentions().get(at);
        int surname = surname(scene, again);
        if (surname < 0 || then(scene, at)) {
            return;
        }
        for (int other = at - 1; other >= Math.max(0, at - BACK); other--) {
            Mention first = scene.mentions().get(other);
            if (again.firstToken() - first.endToken() > FAR) {
                return;
            }
            int name = first.kind() == Kind.AGE ? surname(scene, first) : -1;
            if (name < 0 || !same(scene, name, surname)) {
                continue;
            }
            Ratio age = Figures.single(first);
            Ratio now = Figures.single(again);
            boolean person = person(scene, name, surname) && !then(scene, other);
            if (age != null && now != null && person && !age.equals(now)) {
                faults.add(
                        Kind.AGE,
                        scene.passage().words(surname, surname + 1) + " is " + Figures.words(first) + " old, but then "
                                + Figures.words(again),
                        List.of(first, again));
            }
            return;
        }
    }

    /** Whether an age is of another time: a year or a word for one stands in its sentence. */
    static boolean then(Scene scene, int at) {
        Mention age = scene.mentions().get(at);
        for (int other = Math.max(0, at - NEAR);
                other <= at + NEAR && other < scene.mentions().size();
                other++) {
            Mention date = scene.mentions().get(other);
            if (date.kind() == Kind.DATE
                    && scene.sameSentence(date, age)
                    && WeekdayDate.written(scene.tokens(), date)) {
                return true;
            }
        }
        return scene.anyInSentence(age.firstToken(), Role.PAST.bit());
    }

    /** The surname before an age in commas, "Lowe" of "Ida Lowe, 34,"; -1 where a title or a first name is missing. */
    static int surname(Scene scene, Mention age) {
        int comma = age.firstToken() - 1;
        boolean told = Figures.single(age) != null
                && age.hedge() == null
                && scene.is(comma, Role.COMMA)
                && scene.is(age.endToken(), CLOSING)
                && capital(scene, comma - 1)
                && capital(scene, comma - 2);
        return told ? comma - 1 : -1;
    }

    /** Whether two names with the same surname are of one person: the first name is the same, or a title stands for it and nobody else has the surname. */
    private static boolean person(Scene scene, int first, int again) {
        if (same(scene, first - 1, again - 1)) {
            return true;
        }
        return scene.passage().is(again - 1, TITLE) && sole(scene, first, again);
    }

    /**
     * Whether nobody else near a surname has it than somebody with a first name.
     *
     * @param first the surname behind the first name
     * @param again the surname alone or with a title
     */
    static boolean sole(Scene scene, int first, int again) {
        if (scene.passage().is(first - 1, TITLE)) {
            return false;
        }
        for (int token = Math.max(1, again - FAR); token < again + FAR / 2; token++) {
            boolean other = capital(scene, token - 1)
                    && !same(scene, token - 1, first - 1)
                    && !same(scene, token - 1, again - 1)
                    && same(scene, token, first);
            if (other) {
                return false;
            }
        }
        return true;
    }

    static boolean capital(Scene scene, int token) {
        return scene.tokens().type(token) == Tokens.WORD && (scene.tokens().shape(token) & Tokens.CAPITAL) != 0;
    }

    static boolean same(Scene scene, int a, int b) {
        Tokens tokens = scene.tokens();
        int length = tokens.end(a) - tokens.start(a);
        String text = scene.passage().text();
        return tokens.type(a) == Tokens.WORD
                && tokens.type(b) == Tokens.WORD
                && length == tokens.end(b) - tokens.start(b)
                && text.regionMatches(tokens.start(a), text, tokens.start(b), length);
    }
}
