package org.gainsay.check;

import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a sentence tells of the one that it is about, clause by clause from its beginning and no further than clauses of these sorts go: "Ann Hale, 74, who was
 * born in Lang in 1950, ...", "Born in 1950, she moved to Lang in 1985, aged 35, and died on Sunday at the age of 74".
 */
final class LifeReader {
    private final Scene scene;
    private final Life life;
    private AgePhrase ages;
    private LifeClauses clauses;
    private @Nullable LifeSubject pronoun;
    /** "At 74," before the subject, until it is known whether that is now. */
    private @Nullable Mention early;
    /** Whether all of the last sentence was read. */
    private boolean whole;
    /** Whether it went on to speak of others. */
    private boolean others;

    LifeReader(Scene scene, Life life) {
        this.scene = scene;
        this.life = life;
        this.ages = new AgePhrase(scene, 0);
        this.clauses = new LifeClauses(scene, life, ages);
    }

    /**
     * Reads a sentence.
     *
     * @param further whether it is to go on about the same one as the sentence before it, by a pronoun or its age
     * @return whether it is about a person or a thing of which something can be told
     */
    boolean read(int sentence, boolean further) {
        int first = scene.passage().sentences().first(sentence);
        int end = scene.passage().sentences().end(sentence);
        while (first < end && scene.tokens().type(first) == Tokens.BREAK) {
            first++;
        }
        early = null;
        ages = new AgePhrase(scene, end);
        clauses = new LifeClauses(scene, life, ages);
        int told = life.told();
        int token = opening(first);
        LifeSubject subject = LifeSubject.of(scene, token < 0 ? first : token);
        if (token < 0 && !life.empty() && !further) {
            // "Born: 4 March 1950 (age 74)"
            return true;
        }
        if (token < 0
                || !subject.known()
                || further && (others || !subject.goesOn(whole && pronoun == null))
                || !same(subject)) {
            life.forget(told);
            return false;
        }
        Mention age = subject.age();
        if (age != null) {
            life.aged(age, Life.When.NOW, null);
        }
        body(subject, end);
        return true;
    }

    /** Whether a pronoun is the one that was used before: "he" is not "she". */
    private boolean same(LifeSubject subject) {
        if (!subject.pronoun()) {
            return true;
        }
        LifeSubject before = pronoun;
        pronoun = subject;
        boolean fits = before == null || AgeAgain.same(scene, before.first(), subject.first());
        return fits && (!life.founded() || subject.thing());
    }

    private void body(LifeSubject subject, int end) {
        int from = subject.end();
        for (int next = clauses.clause(from, from); next > from; next = clauses.clause(from, subject.end())) {
            from = next;
        }
        int verb = scene.is(from, Role.COMMA) ? from + 1 : from;
        if (early != null && still(scene, verb)) {
            life.aged(early, Life.When.NOW, null);
        }
        whole = scene.is(from, Role.STOP);
        others = others(from, end) || subject.nameless() && !whole;
    }

    /** Whether some tokens name anybody but places. */
    private boolean others(int first, int end) {
        for (int token = first; token < end; token++) {
            boolean name = AgeAgain.capital(scene, token)
                    && !scene.covered(token)
                    && scene.beginning(token) == null
                    && !scene.is(token - 1, Role.bits(Role.PLACED, Role.AT, Role.OF, Role.THE))
                    && !AgeAgain.capital(scene, token - 1);
            if (name || scene.speaks(token, Topic.KIN)) {
                return true;
            }
        }
        return false;
    }

    /** "Still", or "is" and "has", but no "has said". */
    static boolean still(Scene scene, int token) {
        return scene.speaks(token, Topic.STILL)
                || scene.speaks(token, Topic.NOW) && scene.is(token, Role.VERB) && !scene.speaks(token + 1, Topic.SAID);
    }

    /** What stands before the subject: "Born in 1950,", "Born in 1950 and dead at 48,", "In 1985, aged 35,", "Now 74,"; where that ends, or -1 where it cannot be read. */
    private int opening(int first) {
        if (origin(scene, first)) {
            int birth = scene.is(first + 1, Role.COLON) ? record(first + 2) : clauses.birth(first);
            int end = birth > 0 ? clauses.andDeath(birth) : birth;
            return end > 0 && scene.is(end, Role.COMMA) ? end + 1 : -1;
        }
        if (scene.speaks(first, Topic.PRESENT)) {
            return present(first);
        }
        Mention event = scene.beginning(first + 1);
        if (event != null && scene.is(first, Role.IN) && Elapsed.dated(scene, event)) {
            Mention age = ages.ageIn(event.endToken());
            return dated(event, age == null ? ages.whenAge(event.endToken()) : age, true);
        }
        Mention age = scene.is(first, Role.AT) ? ages.ageIn(first) : null;
        Mention date = age == null ? null : scene.beginning(age.endToken() + 2);
        if (date != null && scene.is(date.firstToken() - 1, Role.IN) && Elapsed.dated(scene, date)) {
            return dated(date, age, false);
        }
        early = age;
        return age == null || !scene.is(age.endToken(), Role.COMMA) ? first : age.endToken() + 1;
    }

    /** "Now 74,". */
    private int present(int now) {
        Mention age = scene.beginning(now + 1);
        if (age == null || !ages.old(age) || !scene.is(age.endToken(), Role.COMMA)) {
            return -1;
        }
        life.aged(age, Life.When.NOW, null);
        return age.endToken() + 1;
    }

    /** "Born: 4 March 1950 (age 74)": a line of a table, behind which no subject stands. */
    private int record(int first) {
        Mention date = scene.beginning(first);
        if (date != null && date.hedge() == null && Elapsed.dated(scene, date)) {
            life.born(date, false);
            clauses.bracket(date.endToken());
        }
        return -1;
    }

    /** "In 1985, aged 35, ", "At 35, in 1985, ". */
    private int dated(Mention date, @Nullable Mention age, boolean before) {
        int last = age != null && before ? age.endToken() : date.endToken();
        if (age == null || !scene.is(last, Role.COMMA)) {
            return -1;
        }
        life.aged(age, Life.When.THEN, date);
        return last + 1;
    }

    /** "born", or "built" before no more than a place and a year: nobody "built a hall". */
    static boolean origin(Scene scene, int token) {
        Mention year = scene.beginning(token + 1);
        boolean placed = scene.is(token + 1, Role.PLACED) || year != null && Elapsed.dated(scene, year);
        boolean built = placed && scene.speaks(token, Topic.ERECTED);
        return built || scene.speaks(token, Topic.BORN) && !scene.speaks(token + 1, Topic.AGAIN);
    }
}
