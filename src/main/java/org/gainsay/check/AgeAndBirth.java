package org.gainsay.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;

/** Finds an age that does not fit the birth told beside it and the article's publication: "Ms Hale, 45, was born in 1950". */
public final class AgeAndBirth implements Check {
    private static final int GAP = 5;
    /** How many tokens may stand between "born" and a date. */
    private static final int PLACE = 10;
    /** A birthday may lie between what happened and the publication: so many days on either side. */
    private static final int LEEWAY = 45;

    private static final long JOINTS = Role.bits(Role.COMMA, Role.VERB, Role.IS, Role.OPEN, Role.OPEN_LIST);

    private static final long NO_PLACE = Role.bits(
            Role.COMMA,
            Role.STOP,
            Role.AND,
            Role.OR,
            Role.VERB,
            Role.WHICH,
            Role.WHO,
            Role.AFTER,
            Role.OFFSET,
            Role.OPEN,
            Role.DASH,
            Role.SEMICOLON,
            Role.COLON);

    @Override
    public String id() {
        return "general/age";
    }

    @Override
    public String question() {
        return "Does an age fit the birth?";
    }

    @Override
    public void check(Scene scene, Faults faults) {
        Publication publication = scene.article().published();
        for (int at = 0; publication != null && at < scene.mentions().size(); at++) {
            Mention first = scene.mention(at - 1);
            Mention second = scene.mentions().get(at);
            if (first != null && first.kind() == Kind.AGE && second.kind() == Kind.DATE && told(scene, first, second)) {
                compare(publication.day(), first, second, faults);
            } else if (first != null
                    && first.kind() == Kind.DATE
                    && (toldBefore(scene, first, second) || toldByIs(scene, first, second))) {
                compare(publication.day(), second, first, faults);
            } else {
                Lifetime.check(scene, at, publication.day(), faults);
                LifeStory.check(scene, at, publication.day(), faults);
                LifeChain.check(scene, at, publication.day(), faults);
            }
        }
    }

    /** "Ms Hale, 45, who was born in 1950", "Ms Hale, 45 (born 1950)". */
    private static boolean told(Scene scene, Mention age, Mention birth) {
        Mention other = scene.mention(scene.indexOf(age) - 1);
        if (other != null && scene.sameSentence(other, age) && Elapsed.dated(scene, other)) {
            return false;
        }
        int comma = scene.speaks(age.firstToken() - 1, Topic.AGED) ? age.firstToken() - 2 : age.firstToken() - 1;
        int end = birth.firstToken();
        if (!scene.is(comma, Role.COMMA)
                || (scene.tokens().shape(comma - 1) & Tokens.CAPITAL) == 0
                || end - age.endToken() > GAP + PLACE) {
            return false;
        }
        for (int token = age.endToken(); token <= age.endToken() + GAP && token < end; token++) {
            // No "might have been born", and no "born again".
            boolean might = scene.is(token, Role.VERB) && !scene.speaks(token, Topic.WAS);
            if (might || scene.speaks(token, Topic.BORN)) {
                return !might
                        && !scene.speaks(token + 1, Topic.AGAIN)
                        && scene.only(age.endToken(), token, JOINTS)
                        && bornIn(scene, token, birth);
            }
        }
        return false;
    }

    /** "Ann Hale, who was born in 1950, is 45", "Ann Hale (born 1950), who is 45": the age is told of the same one by "is". */
    private static boolean toldByIs(Scene scene, Mention birth, Mention age) {
        int is = age.firstToken() - 1;
        int behind = birth.endToken();
        if (age.kind() != Kind.AGE && !Figures.counted(age) || !scene.is(is, Role.IS)) {
            return false;
        }
        if (scene.is(behind, Role.CLOSE)) {
            int open = birth.firstToken() - 2;
            return scene.is(behind + 1, Role.COMMA)
                    && scene.is(behind + 2, Role.WHO)
                    && is == behind + 3
                    && scene.is(open, Role.OPEN)
                    && scene.speaks(open + 1, Topic.BORN)
                    && closes(scene, age);
        }
        int born = birth.firstToken() - 1;
        while (born > birth.firstToken() - PLACE && !scene.speaks(born, Topic.BORN)) {
            born--;
        }
        return scene.is(behind, Role.COMMA)
                && is == behind + 1
                && scene.speaks(born, Topic.BORN)
                && bornIn(scene, born, birth)
                && scene.is(born - 2, Role.WHO)
                && scene.is(born - 3, Role.COMMA)
                && (scene.tokens().shape(born - 4) & Tokens.CAPITAL) != 0
                && closes(scene, age);
    }

    private static boolean closes(Scene scene, Mention age) {
        return age.kind() == Kind.AGE || scene.is(age.endToken(), Role.bits(Role.COMMA, Role.STOP));
    }

    /** Whether no more than a place stands between "born" and a date: "born on the island of Lang in 1950", no "born to a couple who wed in 1950". */
    static boolean bornIn(Scene scene, int born, Mention birth) {
        int end = birth.firstToken();
        int in = scene.is(end - 1, Role.THE) ? end - 2 : end - 1;
        return birth.kind() == Kind.DATE
                && end - born <= PLACE
                && (in <= born || scene.tokens().type(in) == Tokens.WORD)
                && !scene.any(born + 1, end, NO_PLACE)
                && !scene.speaks(born + 1, in, Topic.FOUNDED)
                && !scene.any(born + 1, end, Role.bits(Role.OPEN_LIST, Role.START, Role.END) & ~Role.OF.bit());
    }

    /** "Ms Hale (born 1950), 45,": the birth stands in brackets before the age. */
    private static boolean toldBefore(Scene scene, Mention birth, Mention age) {
        int open = birth.firstToken() - 2;
        int close = birth.endToken();
        return (age.kind() == Kind.AGE || Figures.counted(age))
                && scene.speaks(open + 1, Topic.BORN)
                && scene.is(open, Role.OPEN)
                && (scene.tokens().shape(open - 1) & Tokens.CAPITAL) != 0
                && scene.is(close, Role.CLOSE)
                && scene.is(close + 1, Role.COMMA)
                && age.firstToken() == close + 2
                && scene.is(age.endToken(), Role.bits(Role.COMMA, Role.STOP));
    }

    /** "in 1950", "between 1950 and 1959". */
    private static String born(LocalDateTime from, LocalDateTime to) {
        int last = to.minusNanos(1).getYear();
        return from.getYear() == last ? "in " + last : "between " + from.getYear() + " and " + last;
    }

    /** "45", "45 or 46", "60 to 70". */
    private static String years(long youngest, long oldest) {
        return youngest >= oldest ? "" + oldest : youngest + (oldest - youngest == 1 ? " or " : " to ") + oldest;
    }

    static void compare(LocalDate published, Mention age, Mention birth, Faults faults) {
        LocalDateTime from = ((Moment) birth.value()).from();
        LocalDateTime to = ((Moment) birth.value()).to();
        if (from == null || to == null || birth.hedge() != null) {
            return;
        }
        long youngest = ChronoUnit.YEARS.between(to.toLocalDate(), published.minusDays(LEEWAY));
        long oldest = ChronoUnit.YEARS.between(from.toLocalDate(), published.plusDays(LEEWAY));
        Interval possible = new Interval(Ratio.of(youngest), Ratio.of(Math.max(youngest, oldest)));
        if (Figures.single(age) != null && possible.disjoint(Figures.bounds(age))) {
            faults.add(
                    Kind.AGE,
                    "whoever was born " + born(from, to) + " was " + years(youngest, oldest) + " in "
                            + published.getYear() + ", not " + Figures.words(age),
                    List.of(age, birth));
        }
    }
}
