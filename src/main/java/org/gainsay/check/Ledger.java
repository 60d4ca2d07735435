package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;

/** The last line of a box or a list, "Total: £5.8m", held against the lines before it: "Roads: £3.1m", "Parks: £1.4m". */
final class Ledger {
    /** How many tokens a label has at most. */
    private static final int LABEL = 8;

    private static final int MOST = 20;
    /** A total that is further from the sum of its lines is that of something else. */
    private static final Ratio NEAR = Ratio.of(1, 10);

    private Ledger() {}

    /** Whether a figure is such a total; adds a fault if the lines before it do not sum to it. */
    static boolean check(Scene scene, int at, Faults faults) {
        Mention total = scene.mentions().get(at);
        int label = label(scene, total);
        if (label < 0 || !scene.is(label, Role.TOTAL) || more(scene, label + 1, total.firstToken() - 1)) {
            return false;
        }
        List<Mention> lines = new ArrayList<>(4);
        Ratio whole = Figures.value(total);
        Ratio sum = Ratio.ZERO;
        int last = label;
        for (int other = at - 1; other >= 0 && lines.size() < MOST; other--) {
            Mention line = scene.mentions().get(other);
            int start = label(scene, line);
            if (start < 0 || !PartsOfTotal.part(line) || !Figures.alike(line, total) || !adjoins(scene, line, last)) {
                break;
            }
            lines.add(0, line);
            sum = sum.plus(Figures.value(line));
            if (sum.equals(whole)) {
                return true;
            }
            last = start;
        }
        if (lines.size() > 1 && Figures.near(sum, whole, whole.times(NEAR))) {
            Addition.compare(scene, total, lines, faults);
        }
        return true;
    }

    /** "Total with reserve": whether a total counts more in than its lines. */
    private static boolean more(Scene scene, int from, int colon) {
        return scene.any(from, colon, Role.OPEN_LIST.bit()) || scene.speaks(from, colon, Topic.WITH);
    }

    /** Whether nothing but the end of its line stands behind a figure, nor was left out of the page there. */
    private static boolean adjoins(Scene scene, Mention line, int next) {
        int gap = scene.tokens().start(next) - scene.tokens().end(line.endToken() - 1);
        return next - line.endToken() <= 2 && gap <= LABEL;
    }

    /** The first token of the line of a figure behind its label and a colon; -1 where it is none. */
    private static int label(Scene scene, Mention figure) {
        int colon = figure.firstToken() - 1;
        if (!scene.is(colon, Role.COLON)) {
            return -1;
        }
        int start = colon;
        while (start > 0 && colon - start <= LABEL && scene.tokens().type(start - 1) == Tokens.WORD) {
            start--;
        }
        return colon - start <= LABEL && start < colon ? start : -1;
    }
}
