package org.gainsay.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * An age that is told apart from the birth: at death, "was born in 1951 and died on Sunday aged 74", in the next sentence, "She was 74", in front of it, "Born in 1990,
 * the 35-year-old", or of another year, "was 25 when he joined the band in 1995".
 */
final class Lifetime {
    /** How many values behind a birth its age may stand. */
    private static final int REACH = 3;
    /** How many tokens of a sentence may stand before "born": "Ada Brinke, who was born". */
    private static final int SUBJECT = 8;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON);

    private Lifetime() {}

    /** Adds a fault if the mention with a number is an age that does not fit the birth told before it. */
    static void check(Scene scene, int at, LocalDate published, Faults faults) {
        Mention age = scene.mentions().get(at);
        Ratio years = age.kind() == Kind.AGE || Figures.counted(age) ? Figures.single(age) : null;
        if (years == null || age.hedge() != null) {
            return;
        }
        Mention birth = null;
        Mention other = null;
        for (int before = at - 1; before >= Math.max(0, at - REACH) && birth == null; before--) {
            Mention mention = scene.mentions().get(before);
            if (scene.sentence(age) - scene.sentence(mention) > 1) {
                return;
            } else if (born(scene, mention)) {
                birth = mention;
            } else if (mention.kind() != Kind.DATE || other != null) {
                return;
            } else {
                other = mention;
            }
        }
        if (birth == null) {
            lived(scene, at, faults);
        } else if (!scene.sameSentence(birth, age)) {
            if (other == null && pronoun(scene, age) && own(scene, birth)) {
                AgeAndBirth.compare(published, age, birth, faults);
            }
        } else if (died(scene, birth, age) || opens(scene, birth, age)) {
            boolean now = other == null || !WeekdayDate.written(scene.tokens(), other);
            if (now && !later(scene, at)) {
                AgeAndBirth.compare(published, age, birth, faults);
            }
        } else if (other == null) {
            then(scene, at, birth, years, faults);
        }
    }

    private static boolean born(Scene scene, Mention mention) {
        int before = mention.firstToken() - 1;
        return mention.kind() == Kind.DATE
                && mention.hedge() == null
                && WeekdayDate.written(scene.tokens(), mention)
                && (scene.speaks(before, Topic.BORN)
                        || scene.speaks(before - 1, Topic.BORN) && !scene.is(before, Role.COMMA));
    }

    /** "She was 74.": all that the next sentence says. */
    private static boolean pronoun(Scene scene, Mention age) {
        int first = scene.passage().sentences().first(scene.sentence(age));
        return scene.speaks(first, first + 1, Topic.PRONOUN)
                && scene.is(first + 1, Role.VERB)
                && age.firstToken() == first + 2
                && scene.is(age.endToken(), Role.STOP);
    }

    /** Whether nobody else's birth is told: no "his mother was born", no "and". */
    private static boolean own(Scene scene, Mention birth) {
        int first = scene.passage().sentences().first(scene.sentence(birth));
        int end = birth.firstToken();
        return end - first <= SUBJECT && !scene.any(first, end, Role.bits(Role.THE, Role.AND, Role.OF));
    }

    /** "was born in 1951 and died on Sunday aged 74", "born in 1951, died at the age of 74". */
    private static boolean died(Scene scene, Mention birth, Mention age) {
        return age.kind() == Kind.AGE
                && scene.speaks(birth.endToken(), age.firstToken(), Topic.DIED)
                && scene.is(age.endToken(), CLOSING)
                && !scene.speaks(birth.endToken(), age.firstToken(), Topic.KIN)
                && own(scene, birth);
    }

    /** "Born in 1990, the 35-year-old". */
    private static boolean opens(Scene scene, Mention birth, Mention age) {
        int first = scene.passage().sentences().first(scene.sentence(birth));
        return age.kind() == Kind.AGE
                && scene.speaks(first, Topic.BORN)
                && scene.is(birth.endToken(), Role.COMMA)
                && scene.is(birth.endToken() + 1, Role.THE)
                && age.firstToken() == birth.endToken() + 2
                && scene.tokens().isMark(age.firstToken() + 1, '-');
    }

    /** Whether the sentence tells another year behind an age. */
    private static boolean later(Scene scene, int at) {
        Mention next = scene.mention(at + 1);
        return next != null
                && next.kind() == Kind.DATE
                && scene.sameSentence(next, scene.mentions().get(at))
                && WeekdayDate.written(scene.tokens(), next);
    }

    /** "was born in 1970 and was 25 when he joined the band in 1995". */
    private static void then(Scene scene, int at, Mention birth, Ratio years, Faults faults) {
        Mention age = scene.mentions().get(at);
        Mention event = scene.mention(at + 1);
        int verb = age.firstToken() - 1;
        boolean told = event != null
                && event.kind() == Kind.DATE
                && event.hedge() == null
                && WeekdayDate.written(scene.tokens(), event)
                && scene.sameSentence(event, age)
                && scene.is(verb, Role.VERB)
                && (scene.is(verb - 1, Role.AND) || scene.speaks(verb - 1, verb, Topic.PRONOUN))
                && scene.speaks(age.endToken(), age.endToken() + 1, Topic.WHEN)
                && own(scene, birth);
        if (told && event != null) {
            long between = year(event) - year(birth);
            Interval possible = new Interval(Ratio.of(between - 1), Ratio.of(between));
            if (between > 0 && !possible.holds(years)) {
                faults.add(
                        Kind.AGE,
                        "whoever was born in " + year(birth) + " was " + (between - 1) + " or " + between + " in "
                                + year(event) + ", not " + Figures.words(age),
                        List.of(birth, age));
            }
        }
    }

    /** "Marta Ruiz (1948-2025) was 77." */
    private static void lived(Scene scene, int at, Faults faults) {
        Mention age = scene.mentions().get(at);
        Mention life = scene.mention(at - 1);
        if (life == null || life.kind() != Kind.DATE) {
            return;
        }
        int close = life.endToken();
        int open = life.firstToken() - 1;
        boolean told = scene.is(open, Role.OPEN)
                && scene.is(close, Role.CLOSE)
                && (scene.tokens().shape(open - 1) & Tokens.CAPITAL) != 0
                && Ends.range(scene, life)
                && scene.is(close + 1, Role.VERB)
                && age.firstToken() == close + 2
                && scene.is(age.endToken(), CLOSING);
        if (told) {
            Life.lived(life, age, faults);
        }
    }

    private static long year(Mention date) {
        @Nullable LocalDateTime from = ((Moment) date.value()).from();
        return from == null ? 0 : from.getYear();
    }
}
