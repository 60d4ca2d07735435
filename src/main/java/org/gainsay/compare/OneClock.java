package org.gainsay.compare;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Puts clock times of one story on one clock. Of zones that are known, "12:24 CEST" and "11:24 BST", either will do. Where an article says a time twice, "10:14 local time (11:14 UTC)", it tells how far that clock is
 * from UTC: another one's "1114 GMT" is then 10:14, too, and a bare "11:14" may well be copied from the brackets.
 */
final class OneClock {
    private static final int DAY = 24 * 3600;
    private static final Ratio ONE_DAY = Ratio.of(DAY);
    /** An hour up to which a night goes on. */
    private static final int MORNING = 6;

    private static final int EVENING = 18;

    private final int local;
    /** What the local times allow. */
    private final List<Interval> times = new ArrayList<>();

    private OneClock(int local) {
        this.local = local;
    }

    /**
     * The claims in their order, those of a zone that is known moved to local time; where no article or two tell how far that is from UTC, those of several zones moved
     * to one of them.
     */
    static List<Claim> settled(List<Claim> claims) {
        Set<ZoneOffset> offsets = new HashSet<>();
        for (Claim claim : claims) {
            Moment moment = local(claim);
            if (moment != null && moment.offset() != null) {
                offsets.add(moment.offset());
            }
        }
        return offsets.size() == 1
                ? new OneClock(offsets.iterator().next().getTotalSeconds()).move(claims)
                : zoned(claims);
    }

    /** The claims in their order, those of zones that are known on one clock and one scale; as they are where all are of one zone. */
    private static List<Claim> zoned(List<Claim> claims) {
        Set<String> zones = new TreeSet<>();
        Integer clock = null;
        for (Claim claim : claims) {
            ZoneOffset offset = KnownZones.offset(claim);
            if (offset != null) {
                zones.add(Objects.requireNonNull(claim.scale()));
                int seconds = offset.getTotalSeconds();
                clock = clock == null ? seconds : Math.min(clock, seconds);
            }
        }
        return clock == null || zones.size() < 2
                ? claims
                : new OneClock(clock).move(claims, zones.iterator().next());
    }

    private List<Claim> move(List<Claim> claims, String scale) {
        List<Claim> moved = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            ZoneOffset offset = KnownZones.offset(claim);
            moved.add(
                    offset == null
                            ? claim
                            : KnownZones.loosened(
                                            shifted(claim, (Moment) claim.value(), local - offset.getTotalSeconds()))
                                    .on(scale));
        }
        return overnight(moved, scale);
    }

    /** Where all are of one night, those of the small hours are of the next day. */
    private static List<Claim> overnight(List<Claim> claims, String scale) {
        for (Claim claim : claims) {
            if (scale.equals(claim.scale()) && clock(claim) && hour(claim) >= MORNING && hour(claim) < EVENING) {
                return claims;
            }
        }
        List<Claim> settled = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            boolean early = scale.equals(claim.scale()) && clock(claim) && hour(claim) < MORNING;
            settled.add(early ? claim.later(ONE_DAY) : claim);
        }
        return settled;
    }

    private static boolean clock(Claim claim) {
        return claim.value() instanceof Moment moment && clock(moment);
    }

    private static int hour(Claim claim) {
        LocalDateTime from = ((Moment) claim.value()).from();
        return from == null ? 0 : from.getHour();
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
            return KnownZones.loosened(shifted(claim, moment, local - offset.getTotalSeconds()))
                    .anywhere();
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
