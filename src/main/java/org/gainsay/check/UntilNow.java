package org.gainsay.check;

import java.util.List;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Holds a number of years that lasts until an article is published against the year that it counts from: "has driven trains since 1988 and in those 28 years",
 * "was built in 1904. At 131 years old it", "joined in 2019 and spent 11 years flying for the firm".
 */
final class UntilNow {
    /** How many tokens may stand between a year and "that is for 34 years". */
    private static final int JOINT = 6;
    /** How many tokens before a year the verb of founding or joining stands: "joined the Kea Alpine company in". */
    private static final int VERB = 6;
    /** How many tokens behind a length tell whom or what it was spent with: "flying tourists for the firm". */
    private static final int BEHIND = 6;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON);

    /** What stands between a year and a length that says it again. */
    private static final long AGAIN = Role.bits(
            Role.COMMA, Role.DASH, Role.AND, Role.OR, Role.IN, Role.FOR, Role.WHICH, Role.IS, Role.THE, Role.VERB);
    /** What makes it one that does. */
    private static final long SAME = Role.bits(Role.WHICH, Role.THE, Role.OR);

    private UntilNow() {}

    /** Adds a fault if the mention with a number is a length or an age that does not fit the year before it. */
    static void check(Scene scene, int at, Faults faults) {
        Mention length = scene.mentions().get(at);
        Mention date = start(scene, at);
        Publication published = scene.article().published();
        Ratio years = Elapsed.years(length);
        if (date == null || published == null || years == null || length.hedge() != null) {
            return;
        }
        long until = published.day().getYear();
        Ratio most = Ratio.of(until - Elapsed.year(date) + 1);
        boolean same = length.kind() == Kind.AGE
                ? aged(scene, date, length) || turned(scene, date, length)
                : again(scene, date, length);
        same |= length.kind() == Kind.DURATION && sinceThen(scene, at, date);
        boolean longer = length.kind() == Kind.DURATION && years.compareTo(most) > 0 && spent(scene, date, length);
        if (longer || same && !Elapsed.fits(until - Elapsed.year(date), years)) {
            String from = scene.passage().words(date.firstToken(), date.endToken());
            String told = scene.passage().words(length.firstToken(), length.endToken());
            faults.add(
                    Kind.DATE,
                    from + " to " + until + " is " + (until - Elapsed.year(date)) + " years, not " + told,
                    List.of(date));
        }
    }

    /** The one year that the sentence of a length or the one before it tells; null if there are more, or none. */
    private static @Nullable Mention start(Scene scene, int at) {
        Mention length = scene.mentions().get(at);
        Mention start = null;
        for (int other = at - 1; other >= 0; other--) {
            Mention date = scene.mentions().get(other);
            if (scene.sentence(length) - scene.sentence(date) > 1 || scene.broken(date, length)) {
                break;
            } else if (Elapsed.dated(scene, date)) {
                if (start != null) {
                    return null;
                }
                start = date;
            }
        }
        return start;
    }

    /** "since 1994, that is for 34 years", "since 1988 and in those 28 years". */
    private static boolean again(Scene scene, Mention date, Mention length) {
        int from = date.endToken();
        int end = length.firstToken();
        return scene.speaks(date.firstToken(), Topic.SINCE)
                && scene.sameSentence(date, length)
                && end - from <= JOINT
                && end > from
                && scene.only(from, end, AGAIN)
                && scene.any(from, end, SAME);
    }

    /** "was built in 2008, and in the 17 years since then", with nothing else between that it could count from. */
    private static boolean sinceThen(Scene scene, int at, Mention date) {
        Mention length = scene.mentions().get(at);
        int end = length.endToken();
        int from = date.endToken();
        boolean alone = scene.indexOf(date) == at - 1 && scene.sameSentence(date, length);
        return alone
                && scene.is(length.firstToken() - 1, Role.THE)
                && length.firstToken() - from <= JOINT
                && scene.speaks(end, Topic.SINCE)
                && (scene.speaks(end + 1, Topic.THEN) || scene.is(end + 1, CLOSING))
                && !scene.any(from, length.firstToken(), Role.bits(Role.SEMICOLON, Role.OFFSET) & ~Role.FROM.bit())
                && !scene.speaks(
                        end,
                        Math.min(end + BEHIND, scene.passage().sentences().end(scene.sentence(length))),
                        Topic.PLUPERFECT);
    }

    /** "was built in 1904. At 131 years old it". */
    private static boolean aged(Scene scene, Mention date, Mention age) {
        int opening = scene.passage().sentences().first(scene.sentence(age));
        int behind = scene.is(age.endToken(), Role.COMMA) ? age.endToken() + 1 : age.endToken();
        return scene.is(opening, Role.AT)
                && age.firstToken() == opening + 1
                && scene.sentence(age) - scene.sentence(date) == 1
                && (scene.is(behind, Role.WHICH) || scene.speaks(behind, Topic.PRONOUN))
                && scene.speaks(behind + 1, Topic.NOW)
                && !scene.speaks(behind + 2, Topic.SAID)
                && (scene.speaks(date.firstToken() - VERB, date.firstToken(), Topic.FOUNDED)
                        || scene.speaks(date.firstToken() - VERB, date.firstToken(), Topic.BORN));
    }

    /** "opened in 1906 and turned 109 in July", "Born in 1961, he turns 65 in May". */
    private static boolean turned(Scene scene, Mention date, Mention age) {
        int verb = age.firstToken() - 1;
        int joint = date.endToken();
        boolean he = scene.is(joint, Role.COMMA)
                && (scene.is(joint + 1, Role.WHICH) || scene.speaks(joint + 1, Topic.PRONOUN))
                && scene.only(joint + 2, verb, Role.VERB.bit());
        boolean and = scene.is(joint, Role.AND) && scene.only(joint + 1, verb, Role.VERB.bit());
        return scene.speaks(verb, Topic.TURNED)
                && scene.sameSentence(date, age)
                && (he || and)
                && thisYear(scene, age)
                && (scene.speaks(date.firstToken() - VERB, date.firstToken(), Topic.FOUNDED)
                        || scene.speaks(date.firstToken() - VERB, date.firstToken(), Topic.BORN));
    }

    /** "in July", "this year": the age is told of a day in the year of publication or the next to it. */
    private static boolean thisYear(Scene scene, Mention age) {
        Mention day = scene.mention(scene.indexOf(age) + 1);
        Publication published = scene.article().published();
        return day != null
                && published != null
                && day.kind() == Kind.DATE
                && day.firstToken() - age.endToken() <= 1
                && !Elapsed.dated(scene, day)
                && Math.abs(Elapsed.year(day) - published.day().getYear()) <= 1;
    }

    /** "joined Kea in 2019 and spent 11 years flying for the firm", "was set up in 2011. They ran it for 17 years": no longer than from then on. */
    private static boolean spent(Scene scene, Mention date, Mention length) {
        int first = length.firstToken();
        int end =
                Math.min(length.endToken() + BEHIND, scene.passage().sentences().end(scene.sentence(length)));
        boolean it = scene.is(first - 1, Role.FOR) && scene.is(first - 2, Role.WHICH);
        // "her father having spent 30 years there"
        boolean firm = (scene.is(first - 1, Role.FOR) || scene.speaks(first - 1, Topic.SPENT))
                && !scene.speaks(date.endToken(), length.firstToken(), Topic.KIN)
                && scene.speaks(length.endToken(), end, Topic.FIRM);
        int verb =
                Math.max(date.firstToken() - VERB, scene.passage().sentences().first(scene.sentence(date)));
        return (it || firm)
                && scene.speaks(verb, date.firstToken(), Topic.FOUNDED)
                && !scene.any(date.firstToken(), end, Role.bits(Role.AFTER, Role.OFFSET) & ~Role.FROM.bit())
                && !scene.speaks(date.firstToken(), end, Topic.BEFORE);
    }
}
