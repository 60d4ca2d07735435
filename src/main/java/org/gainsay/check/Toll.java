package org.gainsay.check;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A toll that grows by those whom the same sentence counts: "Two more bodies were found, taking the toll from 14 to 16", "A sixth victim has died, bringing the
 * toll to six".
 */
final class Toll {
    /** How many figures behind "two more" the toll may stand. */
    private static final int REACH = 4;
    /** How many tokens before "toll" the verb stands: "taking the known death toll". */
    private static final int VERB = 5;
    /** An ordinal that is further from a toll counts something else. */
    private static final Ratio NEAR = Ratio.of(2);

    private Toll() {}

    /** The toll before and behind those that a mention counts as more; null if the sentence tells none. */
    static @Nullable Terms of(Scene scene, int at) {
        Mention more = scene.mentions().get(at);
        if (!Figures.counted(more) || !further(scene, more)) {
            return null;
        }
        Terms before = before(scene, at);
        if (before != null) {
            return before;
        }
        for (int other = at + 1; other <= at + REACH && other < scene.mentions().size(); other++) {
            Mention figure = scene.mentions().get(other);
            if (!scene.sameSentence(more, figure)) {
                return null;
            } else if (scene.is(figure.firstToken() - 1, Role.FROM) && named(scene, figure.firstToken() - 1)) {
                return fromTo(scene, other, figure);
            } else if (!figure.kind().temporal()) {
                return null;
            }
        }
        return null;
    }

    /** "The toll rose from 11 to 15 after three more bodies were found". */
    private static @Nullable Terms before(Scene scene, int at) {
        Mention more = scene.mentions().get(at);
        Mention last = scene.mention(at - 1);
        if (last == null || !scene.sameSentence(last, more) || more.firstToken() - last.endToken() > REACH) {
            return null;
        }
        boolean after = scene.speaks(more.firstToken() - 1, Topic.ONCE) && victims(scene, more);
        boolean range = Figures.single(last) == null;
        Mention first = range ? last : scene.mention(at - 2);
        boolean told = after
                && first != null
                && scene.sameSentence(first, more)
                && scene.is(first.firstToken() - 1, Role.FROM)
                && tolls(scene, first);
        return told && first != null ? fromTo(scene, range ? at - 1 : at - 2, first) : null;
    }

    /** "Three more bodies were found.", "two more people died.": those who are counted, and nobody besides. */
    private static boolean victims(Scene scene, Mention more) {
        int verb = Figures.behind(more);
        boolean noun = scene.speaks(more.firstToken(), verb, Topic.PERSON);
        boolean found = noun && scene.speaks(verb, Topic.WAS) && scene.speaks(verb + 1, Topic.UNEARTHED);
        int end = found ? verb + 2 : verb + 1;
        return (found || scene.speaks(verb, Topic.DIED)) && scene.is(end, Role.bits(Role.STOP, Role.COMMA));
    }

    /** Whether a toll is what a sentence tells before a figure: "the death toll has risen from". */
    private static boolean tolls(Scene scene, Mention first) {
        int opening = scene.passage().sentences().first(scene.sentence(first));
        return scene.speaks(Math.max(opening, first.firstToken() - Scene.REACH), first.firstToken(), Topic.TOLL);
    }

    /** "One more body", "another two bodies", "three further deaths". */
    private static boolean further(Scene scene, Mention more) {
        int end = more.noun() == null ? more.endToken() : more.noun().endToken();
        // "Two more died"
        boolean bare = more.noun() == null && scene.speaks(end, Topic.FURTHER) && !scene.is(end + 1, Role.THAN);
        return bare || scene.speaks(more.firstToken() - 1, end, Topic.FURTHER) && more.kind() == Kind.COUNT;
    }

    private static @Nullable Terms fromTo(Scene scene, int at, Mention from) {
        if (Figures.single(from) == null) {
            Bracketed range = Bracketed.ends(scene, from);
            return range == null ? null : new Terms(range.first(), range.second());
        }
        Mention to = scene.mention(at + 1);
        return to != null && Period.joined(scene, at, to, Role.TO) ? new Terms(from, to) : null;
    }

    /** ", taking the death toll to". */
    private static boolean named(Scene scene, int preposition) {
        if (!scene.speaks(preposition - 1, preposition, Topic.TOLL)) {
            return false;
        }
        for (int verb = preposition - 2; verb > preposition - 2 - VERB; verb--) {
            if (scene.passage().endsIn(verb, "ing")) {
                return scene.is(verb - 1, Role.COMMA);
            }
        }
        return false;
    }

    /** Adds a fault if an ordinal counts the last of a toll, and the toll is another number: "A sixth victim has died, bringing the toll to seven". */
    static void check(Scene scene, int at, Faults faults) {
        Mention last = scene.mentions().get(at);
        boolean counts = last.kind() == Kind.ORDINAL
                && scene.is(last.firstToken() - 1, Role.ARTICLE)
                && scene.speaks(last.endToken(), last.endToken() + 1, Topic.PERSON);
        for (int other = at + 1;
                counts && other <= at + REACH && other < scene.mentions().size();
                other++) {
            Mention toll = scene.mentions().get(other);
            if (!scene.sameSentence(last, toll)) {
                return;
            }
            boolean reached = scene.is(toll.firstToken() - 1, Role.TO) && named(scene, toll.firstToken() - 1);
            if (reached && Figures.counted(toll)) {
                Ratio count = Figures.single(last);
                Ratio stated = Figures.single(toll);
                Ratio gap = count == null || stated == null ? Ratio.ZERO : count.minus(stated);
                boolean near = gap.compareTo(NEAR) <= 0 && gap.negate().compareTo(NEAR) <= 0;
                if (toll.hedge() == null && gap.signum() != 0 && near) {
                    faults.add(
                            Kind.COUNT,
                            Figures.words(scene, toll) + ", but the last of them is the "
                                    + scene.passage().words(last.firstToken(), last.endToken()),
                            List.of(last, toll));
                }
                return;
            } else if (!toll.kind().temporal()) {
                return;
            }
        }
    }
}
