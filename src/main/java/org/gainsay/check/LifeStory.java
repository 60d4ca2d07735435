package org.gainsay.check;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * An age that the story of somebody's life tells some sentences behind the birth, "He was 47 when he died", "When he went to sea in 1908 he was 43", and one that an
 * article tells beside the name: "Ada Brinke, 71, ... Born in Lang in 1961, Ms Brinke".
 */
final class LifeStory {
    /** How many values behind a birth an age may stand, and how many values apart two sentences that name somebody. */
    private static final int REACH = 10;

    private static final int FAR = 40;
    /** How many sentences behind a birth its age may stand. */
    private static final int SENTENCES = 3;
    /** How many tokens before a date "born" may stand. */
    private static final int BORN = 10;
    /** How many tokens a name may be before "was born". */
    private static final int NAME = 4;

    private static final long TITLE = WordClass.TITLE.bit();

    /** What may turn to somebody else, or to another time. */
    private static final long WHOSE =
            Role.bits(Role.AND, Role.WHO, Role.WHICH, Role.AFTER, Role.SEMICOLON, Role.COMMA, Role.OFFSET);

    private LifeStory() {}

    /** Adds a fault if the mention with a number is an age, or a birth, that does not fit what is told of the same person elsewhere. */
    static void check(Scene scene, int at, LocalDate published, Faults faults) {
        Mention mention = scene.mentions().get(at);
        if (mention.kind() == Kind.DATE) {
            named(scene, at, published, faults);
            AgeAtDeath.check(scene, at, published, faults);
        } else if ((mention.kind() == Kind.AGE || Figures.counted(mention)) && mention.hedge() == null) {
            told(scene, at, published, faults);
        }
    }

    private static void told(Scene scene, int at, LocalDate published, Faults faults) {
        Mention age = scene.mentions().get(at);
        int first = scene.passage().sentences().first(scene.sentence(age));
        int verb = age.firstToken() - 1;
        Ratio years = Figures.single(age);
        if (years == null || !scene.is(verb, Role.VERB) || !scene.speaks(verb - 1, Topic.PRONOUN)) {
            return;
        }
        Mention birth = birth(scene, at);
        if (birth == null) {
            return;
        }
        Mention event = scene.mention(at - 1);
        Mention next = scene.mention(at + 1);
        if (verb - 1 == first && scene.speaks(age.endToken(), Topic.WHEN)) {
            if (next != null && when(scene, age, next)) {
                then(birth, next, age, years, faults);
            } else if (years.compareTo(Ratio.of(published.getYear() - Elapsed.year(birth))) > 0) {
                AgeAndBirth.compare(published, age, birth, faults);
            }
        } else if (event != null && opens(scene, first, event, verb)) {
            then(birth, event, age, years, faults);
        } else if (scene.speaks(first, Topic.WHEN)
                && scene.speaks(first + 1, Topic.PRONOUN)
                && event != null
                && scene.sameSentence(event, age)
                && Elapsed.dated(scene, event)
                && event.endToken() >= verb - 2) {
            then(birth, event, age, years, faults);
        }
    }

    /** "was 23 when she joined the firm in 1979": the only date behind an age, at the end of its clause. */
    private static boolean when(Scene scene, Mention age, Mention event) {
        return scene.speaks(age.endToken() + 1, Topic.PRONOUN)
                && scene.sameSentence(age, event)
                && Elapsed.dated(scene, event)
                && event.hedge() == null
                && scene.is(event.firstToken() - 1, Role.IN)
                && scene.is(event.endToken(), Role.bits(Role.STOP, Role.COMMA))
                && !scene.speaks(age.endToken() + 2, event.firstToken(), Topic.PRONOUN)
                && !scene.any(age.endToken() + 1, event.firstToken(), WHOSE);
    }

    /** "In 1985, when he was 27, he moved". */
    private static boolean opens(Scene scene, int first, Mention event, int verb) {
        int comma = event.endToken();
        return Elapsed.dated(scene, event)
                && event.hedge() == null
                && event.firstToken() - first <= 1
                && scene.is(comma, Role.COMMA)
                && scene.speaks(comma + 1, Topic.WHEN)
                && verb == comma + 3;
    }

    private static void then(Mention birth, Mention event, Mention age, Ratio years, Faults faults) {
        long between = Elapsed.year(event) - Elapsed.year(birth);
        if (between > 0 && !new Interval(Ratio.of(between - 1), Ratio.of(between)).holds(years)) {
            faults.add(
                    Kind.AGE,
                    "whoever was born in " + Elapsed.year(birth) + " was " + (between - 1) + " or " + between + " in "
                            + Elapsed.year(event) + ", not " + Figures.words(age),
                    List.of(birth, age));
        }
    }

    /** The birth of whom a paragraph tells, if each sentence from there to an age goes on about "he" or about "she"; null if there is none. */
    private static @Nullable Mention birth(Scene scene, int at) {
        Mention age = scene.mentions().get(at);
        for (int other = at - 1; other >= Math.max(0, at - REACH); other--) {
            Mention birth = scene.mentions().get(other);
            int back = scene.sentence(age) - scene.sentence(birth);
            if (back > SENTENCES || scene.broken(birth, age)) {
                return null;
            }
            int born = back > 0 ? born(scene, birth) : -1;
            if (born >= 0) {
                return own(scene, born) && goesOn(scene, birth, age) ? birth : null;
            }
        }
        return null;
    }

    private static boolean goesOn(Scene scene, Mention birth, Mention age) {
        for (int sentence = scene.sentence(birth) + 1; sentence < scene.sentence(age); sentence++) {
            if (!scene.speaks(scene.passage().sentences().first(sentence), Topic.PRONOUN)) {
                return false;
            }
        }
        return true;
    }

    /** The token "born" before a date; -1 where it is none of a birth. */
    static int born(Scene scene, Mention birth) {
        if (birth.hedge() != null || !Elapsed.dated(scene, birth)) {
            return -1;
        }
        int first = scene.passage().sentences().first(scene.sentence(birth));
        for (int token = birth.firstToken() - 1; token >= Math.max(first, birth.firstToken() - BORN); token--) {
            if (scene.speaks(token, Topic.BORN)) {
                return AgeAndBirth.bornIn(scene, token, birth) ? token : -1;
            }
        }
        return -1;
    }

    /** "He had been born", "Ian Lockhart was born": nobody else's birth. */
    private static boolean own(Scene scene, int born) {
        int first =
                scene.passage().sentences().first(scene.passage().sentences().of(born));
        int subject = born - 1;
        while (subject > first && scene.is(subject, Role.VERB)) {
            subject--;
        }
        if (subject == born - 1 || subject - first > NAME) {
            return false;
        }
        boolean pronoun = subject == first && scene.speaks(first, Topic.PRONOUN);
        for (int token = first; token <= subject && !pronoun; token++) {
            if (!AgeAgain.capital(scene, token) || scene.is(token, Role.THE)) {
                return false;
            }
        }
        return true;
    }

    /** "Born in Lang in 1961, Ms Brinke": holds the birth against the age beside the name. */
    private static void named(Scene scene, int at, LocalDate published, Faults faults) {
        Mention birth = scene.mentions().get(at);
        int born = born(scene, birth);
        int surname = born < 0 ? -1 : surname(scene, birth, born);
        if (surname < 0) {
            return;
        }
        Mention told = null;
        for (int other = Math.max(0, at - FAR);
                other < Math.min(at + FAR, scene.mentions().size());
                other++) {
            Mention age = scene.mentions().get(other);
            int name = age.kind() == Kind.AGE ? AgeAgain.surname(scene, age) : -1;
            if (name >= 0 && name != surname && AgeAgain.same(scene, name, surname)) {
                boolean bare =
                        !AgeAgain.capital(scene, surname - 1) || scene.passage().is(surname - 1, TITLE);
                boolean person =
                        AgeAgain.same(scene, name - 1, surname - 1) || bare && AgeAgain.sole(scene, name, surname);
                if (!person || told != null || AgeAgain.then(scene, other)) {
                    return;
                }
                told = age;
            }
        }
        if (told != null) {
            AgeAndBirth.compare(published, told, birth, faults);
        }
    }

    /** The surname of whom a sentence says the birth; -1 where it names nobody, or where the age stands beside that name. */
    private static int surname(Scene scene, Mention birth, int born) {
        int first =
                scene.passage().sentences().first(scene.passage().sentences().of(born));
        int comma = birth.endToken();
        if (born > first) {
            int verb = born - 1;
            return own(scene, born) && scene.is(verb, Role.VERB) && AgeAgain.capital(scene, verb - 1) ? verb - 1 : -1;
        }
        if (!scene.is(comma, Role.COMMA) || !AgeAgain.capital(scene, comma + 1)) {
            return -1;
        }
        int last = comma + 1;
        while (last < comma + NAME && AgeAgain.capital(scene, last + 1)) {
            last++;
        }
        boolean title = scene.passage().is(last, TITLE);
        return title || scene.speaks(comma + 1, Topic.PRONOUN) || scene.is(comma + 1, Role.THE) ? -1 : last;
    }
}
