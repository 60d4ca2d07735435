package org.gainsay.check;

import java.time.LocalDate;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;

/** An age at death that stands before the birth: "The singer died on Monday aged 71. She was born in Lang in 1951". */
final class AgeAtDeath {
    /** What may turn to somebody else, or to another time. */
    private static final long WHOSE =
            Role.bits(Role.AND, Role.WHO, Role.WHICH, Role.AFTER, Role.SEMICOLON, Role.COMMA, Role.OFFSET);

    private AgeAtDeath() {}

    /** Adds a fault if a mention is a birth that does not fit the age at death in the sentence before. */
    static void check(Scene scene, int at, LocalDate published, Faults faults) {
        Mention birth = scene.mentions().get(at);
        Mention age = scene.mention(at - 1);
        int born = LifeStory.born(scene, birth);
        if (age == null || born < 0 || age.kind() != Kind.AGE || scene.broken(age, birth)) {
            return;
        }
        int first = scene.passage().sentences().first(scene.sentence(birth));
        int death = scene.passage().sentences().first(scene.sentence(age));
        int end = birth.endToken();
        Mention day = scene.mention(at - 2);
        boolean now = day == null || !scene.sameSentence(day, age) || !WeekdayDate.written(scene.tokens(), day);
        boolean another = scene.speaks(death, Topic.PRONOUN) && !AgeAgain.same(scene, death, first);
        boolean told = scene.speaks(first, Topic.PRONOUN)
                && !another
                && scene.is(first + 1, Role.VERB)
                && born == first + 2
                && scene.sentence(birth) - scene.sentence(age) == 1
                && scene.speaks(death, age.firstToken(), Topic.DIED)
                && scene.speaks(age.firstToken() - 1, age.endToken(), Topic.AGED)
                && scene.is(age.endToken(), Role.STOP)
                && (scene.is(end, Role.bits(Role.STOP, Role.COMMA))
                        || scene.is(end, Role.IN) && AgeAgain.capital(scene, end + 1))
                && !scene.speaks(death, age.firstToken(), Topic.POSSESSIVE)
                && !scene.any(death, age.firstToken(), WHOSE);
        if (told && now) {
            AgeAndBirth.compare(published, age, birth, faults);
        }
    }
}
