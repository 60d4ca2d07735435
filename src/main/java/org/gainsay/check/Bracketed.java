package org.gainsay.check;

import java.util.List;
import org.gainsay.article.Span;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Reader;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A value and the same value in another unit or currency: "ten miles (16 km)", "$5, or £4". The reading may give them as two
 * mentions or as one that covers both; a check gets two either way.
 *
 * @param first the value
 * @param second what it is said to be in another unit
 */
record Bracketed(Mention first, Mention second) {
    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH);
    /** How many tokens "at today's exchange rate" has at most. */
    private static final int RATE = 6;

    /** The pair that ends with a mention, or that a mention covers; null if there is none. */
    static @Nullable Bracketed of(Scene scene, int at) {
        Mention mention = scene.mentions().get(at);
        Mention before = scene.mention(at - 1);
        if (before != null && before.kind() == mention.kind() && converts(scene, at, before, mention)) {
            return new Bracketed(before, mention);
        }
        return covered(scene, mention);
    }

    /** Whether the second value stands apposed to the first, and nothing is said of it there. */
    private static boolean converts(Scene scene, int at, Mention first, Mention second) {
        int from = first.endToken();
        int end = closes(scene, second);
        Apposition apposed = Apposition.of(scene, second);
        if (apposed == null) {
            return next(scene, at, first, second);
        }
        int mark = apposed.mark();
        boolean sign = scene.tokens().isMark(mark, '/') || scene.tokens().isMark(mark, '=');
        boolean open = scene.is(mark, Role.OPEN);
        boolean beside = mark == from
                || (open || apposed.linked()) && mark == from + 1 && scene.speaks(from, Topic.EXTENT)
                || open && mark == from + 2 && (scene.is(from, Role.OF) || per(first));
        if (!beside || sign) {
            return beside;
        }
        boolean told = apposed.linked() || second.hedge() != null || !scene.is(mark, Role.COMMA);
        boolean or = scene.is(mark + 1, Role.OR) && second.firstToken() == mark + 2;
        boolean ends = or && scene.tokens().type(end) == Tokens.MARK || apposed.closed(scene, end);
        return told && (ends || open && another(scene, second, end));
    }

    private static boolean per(Mention mention) {
        return mention.value() instanceof Quantity quantity && quantity.per() != null;
    }

    /** "(£3.9bn, €4.6bn)", "(£3.9bn; €4.6bn)": one more value of the sort behind the second one. */
    private static boolean another(Scene scene, Mention second, int end) {
        Mention third = scene.beginning(end + 1);
        return third != null
                && third.kind() == second.kind()
                && (scene.is(end, Role.bits(Role.COMMA, Role.SEMICOLON, Role.OR))
                        || scene.tokens().isMark(end, '/'))
                && scene.is(third.endToken(), Role.CLOSE);
    }

    /** "It cost 500,000 yen. That is about $3,300.": in a sentence of its own, of the only value of its sort in the last one. */
    private static boolean next(Scene scene, int at, Mention first, Mention second) {
        int opening = scene.passage().sentences().first(scene.sentence(second));
        Mention other = scene.mention(at - 2);
        boolean only = other == null || other.kind() != first.kind() || !scene.sameSentence(other, first);
        return only
                && scene.sentence(second) - scene.sentence(first) == 1
                && !scene.broken(first, second)
                && scene.speaks(opening, Topic.THAT)
                && (scene.is(opening + 1, Role.IS) || scene.speaks(opening + 1, Topic.SHORT_IS))
                && second.firstToken() == opening + 2
                && scene.is(second.endToken(), CLOSING);
    }

    /** The token behind a value and the rate at which it was reckoned: "£250m at today's exchange rate". */
    private static int closes(Scene scene, Mention second) {
        int end = second.endToken();
        if (scene.is(end, Role.AT)) {
            for (int token = end + 1; token < end + RATE; token++) {
                if (scene.speaks(token, Topic.EXCHANGE) && scene.is(token + 1, CLOSING)) {
                    return token + 1;
                }
            }
        }
        return end;
    }

    /** Reads both halves of a mention that covers a bracket once more, each for itself. */
    private static @Nullable Bracketed covered(Scene scene, Mention mention) {
        int bracket = -1;
        for (int token = mention.firstToken() + 1; token < mention.endToken() - 1; token++) {
            if (scene.tokens().isMark(token, '(') || scene.tokens().isMark(token, '[')) {
                bracket = token;
            }
        }
        if (bracket < 0) {
            return null;
        }
        Mention first = only(scene, mention.firstToken(), bracket);
        Mention second = only(scene, bracket + 1, mention.endToken());
        return first == null || second == null || first.kind() != second.kind() ? null : new Bracketed(first, second);
    }

    /** The one value in some tokens; null if there are none or several. */
    static @Nullable Mention only(Scene scene, int first, int end) {
        Reader reader = new Reader(scene.passage().lexicon());
        List<Mention> found = reader.read(reader.lexer().read(scene.passage().words(first, end)), null);
        return found.size() == 1 ? moved(found.get(0), scene.tokens().start(first), first) : null;
    }

    /** The two ends of a figure that was read as a range, "100 to 141"; null if it is none. */
    static @Nullable Bracketed ends(Scene scene, Mention range) {
        for (int token = range.firstToken() + 1; token < range.endToken() - 1; token++) {
            if (scene.is(token, Role.TO)) {
                Mention first = only(scene, range.firstToken(), token);
                Mention second = only(scene, token + 1, range.endToken());
                return first == null || second == null ? null : new Bracketed(first, second);
            }
        }
        return null;
    }

    private static Mention moved(Mention mention, int offset, int tokens) {
        return new Mention(
                mention.kind(),
                moved(mention.span(), offset),
                moved(mention.valueSpan(), offset),
                mention.firstToken() + tokens,
                mention.endToken() + tokens,
                mention.value(),
                mention.hedge(),
                mention.noun());
    }

    private static Span moved(Span span, int offset) {
        return new Span(span.start() + offset, span.end() + offset);
    }
}
