package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The one whom a sentence is about: a pronoun, a name, "The 74-year-old painter Ann Hale", "The hall".
 *
 * @param scene the article
 * @param first its first token
 * @param end the token behind it; -1 where it cannot be read
 */
record LifeSubject(Scene scene, int first, int end) {
    /** How many tokens a name, or a noun with its adjectives, has at most. */
    private static final int NAME = 5;

    /** The subject that begins with a token. */
    static LifeSubject of(Scene scene, int first) {
        if (pronoun(scene, first)) {
            return new LifeSubject(scene, first, first + 1);
        }
        int token = scene.is(first, Role.THE) && !scene.speaks(first, Topic.POSSESSIVE) ? first + 1 : first;
        Mention age = age(scene, token);
        token = age == null ? token : age.endToken();
        int last = token;
        while (last < token + NAME
                && noun(scene, last)
                && (last == token || !name(scene, last - 1) || name(scene, last))) {
            last++;
        }
        boolean none = last == token && age == null || last == token + NAME;
        return new LifeSubject(scene, first, none ? -1 : last);
    }

    boolean known() {
        return end >= 0;
    }

    /** The age in "The 74-year-old painter"; null if there is none. */
    @Nullable
    Mention age() {
        Mention bare = age(scene, first);
        return bare == null ? age(scene, first + 1) : bare;
    }

    private static @Nullable Mention age(Scene scene, int token) {
        Mention age = scene.beginning(token);
        if (age == null || age.kind() != Kind.AGE || !scene.tokens().isMark(token + 1, '-')) {
            return null;
        }
        return Elapsed.years(age) == null ? null : age;
    }

    boolean pronoun() {
        return pronoun(scene, first);
    }

    /** Whether a token is "it", of which things are told, and not people. */
    boolean thing() {
        return pronoun() && !scene.speaks(first, Topic.PRONOUN);
    }

    private static boolean pronoun(Scene scene, int token) {
        return scene.speaks(token, Topic.PRONOUN)
                || scene.is(token, Role.WHICH) && !scene.speaks(token, Topic.THAT) && !scene.speaks(token, Topic.SO);
    }

    /** Whether somebody is named by his age only: "The 74-year-old". */
    boolean nameless() {
        Mention age = age();
        return age != null && age.endToken() == end;
    }

    /** Whether the sentence before may have been about the same one: "She", "The 74-year-old has". */
    boolean goesOn(boolean whole) {
        if (pronoun()) {
            return true;
        }
        Mention age = age();
        return whole
                && age != null
                && age.firstToken() > first
                && age.endToken() == end
                && (scene.is(end, Role.VERB) || scene.speaks(end, Topic.STILL) || scene.speaks(end, Topic.SAID));
    }

    /** A word of a name or of a noun: nothing that binds, and no verb. */
    static boolean noun(Scene scene, int token) {
        return scene.tokens().type(token) == Tokens.WORD
                && (scene.roles(token) == 0
                        || AgeAgain.capital(scene, token) && !scene.is(token, Role.bits(Role.THE, Role.WHICH)))
                && !scene.speaks(token, Topic.POSSESSIVE)
                && !scene.speaks(token, Topic.DIED)
                && !scene.speaks(token, Topic.KIN)
                && !scene.speaks(token, Topic.ON)
                && !scene.speaks(token, Topic.STILL)
                && !scene.speaks(token, Topic.SAID)
                && !LifeReader.origin(scene, token)
                && scene.beginning(token) == null;
    }

    /** A capital word that is not only one because it opens a sentence. */
    private static boolean name(Scene scene, int token) {
        boolean opens = token
                == scene.passage().sentences().first(scene.passage().sentences().of(token));
        return AgeAgain.capital(scene, token) && (!opens || AgeAgain.capital(scene, token + 1));
    }
}
