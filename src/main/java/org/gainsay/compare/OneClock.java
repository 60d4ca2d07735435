package org.gainsay.compare;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Puts clock times of one story on its own clock. Where an article says a time twice, "10:14 local time (11:14 UTC)", it tells how far that clock is
 * from UTC: another one's "1114 GMT" is then 10:14, too, and a bare "11:14" may well be copied from the brackets.
 */
final class OneClock {
    private static final int DAY = 24 * 3600;
    private static final Ratio ONE_DAY = Ratio.of(DAY);

    private final int local;
    /** What the local times allow. */
    private final List<Interval> times = new ArrayList<>();

    private OneClock(int local) {
        this.local = local;
    }

    /** The claims in their order, those of a zone that is known moved to local time; as they are where no article or two tell how far that is from UTC. */
    static List<Claim> settled(List<Claim> claims) {
        Set<ZoneOffset> offsets = new HashSet<>();
        for (Claim claim : claims) {
            Moment moment = local(claim);
            if (moment != null && moment.offset() != null) {
                offsets.add(moment.offset());
            }
        }
        return offsets.size() == 1 ? new OneClock(offsets.iterator().next().getTotalSeconds()).move(claims) : claims;
    }

    private List<Claim> move(List<Claim> claims) {
        for (Claim claim : claims) {
            if (local(claim) != null) {
                times.add(claim.allows());
            }
        }
        List<Claim> settled = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            settled.add(moved(claim));
        }
        return settled;
    }

    private Claim moved(Claim claim) {
        if (!(claim.value() instanceof Moment moment) || moment.from() == null) {
            return claim;
        }
        ZoneOffset offset = moment.offset();
        if (local(claim) != null) {
            return claim.anywhere();
        } else if (offset != null) {
            return shifted(claim, moment, local - offset.getTotalSeconds()).anywhere();
        }
        Claim asUtc = shifted(claim, moment, local);
        return moment.zone() == null && clock(moment) && !meets(claim) && meets(asUtc) ? asUtc : claim;
    }

    private boolean meets(Claim claim) {
        for (Interval time : times) {
            if (!time.disjoint(claim.allows())) {
                return true;
            }
        }
        return false;
    }

    /** A clock time stays one of the same day, whose date nobody named. */
    private static Claim shifted(Claim claim, Moment moment, int seconds) {
        Claim later = claim.later(Ratio.of(seconds));
        LocalDateTime from = clock(moment) ? ((Moment) later.value()).from() : null;
        if (from == null || from.getYear() == 1970 && from.getDayOfYear() == 1) {
            return later;
        }
        return later.later(from.getYear() < 1970 ? ONE_DAY : ONE_DAY.negate());
    }

    private static boolean clock(Moment moment) {
        LocalDateTime from = moment.from();
        return from != null && from.getYear() == 1970 && moment.precision().compareTo(Moment.Precision.PART_OF_DAY) < 0;
    }

    /** The moment of a claim whose zone is only said to be the local one, or has no name but a distance from UTC; null for others. */
    private static @Nullable Moment local(Claim claim) {
        return claim.value() instanceof Moment moment
                        && (moment.zone() == null
                                ? moment.offset() != null
                                : moment.zone().startsWith("local"))
                ? moment
                : null;
    }
}
