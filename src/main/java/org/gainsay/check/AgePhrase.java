package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Reads an age and its date: "aged 35", "at the age of 35", ", when she was 35", "in 1985".
 *
 * @param scene the article
 * @param end the token behind the sentence that is read
 */
record AgePhrase(Scene scene, int end) {
    private static final Ratio OLDEST = Ratio.of(125);
    /** How many tokens an event may have up to its date. */
    private static final int FAR = 12;

    static final long CLOSING = Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON, Role.AND);
    private static final long POST = CLOSING | Role.PLACED.bit() | Role.AFTER.bit();
    static final long BARS = Role.bits(
            Role.STOP, Role.SEMICOLON, Role.OPEN, Role.WHO, Role.WHICH, Role.AND, Role.COLON, Role.AFTER, Role.DASH);

    /** The date right behind a token, with "in" or "on" between them. */
    @Nullable
    Mention date(int token) {
        int first = scene.is(token, Role.COMMA) ? token + 1 : token;
        boolean on = scene.is(first, Role.IN) || scene.speaks(first, Topic.ON);
        Mention date = scene.beginning(on ? first + 1 : first);
        return date != null && date.kind() == Kind.DATE && Elapsed.year(date) > 0 ? date : null;
    }

    /** The age in ", when she was 35"; null if there is none. */
    @Nullable
    Mention whenAge(int first) {
        int when = scene.is(first, Role.COMMA) ? first + 1 : first;
        boolean was = scene.speaks(when, Topic.WHEN)
                && scene.speaks(when + 1, Topic.PRONOUN)
                && scene.is(when + 2, Role.VERB);
        Mention age = was ? scene.beginning(when + 3) : null;
        return age != null && old(age) && scene.is(age.endToken(), CLOSING) ? age : null;
    }

    /** The age in "aged 74", ", at 74", "at the age of 74" from a token on; null if there is none. */
    @Nullable
    Mention ageIn(int first) {
        int token = scene.is(first, Role.COMMA) ? first + 1 : first;
        int word = token;
        if (scene.is(token, Role.AT)) {
            token++;
            if (scene.is(token, Role.THE) && scene.speaks(token + 1, Topic.AGED) && scene.is(token + 2, Role.OF)) {
                token += 3;
            } else if (scene.speaks(token, Topic.AGED)) {
                token++;
            }
        } else if (scene.speaks(token, Topic.AGED)) {
            token++;
        }
        Mention age = token == word ? null : scene.beginning(token);
        return age != null && old(age) && scene.is(age.endToken(), POST) ? age : null;
    }

    /** Whether a figure may be an age. */
    boolean old(Mention mention) {
        Ratio years = mention.kind() == Kind.AGE || Figures.counted(mention) ? Figures.single(mention) : null;
        boolean years1 = mention.kind() != Kind.AGE || Elapsed.years(mention) != null;
        return years != null
                && years1
                && mention.hedge() == null
                && years.signum() > 0
                && years.compareTo(OLDEST) < 0
                && (mention.kind() == Kind.AGE || mention.noun() == null);
    }

    /** The year or day at the end of a clause without another person or time in it. */
    @Nullable
    Mention eventDate(int first) {
        for (int token = first; token < Math.min(end, first + FAR); token++) {
            Mention mention = scene.beginning(token);
            if (mention != null) {
                boolean in = scene.is(token - 1, Role.IN) || scene.speaks(token - 1, Topic.ON);
                return in && token > first + 1 && Elapsed.dated(scene, mention) ? mention : null;
            } else if (scene.is(token, BARS | Role.COMMA.bit())
                    || scene.speaks(token, Topic.KIN)
                    || scene.speaks(token, Topic.PRONOUN)
                    || LifeReader.origin(scene, token)) {
                return null;
            }
        }
        return null;
    }
}
