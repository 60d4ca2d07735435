package org.gainsay.check;

import java.util.List;
import org.gainsay.article.Span;
import org.gainsay.normalize.Mention;
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
    private static final long APPOSED = Role.bits(Role.COMMA, Role.DASH);

    /** The pair that ends with a mention, or that a mention covers; null if there is none. */
    static @Nullable Bracketed of(Scene scene, int at) {
        Mention mention = scene.mentions().get(at);
        Mention before = scene.mention(at - 1);
        if (before != null && before.kind() == mention.kind() && converts(scene, before, mention)) {
            return new Bracketed(before, mention);
        }
        return covered(scene, mention);
    }

    /** Whether the second value stands in brackets or behind ", or" directly behind the first, and nothing is said of it there. */
    private static boolean converts(Scene scene, Mention first, Mention second) {
        int mark = first.endToken();
        int between = second.firstToken() - mark;
        if (between < 1 || between > 3 || scene.tokens().type(second.endToken()) != Tokens.MARK) {
            return false;
        }
        if (between == 1) {
            boolean hedged = scene.is(mark, APPOSED) && second.hedge() != null;
            return scene.is(mark, Role.OPEN)
                    || hedged
                    || scene.is(mark, Role.DASH) && scene.is(second.endToken(), Role.DASH) && dashed(scene, mark);
        }
        if (between == 3) {
            return scene.is(mark, APPOSED) && scene.is(mark + 1, Role.WHICH) && scene.is(mark + 2, Role.IS);
        }
        return scene.is(mark + 1, Role.OR) && scene.is(mark, Role.OPEN.bit() | APPOSED);
    }

    /** "two feet - 61 centimetres - deep", no "10-12". */
    private static boolean dashed(Scene scene, int dash) {
        return !scene.tokens().glued(dash) || !scene.tokens().glued(dash + 1);
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
