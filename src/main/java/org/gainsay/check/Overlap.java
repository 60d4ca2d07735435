package org.gainsay.check;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;

/**
 * Whether something may be in two parts of a whole that are no {@link ExclusiveParts}, by what is told of the parts: "62 learn French, 48 Spanish and 40 German", "24 sell in
 * Norvia and 22 in Sabland", "20 have played in Lang and 13 in Merrow", "30 are novels, 28 are translations and 18 are thrillers". Of a verb that no data file lists, one and the
 * same may be the subject twice. Nothing is in two parts that are told without a verb or by being something, "320 of them in Lang and 110 in Orvalla", or by a verb that ties to
 * one place, "240 live in Lang and 110 in Orvalla".
 */
final class Overlap {
    /** Roles of verbs of beginning, ending and arriving, which bind clock times only. */
    private static final long MOVING = Role.bits(Role.START, Role.END, Role.ARRIVED, Role.LASTING, Role.MADE);

    private static final long MARKS = Role.bits(Role.COLON, Role.OPEN, Role.DASH);

    private Overlap() {}

    /** Whether figures told one behind the other may hold one and the same thing twice. */
    static boolean possible(Scene scene, List<Mention> parts) {
        Mention first = parts.get(0);
        if (first.kind() == Kind.MONEY) {
            return !apart(scene, parts) && aspects(scene, parts);
        }
        boolean counts = first.kind() == Kind.COUNT || first.kind() == Kind.NUMBER;
        if (!counts || scene.is(first.firstToken() - 1, MARKS) || apart(scene, parts)) {
            return false;
        }
        int verb = behind(scene, first);
        if (scene.is(verb, Role.VERB)) {
            return repeated(scene, verb) || sorts(scene, parts) || done(scene, parts);
        }
        return word(scene, verb) && !scene.passage().endsIn(verb, "ing") && !single(scene, verb);
    }

    /** "£2.6m is for the roof, £1.2m for heating and £0.9m has been raised": what some is meant for, and what became of some. */
    private static boolean aspects(Scene scene, List<Mention> parts) {
        int had = 0;
        for (Mention part : parts) {
            int verb = Figures.behind(part);
            had += scene.is(verb, Role.VERB) && scene.speaks(verb, Topic.HAVING) ? 1 : 0;
        }
        boolean first = scene.speaks(Figures.behind(parts.get(0)), Topic.HAVING);
        return had > 0 && !first;
    }

    /** "29 were lit and 19 were not", "58 were teachers. A further 61 were builders": whether a part is told to be none of the others. */
    private static boolean apart(Scene scene, List<Mention> parts) {
        for (Mention part : parts) {
            int token = part.firstToken() - 1;
            boolean not =
                    scene.is(Figures.behind(part), Role.VERB) && scene.speaks(Figures.behind(part) + 1, Topic.NOT);
            if (not || scene.speaks(token, Topic.FURTHER) || scene.speaks(token, Topic.REMAINDER)) {
                return true;
            }
        }
        return false;
    }

    /** The token behind a part: its verb where it has one. */
    private static int behind(Scene scene, Mention part) {
        return Division.ofThem(scene, part) || scene.is(part.endToken() + 1, Role.WHICH)
                ? part.endToken() + 2
                : Figures.behind(part);
    }

    /** "have played", "were trained in": what can be done, or be done to somebody, at more than one place. */
    private static boolean repeated(Scene scene, int verb) {
        int word = verb + 1;
        boolean placed = scene.is(word + 1, Role.PLACED) && !scene.is(word + 1, Role.BY);
        return (placed || scene.speaks(verb, Topic.HAVING)) && word(scene, word) && !single(scene, word);
    }

    /** "97 were delivered and 31 answered": two things that may be done to one. */
    private static boolean done(Scene scene, List<Mention> parts) {
        for (Mention part : parts) {
            int verb = behind(scene, part);
            int word = scene.is(verb, Role.VERB) ? verb + 1 : verb;
            boolean done = word(scene, word) && scene.passage().endsIn(word, "ed") && !single(scene, word);
            if (!done) {
                return false;
            }
        }
        return parts.size() == 2;
    }

    /** "30 are novels, 18 are by women and nine are translations": each part with a verb of its own, and what one is may be said of the others. */
    private static boolean sorts(Scene scene, List<Mention> parts) {
        boolean sort = false;
        for (Mention part : parts) {
            int word = behind(scene, part) + 1;
            if (!scene.is(word - 1, Role.VERB)) {
                return false;
            }
            sort |= word(scene, word) && scene.passage().endsIn(word, "s") && !scene.speaks(word, Topic.SEXES);
        }
        return sort && parts.size() > 2;
    }

    /** A word in small letters that binds nothing. */
    private static boolean word(Scene scene, int token) {
        return scene.tokens().type(token) == Tokens.WORD
                && (scene.tokens().shape(token) & Tokens.CAPITAL) == 0
                && (scene.roles(token) & ~MOVING) == 0;
    }

    /** What becomes of somebody once, or at one place at a time: "died", "abstained", "live in". */
    private static boolean single(Scene scene, int word) {
        return scene.speaks(word, Topic.OUTCOMES)
                || scene.speaks(word, Topic.SIDES)
                || scene.speaks(word, Topic.YES)
                || scene.speaks(word, Topic.NO)
                || scene.speaks(word, Topic.SETTLED) && !scene.is(word + 1, Role.bits(Role.BY, Role.TO));
    }
}
