package org.gainsay.check;

import java.time.LocalDateTime;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;

/** How a day of the week stands beside its date: "on Monday (8 June)", "8 June - a Monday -", "8 June falls on a Monday", "8 June 2026. It was a Monday." */
final class WeekdayBeside {
    /** How many tokens may stand between a date and its weekday: ", which happens to be a". */
    private static final int GAP = 7;

    private static final long MARKS = Role.bits(Role.COMMA, Role.DASH, Role.OPEN);
    private static final long CLOSING =
            Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON, Role.COLON, Role.AND);

    private WeekdayBeside() {}

    /** "Monday, 8 June", "Monday night, 8 June", "on Monday (8 June)", "Monday at 9am, 8 June". */
    static boolean before(Scene scene, Mention weekday, Mention date) {
        int first = date.firstToken();
        int from = weekday.endToken();
        boolean named = WeekdayDate.dated(weekday)
                && WeekdayDate.token(scene.passage(), weekday, WeekdayDate.WEEKDAY) >= 0
                && !WeekdayDate.monthNamed(scene, weekday)
                && !Ends.range(scene, weekday);
        if (!named || first - from > 2) {
            return false;
        }
        boolean bracket = date.hedge() == null
                && first == from + 1
                && scene.is(from, Role.OPEN)
                && scene.is(date.endToken(), Role.CLOSE);
        boolean comma = first > from
                && scene.is(first - 1, Role.COMMA)
                && scene.only(from, first, Role.bits(Role.COMMA, Role.PART_OF_DAY));
        boolean figures = first == from && !WeekdayDate.monthNamed(scene, date) && WeekdayDate.alone(scene, weekday);
        return bracket || comma || figures;
    }

    /** "8 June (Monday)", "8 June, a Monday,", "8 June, which is a Monday", "8 June falls on a Monday", "8 June 2026. It was a Monday." */
    static boolean behind(Scene scene, Mention date, Mention weekday) {
        int end = date.endToken();
        int first = weekday.firstToken();
        int article = scene.is(first - 1, Role.ARTICLE) ? first - 1 : first;
        boolean closed = scene.is(weekday.endToken(), CLOSING);
        if (first <= end || first - end > GAP) {
            return false;
        }
        if (scene.is(end, Role.OPEN) && article == end + 1) {
            return scene.is(weekday.endToken(), Role.CLOSE);
        }
        if (scene.is(end, MARKS) && article == end + 1) {
            return article < first ? closed || scene.is(end, Role.COMMA) : closed && apart(scene, date, weekday);
        }
        int verb = end + (scene.is(end, MARKS) ? 1 : 0);
        if (scene.is(verb, Role.STOP)) {
            verb++;
            return scene.is(verb, Role.WHICH)
                    && is(scene, verb + 1, article, first)
                    && scene.is(weekday.endToken(), Role.STOP);
        }
        boolean namely = scene.speaks(verb, Topic.NAMELY) && article <= verb + 2;
        boolean which = scene.is(verb, Role.WHICH);
        verb += which ? 1 : 0;
        boolean told = is(scene, verb, article, first) && (which || predicate(scene, date));
        return namely && closed
                || told
                        && (scene.is(weekday.endToken(), CLOSING) || thisYear(scene, weekday))
                        && !past(scene, date, verb);
    }

    /** "is a", "falls on a", "will be a", "happened to be a". */
    private static boolean is(Scene scene, int verb, int article, int first) {
        int token = verb;
        boolean happens = false;
        while (token < article
                && (scene.is(token, Role.bits(Role.VERB, Role.TO)) || scene.speaks(token, Topic.HAPPENS))) {
            happens |= scene.speaks(token, Topic.HAPPENS);
            token++;
        }
        token += happens && scene.speaks(token, Topic.ON) ? 1 : 0;
        return token > verb && token == article && (article < first || happens);
    }

    /** Whether a date is the subject of its sentence, which has no "if" in it. */
    private static boolean predicate(Scene scene, Mention date) {
        int opening = scene.passage().sentences().first(scene.sentence(date));
        int from = date.firstToken();
        boolean subject = from == opening || scene.is(from - 1, Role.COMMA) || scene.is(opening, Role.THE);
        return subject && !scene.speaks(opening, from, Topic.CONDITION) && !scene.any(opening, from, Role.VERB.bit());
    }

    /** "was" of a day without a year that has not come when the article is published: it was that of another year. */
    private static boolean past(Scene scene, Mention date, int verb) {
        Publication published = scene.article().published();
        LocalDateTime day = ((Moment) date.value()).from();
        boolean year = WeekdayDate.written(scene.tokens(), date);
        return !year
                && scene.speaks(verb, Topic.PLUPERFECT)
                && !scene.speaks(verb, Topic.HAPPENS)
                && (published == null || day == null || !day.toLocalDate().isBefore(published.day()));
    }

    /** ", Monday, at noon": a weekday by itself that goes on about the date. */
    private static boolean apart(Scene scene, Mention date, Mention weekday) {
        return scene.is(date.endToken(), Role.COMMA)
                && scene.is(weekday.endToken(), Role.COMMA)
                && scene.is(weekday.endToken() + 1, Role.AT)
                && scene.speaks(date.firstToken() - 1, Topic.ON);
    }

    /** "falls on a Monday this year". */
    static boolean thisYear(Scene scene, Mention weekday) {
        int end = weekday.endToken();
        return scene.is(end, Role.WHICH)
                && scene.speaks(end, Topic.THAT)
                && scene.is(end + 1, Role.PAST)
                && scene.is(end + 2, CLOSING);
    }
}
