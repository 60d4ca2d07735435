package org.gainsay.compare;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Value;
import org.gainsay.text.DataFile;
import org.jspecify.annotations.Nullable;

/** Which clock the name of a time zone means, as far as news can be trusted with it: "EST" is printed in summer, too, and "CST" is Chicago's or Shanghai's. */
final class KnownZones {
    private static final Ratio MINUTE = Ratio.of(60);
    private static final Map<String, Ratio> EARLIER = new HashMap<>();

    static {
        for (String[] row : DataFile.rows(KnownZones.class, "zones.tsv")) {
            EARLIER.put(
                    row[0],
                    row[1].equals("-")
                            ? Ratio.ZERO
                            : Ratio.of(Long.parseLong(row[1])).times(MINUTE));
        }
    }

    private KnownZones() {}

    /** How far the zone of a time is from UTC; null for other claims, and where its name may be that of a clock on another continent. */
    static @Nullable ZoneOffset offset(Claim claim) {
        if (!(claim.value() instanceof Moment moment) || moment.from() == null || claim.scale() == null) {
            return null;
        }
        Ratio earlier = earlier(moment);
        return earlier != null && earlier.signum() == 0 ? null : moment.offset();
    }

    /** The claim of a time, an hour earlier as well where its zone is named after standard time and may be on summer time. */
    static Claim loosened(Claim claim) {
        Ratio earlier = earlier(claim.value());
        return earlier == null ? claim : claim.orEarlier(earlier);
    }

    private static @Nullable Ratio earlier(Value value) {
        String zone = value instanceof Moment moment ? moment.zone() : null;
        return zone == null ? null : EARLIER.get(zone.toLowerCase(Locale.ROOT));
    }
}
