package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A length that a clause behind a start and an end says of them: "opens at 5:55 and shuts at 6:40, so they have 45 minutes", "began at 3 and came to an end at 10; it
 * had gone on for seven hours", "goes on until 4pm. ... during those six hours".
 */
final class Concluded {
    /** How many values before a length the clock times may stand. */
    private static final int REACH = 6;
    /** How many tokens may stand between a time and a length that "so" draws: ", so the two crews have". */
    private static final int SO = 7;
    /** How many tokens may open a sentence before what it is about: "With all stops,". */
    private static final int OPENING = 5;
    /** How many tokens of a clause say that something took so long: "it had gone on for". */
    private static final int VERBS = 6;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON);
    private static final long TOOK =
            Role.bits(Role.VERB, Role.IS, Role.LASTING, Role.ARTICLE, Role.OF, Role.FOR, Role.TOTAL, Role.IN);
    private static final long BARS =
            Role.bits(Role.COMMA, Role.SEMICOLON, Role.COLON, Role.STOP, Role.AND, Role.OFFSET);

    private Concluded() {}

    /** The start and the end that a length is drawn from; null if it is not, or if that is not clear. */
    static @Nullable Ends of(Scene scene, int at) {
        Mention length = scene.mentions().get(at);
        Mention last = null;
        for (int other = at - 1; other >= Math.max(0, at - REACH); other--) {
            Mention mention = scene.mentions().get(other);
            if (scene.sentence(last == null ? length : last) - scene.sentence(mention) > 1) {
                return null;
            }
            boolean clock = Ends.clock(mention) && !Ends.range(scene, mention);
            if (!clock && (last != null || !Ends.until(scene, mention))) {
                if (mention.kind().temporal() || mention.kind() == Kind.DURATION) {
                    return null;
                }
            } else if (last != null) {
                return ends(scene, other, last, length);
            } else {
                last = mention;
            }
        }
        return null;
    }

    private static @Nullable Ends ends(Scene scene, int at, Mention last, Mention length) {
        Mention first = scene.mentions().get(at);
        Mention other = scene.mention(at - 1);
        boolean two = other == null || !Ends.clock(other) || !scene.sameSentence(other, first);
        boolean tied = scene.sameSentence(last, length)
                ? so(scene, last, length) || clause(scene, last, length)
                : said(scene, scene.passage().sentences().first(scene.sentence(length)), length)
                        || those(scene, length);
        return two && tied ? StartAndEnd.paired(scene, first, last) : null;
    }

    /** ", so they have 45 minutes". */
    private static boolean so(Scene scene, Mention last, Mention length) {
        int comma = last.endToken();
        int end = length.firstToken();
        boolean have = scene.speaks(end - 1, Topic.HAVING) || scene.is(end - 1, Role.FOR);
        return scene.is(comma, Role.bits(Role.COMMA, Role.DASH, Role.SEMICOLON))
                && scene.speaks(comma + 1, Topic.SO)
                && end - comma <= SO
                && have
                && !scene.any(comma + 1, end, BARS)
                && (scene.is(length.endToken(), CLOSING)
                        || scene.is(length.endToken(), Role.IN) && scene.is(length.endToken() + 1, Role.WHICH));
    }

    /** "; it had gone on for seven hours". */
    private static boolean clause(Scene scene, Mention last, Mention length) {
        for (int token = length.firstToken() - 1; token >= last.endToken(); token--) {
            if (scene.is(token, Role.SEMICOLON)) {
                return said(scene, token + 1, length);
            }
        }
        return false;
    }

    /** "With all stops, that made a journey of", "It went on for": a clause that says of what was told before that it took so long. */
    private static boolean said(Scene scene, int first, Mention length) {
        int subject = first;
        if (!scene.is(first, Role.WHICH)) {
            for (int token = first; token < first + OPENING && subject == first; token++) {
                subject = scene.is(token, Role.COMMA) ? token + 1 : subject;
            }
        }
        int end = length.firstToken();
        boolean took = scene.any(subject + 1, end, Role.bits(Role.IS, Role.LASTING));
        boolean went = scene.is(end - 1, Role.FOR) && scene.speaks(subject + 1, end, Topic.GOING);
        for (int token = subject + 1; token < end; token++) {
            if (!scene.is(token, TOOK) && !scene.speaks(token, Topic.GOING) && !scene.speaks(token, Topic.JOURNEY)) {
                return false;
            }
        }
        return scene.is(subject, Role.WHICH)
                && end - subject <= VERBS
                && (took || went)
                && (scene.is(length.endToken(), CLOSING) || went && scene.speaks(length.endToken(), Topic.WITH));
    }

    /** "during those six hours". */
    private static boolean those(Scene scene, Mention length) {
        int those = length.firstToken() - 1;
        return scene.speaks(those, Topic.THOSE) && scene.speaks(those - 1, Topic.DURING);
    }
}
