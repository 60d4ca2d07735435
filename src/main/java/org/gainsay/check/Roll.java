package org.gainsay.check;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;

/** People who are counted and then named with their ages: "The four dead were named as Ida Halm, 34, Jan Reed, 45, and Tom Voss, 23". */
final class Roll {
    /** How many tokens behind a count they may be named: "people who died in the crash were named as". */
    private static final int NAMED = 14;
    /** How many tokens a name and what is told of it may take: "her husband Jan Reed". */
    private static final int ITEM = 6;

    private static final long BARS = Role.bits(Role.STOP, Role.SEMICOLON, Role.OPEN, Role.CLOSE);

    private Roll() {}

    /** Adds a fault if the mention with a number counts people of whom the same sentence names more or fewer, all with their ages. */
    static void check(Scene scene, int at, Faults faults) {
        Mention total = scene.mentions().get(at);
        Mention first = scene.mention(at + 1);
        boolean opens = first != null
                && Figures.counted(total)
                && total.hedge() == null
                && scene.is(total.firstToken() - 1, Role.bits(Role.THE, Role.ALL, Role.STOP))
                && !scene.is(total.firstToken() - 2, Role.OF)
                && aged(scene, first)
                && scene.sameSentence(total, first)
                && first.firstToken() - total.endToken() <= NAMED
                && scene.speaks(total.endToken(), first.firstToken(), Topic.NAMED)
                && !scene.any(total.endToken(), first.firstToken(), BARS | Role.bits(Role.OF, Role.THEM, Role.WHO));
        if (!opens) {
            return;
        }
        int named = 1;
        int next = at + 2;
        while (next < scene.mentions().size() && follows(scene, next)) {
            named++;
            next++;
        }
        Mention last = scene.mentions().get(next - 1);
        Mention beyond = scene.mention(next);
        boolean and = scene.any(scene.mentions().get(next - 2).endToken(), last.firstToken(), Role.AND.bit());
        boolean closed = named > 1
                && and
                && scene.is(last.endToken(), Role.STOP)
                && (beyond == null || !scene.sameSentence(beyond, last));
        Ratio stated = Figures.single(total);
        if (closed && stated != null && !Ratio.of(named).equals(stated) && !Complements.goesOn(scene, last)) {
            faults.add(Kind.COUNT, Figures.words(scene, total) + ", but " + named + " are named", List.of(total));
        }
    }

    /** "Ida Halm, 34," with a name directly before the comma. */
    private static boolean aged(Scene scene, Mention age) {
        int comma = age.firstToken() - 1;
        return age.kind() == Kind.AGE
                && scene.is(comma, Role.COMMA)
                && scene.tokens().type(comma - 1) == Tokens.WORD
                && (scene.tokens().shape(comma - 1) & Tokens.CAPITAL) != 0
                && scene.is(age.endToken(), Role.bits(Role.COMMA, Role.STOP, Role.AND, Role.SEMICOLON));
    }

    private static boolean follows(Scene scene, int at) {
        Mention before = scene.mentions().get(at - 1);
        Mention age = scene.mentions().get(at);
        return aged(scene, age)
                && scene.sameSentence(before, age)
                && age.firstToken() - before.endToken() <= ITEM
                && scene.any(before.endToken(), before.endToken() + 1, Role.bits(Role.COMMA, Role.AND, Role.SEMICOLON));
    }
}
