package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Figures that are told one after the other as parts of a whole: "seven in Lang, three at the home, and one on the road", "flights $17,900, hotels $15,200 and
 * dinners $7,300".
 *
 * @param parts the figures, in the order of the text
 * @param singles how many more parts are told as "one" or "a boy"
 * @param end the token behind the words of the list
 * @param closed whether "and" stands before the last part
 * @param labels whether the words of each part stand before its figure
 * @param rest whether a part is all that the others leave: "the other nine", "elsewhere"
 */
record Enumeration(List<Mention> parts, int singles, int end, boolean closed, boolean labels, boolean rest) {
    /** A longer list is a table. */
    private static final int MOST = 14;
    /** How many tokens a label before its figure has at most: "the First Lutheran church". */
    private static final int LABEL = 5;
    /** How many tokens may be told of a part before the next one. */
    private static final int TAIL = 16;
    /** How many tokens behind the last figure "elsewhere" or "the rest" stands. */
    private static final int REST = 4;

    private static final long JOINTS = Role.bits(Role.COMMA, Role.SEMICOLON, Role.AND);
    private static final long MARKS = Role.bits(Role.STOP, Role.COLON, Role.OPEN, Role.CLOSE);
    private static final long NO_LABEL = MARKS | JOINTS | Role.bits(Role.VERB, Role.OPEN_LIST, Role.OF, Role.DASH);

    /**
     * The list that begins with a mention.
     *
     * @param total what its figures are parts of, for the unit of bare numbers
     * @param limit the token behind the last one that can belong to the list
     * @return null if the figures up to there are no list
     */
    static @Nullable Enumeration from(Scene scene, int at, Mention total, int limit) {
        Mention first = scene.mentions().get(at);
        List<Mention> parts = new ArrayList<>(4);
        parts.add(first);
        boolean labels = false;
        int end = limit;
        for (int next = at + 1; next < scene.mentions().size() && parts.size() < MOST; next++) {
            Mention part = scene.mentions().get(next);
            Mention before = parts.get(parts.size() - 1);
            if (part.firstToken() >= end) {
                break;
            } else if (beside(scene, part)) {
                continue;
            }
            labels = parts.size() == 1 ? labelled(scene, before, part) : labels;
            boolean joined = labels ? labelled(scene, before, part) : scene.is(joint(scene, part.firstToken()), JOINTS);
            if (joined && addable(total, part) && part.hedge() == null) {
                parts.add(part);
            } else if (!joined && and(scene, parts, labels)) {
                end = part.firstToken();
            } else {
                return null;
            }
        }
        return first.hedge() == null && !barred(scene, first.firstToken(), end) ? of(scene, parts, end, labels) : null;
    }

    private static @Nullable Enumeration of(Scene scene, List<Mention> parts, int end, boolean labels) {
        Mention last = parts.get(parts.size() - 1);
        int behind = labels ? 0 : singles(scene, last.endToken(), end);
        int singles = behind;
        for (int part = 1; part < parts.size() && !labels; part++) {
            int joint = joint(scene, parts.get(part).firstToken());
            singles += singles(scene, parts.get(part - 1).endToken(), joint + 1);
        }
        boolean closed =
                behind == 0 ? and(scene, parts, labels) : behind == 1 && andSingle(scene, last.endToken(), end);
        boolean rest = scene.any(last.endToken(), Math.min(end, last.endToken() + REST), Role.REST.bit());
        for (Mention part : parts) {
            rest |= scene.speaks(part.firstToken() - 1, Topic.OTHER) && scene.is(part.firstToken() - 2, Role.THE);
        }
        boolean several = parts.size() + singles > 1 && (!labels || scene.is(last.endToken(), MARKS));
        return several && close(parts) ? new Enumeration(parts, singles, end, closed, labels, rest) : null;
    }

    /** Whether no more is told of a part than a list has room for. */
    private static boolean close(List<Mention> parts) {
        for (int part = 1; part < parts.size(); part++) {
            if (parts.get(part).firstToken() - parts.get(part - 1).endToken() > TAIL) {
                return false;
            }
        }
        return true;
    }

    /** Whether "and" stands before the last of some parts, or before its label. */
    private static boolean and(Scene scene, List<Mention> parts, boolean labels) {
        if (parts.size() < 2) {
            return false;
        }
        int behind = parts.get(parts.size() - 2).endToken();
        int joint = joint(scene, parts.get(parts.size() - 1).firstToken());
        return labels ? scene.any(behind, behind + 2, Role.AND.bit()) : scene.is(joint, Role.AND);
    }

    /** Whether something in a list tells that it is no list of parts that can be added. */
    private static boolean barred(Scene scene, int first, int end) {
        for (int token = first; token < end; token++) {
            boolean percent = scene.passage().endsIn(token + 1, "cent");
            boolean another = scene.is(token, Role.ALSO) && !scene.speaks(token, Topic.REMAINDER) && !percent;
            boolean untold = scene.is(token, JOINTS) && scene.is(token + 1, Role.ARTICLE) && !person(scene, token + 1);
            if (another
                    || untold
                    || scene.is(token, Role.MORE)
                    || scene.speaks(token, Topic.EACH)
                    || scene.speaks(token, Topic.OVERLAP)) {
                return true;
            }
        }
        return false;
    }

    /** The token directly before a part, or before "the other" of "the other 700". */
    private static int joint(Scene scene, int first) {
        int token = first - 1;
        while (token > first - 4 && (scene.is(token, Role.THE) || scene.speaks(token, Topic.REMAINDER))) {
            token--;
        }
        return token;
    }

    /** "had 96, the high school 71": a part whose words stand before it. */
    private static boolean labelled(Scene scene, Mention before, Mention part) {
        int joint = before.endToken();
        int words = scene.is(joint + 1, JOINTS) ? joint + 2 : joint + 1;
        int length = part.firstToken() - words;
        return scene.is(joint, JOINTS)
                && length > 0
                && length <= LABEL
                && !barred(scene, words, part)
                && scene.tokens().type(words) == Tokens.WORD;
    }

    /** Whether a label has more words than one of a part; a hyphen joins the words of a name. */
    private static boolean barred(Scene scene, int words, Mention part) {
        for (int token = words; token < part.firstToken(); token++) {
            boolean hyphen = scene.tokens().isMark(token, '-')
                    && scene.tokens().glued(token)
                    && scene.tokens().glued(token + 1);
            if (!hyphen && scene.is(token, NO_LABEL)) {
                return true;
            }
        }
        return false;
    }

    /** A figure that can be added to make a total. */
    static boolean addable(Mention total, Mention part) {
        Mention figure = StatedGap.inUnitOf(part, total);
        boolean amount = figure.kind() == Kind.LENGTH || figure.kind() == Kind.VOLUME;
        return (PartsOfTotal.part(figure) || amount) && Figures.alike(total, figure);
    }

    /** "in November 2024", "a boy of 12", "or 85 per cent": what may stand beside a part. */
    private static boolean beside(Scene scene, Mention mention) {
        return mention.kind() == Kind.ORDINAL
                || mention.kind() == Kind.AGE
                || mention.kind().temporal()
                || SeriesReader.hyphened(scene, mention)
                || mention.kind() == Kind.PERCENT && scene.is(mention.firstToken() - 1, Role.bits(Role.OR, Role.OPEN))
                || scene.is(mention.firstToken() - 1, Role.OF) && mention.noun() == null;
    }

    /** How many parts are told as "one" or as "a boy" in a stretch of a list. */
    private static int singles(Scene scene, int first, int end) {
        int singles = 0;
        for (int token = first; token < end - 1; token++) {
            if (scene.is(token, JOINTS) && single(scene, token + 1)) {
                singles++;
            }
        }
        return singles;
    }

    private static boolean single(Scene scene, int token) {
        if (scene.is(token, Role.ONE)) {
            boolean some =
                    scene.is(token + 1, Role.OF) && scene.is(token + 2, Role.bits(Role.THE, Role.THEM, Role.WHICH));
            return !scene.speaks(token, Topic.REMAINDER) && !some;
        }
        return person(scene, token);
    }

    /** "a boy", "a victim". */
    private static boolean person(Scene scene, int token) {
        return scene.is(token, Role.ARTICLE)
                && (scene.speaks(token + 1, Topic.SEXES) || scene.speaks(token + 1, Topic.PERSON));
    }

    private static boolean andSingle(Scene scene, int first, int end) {
        for (int token = first; token < end - 1; token++) {
            if (scene.is(token, Role.AND) && single(scene, token + 1)) {
                return true;
            }
        }
        return false;
    }

    /** What the parts come to, in the base unit of their total. */
    Ratio sum(Mention total) {
        Ratio sum = Ratio.of(singles);
        for (Mention part : parts) {
            Ratio value = Figures.single(StatedGap.inUnitOf(part, total));
            sum = value == null ? sum : sum.plus(value);
        }
        return sum;
    }

    int size() {
        return parts.size() + singles;
    }
}
