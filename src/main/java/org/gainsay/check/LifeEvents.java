package org.gainsay.check;

import java.time.LocalDateTime;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;

/**
 * Reads when somebody died or did something, and at what age: "died in Lang on Sunday, aged 74", "moved to Lang in 1985, when she was 35".
 *
 * @param scene the article
 * @param life takes what is told
 * @param ages reads ages and dates
 */
record LifeEvents(Scene scene, Life life, AgePhrase ages) {
    /** How many tokens "died" may have up to its date or age. */
    private static final int FAR = 12;

    /** "died in Lang on Sunday, aged 74", "died at the age of 71 in 2021"; where it ends. */
    int death(int died, boolean has) {
        Mention date = null;
        int token = died + 1;
        while (token < Math.min(ages.end(), died + FAR)) {
            Mention age = ages.ageIn(token);
            if (age != null) {
                date = date == null ? ages.date(age.endToken()) : date;
                life.died(date);
                life.aged(age, has && date == null ? Life.When.JUST_DIED : Life.When.AT_DEATH, date);
                return date == null ? age.endToken() : Math.max(age.endToken(), date.endToken());
            }
            Mention mention = scene.beginning(token);
            if (mention != null && mention.kind().temporal()) {
                date = date == null && mention.kind() == Kind.DATE && Elapsed.year(mention) > 0 ? mention : date;
                token = mention.endToken();
            } else if (mention != null || scene.is(token, AgePhrase.BARS) || scene.speaks(token, Topic.KIN)) {
                break;
            } else {
                token++;
            }
        }
        if (date != null) {
            life.died(date);
            return date.endToken();
        }
        return died;
    }

    /** "moved to Lang in 1985, aged 35", "moved to Lang in 1985, when she was 35"; where it ends. */
    int event(int token, int from) {
        Mention date = ages.eventDate(token);
        if (date == null) {
            return from;
        }
        int behind = date.endToken();
        Mention age = ages.ageIn(behind);
        age = age == null ? ages.whenAge(behind) : age;
        if (age != null) {
            life.aged(age, Life.When.THEN, date);
            return age.endToken();
        }
        return from;
    }

    /** "turns 74 this year", "turned 74 in March"; where it ends. */
    int turned(int token, int from) {
        Mention age = scene.speaks(token, Topic.TURNED) && !scene.speaks(token - 1, Topic.PRONOUN)
                ? scene.beginning(token + 1)
                : null;
        Mention date = age == null || !ages.old(age) ? null : ages.date(age.endToken());
        if (age == null || date == null || !scene.is(date.endToken(), AgePhrase.CLOSING)) {
            return from;
        }
        life.aged(age, ahead(token, date) ? Life.When.NEXT : Life.When.THEN, date);
        return date.endToken();
    }

    /** "turns 45 in August": a month that is the next one of its name, though the last one was meant elsewhere. */
    private boolean ahead(int verb, Mention date) {
        Publication published = scene.article().published();
        LocalDateTime end = ((Moment) date.value()).to();
        return !scene.passage().endsIn(verb, "ed")
                && !Elapsed.dated(scene, date)
                && published != null
                && end != null
                && !end.toLocalDate().isAfter(published.day());
    }

    /** "lived to be 71", "lived from 1950 to 2021"; where it ends. */
    int lived(int verb, int from) {
        Mention span = scene.is(verb + 1, Role.FROM) ? scene.beginning(verb + 2) : null;
        if (span != null && span.kind() == Kind.DATE && Ends.range(scene, span)) {
            life.born(span, false);
            return span.endToken();
        }
        int token = scene.is(verb + 2, Role.VERB) ? verb + 3 : verb + 2;
        Mention age = scene.is(verb + 1, Role.TO) ? scene.beginning(token) : null;
        if (age == null || !ages.old(age) || !scene.is(age.endToken(), AgePhrase.CLOSING)) {
            return from;
        }
        life.aged(age, Life.When.AT_DEATH, null);
        return age.endToken();
    }
}
