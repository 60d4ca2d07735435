package org.gainsay.check;

import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;

/**
 * Figures that stand one behind the other, so that they could be the parts of a whole: "four women, two men and one child", "First Parish had 96, the school 71
 * and the fire hall 34", "58 were patients. A further 61 were staff, and 34 were experts".
 *
 * @param parts the figures, in the order of the text, in the unit of their whole where they are bare numbers
 * @param end the token behind the last one that belongs to the list
 * @param closed whether "and" stands before the last part, or the last part opens a sentence of its own
 * @param labels whether the words of some part stand before its figure
 * @param rest whether a part is all that the others leave: "the other nine", "elsewhere"
 * @param foreign how many parts count something else than the whole does: "22 girls" of 48 people
 * @param apart whether nothing can be in two parts: each is in a place, of a nation or of a sort
 */
record Series(List<Mention> parts, int end, boolean closed, boolean labels, boolean rest, int foreign, boolean apart) {
    /** What the parts come to, in the base unit of their whole. */
    Ratio sum() {
        return Sum.of(parts);
    }

    /** What the parts come to beside a whole. */
    Sum of(Mention whole) {
        return new Sum(whole, parts);
    }

    /** The largest part. */
    Ratio largest() {
        Ratio largest = Ratio.ZERO;
        for (Mention part : parts) {
            Ratio value = Figures.single(part);
            largest = value == null ? largest : largest.max(value);
        }
        return largest;
    }

    boolean hedged() {
        return parts.stream().anyMatch(part -> part.hedge() != null);
    }

    int size() {
        return parts.size();
    }
}
