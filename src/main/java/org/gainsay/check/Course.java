package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The start and the end of what lasted for some time, where verbs tell them: "The 12-year war, which began in 1994 and ended in 2006", "lasted for two hours, starting at
 * noon and ending at 2pm", "began at noon and went on for two hours, until 2pm", "began at noon and ended at 2pm. It lasted two hours".
 */
final class Course {
    /** How many figures to each side of a length the start and the end may stand. */
    private static final int REACH = 4;
    /** How many tokens may stand between a length and the start behind it. */
    private static final int LEAD = 10;
    /** How many tokens may stand between a start and how long it went on from there. */
    private static final int WENT = 6;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON);
    private static final long WENT_ON =
            Role.bits(Role.COMMA, Role.AND, Role.LASTING, Role.VERB, Role.FOR, Role.IN, Role.ARTICLE);
    private static final long BARS = Role.bits(Role.SEMICOLON, Role.COLON, Role.STOP, Role.OPEN);

    private final Scene scene;
    private final int at;
    private final Mention length;
    private @Nullable Mention first;
    private @Nullable Mention last;

    private Course(Scene scene, int at) {
        this.scene = scene;
        this.at = at;
        this.length = scene.mentions().get(at);
    }

    /** The stretch that a length is told of; null if there is none, or if that is not clear. */
    static @Nullable Stretch of(Scene scene, int at) {
        Course course = new Course(scene, at);
        int sentence = scene.sentence(course.length);
        if (course.points(sentence)) {
            return course.around();
        }
        return course.first == null && course.alone() ? course.apart(sentence) : null;
    }

    /** Whether a sentence tells two points of time and no other times. */
    private boolean points(int sentence) {
        first = null;
        last = null;
        for (int other = Math.max(0, at - REACH);
                other <= at + REACH && other < scene.mentions().size();
                other++) {
            Mention mention = Stretch.bare(scene, scene.mentions().get(other));
            if (other == at || scene.sentence(mention) != sentence) {
                continue;
            }
            boolean point = Stretch.point(scene, mention);
            if (!point && (mention.kind() == Kind.DURATION || mention.kind().temporal()) || point && last != null) {
                last = null;
                return false;
            }
            last = point && first != null ? mention : last;
            first = point && first == null ? mention : first;
        }
        return first != null && last != null && !scene.any(first.endToken(), last.firstToken(), BARS);
    }

    /** Whether a length is the only time of its sentence. */
    private boolean alone() {
        Mention before = scene.mention(at - 1);
        Mention after = scene.mention(at + 1);
        return (before == null || !before.kind().temporal() || !scene.sameSentence(before, length))
                && (after == null || !after.kind().temporal() || !scene.sameSentence(after, length));
    }

    /** The stretch between the two points of the sentence of a length. */
    private @Nullable Stretch around() {
        Mention start = first;
        Mention end = last;
        if (start == null || end == null) {
            return null;
        }
        if (length.firstToken() >= end.endToken()) {
            return after(start, end) ? Stretch.of(scene, start, end) : null;
        }
        if (!scene.is(end.endToken(), CLOSING)) {
            return null;
        }
        if (length.endToken() <= start.firstToken()) {
            return leads(start) && ends(start, end) ? paired(start, end) : null;
        }
        return went(start) && until(end) ? Stretch.of(scene, start, end) : null;
    }

    /** "vanished on 3 May and was found on 17 May after 14 days.". */
    private boolean after(Mention start, Mention end) {
        int after = length.firstToken() - 1;
        return scene.is(after, Role.AFTER)
                && end.endToken() == after
                && scene.is(length.endToken(), CLOSING)
                && scene.any(start.endToken(), end.firstToken(), Role.AND.bit());
    }

    private @Nullable Stretch paired(Mention start, Mention end) {
        return StartAndEnd.paired(scene, start, end) == null ? null : Stretch.of(scene, start, end);
    }

    /** "The 12-year war began in", "The 12-year war, which began in", "lasted two hours, starting at". */
    private boolean leads(Mention start) {
        int end = length.endToken();
        int from = start.firstToken();
        if (from - end > LEAD) {
            return false;
        }
        if (scene.is(end, Role.COMMA) && scene.is(end + 1, Role.START) && from - end <= REACH) {
            return Tied.said(scene, length);
        }
        int verb = from - 1;
        while (verb > end && !scene.is(verb, Role.START)) {
            verb--;
        }
        boolean which = scene.is(verb - 1, Role.bits(Role.WHICH, Role.WHO)) && scene.is(verb - 2, Role.COMMA);
        int noun = which ? verb - 2 : verb;
        return verb > end
                && scene.tokens().isMark(end - 2, '-')
                && scene.is(length.firstToken() - 1, Role.bits(Role.ARTICLE, Role.THE))
                && length.firstToken() - 1 == scene.passage().sentences().first(scene.sentence(length))
                && Tied.stints(scene, end, noun);
    }

    /** "and ended in", ", ending in": the same thing ends. */
    private boolean ends(Mention start, Mention end) {
        int joint = start.endToken();
        while (joint < end.firstToken() && !scene.is(joint, Role.bits(Role.AND, Role.COMMA))) {
            joint++;
        }
        return scene.is(joint + 1, Role.END) && end.firstToken() - joint <= REACH;
    }

    /** "in 1994 and served for", "at noon and lasted". */
    private boolean went(Mention start) {
        int end = length.firstToken();
        if (end - start.endToken() > WENT
                || !scene.is(start.endToken(), Role.bits(Role.AND, Role.COMMA))
                || !scene.any(start.endToken(), end, Role.AND.bit())
                || !Tied.said(scene, length)) {
            return false;
        }
        for (int token = start.endToken(); token < end; token++) {
            boolean on = scene.is(token, WENT_ON)
                    || scene.speaks(token, Topic.SERVED)
                    || scene.speaks(token, Topic.SPENT)
                    || scene.speaks(token, Topic.FULL)
                    || scene.speaks(token, Topic.OFFICE);
            if (!on) {
                return false;
            }
        }
        return true;
    }

    /** "until 2006", ", ending at 2pm". */
    private boolean until(Mention end) {
        int joint = scene.is(length.endToken(), Role.COMMA) ? length.endToken() + 1 : length.endToken();
        joint = scene.speaks(joint, Topic.OFFICE) && scene.is(joint - 1, Role.IN) ? joint + 1 : joint;
        int from = end.firstToken();
        boolean till = scene.is(joint, Role.UNTIL) && from - joint <= 1 || from == joint && scene.is(from, Role.UNTIL);
        boolean ending = joint > length.endToken()
                && scene.is(joint, Role.END)
                && from - joint <= 2
                && scene.only(joint + 1, from, Role.bits(Role.AT, Role.IN));
        return till || ending;
    }

    /** "The war began in 1994 and ended in 2006. It lasted 12 years", "The war lasted 12 years. It began in 1994 and ended in 2006". */
    private @Nullable Stretch apart(int sentence) {
        int opening = scene.passage().sentences().first(sentence);
        int verb = length.firstToken() - 1;
        boolean closed = scene.is(length.endToken(), CLOSING) && scene.is(verb, Role.bits(Role.LASTING, Role.FOR));
        if (!closed || !scene.any(opening, length.firstToken(), Role.LASTING.bit())) {
            return null;
        }
        Stretch before = sentence > 0 && points(sentence - 1) ? told() : null;
        if (before != null) {
            return it(opening, verb) ? before : null;
        }
        int next = scene.passage().sentences().end(sentence);
        boolean after = scene.is(length.endToken(), Role.STOP) && it(next, next + 1);
        return after && points(sentence + 1) ? told() : null;
    }

    private @Nullable Stretch told() {
        Mention start = first;
        Mention end = last;
        return start != null && end != null && ends(start, end) ? paired(start, end) : null;
    }

    /** "It", "They" or "The war" before a verb; the war that the sentence before tells of as well. */
    private boolean it(int opening, int verb) {
        int subject = verb - 1;
        if (subject == opening) {
            return scene.is(opening, Role.bits(Role.WHICH, Role.THEM));
        }
        boolean the = subject == opening + 1 && scene.is(opening, Role.THE);
        for (int token = Math.max(0, opening - LEAD * 2); the && token < opening; token++) {
            if (AgeAgain.same(scene, token, subject)) {
                return true;
            }
        }
        return false;
    }
}
