package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;

/** Reads the clauses that tell of the birth, an age or the death of the one that a sentence is about: ", who was born in Lang in 1950", "and died on Sunday, aged 74". */
final class LifeClauses {
    /** How many tokens "died" may have up to its date or age. */
    private static final int FAR = 12;
    /** How many tokens a noun with its adjectives has at most. */
    private static final int NAME = 5;

    private static final long JOINTS = Role.bits(Role.COMMA, Role.SEMICOLON);
    private static final long CLOSING = AgePhrase.CLOSING;

    private final Scene scene;
    private final Life life;
    private final AgePhrase ages;
    private final LifeEvents events;

    LifeClauses(Scene scene, Life life, AgePhrase ages) {
        this.scene = scene;
        this.life = life;
        this.ages = ages;
        this.events = new LifeEvents(scene, life, ages);
    }

    /** One more clause; where it ends, or the token where there is none. */
    int clause(int from, int subject) {
        int token = from;
        if (scene.is(token, Role.OPEN)) {
            return bracket(token);
        }
        boolean comma = scene.is(token, JOINTS);
        token += comma ? 1 : 0;
        boolean and = scene.is(token, Role.AND);
        token += and ? 1 : 0;
        boolean who = !and
                && comma
                && !scene.speaks(token, Topic.SO)
                && (scene.is(token, Role.WHO) || scene.is(token, Role.WHICH));
        token += who ? 1 : 0;
        if (token > from && !and && !who) {
            int apposed = apposed(token);
            if (apposed > token) {
                return apposed;
            }
        }
        boolean opened = token == subject && life.empty() && scene.speaks(token, Topic.ERECTED);
        if (LifeReader.origin(scene, token) && (token > from && scene.is(from, JOINTS) || opened)) {
            return Math.max(from, birth(token));
        }
        Mention at = token > from && scene.is(token, Role.AT) ? scene.beginning(token + 1) : null;
        if (at != null && ages.old(at) && LifeReader.still(scene, at.endToken())) {
            life.aged(at, Life.When.NOW, null);
            return at.endToken();
        }
        int turned = events.turned(token, from);
        if (turned > from) {
            return turned;
        }
        int made = made(token, from);
        if (made > from) {
            return made;
        }
        int verb = token;
        while (scene.is(verb, Role.VERB) || scene.speaks(verb, Topic.HAVING) || scene.speaks(verb, Topic.PRESENT)) {
            verb++;
        }
        if ((was(token, verb) || who && verb == token) && LifeReader.origin(scene, verb)) {
            return Math.max(from, birth(verb));
        }
        int is = verb > token ? is(token, verb) : -1;
        if (is > 0) {
            return is;
        }
        if (scene.speaks(verb, Topic.LIVED)) {
            return events.lived(verb, from);
        }
        if (scene.speaks(verb, Topic.DIED)) {
            return events.death(verb, verb > token && scene.speaks(token, Topic.NOW));
        }
        return scene.is(token, AgePhrase.BARS | Role.COMMA.bit()) || verb > token && who
                ? from
                : events.event(token, from);
    }

    /** "and dead at 48 in 1660" behind a birth; where it ends, or the token where there is none. */
    int andDeath(int from) {
        return scene.is(from, Role.AND) && scene.speaks(from + 1, Topic.DIED) ? events.death(from + 1, false) : from;
    }

    /** "was", "had been", "having been", but no "might have been". */
    private boolean was(int first, int end) {
        for (int token = first; token < end; token++) {
            if (!scene.speaks(token, Topic.WAS)) {
                return false;
            }
        }
        return end > first;
    }

    /** "(born 1950)", "(1950-2021)", "(74)", "(born 1950, aged 74)". */
    int bracket(int open) {
        int token = open + 1;
        Mention span = scene.beginning(token);
        if (span != null
                && span.kind() == Kind.DATE
                && Ends.range(scene, span)
                && scene.is(span.endToken(), Role.CLOSE)) {
            life.born(span, false);
            return span.endToken() + 1;
        }
        boolean dead = span != null && span.kind() == Kind.DATE && Ends.range(scene, span);
        if (span != null && dead) {
            life.born(span, false);
            token = span.endToken() + 1;
        }
        Mention year = scene.speaks(token, Topic.SHORT_BORN) ? scene.beginning(token + 2) : null;
        if (year != null && Elapsed.dated(scene, year) && scene.tokens().isMark(token + 1, '.')) {
            life.born(year, false);
            token = year.endToken();
        }
        if (LifeReader.origin(scene, token)) {
            token = birth(token);
            if (token < 0) {
                return open;
            }
        }
        token += scene.is(token, JOINTS) ? 1 : 0;
        Mention died = scene.speaks(token, Topic.DIED) ? scene.beginning(token + 1) : null;
        if (died != null && Elapsed.dated(scene, died)) {
            life.died(died);
            token = died.endToken();
        }
        token += scene.speaks(token, Topic.AGED) ? 1 : 0;
        Mention age = scene.beginning(token);
        if (age != null && ages.old(age) && scene.is(age.endToken(), Role.CLOSE)) {
            if (dead) {
                life.aged(age, Life.When.AT_DEATH, null);
            } else {
                life.besides(age);
            }
            return age.endToken() + 1;
        }
        return scene.is(token, Role.CLOSE) ? token + 1 : open;
    }

    /** ", 74,", ", now 74,", ", aged 74,", ", 1950-2021,". */
    private int apposed(int first) {
        int token = first;
        while (scene.speaks(token, Topic.AGED) || scene.speaks(token, Topic.PRESENT)) {
            token++;
        }
        Mention mention = scene.beginning(token);
        if (mention == null) {
            return token == first ? trade(first) : first;
        }
        if (!scene.is(mention.endToken(), CLOSING | Role.VERB.bit())) {
            return first;
        }
        if (ages.old(mention)) {
            life.besides(mention);
            return mention.endToken();
        }
        if (mention.kind() == Kind.DATE && Ends.range(scene, mention) && scene.is(mention.endToken(), Role.COMMA)) {
            life.born(mention, false);
            return mention.endToken();
        }
        return first;
    }

    /** ", a painter and teacher,": a noun for the same one; where it ends. */
    private int trade(int first) {
        int token = scene.is(first, Role.bits(Role.ARTICLE, Role.THE)) && !scene.speaks(first, Topic.POSSESSIVE)
                ? first + 1
                : first;
        int last = token;
        while (last < token + NAME
                && (LifeSubject.noun(scene, last) && !AgeAgain.capital(scene, last)
                        || last > token && scene.is(last, Role.AND))) {
            last++;
        }
        return last > token && scene.is(last, Role.COMMA) ? last : first;
    }

    /** Reads "born in Lang in 1950"; where it ends, or -1. */
    int birth(int born) {
        Mention date = null;
        for (int token = born + 1; token <= born + FAR && token < ages.end() && date == null; token++) {
            date = scene.beginning(token);
        }
        if (date == null
                || date.hedge() != null
                || !Elapsed.dated(scene, date)
                || !AgeAndBirth.bornIn(scene, born, date)) {
            return -1;
        }
        int token = date.endToken();
        if (scene.tokens().type(token) == Tokens.WORD && LifeSubject.noun(scene, token)) {
            return -1;
        }
        life.born(date, scene.speaks(born, Topic.ERECTED));
        // "in Lang"
        if (scene.is(token, Role.bits(Role.IN, Role.AT)) && AgeAgain.capital(scene, token + 1)) {
            token++;
            while (AgeAgain.capital(scene, token)) {
                token++;
            }
        }
        return token;
    }

    /** ", making her 74", ", which makes her 74", ", so she is 74". */
    private int made(int token, int from) {
        int verb = scene.is(token, Role.WHICH) ? token + 1 : token;
        boolean pronoun = scene.speaks(verb + 1, Topic.WHOM);
        boolean made = scene.is(verb, Role.IS) && pronoun && !scene.is(verb, Role.VERB);
        boolean so = scene.speaks(token, Topic.SO)
                && scene.speaks(token + 1, Topic.PRONOUN)
                && scene.is(token + 2, Role.VERB)
                && scene.speaks(token + 2, Topic.NOW);
        Mention age = scene.beginning(made ? verb + 2 : token + 3);
        if (!made && !so || age == null || !ages.old(age) || !scene.is(age.endToken(), CLOSING)) {
            return from;
        }
        life.aged(age, Life.When.NOW, null);
        return age.endToken();
    }

    /** "is 74", "is now 74 years old", "was 71 when she died in 2021"; where it ends, or -1. */
    private int is(int first, int verb) {
        Mention age = scene.beginning(verb);
        if (age == null || !ages.old(age)) {
            return -1;
        }
        int behind = age.endToken();
        boolean now = scene.speaks(first, Topic.NOW) && !scene.speaks(first, Topic.PLUPERFECT);
        if (now && (age.kind() == Kind.AGE || scene.is(behind, CLOSING))) {
            life.aged(age, Life.When.NOW, null);
            return behind;
        }
        boolean when = scene.speaks(behind, Topic.WHEN) && scene.speaks(behind + 1, Topic.PRONOUN);
        if (when && scene.speaks(behind + 2, Topic.DIED)) {
            life.died(ages.date(behind + 3));
            life.aged(age, Life.When.AT_DEATH, null);
            return -1;
        }
        Mention event = when ? ages.eventDate(behind + 2) : null;
        if (event != null && scene.is(event.endToken(), CLOSING)) {
            life.aged(age, Life.When.THEN, event);
            return event.endToken();
        }
        if (!when && scene.is(behind, Role.STOP)) {
            life.aged(age, Life.When.AT_DEATH, null);
        }
        return -1;
    }
}
