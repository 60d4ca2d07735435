package org.gainsay.check;

import java.util.List;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A number of years from a year until an article is published: "has worked there since 1994, a total of 30 years", "has been mayor for 30 years, since 1994", "Mayor since
 * 1994, she has been in office for 30 years", "It is 30 years since she took office in 1994".
 */
final class SinceYear {
    /** How many tokens may stand between "since" and a year: "since she took office in". */
    private static final int CLAUSE = 9;
    /** How many tokens may stand between a year and a length in the main clause behind it. */
    private static final int MAIN = 8;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON);
    private static final long MARKS = Role.bits(Role.COMMA, Role.DASH, Role.OPEN);
    private static final long BARS = CLOSING | Role.bits(Role.AND, Role.OR, Role.WHICH, Role.WHO, Role.OPEN);
    private static final long WENT = Role.bits(Role.VERB, Role.FOR, Role.IN, Role.THE, Role.ARTICLE);

    private SinceYear() {}

    /** Adds a fault if the length with a number lasts from a year until now and does not fit it. */
    static void check(Scene scene, int at, Faults faults) {
        Publication published = scene.article().published();
        Mention length = length(scene, scene.mentions().get(at));
        Ratio years = length == null ? null : Elapsed.years(length);
        if (published == null || length == null || years == null || length.hedge() != null || past(scene, length)) {
            return;
        }
        Mention before = scene.mention(at - 1);
        Mention after = scene.mention(at + 1);
        Mention start = before != null && behind(scene, before, length)
                ? before
                : after != null && ahead(scene, length, after) ? after : null;
        long until = published.day().getYear();
        if (start != null && Elapsed.year(start) < until && !Elapsed.fits(until - Elapsed.year(start), years)) {
            String from = Elapsed.words(scene, start);
            faults.add(
                    Kind.DATE,
                    from + " to " + until + " is " + (until - Elapsed.year(start)) + " years, not "
                            + Elapsed.words(scene, length),
                    List.of(start));
        }
    }

    /** A length, or that of "the past 30 years"; null for anything else. */
    private static @Nullable Mention length(Scene scene, Mention mention) {
        boolean past = mention.kind() == Kind.DATE
                && scene.is(mention.firstToken() - 1, Role.THE)
                && scene.is(mention.firstToken() - 2, Role.FOR)
                && mention.endToken() - mention.firstToken() > 1;
        Mention length = past ? Bracketed.only(scene, mention.firstToken() + 1, mention.endToken()) : mention;
        return length != null && length.kind() == Kind.DURATION ? length : null;
    }

    /** Whether a sentence tells of what was over then: "had worked there". */
    private static boolean past(Scene scene, Mention length) {
        int sentence = scene.sentence(length);
        int first = scene.passage().sentences().first(sentence);
        int end = length.firstToken();
        return scene.speaks(first, end, Topic.PLUPERFECT) || end - first > Scene.REACH;
    }

    private static boolean since(Scene scene, Mention date) {
        return Elapsed.dated(scene, date)
                && (scene.speaks(date.firstToken(), Topic.SINCE) || scene.speaks(date.firstToken() - 1, Topic.SINCE));
    }

    /** "since 1994, a total of 30 years", "Mayor since 1994, she has been in office for 30 years". */
    private static boolean behind(Scene scene, Mention date, Mention length) {
        return since(scene, date)
                        && scene.sameSentence(date, length)
                        && (Tied.behind(scene, date.endToken(), length) || main(scene, date, length))
                || marked(scene, date, length);
    }

    /** "The firm, founded in 1994, celebrates 30 years this year". */
    private static boolean marked(Scene scene, Mention date, Mention length) {
        int end = length.endToken();
        boolean thisYear = scene.is(end, Role.WHICH) && scene.is(end + 1, Role.PAST) && scene.is(end + 2, CLOSING);
        return Elapsed.dated(scene, date)
                && scene.sameSentence(date, length)
                && scene.is(date.endToken(), Role.COMMA)
                && scene.speaks(length.firstToken() - 1, Topic.MARKS)
                && (thisYear || scene.is(end, CLOSING))
                && Anniversary.founded(scene, date);
    }

    private static boolean main(Scene scene, Mention date, Mention length) {
        int comma = date.endToken();
        int end = length.firstToken();
        int opening = scene.passage().sentences().first(scene.sentence(date));
        if (!scene.is(comma, Role.COMMA)
                || date.firstToken() - opening > MAIN
                || end - comma > MAIN
                || scene.any(opening, date.firstToken(), BARS)
                || !scene.speaks(comma + 1, Topic.PRONOUN)
                || !scene.speaks(comma + 2, Topic.NOW)
                || !scene.is(length.endToken(), CLOSING)) {
            return false;
        }
        for (int token = comma + 2; token < end; token++) {
            // "Head of the firm since 2010, he has worked there for 30 years" was no head before.
            if (scene.speaks(token, Topic.FIRM)
                    || !scene.is(token, WENT)
                            && !scene.speaks(token, Topic.SERVED)
                            && !scene.speaks(token, Topic.FULL)
                            && !scene.speaks(token, Topic.OFFICE)) {
                return false;
            }
        }
        return scene.is(end - 1, Role.FOR) || scene.speaks(end - 1, Topic.SERVED);
    }

    /** "for 30 years, since 1994.", "It is 30 years since she took office in 1994.", "marks 30 years since the 1994 fire". */
    private static boolean ahead(Scene scene, Mention length, Mention date) {
        int joint = length.endToken();
        int since = scene.is(joint, MARKS) ? joint + 1 : joint;
        if (!scene.sameSentence(length, date) || !scene.speaks(since, Topic.SINCE) || !Elapsed.dated(scene, date)) {
            return false;
        }
        int from = date.firstToken();
        if (from <= since + 1) {
            boolean told = Tied.said(scene, length) || scene.is(length.firstToken() - 2, Role.THE);
            return told && scene.is(date.endToken(), CLOSING);
        }
        boolean attributed =
                scene.is(since + 1, Role.THE) && from == since + 2 && scene.is(date.endToken() + 1, CLOSING);
        return from - since <= CLAUSE
                && !scene.any(since + 1, from, BARS)
                && (attributed || scene.is(date.endToken(), CLOSING))
                && counted(scene, length.firstToken() - 1);
    }

    /** "It is", "It has been", "celebrates": what was told is so long ago. */
    private static boolean counted(Scene scene, int verb) {
        boolean been = scene.is(verb, Role.VERB) && scene.speaks(verb - 1, Topic.NOW);
        boolean is = scene.is(verb, Role.VERB) && scene.speaks(verb, Topic.NOW);
        int subject = been ? verb - 2 : verb - 1;
        return (been || is) && scene.is(subject, Role.WHICH) || scene.speaks(verb, Topic.MARKS);
    }
}
