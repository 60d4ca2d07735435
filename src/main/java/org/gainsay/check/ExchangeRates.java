package org.gainsay.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.DataFile;
import org.jspecify.annotations.Nullable;

/** What one unit of a currency has cost in another one, as a range over the years. */
final class ExchangeRates {
    private static @Nullable ExchangeRates standard;

    private final Map<String, Rate> perDollar = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<String, List<String>> shared = new HashMap<>();
    private Ratio margin = Ratio.ZERO;

    private ExchangeRates() {
        for (String[] row : DataFile.rows(ExchangeRates.class, "exchange-rates.tsv")) {
            if (row[0].equals("MARGIN")) {
                margin = number(row[1]);
            } else if (row[0].equals("AMBIGUOUS")) {
                ambiguous.addAll(List.of(DataFile.fields(row[1], ',')));
            } else if (row[0].equals("SHARED")) {
                for (String name : DataFile.fields(row[1], ',')) {
                    shared.put(name, List.of(DataFile.fields(row[2], ',')));
                }
            } else {
                perDollar.put(row[0], new Rate(number(row[1]), number(row[2]), Integer.parseInt(row[3])));
            }
        }
    }

    /** The ranges of the data file, which is read when they are first asked for. */
    static synchronized ExchangeRates standard() {
        if (standard == null) {
            standard = new ExchangeRates();
        }
        return standard;
    }

    /**
     * How many units of {@code target} one unit of {@code base} has cost; null for a currency that the file does not hold.
     *
     * @param base an ISO 4217 code
     * @param target an ISO 4217 code
     */
    @Nullable
    Rate rate(String base, String target) {
        Rate from = perDollar.get(base);
        Rate to = perDollar.get(target);
        if (from == null || to == null) {
            return null;
        }
        return new Rate(to.low().over(from.high()), to.high().over(from.low()), Math.max(from.since(), to.since()));
    }

    /** Whether a word in lower case, without a country before it, may mean several currencies. */
    boolean ambiguous(String word) {
        return ambiguous.contains(word);
    }

    /** All currencies that a name in lower case may mean: DKK, NOK and SEK for "kroner"; none where the file does not hold all of them. */
    List<String> shared(String word) {
        return shared.getOrDefault(word, List.of());
    }

    /** The range within which a conversion passes. */
    Interval plausible(Rate rate) {
        return new Interval(
                rate.low().times(Ratio.ONE.minus(margin)), rate.high().times(Ratio.ONE.plus(margin)));
    }

    private static Ratio number(String digits) {
        return Ratio.of(new BigDecimal(digits));
    }

    /**
     * A range of annual averages.
     *
     * @param since its first year
     */
    record Rate(Ratio low, Ratio high, int since) {}
}
