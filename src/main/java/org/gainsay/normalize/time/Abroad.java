package org.gainsay.normalize.time;

import java.time.ZoneOffset;
import org.gainsay.normalize.Reading;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A time that is said twice, in its own zone and in brackets in another: "2pm (1300 GMT)", "1pm ET (1800 GMT)". It is one value, and the second one tells how far the
 * first one's zone is from UTC.
 */
final class Abroad {
    private static final int DAY = 24 * 3600;
    private static final int HALF_A_DAY = 12 * 3600;
    /** Clocks on earth are at most so far behind and ahead of UTC. */
    private static final int BEHIND = -12 * 3600;

    private static final int AHEAD = 14 * 3600;

    private Abroad() {}

    /**
     * A time with what stands in brackets behind it; itself if that is not the same time elsewhere.
     *
     * @param behind the token behind it, or behind its day: "6 a.m. on Saturday (0300 GMT)"
     */
    static ClockSpan restated(Reading reading, ClockReader reader, ClockSpan time, int behind) {
        Tokens tokens = reading.tokens();
        if (!tokens.isMark(behind, '(') || !time.certain() || tokens.type(behind + 1) != Tokens.NUMBER) {
            return time;
        }
        ClockSpan other = reader.read(behind + 1, true);
        if (other == null || other.zone() == null || !tokens.isMark(other.end(), ')')) {
            return time;
        }
        Zones.Found zone = time.zone();
        ZoneOffset offset = zone == null || zone.offset() == null ? offset(time, other) : zone.offset();
        String words = zone == null ? "" : zone.words();
        String region = zone == null ? "" : zone.region();
        int end = other.end() + 1;
        return time.in(new Zones.Found(end, words, offset, region), end);
    }

    private static @Nullable ZoneOffset offset(ClockSpan time, ClockSpan other) {
        ZoneOffset there = other.zone() == null ? null : other.zone().offset();
        if (there == null) {
            return null;
        }
        int seconds = time.from() - other.from() + there.getTotalSeconds();
        if (!time.settled() || !other.settled()) {
            // Most people live within six hours of UTC.
            seconds = Math.floorMod(seconds + HALF_A_DAY / 2, HALF_A_DAY) - HALF_A_DAY / 2;
        }
        int near = seconds < BEHIND ? seconds + DAY : seconds > AHEAD ? seconds - DAY : seconds;
        return near < BEHIND || near > AHEAD ? null : ZoneOffset.ofTotalSeconds(near);
    }
}
