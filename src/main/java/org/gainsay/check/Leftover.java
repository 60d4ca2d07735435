package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Ratio;

/**
 * A figure that refers back to figures which were just told, and must fit them: what is left of a total, "Nineteen were taken to hospital. Eleven went to
 * the infirmary and the other eight", or all of a list, "Five adults and three children were on board. All eight".
 */
final class Leftover {
    /** How many figures back a total is looked for. */
    private static final int BACK = 8;
    /** How many sentences back a total is looked for. */
    private static final int SENTENCES = 1;
    /** How many figures back none may be the one that "all nine" takes up. */
    private static final int FAR = 40;
    /** A sum that is further from its total is none of it. */
    private static final Ratio NEAR = Ratio.of(1, 5);

    /** A remainder of fewer digits may be a slip of any. */
    private static final int DIGITS = 2;

    /** Within how many tokens behind "all nine" somebody else is counted in. */
    private static final int INCLUDED = 5;

    private static final long JOINTS = Role.bits(Role.COMMA, Role.AND);
    /** What before a list tells that it is not all there is, or stands in another one. */
    private static final long OPEN =
            Role.bits(Role.COMMA, Role.AND, Role.OR, Role.OF, Role.OPEN_LIST, Role.ALSO, Role.THE);

    private Leftover() {}

    /** Whether a figure refers back so; adds a fault if it does and does not fit. */
    static boolean check(Scene scene, int at, Faults faults) {
        int before = scene.mentions().get(at).firstToken() - 1;
        if (scene.speaks(before, before + 1, Topic.OTHER) && scene.is(before - 1, Role.THE)) {
            rest(scene, at, faults);
            return true;
        }
        if (scene.is(before, Role.ALL)
                && before
                        == scene.passage()
                                .sentences()
                                .first(scene.sentence(scene.mentions().get(at)))) {
            all(scene, at, faults);
        }
        return false;
    }

    /** "Eleven went to the infirmary and the other eight": the largest figure before is the total, what follows it are parts. */
    private static void rest(Scene scene, int at, Faults faults) {
        Mention rest = scene.mentions().get(at);
        List<Mention> figures = new ArrayList<>(4);
        int total = 0;
        for (int other = Math.max(0, at - BACK); other < at; other++) {
            Mention figure = scene.mentions().get(other);
            int back = scene.sentence(rest) - scene.sentence(figure);
            boolean near = back <= SENTENCES || back <= SENTENCES + 1 && quiet(scene, rest);
            if (near && PartsOfTotal.part(figure) && Figures.alike(figure, rest)) {
                figures.add(figure);
                boolean larger = Figures.value(figure).compareTo(Figures.value(figures.get(total))) > 0;
                total = larger ? figures.size() - 1 : total;
            }
        }
        int behind = Figures.behind(rest);
        boolean another = scene.is(behind, Role.OF) && !scene.is(behind + 1, Role.THEM);
        if (another || figures.size() < 2 || fits(figures, Figures.value(rest))) {
            return;
        }
        Mention whole = figures.get(total);
        List<Mention> parts = new ArrayList<>(4);
        Mention partitive = total > 0 ? figures.get(total - 1) : null;
        if (partitive != null
                && scene.is(partitive.endToken(), Role.OF)
                && whole.firstToken() - partitive.endToken() <= 2) {
            parts.add(partitive);
        }
        for (Mention figure : figures.subList(total + 1, figures.size())) {
            if (sameThing(whole, figure) || among(scene, whole, figure, rest)) {
                parts.add(figure);
            }
        }
        if (!parts.isEmpty() && sameThing(whole, rest)) {
            parts.add(rest);
            near(scene, whole, parts, faults);
        }
    }

    /** Whether the sentence before a figure, in the same paragraph, tells none: "All the minors have been sent home". */
    private static boolean quiet(Scene scene, Mention rest) {
        int sentence = scene.sentence(rest);
        for (int at = scene.indexOf(rest) - 1; at >= 0; at--) {
            Mention figure = scene.mentions().get(at);
            if (scene.sentence(figure) < sentence) {
                return scene.sentence(figure) < sentence - 1 && !scene.broken(figure, rest);
            }
        }
        return false;
    }

    /** "56 people, among them nine children. The other 45": some of the whole, if what is left is a slip of what they leave. */
    private static boolean among(Scene scene, Mention whole, Mention part, Mention rest) {
        int them = part.firstToken() - 1;
        return scene.is(them, Role.THEM)
                && scene.is(them - 1, Role.OPEN_LIST)
                && scene.is(them - 2, Role.COMMA)
                && whole.hedge() == null
                && part.hedge() == null
                && Slip.digits(Figures.value(whole).minus(Figures.value(part)), rest) >= DIGITS;
    }

    /** Whether some figure and what is left make another one. */
    private static boolean fits(List<Mention> figures, Ratio rest) {
        for (Mention part : figures) {
            for (Mention whole : figures) {
                if (Figures.value(part).plus(rest).equals(Figures.value(whole))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a part counts what the total does, or does not say what. */
    private static boolean sameThing(Mention total, Mention part) {
        return part.kind() != Kind.COUNT
                || total.kind() != Kind.COUNT
                || Figures.unit(part).equals(Figures.unit(total));
    }

    /** "Five adults and three children were on board. All nine": the only list of the sentence before, and no figure told earlier. */
    private static void all(Scene scene, int at, Faults faults) {
        Mention all = scene.mentions().get(at);
        List<Mention> parts = new ArrayList<>(4);
        for (int other = at - 1; other >= Math.max(0, at - FAR); other--) {
            Mention figure = scene.mentions().get(other);
            if (Figures.counted(figure) && Figures.value(figure).equals(Figures.value(all))) {
                return;
            } else if (Figures.counted(figure) && scene.sentence(all) - scene.sentence(figure) == 1) {
                parts.add(0, figure);
            }
        }
        if (Figures.counted(all) && parts.size() > 1 && listed(scene, parts) && sameSort(scene, all, parts)) {
            Mention first = parts.get(0);
            int behind = Figures.behind(all);
            // "All nine, the pilot included"
            boolean more = scene.is(behind, Role.COMMA) && scene.any(behind, behind + INCLUDED, Role.OPEN_LIST.bit());
            boolean whole = !more
                    && !scene.is(first.firstToken() - 1, OPEN)
                    && !scene.is(end(parts.get(parts.size() - 1)), OPEN);
            if (whole) {
                near(scene, all, parts, faults);
            }
        }
    }

    /** Whether "all nine" does not say what they are, or says that they are people and so do the parts. */
    private static boolean sameSort(Scene scene, Mention all, List<Mention> parts) {
        Noun noun = all.noun();
        if (noun == null) {
            return true;
        }
        for (Mention part : parts) {
            if (!scene.speaks(part.firstToken(), end(part), Topic.PEOPLE)
                    && !scene.speaks(part.firstToken(), end(part), Topic.SEXES)) {
                return false;
            }
        }
        return noun.head().equals("person") && noun.endToken() - noun.firstToken() == 1;
    }

    private static boolean listed(Scene scene, List<Mention> parts) {
        for (int part = 1; part < parts.size(); part++) {
            int from = end(parts.get(part - 1));
            int to = parts.get(part).firstToken();
            if (from >= to || !scene.only(from, to, JOINTS) || parts.get(part).noun() == null) {
                return false;
            }
        }
        return scene.is(parts.get(parts.size() - 1).firstToken() - 1, Role.AND);
    }

    private static int end(Mention part) {
        return Figures.behind(part);
    }

    private static void near(Scene scene, Mention total, List<Mention> parts, Faults faults) {
        Ratio sum = Ratio.ZERO;
        for (Mention part : parts) {
            sum = sum.plus(Figures.value(part));
        }
        Ratio room = Figures.value(total).times(NEAR).max(Ratio.ONE);
        if (Figures.near(sum, Figures.value(total), room)) {
            Addition.compare(scene, total, parts, faults);
        }
    }
}
