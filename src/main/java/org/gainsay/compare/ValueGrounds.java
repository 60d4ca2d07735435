package org.gainsay.compare;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Statement;

/** Measures what two values themselves tell on whether they answer one question. */
final class ValueGrounds {
    private static final int WHOLE = 1000;
    /**
     * Figures whose difference is no larger a share of their sum, in thousandths, are near to each other: eight and fourteen are. Of the pairs in the
     * stories of the weights, one in nine of those contradicts each other, and one in fifty of the others.
     */
    private static final int NEAR = 300;
    /** Those of a smaller share are hardly apart: 50 and 51 are, of which fewer contradict each other. */
    private static final int HARDLY = 20;
    /** So many noughts at the end of both figures are as good as more. */
    private static final int NOUGHTS = 6;

    private static final Ratio HOUR = Ratio.of(3600);
    /** How much a doubling of the time between two days or hours counts. */
    private static final int DOUBLING = 100;

    private ValueGrounds() {}

    static void measure(Told a, Told b, Measures measures) {
        measures.put(Ground.OTHER_NOUNS, a.kind() == b.kind() ? Statement.FULL - Math.max(0, a.sort(b)) : 0);
        measures.put(Ground.ONE_RATE, a.oneRate(b));
        measures.put(Ground.TRANSPOSED, a.transposed(b));
        // Whose age it is names tell, and most ages have two digits.
        measures.put(Ground.SWAPPED, a.kind() != Kind.AGE && Digits.swapped(a.digits(), b.digits()));
        measures.put(Ground.ONE_DIGIT, !a.kind().temporal() && Digits.oneOff(a.digits(), b.digits()));
        measures.put(Ground.ZEROS, a.shifted(b));
        measures.put(Ground.OTHER_UNIT, a.otherUnit(b));
        measures.put(Ground.SAME_MINUTE, a.sameMinute(b));
        measures.put(Ground.COMMON, a.common() && b.common());
        measures.put(Ground.UNLIKE, !a.alike(b));
        measures.put(Ground.HEDGED, hedged(a) + hedged(b));
        measures.put(Ground.ROUND, Math.min(NOUGHTS, noughts(a) + noughts(b)) * WHOLE / NOUGHTS);
        distance(a, b, measures);
        kind(a.kind(), measures);
    }

    private static int hedged(Told told) {
        return told.statement().fact().hedge() == null ? 0 : WHOLE / 2;
    }

    private static int noughts(Told told) {
        String digits = told.digits();
        int noughts = 0;
        while (noughts + 1 < digits.length() && digits.charAt(digits.length() - 1 - noughts) == '0') {
            noughts++;
        }
        return noughts;
    }

    private static void distance(Told a, Told b, Measures measures) {
        Ratio low = a.stated().low();
        Ratio other = b.stated().low();
        if (low == null || other == null || low.equals(other)) {
            return;
        }
        Ratio gap = low.compareTo(other) > 0 ? low.minus(other) : other.minus(low);
        if (a.kind().temporal()) {
            measures.put(Ground.TIME_BETWEEN, doublings(gap.over(HOUR)) * DOUBLING);
        } else if (low.signum() > 0 && other.signum() > 0) {
            int far = gap.over(low.plus(other)).times(Ratio.of(WHOLE)).decimal().intValue();
            measures.put(Ground.FAR, far);
            measures.put(Ground.NEAR, far <= NEAR);
            measures.put(Ground.HARDLY_APART, far <= HARDLY);
        }
    }

    /** How often one must be doubled to come near a number of hours. */
    private static int doublings(Ratio hours) {
        long whole = hours.decimal().longValue();
        return Long.SIZE - Long.numberOfLeadingZeros(whole);
    }

    private static void kind(Kind kind, Measures measures) {
        switch (kind) {
            case COUNT, NUMBER -> measures.put(Ground.COUNT, WHOLE);
            case MONEY -> measures.put(Ground.MONEY, WHOLE);
            case PERCENT -> measures.put(Ground.PERCENT, WHOLE);
            case DURATION -> measures.put(Ground.DURATION, WHOLE);
            case DATE, DATETIME -> measures.put(Ground.DATE, WHOLE);
            case TIME -> measures.put(Ground.TIME, WHOLE);
            case AGE -> measures.put(Ground.AGE, WHOLE);
            case LENGTH -> measures.put(Ground.LENGTH, WHOLE);
            case ORDINAL -> measures.put(Ground.ORDINAL, WHOLE);
            default -> measures.put(Ground.MEASURE, WHOLE);
        }
    }
}
