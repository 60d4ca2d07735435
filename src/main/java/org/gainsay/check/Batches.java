package org.gainsay.check;

import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Ratio;

/** A total of so many of so many: "20 crates of 12 bottles, 240 in all", "14 bands of 25 players, a total of 350". */
final class Batches {
    /** A total that is further from the product is that of something else. */
    private static final Ratio NEAR = Ratio.of(1, 3);

    private static final Ratio TEN = Ratio.of(10);
    /** The same for groups that may not all be full. */
    private static final Ratio CLOSE = Ratio.of(1, 10);

    private static final long OTHERS =
            Role.bits(Role.AND, Role.OR, Role.OPEN_LIST, Role.ALSO, Role.STOP, Role.SEMICOLON, Role.OPEN);

    private Batches() {}

    /** Whether a total is one of two figures of which one counts the other; adds a fault if it is not their product. */
    static boolean check(Scene scene, int at, Faults faults) {
        Mention total = scene.mentions().get(at);
        Mention each = scene.mention(at - 1);
        Mention number = scene.mention(at - 2);
        if (each == null || number == null || !told(scene, number, each, total) || !alone(scene, at - 3, number)) {
            return false;
        }
        Ratio product = Figures.value(number).times(Figures.value(each));
        Ratio gap = product.minus(Figures.value(total));
        boolean near = Figures.near(product, Figures.value(total), product.times(NEAR));
        List<Mention> figures = List.of(number, each, total);
        Reason reason = new Reason(scene, total.kind(), figures);
        // What is rounded is told as finely as its factors are.
        if (near && gap.signum() != 0 && !reason.given() && !reason.accounts(gap)) {
            String result = Figures.written(total, product);
            faults.add(
                    total.kind(),
                    Figures.words(scene, number) + " of " + Figures.words(scene, each) + " are " + result + ", not "
                            + Figures.words(scene, total),
                    figures,
                    gap);
        }
        return true;
    }

    /** "five battalions, of 600 men each. That makes 3,600": adds a fault if a sum that is drawn so is a {@link Slip} of the product. */
    static void drawn(Scene scene, int at, Faults faults) {
        Mention total = scene.mentions().get(at);
        Mention each = scene.mention(at - 1);
        Mention number = scene.mention(at - 2);
        int opening = scene.passage().sentences().first(scene.sentence(total));
        boolean that = scene.speaks(opening, Topic.THAT)
                && scene.is(opening + 1, Role.IS)
                && total.firstToken() == opening + 2;
        if (!that || each == null || number == null || !batches(scene, number, each, total)) {
            return;
        }
        Ratio product = Figures.value(number).times(Figures.value(each));
        if (Slip.digits(product, total) > 1) {
            faults.add(
                    total.kind(),
                    Figures.words(scene, number) + " of " + Figures.words(scene, each) + " are "
                            + Figures.written(total, product) + ", not " + Figures.words(scene, total),
                    List.of(number, each, total),
                    product.minus(Figures.value(total)));
        }
    }

    private static boolean batches(Scene scene, Mention number, Mention each, Mention total) {
        boolean bare = number.hedge() == null && each.hedge() == null && total.hedge() == null;
        return bare
                && Figures.counted(number)
                && Figures.counted(each)
                && Figures.counted(total)
                && number.noun() != null
                && scene.sameSentence(number, each)
                && scene.sentence(total) - scene.sentence(each) == 1
                && !scene.broken(each, total)
                && scene.is(each.firstToken() - 1, Role.OF)
                && scene.speaks(Figures.behind(each), Topic.EACH);
    }

    /** "86 rescuers in 14 teams of six": adds a fault if a number is not that of so many groups of so many. */
    static void divided(Scene scene, int at, Faults faults) {
        Mention total = scene.mentions().get(at);
        Mention number = scene.mention(at + 1);
        Mention each = scene.mention(at + 2);
        if (number == null || each == null || !inGroups(scene, total, number, each)) {
            return;
        }
        Ratio product = Figures.value(number).times(Figures.value(each));
        Ratio gap = product.minus(Figures.value(total));
        if (gap.signum() < 0 && Figures.near(product, Figures.value(total), product.times(CLOSE))) {
            faults.add(
                    total.kind(),
                    Figures.words(scene, number) + " of " + Figures.words(scene, each) + " are "
                            + Figures.written(total, product) + ", not " + Figures.words(scene, total),
                    List.of(total, number, each),
                    gap);
        }
    }

    private static boolean inGroups(Scene scene, Mention total, Mention number, Mention each) {
        int in = Figures.behind(total);
        int of = Figures.behind(number);
        boolean bare = total.hedge() == null && number.hedge() == null && each.hedge() == null;
        // "100 players in nine teams of 11" is rounded.
        boolean round = Figures.value(total).over(TEN).whole();
        return bare
                && !round
                && Figures.counted(total)
                && total.noun() != null
                && scene.is(in, Role.IN)
                && number.firstToken() == in + 1
                && Figures.counted(number)
                && number.noun() != null
                && !sameThing(total, number)
                && scene.is(of, Role.OF)
                && each.firstToken() == of + 1
                && Figures.counted(each)
                && sameThing(total, each)
                && !scene.is(Figures.behind(each), Role.bits(Role.OR, Role.TO, Role.DASH, Role.AND));
    }

    /** "20 crates of 12 bottles, 240": one sentence, bare figures, and nothing but what the batches are of between them and their total. */
    private static boolean told(Scene scene, Mention number, Mention each, Mention total) {
        boolean bare = number.hedge() == null && each.hedge() == null && total.hedge() == null;
        boolean counts = Figures.counted(number) && number.noun() != null && Figures.single(each) != null;
        return bare
                && counts
                && scene.sameSentence(number, total)
                && scene.is(Figures.behind(number), Role.OF)
                && each.firstToken() == Figures.behind(number) + 1
                && !scene.any(each.endToken(), total.firstToken(), OTHERS)
                && Figures.alike(each, total)
                && sameThing(each, total);
    }

    /** Whether a figure counts what another one does, or does not say what. */
    private static boolean sameThing(Mention other, Mention figure) {
        Noun noun = figure.noun();
        return noun == null
                || other.noun() != null && noun.head().equals(other.noun().head());
    }

    /** Whether no figure before may belong to the sum as well. */
    private static boolean alone(Scene scene, int before, Mention number) {
        Mention figure = scene.mention(before);
        boolean beside = figure != null
                && scene.sameSentence(figure, number)
                && !figure.kind().temporal();
        return !beside && !scene.any(number.firstToken() - 2, number.firstToken(), OTHERS & ~Role.STOP.bit());
    }
}
