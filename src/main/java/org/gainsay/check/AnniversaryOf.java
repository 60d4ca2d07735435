package org.gainsay.check;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;

/** The anniversary of what happened in a year: "Sunday is the 30th anniversary of the 1994 fire", "marks the 30th anniversary of the fire of 1994 this year". */
final class AnniversaryOf {
    /** How many figures to each side tell when it is held. */
    private static final int REACH = 4;
    /** How many words "the great fire of" may have. */
    private static final int NOUN = 4;

    private AnniversaryOf() {}

    /** Whether it is told of what an anniversary is. */
    static boolean told(Scene scene, Mention ordinal) {
        int word = ordinal.endToken();
        return scene.speaks(word, Topic.ANNIVERSARY)
                && scene.is(word + 1, Role.OF)
                && scene.is(word + 2, Role.THE)
                && scene.is(ordinal.firstToken() - 1, Role.THE);
    }

    /** Adds a fault if the anniversary with a number falls in another year than the one that its sentence tells, or than now. */
    static void check(Scene scene, int at, LocalDate published, Faults faults) {
        Mention ordinal = scene.mentions().get(at);
        Mention start = scene.mention(at + 1);
        Ratio years = Figures.single(ordinal);
        if (start == null || years == null || !of(scene, ordinal.endToken() + 3, start)) {
            return;
        }
        Mention held = null;
        for (int other = Math.max(0, at - REACH);
                other <= at + REACH && other < scene.mentions().size();
                other++) {
            Mention date = scene.mentions().get(other);
            if (date.equals(start) || !date.kind().temporal() || !scene.sameSentence(date, ordinal)) {
                continue;
            }
            if (held != null || date.kind() != Kind.DATE || Elapsed.year(date) == 0 || Ends.range(scene, date)) {
                return;
            }
            held = date;
        }
        if (held == null && !marks(scene, ordinal)) {
            return;
        }
        long year = held == null ? published.getYear() : Elapsed.year(held);
        long between = year - Elapsed.year(start);
        if (between > 0 && !Elapsed.fits(between, years)) {
            faults.add(
                    Kind.DATE,
                    Elapsed.words(scene, start) + " to " + year + " is " + between + " years: no "
                            + Elapsed.words(scene, ordinal) + " anniversary",
                    List.of(start));
        }
    }

    /** "1994 fire", "great fire of 1994", "fire in 1994": the year of the thing itself. */
    private static boolean of(Scene scene, int first, Mention start) {
        int year = start.firstToken();
        if (!Elapsed.dated(scene, start) || start.hedge() != null) {
            return false;
        }
        boolean before = year == first && start.endToken() == first + 1;
        boolean behind = scene.is(year - 1, Role.bits(Role.OF, Role.IN))
                && year - first <= NOUN
                && year - 1 > first
                && nouns(scene, first, year - 1);
        return before || behind;
    }

    private static boolean nouns(Scene scene, int first, int end) {
        for (int token = first; token < end; token++) {
            if (!LifeSubject.noun(scene, token) && !scene.speaks(token, Topic.STINT)) {
                return false;
            }
        }
        return true;
    }

    /** "marks", "will celebrate", "is marking": now. */
    private static boolean marks(Scene scene, Mention ordinal) {
        int verb = ordinal.firstToken() - 2;
        return scene.speaks(verb, Topic.MARKS)
                && (scene.is(verb - 1, Role.VERB) && !scene.speaks(verb - 1, Topic.PLUPERFECT)
                        || scene.passage().endsIn(verb, "s"));
    }
}
