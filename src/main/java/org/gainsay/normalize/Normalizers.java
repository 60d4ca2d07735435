package org.gainsay.normalize;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.age.AgeNormalizer;
import org.gainsay.normalize.count.CountNormalizer;
import org.gainsay.normalize.datetime.DatetimeNormalizer;
import org.gainsay.normalize.duration.DurationNormalizer;
import org.gainsay.normalize.measure.MeasureNormalizer;
import org.gainsay.normalize.money.MoneyNormalizer;
import org.gainsay.normalize.number.NumberNormalizer;
import org.gainsay.normalize.ordinal.OrdinalNormalizer;
import org.gainsay.normalize.share.ShareNormalizer;

/** The normalizers, in the order in which they are asked: whoever knows more about what stands beside a figure comes first. */
final class Normalizers {
    private static final Normalizer[] ALL = {
        new DatetimeNormalizer(),
        new AgeNormalizer(),
        new OrdinalNormalizer(),
        new MoneyNormalizer(),
        new DurationNormalizer(),
        new MeasureNormalizer(),
        new ShareNormalizer(),
        new CountNormalizer(),
        new NumberNormalizer()
    };

    /** The normalizers that a token with these triggers may be a value of, in order; by set of triggers. */
    private static final Normalizer[][] BY_TRIGGERS = new Normalizer[Trigger.SETS][];

    static {
        for (int triggers = 0; triggers < Trigger.SETS; triggers++) {
            List<Normalizer> fitting = new ArrayList<>();
            for (Normalizer normalizer : ALL) {
                if ((normalizer.triggers() & triggers) != 0) {
                    fitting.add(normalizer);
                }
            }
            BY_TRIGGERS[triggers] = fitting.toArray(new Normalizer[0]);
        }
    }

    private Normalizers() {}

    /** The normalizers to ask at a token, in order. */
    static Normalizer[] at(int triggers) {
        return BY_TRIGGERS[triggers];
    }
}
