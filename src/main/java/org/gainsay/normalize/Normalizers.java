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

/** Normalizers, in the order in which they are asked: whoever knows more about what stands beside a figure comes first. */
final class Normalizers {
    /** One for each kind of value. One more kind is one more line here. */
    private static final Normalizers STANDARD = new Normalizers(List.of(
            new DatetimeNormalizer(),
            new AgeNormalizer(),
            new OrdinalNormalizer(),
            new MoneyNormalizer(),
            new DurationNormalizer(),
            new MeasureNormalizer(),
            new ShareNormalizer(),
            new CountNormalizer(),
            new NumberNormalizer()));

    /** The normalizers that a token with these triggers may be a value of, in order; by set of triggers. */
    private final Normalizer[][] byTriggers = new Normalizer[Trigger.SETS][];

    Normalizers(List<Normalizer> normalizers) {
        for (int triggers = 0; triggers < Trigger.SETS; triggers++) {
            List<Normalizer> fitting = new ArrayList<>();
            for (Normalizer normalizer : normalizers) {
                if ((normalizer.triggers() & triggers) != 0) {
                    fitting.add(normalizer);
                }
            }
            byTriggers[triggers] = fitting.toArray(new Normalizer[0]);
        }
    }

    /** The normalizers of all kinds. */
    static Normalizers standard() {
        return STANDARD;
    }

    /** The normalizers to ask at a token, in order. */
    Normalizer[] at(int triggers) {
        return byTriggers[triggers];
    }
}
