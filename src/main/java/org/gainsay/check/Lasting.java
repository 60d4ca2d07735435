package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A length that stands apart from the two clock times of its sentence, which tell a start and an end: "The three-hour meeting began at 10am and ended at 2pm", "went
 * off at 5pm and came back at 9pm, leaving homes in the dark for three hours", "broke out at 3am and burned for six hours before it was put out at 7am".
 */
final class Lasting {
    /** How many figures to each side of a length the clock times may stand. */
    private static final int REACH = 4;
    /** How many tokens behind the second time what it left may be told: "leaving 400 homes in the dark for". */
    private static final int LEFT = 10;
    /** How many tokens behind "before" the time may stand: "it was put out at". */
    private static final int BEFORE = 8;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON);
    private static final long BARS = Role.bits(Role.SEMICOLON, Role.COLON, Role.STOP, Role.OPEN);

    private Lasting() {}

    /** The two clock times of the sentence of a length, if it lies between them; null if not. */
    static @Nullable Ends of(Scene scene, int at) {
        Mention length = scene.mentions().get(at);
        Mention first = null;
        Mention last = null;
        for (int other = Math.max(0, at - REACH);
                other <= at + REACH && other < scene.mentions().size();
                other++) {
            Mention mention = scene.mentions().get(other);
            if (other == at || !scene.sameSentence(mention, length)) {
                continue;
            }
            boolean clock = Ends.clock(mention) && !Ends.range(scene, mention);
            if (!clock && (mention.kind() == Kind.DURATION || mention.kind().temporal()) || clock && last != null) {
                return null;
            }
            last = clock && first != null ? mention : last;
            first = clock && first == null ? mention : first;
        }
        if (first == null || last == null || scene.any(first.firstToken(), last.endToken(), BARS)) {
            return null;
        }
        if (length.endToken() <= first.firstToken()) {
            return whole(scene, length, first) && ends(scene, first, last)
                    ? StartAndEnd.paired(scene, first, last)
                    : null;
        }
        boolean order = scene.any(first.endToken(), last.firstToken(), Role.AND.bit());
        boolean told = last.endToken() <= length.firstToken() ? left(scene, last, length) : until(scene, length, last);
        return order && told ? new Ends(first, last) : null;
    }

    /** "The three-hour meeting began at": one thing, whose beginning is told. */
    private static boolean whole(Scene scene, Mention length, Mention start) {
        int behind = length.endToken();
        return scene.is(length.firstToken() - 1, Role.bits(Role.ARTICLE, Role.THE))
                && length.firstToken() - 1 == scene.passage().sentences().first(scene.sentence(length))
                && scene.tokens().isMark(behind - 2, '-')
                && !scene.any(behind, start.firstToken(), Role.bits(Role.COMMA, Role.AND, Role.OF))
                && start.firstToken() - behind <= LEFT;
    }

    /** "and broke up at": the same thing ends. */
    private static boolean ends(Scene scene, Mention first, Mention last) {
        for (int token = first.endToken(); token < last.firstToken(); token++) {
            if (scene.is(token, Role.AND)) {
                return scene.is(token + 1, Role.END);
            }
        }
        return false;
    }

    /** ", leaving homes in the dark for three hours." */
    private static boolean left(Scene scene, Mention last, Mention length) {
        int comma = last.endToken();
        return scene.is(comma, Role.COMMA)
                && scene.speaks(comma + 1, comma + 2, Topic.KEEPING)
                && length.firstToken() - comma <= LEFT
                && scene.is(length.firstToken() - 1, Role.FOR)
                && !scene.any(comma + 1, length.firstToken(), Role.bits(Role.COMMA, Role.AND))
                && scene.is(length.endToken(), CLOSING);
    }

    /** "and burned for six hours before it was put out at". */
    private static boolean until(Scene scene, Mention length, Mention last) {
        int before = length.endToken();
        return scene.is(length.firstToken() - 1, Role.FOR)
                && scene.is(before, Role.OFFSET)
                && scene.speaks(before, before + 1, Topic.BEFORE)
                && last.firstToken() - before <= BEFORE
                && !scene.any(before, last.firstToken(), Role.bits(Role.COMMA, Role.AND));
    }
}
