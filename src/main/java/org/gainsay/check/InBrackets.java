package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Parts that stand in brackets behind what each belongs to: "The bill of €91m was met by the state (€40m), the city (€25m) and donors (€26m)". The only figure of the
 * sort before them is their whole, if it is a {@link Slip} of what they come to.
 */
final class InBrackets {
    /** Two parts may be two of many. */
    private static final int FEWEST = 3;
    /** How many figures may stand between two parts, or before the first one. */
    private static final int MOST = 12;
    /** A whole of fewer digits may be a slip of any sum. */
    private static final int DIGITS = 2;

    private static final long OPEN = Role.bits(Role.OPEN_LIST, Role.ALSO);

    private InBrackets() {}

    /** Adds a fault if a mention is the first of such parts and they do not make the whole. */
    static void check(Scene scene, int at, Faults faults) {
        Mention first = scene.mentions().get(at);
        // Counts may overlap, "fever (640), a cough (410)", and lists of them are seldom whole.
        boolean amounts = first.kind() == Kind.MONEY && !scene.anyInSentence(first.firstToken(), OPEN);
        if (!amounts || !bracketed(scene, first)) {
            return;
        }
        Mention whole = whole(scene, at);
        List<Mention> parts = whole == null ? List.of() : parts(scene, at, whole);
        if (whole == null || parts.size() < FEWEST) {
            return;
        }
        Sum sum = new Sum(whole, parts);
        Mention last = parts.get(parts.size() - 1);
        boolean and = scene.any(parts.get(parts.size() - 2).endToken(), last.firstToken(), Role.AND.bit());
        if (and && !sum.value().equals(Figures.value(whole)) && sum.slips(DIGITS, DIGITS)) {
            Addition.compare(scene, whole, parts, faults);
        }
    }

    private static boolean bracketed(Scene scene, Mention part) {
        return scene.is(part.firstToken() - 1, Role.OPEN)
                && scene.is(Figures.behind(part), Role.CLOSE)
                && part.hedge() == null;
    }

    /** The only figure before the first part in its sentence that could be their whole. */
    private static @Nullable Mention whole(Scene scene, int at) {
        Mention first = scene.mentions().get(at);
        Mention whole = null;
        for (int other = at - 1; other >= Math.max(0, at - MOST); other--) {
            Mention figure = scene.mentions().get(other);
            if (!scene.sameSentence(figure, first)) {
                break;
            } else if (SeriesReader.addable(figure, first)) {
                if (whole != null || bracketed(scene, figure)) {
                    return null;
                }
                whole = figure;
            }
        }
        return whole != null && whole.hedge() == null ? whole : null;
    }

    /** The figures in brackets up to the end of the sentence; none where another one of the sort stands outside of them. */
    private static List<Mention> parts(Scene scene, int at, Mention whole) {
        List<Mention> parts = new ArrayList<>(4);
        for (int next = at; next < scene.mentions().size(); next++) {
            Mention part = scene.mentions().get(next);
            if (!scene.sameSentence(part, whole)) {
                break;
            } else if (SeriesReader.addable(whole, part)) {
                if (!bracketed(scene, part) || parts.size() == MOST) {
                    return List.of();
                }
                parts.add(SeriesReader.unitOf(part, whole));
            }
        }
        return parts;
    }
}
