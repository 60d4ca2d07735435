package org.gainsay.compare;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gainsay.article.Publication;
import org.gainsay.rule.Entry;
import org.gainsay.rule.Evolution;
import org.gainsay.rule.Fact;

/** Whether a figure only grows, or only falls, with the time of publication, so that differing values are news and no contradiction. */
final class Growth {
    /** So long a page may have stood when an entry was added. */
    private static final Duration PAGE = Duration.ofHours(5);

    private Growth() {}

    /**
     * Whether the figure may rise and no article states less than an earlier one allows, or it may fall and none states more.
     *
     * @param facts the facts under one question
     */
    static boolean explains(Collection<Fact> facts, Evolution evolution) {
        if (evolution == Evolution.NONE) {
            return false;
        }
        List<Report> reports = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            Publication published = fact.article().published();
            if (published == null) {
                return false;
            }
            reports.add(Report.of(fact, published));
        }
        return evolution.rises() && ordered(reports, true) || evolution.falls() && ordered(reports, false);
    }

    /** Two sorted lists and one sweep: for each report, all those that are surely not later than it. */
    private static boolean ordered(List<Report> reports, boolean rising) {
        List<Report> byEarliest = new ArrayList<>(reports);
        byEarliest.sort(Comparator.comparing(Report::earliest));
        reports.sort(Comparator.comparing(Report::latest));
        Extremes before = new Extremes();
        int next = 0;
        for (Report report : byEarliest) {
            while (next < reports.size() && reports.get(next).latest().compareTo(report.earliest()) <= 0) {
                Claim earlier = reports.get(next++).claim();
                if (rising) {
                    before.addLow(earlier);
                } else {
                    before.addHigh(earlier);
                }
            }
            if (rising ? before.above(report.claim()) : before.below(report.claim())) {
                return false;
            }
        }
        return true;
    }

    /**
     * A claim and the time that it was published at: all day long where only the day is known. In a live page that bears the time of its newest entry, it is as
     * much older as the entry is; in any other live page it is any time from when that first appeared up to the time of the entry. Nobody knows the zone of
     * that, so one that lies many hours behind the publication is taken for the clock of a far country.
     */
    private record Report(Claim claim, Instant earliest, Instant latest) {
        static Report of(Fact fact, Publication published) {
            Instant time = published.time().toInstant();
            Instant latest = published.dayOnly() ? time.plus(1, ChronoUnit.DAYS) : time;
            Entry entry = fact.entry();
            if (entry == null) {
                return new Report(Claim.of(fact), time, latest);
            } else if (!published.dayOnly()
                    && entry.datedByNewest(published.time().toLocalTime())) {
                Instant said = time.minus(entry.age());
                return new Report(Claim.of(fact), said, said);
            }
            Instant clock = published.time().with(entry.time()).toInstant();
            boolean behind = clock.isAfter(latest) && clock.isBefore(time.plus(PAGE));
            return new Report(Claim.of(fact), time, behind ? clock : latest);
        }
    }
}
