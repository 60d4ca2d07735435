package org.gainsay.check;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Judges whether the parts of a {@link Division} can be held against its total. Parts that come to less may leave some out, unless the text says that
 * they are all; parts that come to more may overlap, "40 were women and 30 nurses", unless something tells that they do not: that each is in a place of its
 * own, that they are votes for and against, that they are amounts, or that three or more of them miss the total by a hair only.
 */
final class Partition {
    /** Three parts or more whose sum is this close to the total were meant to be it. */
    private static final Ratio HAIR = Ratio.of(1, 40);
    /** Parts that do not overlap may still belong to another whole, if they are further from this one. */
    private static final Ratio FAR = Ratio.of(1, 4);
    /** The same for parts in places, one of which may lie in another: "in Spain and seven in Madrid". */
    private static final Ratio OTHER = Ratio.of(1, 10);
    /** Of three places or more, none lies in another where they come to no more than so much too many. */
    private static final Ratio SEVERAL = Ratio.of(1, 8);
    /** A slip in the parts of an amount, of which so many are told that they must be all. */
    private static final Ratio SLIP = Ratio.of(1, 15);

    private static final int MANY = 4;
    /** A part of fewer digits may be a slip of any. */
    private static final int DIGITS = 2;

    private static final long DATES = WordClass.MONTH.bit() | WordClass.WEEKDAY.bit();

    private Partition() {}

    /** Whether the sum of some parts, which is not the total, should have been. */
    static boolean fails(Scene scene, Division division) {
        Ratio whole = Figures.single(division.total());
        Ratio sum = Sum.of(division.parts());
        if (whole == null || whole.signum() <= 0) {
            return false;
        }
        Ratio gap = sum.minus(whole);
        return gap.signum() > 0 ? over(scene, division, gap, whole) : under(scene, division, gap.negate(), whole);
    }

    /** Whether some parts come to more than a total. */
    static boolean exceeds(Mention total, List<Mention> parts) {
        Ratio whole = Figures.single(total);
        return whole != null && Sum.of(parts).compareTo(whole) > 0;
    }

    private static boolean over(Scene scene, Division division, Ratio gap, Ratio whole) {
        boolean several = division.parts().size() > 2;
        boolean amounts = division.total().kind() == Kind.MONEY;
        if (voted(scene, division) && !division.dated(scene)) {
            return gap.compareTo(whole.times(FAR)) <= 0;
        }
        if (new ExclusiveParts(scene, division.total(), division.parts()).exceed(gap, whole)) {
            return true;
        }
        if (placed(scene, division)) {
            return gap.compareTo(whole.times(several ? SEVERAL : OTHER).max(Ratio.ONE)) <= 0;
        }
        Sum sum = new Sum(division.total(), division.parts());
        if (sum.near()
                && sum.slips(1, DIGITS)
                && listed(scene, division)
                && placedFirst(scene, division)
                && (several ? !stating(scene, division) : elliptic(scene, division))) {
            return true;
        }
        Ratio room = whole.times(amounts ? SLIP : HAIR);
        return several
                && (amounts || !division.dated(scene) && classes(scene, division) && !broken(scene, division))
                && gap.compareTo(amounts ? room : room.max(Ratio.ONE)) <= 0;
    }

    /** Whether an "and" before the last part tells that the list is whole, and nothing in it is dated or tells of those who have been counted. */
    private static boolean listed(Scene scene, Division division) {
        List<Mention> parts = division.parts();
        Mention last = parts.get(parts.size() - 1);
        boolean counts =
                division.total().kind() == Kind.COUNT || division.total().kind() == Kind.NUMBER;
        int end = division.end(scene, parts.size() - 1);
        return counts
                && scene.is(last.firstToken() - 1, Role.AND)
                && !scene.speaks(last.endToken(), Math.min(end, last.endToken() + Scene.REACH), Topic.SEVERAL)
                && !division.dated(scene)
                && !broken(scene, division)
                && speaking(scene, division, Topic.SEXES) == 0
                && !new Reason(scene, Kind.COUNT, parts).shared();
    }

    /** "11 are on ships": where the first part is, which it can be in one place only. */
    private static boolean placedFirst(Scene scene, Division division) {
        int verb = Figures.behind(division.parts().get(0));
        return scene.is(verb, Role.VERB)
                && !scene.speaks(verb, Topic.HAVING)
                && preposition(scene, verb + 1)
                && !scene.is(verb + 1, Role.BY);
    }

    /** Whether a part is told by what it is, "three are retired", which any of the others may be as well. */
    private static boolean stating(Scene scene, Division division) {
        for (Mention part : division.parts()) {
            int verb = Figures.behind(part);
            int next = verb + 1;
            boolean past = scene.passage().endsIn(next, "ed") && !scene.speaks(verb, Topic.NOW);
            if (scene.is(verb, Role.VERB) && !scene.speaks(verb, Topic.HAVING) && !past && !preposition(scene, next)) {
                return true;
            }
        }
        return false;
    }

    /** "11 are with councils and 14 with private firms": what is said of the first part is said of the second one with another end, so that nothing is both. */
    private static boolean elliptic(Scene scene, Division division) {
        int behind = division.parts().get(1).endToken();
        int first = division.preposition(scene, 0);
        return !scene.is(behind, Role.BY) && preposition(scene, behind) && (first >= 0 || with(scene, division));
    }

    private static boolean preposition(Scene scene, int token) {
        return scene.is(token, Role.bits(Role.PLACED, Role.FOR)) || scene.speaks(token, Topic.WITH);
    }

    private static boolean with(Scene scene, Division division) {
        int from = division.parts().get(0).endToken();
        return scene.speaks(from, Math.min(from + MANY, division.end(scene, 0)), Topic.WITH);
    }

    private static boolean under(Scene scene, Division division, Ratio gap, Ratio whole) {
        boolean rest = Complements.exhaust(scene, division.parts());
        boolean kinds = madeOf(scene, division);
        boolean amounts =
                division.total().kind() == Kind.MONEY && division.parts().size() >= MANY;
        boolean sexes = Division.ofThem(scene, division.parts().get(0))
                && Complements.divide(scene, division.total(), division.parts());
        return (rest || sexes) && gap.compareTo(whole.times(FAR)) <= 0
                || (kinds || amounts && placed(scene, division)) && gap.compareTo(whole.times(SLIP)) <= 0;
    }

    /** "in Lang and 60 in Orvalla", "of gold and 87 of silver", for money also "on pipe and £60m on pumps": each part in another place, told in like words. */
    private static boolean placed(Scene scene, Division division) {
        boolean money = division.total().kind() == Kind.MONEY;
        int first = division.preposition(scene, 0);
        for (int part = 0; part < division.parts().size(); part++) {
            int preposition = division.preposition(scene, part);
            boolean told = money || scene.is(preposition, Role.OF) || named(scene, preposition + 1);
            if (preposition < 0 || scene.is(preposition, Role.BY) || !told || !same(scene, first, preposition)) {
                return false;
            }
        }
        return true;
    }

    /** "of gold and 87 of silver": what each part is made of. */
    private static boolean madeOf(Scene scene, Division division) {
        for (int part = 0; part < division.parts().size(); part++) {
            if (!scene.is(division.preposition(scene, part), Role.OF)) {
                return false;
            }
        }
        return !scene.speaks(division.total().endToken(), division.total().endToken() + 2, Topic.MEDALS);
    }

    /** "Lang", "the Vale", but no day or month. */
    private static boolean named(Scene scene, int token) {
        int name = scene.is(token, Role.bits(Role.THE, Role.ARTICLE)) ? token + 1 : token;
        return scene.tokens().type(name) == Tokens.WORD
                && (scene.tokens().shape(name) & Tokens.CAPITAL) != 0
                && !scene.passage().is(name, DATES);
    }

    private static boolean same(Scene scene, int a, int b) {
        Tokens tokens = scene.tokens();
        int length = tokens.end(a) - tokens.start(a);
        String text = scene.passage().text();
        return length == tokens.end(b) - tokens.start(b)
                && text.regionMatches(true, tokens.start(a), text, tokens.start(b), length);
    }

    /** Votes for and against, of which nobody has two: all parts but one have a word for their side. */
    private static boolean voted(Scene scene, Division division) {
        int parts = division.parts().size();
        Mention first = division.parts().get(0);
        boolean votes = parts > 2 || scene.speaksInSentence(first.firstToken(), Topic.VOTES);
        return votes && speaking(scene, division, Topic.SIDES) >= parts - 1;
    }

    /**
     * Whether the parts are classes of one and the same sort: all are men, women or children, or none is, and each names what it is or what became of it;
     * "three are American and three are women" is two sorts, and "three are retired" may be said of any.
     */
    private static boolean classes(Scene scene, Division division) {
        int sexes = speaking(scene, division, Topic.SEXES);
        if (sexes == division.parts().size()) {
            return true;
        }
        for (int part = 0; part < division.parts().size(); part++) {
            int from = division.parts().get(part).endToken();
            int end = division.end(scene, part);
            if (sexes > 0
                    || Division.has(scene, from)
                    || !scene.speaks(from, end, Topic.OUTCOMES) && !plural(scene, from, end)) {
                return false;
            }
        }
        return true;
    }

    private static boolean plural(Scene scene, int from, int end) {
        for (int token = from; token < end; token++) {
            boolean word = scene.tokens().type(token) == Tokens.WORD
                    && scene.tokens().end(token) - scene.tokens().start(token) >= MANY;
            if (word && scene.passage().endsIn(token, "s")) {
                return true;
            }
        }
        return false;
    }

    /** How many of the parts speak of a topic. */
    private static int speaking(Scene scene, Division division, Topic topic) {
        int speaking = 0;
        for (int part = 0; part < division.parts().size(); part++) {
            int from = division.parts().get(part).endToken();
            speaking += scene.speaks(from, division.end(scene, part), topic) ? 1 : 0;
        }
        return speaking;
    }

    /** Whether the list ends before its last part, "20 were women; nine had", which may be about whomever it counted already. */
    private static boolean broken(Scene scene, Division division) {
        List<Mention> parts = division.parts();
        boolean and = false;
        for (int part = 1; part < parts.size(); part++) {
            boolean joined = scene.is(parts.get(part).firstToken() - 1, Role.AND);
            if (and && !joined) {
                return speaking(scene, division, Topic.OUTCOMES) < parts.size();
            }
            and = joined;
        }
        return false;
    }
}
