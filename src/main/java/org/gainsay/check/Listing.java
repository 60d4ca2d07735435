package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads lists of figures that may be parts of a total: "seven employees and four customers". */
final class Listing {
    /** How many tokens may stand behind a figure of a list before the next one: "nine of them in the second half and". */
    private static final int TAIL = 7;
    /** A longer list is a table. */
    private static final int MOST = 12;

    /** What stands before each part but the first. */
    private static final long LISTED = Role.bits(Role.COMMA, Role.AND, Role.OR, Role.SEMICOLON);

    private Listing() {}

    /** The parts from a mention on, up to what stands behind "and"; empty if it is no complete list. */
    static List<Mention> from(Scene scene, int at) {
        return from(scene, at, true);
    }

    /**
     * The same.
     *
     * @param ends whether it must end behind its last figure and what that counts
     */
    static List<Mention> from(Scene scene, int at, boolean ends) {
        List<Mention> parts = new ArrayList<>(4);
        parts.add(scene.mentions().get(at));
        boolean last = false;
        for (int next = at + 1; !last && next < scene.mentions().size() && parts.size() < MOST; next++) {
            Mention part = scene.mentions().get(next);
            if (beside(part)) {
                continue;
            }
            Mention before = parts.get(parts.size() - 1);
            if (!PartsOfTotal.part(part) || !joined(scene, before, part)) {
                return List.of();
            }
            parts.add(part);
            last = scene.is(part.firstToken() - 1, Role.AND);
        }
        boolean closed = !ends || closed(scene, scene.mentions().get(at), parts.get(parts.size() - 1));
        return last && closed ? parts : List.of();
    }

    /** Whether two figures follow one another in a list: with a comma or "and" directly before the second, and no other one. */
    private static boolean joined(Scene scene, Mention before, Mention part) {
        int first = part.firstToken();
        boolean and = scene.is(first - 1, Role.AND);
        if (!and && !scene.is(first - 1, Role.COMMA) || first - before.endToken() > TAIL) {
            return false;
        }
        int end = and && scene.is(first - 2, Role.COMMA) ? first - 2 : first - 1;
        return tail(scene, behindOf(scene, before), end);
    }

    /** The token behind a part, and behind the "of" of "212 of gold", which counts nothing further. */
    private static int behindOf(Scene scene, Mention part) {
        int of = part.endToken();
        boolean kind = part.noun() == null
                && scene.is(of, Role.OF)
                && scene.tokens().type(of + 1) == Tokens.WORD
                && !scene.is(of + 1, Role.bits(Role.THE, Role.ARTICLE, Role.ALL));
        return kind ? of + 1 : of;
    }

    private static boolean tail(Scene scene, int first, int end) {
        for (int token = first; token < end; token++) {
            boolean word = scene.tokens().type(token) == Tokens.WORD || inOrdinal(scene, token);
            if (word && scene.is(token, Role.FROM) && place(scene, token + 1)) {
                continue;
            }
            boolean place = word && scene.is(token, Role.ARTICLE) && scene.is(token - 1, Role.bits(Role.IN, Role.AT));
            if (!word
                    || !place
                            && scene.is(
                                    token,
                                    PartsOfTotal.BREAKS
                                            | Role.COMMA.bit()
                                            | Role.AND.bit()
                                            | Role.OR.bit()
                                            | Role.OF.bit())) {
                return false;
            }
        }
        return true;
    }

    /** "fourteen from Lang, nine from the hills": where those of a part come from. */
    private static boolean place(Scene scene, int token) {
        return scene.tokens().type(token) == Tokens.WORD
                && (scene.is(token, Role.THE) || (scene.tokens().shape(token) & Tokens.CAPITAL) != 0);
    }

    /** "2nd" is a number and a word. */
    private static boolean inOrdinal(Scene scene, int token) {
        return scene.tokens().type(token) == Tokens.NUMBER && scene.tokens().glued(token + 1);
    }

    /** Whether a list ends behind its last figure, with the mark that its opening mark asks for. */
    private static boolean closed(Scene scene, Mention first, Mention last) {
        int end = last.endToken();
        while (end < last.endToken() + TAIL && !scene.is(end, PartsOfTotal.ENDS)) {
            end++;
        }
        if (!scene.is(end, PartsOfTotal.ENDS) || !tail(scene, behindOf(scene, last), end)) {
            return false;
        }
        long opening = scene.roles(first.firstToken() - 1);
        if ((opening & Role.OPEN.bit()) != 0) {
            return scene.is(end, Role.CLOSE);
        }
        if ((opening & Role.DASH.bit()) != 0) {
            return scene.is(end, Role.bits(Role.DASH, Role.STOP));
        }
        return scene.is(end, Role.bits(Role.STOP, Role.SEMICOLON, Role.CLOSE))
                || (opening & Role.COLON.bit()) == 0 && scene.is(end, Role.COMMA);
    }

    /** The parts before a total: a list of all figures that stand there one behind the other, so that none of them is left out. */
    static List<Mention> before(Scene scene, int at) {
        int sentence = scene.passage()
                .sentences()
                .first(scene.sentence(scene.mentions().get(at)));
        int first = at;
        while (first > 0 && at - first < MOST && scene.mentions().get(first - 1).firstToken() >= sentence) {
            first--;
        }
        Mention last = next(scene, at);
        for (; first < at - 1; first++) {
            Mention figure = scene.mentions().get(first);
            List<Mention> parts = PartsOfTotal.part(figure) ? from(scene, first, false) : List.of();
            if (!parts.isEmpty() && last != null && !scene.is(figure.firstToken() - 1, LISTED)) {
                boolean whole = last.firstToken() == parts.get(parts.size() - 1).firstToken();
                return whole ? parts : List.of();
            }
        }
        return List.of();
    }

    /** "31 in the third, 19 in May": what may stand beside a part. */
    private static boolean beside(Mention mention) {
        return mention.kind() == Kind.ORDINAL || mention.kind().temporal();
    }

    /** The last figure before a total. */
    private static @Nullable Mention next(Scene scene, int at) {
        int before = at - 1;
        while (before >= 0 && beside(scene.mentions().get(before))) {
            before--;
        }
        return scene.mention(before);
    }
}
