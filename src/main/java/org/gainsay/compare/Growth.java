package org.gainsay.compare;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gainsay.article.Publication;
import org.gainsay.rule.Fact;

/** Whether a figure only grows with the time of publication, so that differing values are news and no contradiction. */
final class Growth {
    private Growth() {}

    /**
     * Whether no article states less than an earlier one allows.
     *
     * @param facts the facts under one question
     */
    static boolean explains(Collection<Fact> facts) {
        List<Report> reports = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            Publication published = fact.article().published();
            if (published == null) {
                return false;
            }
            reports.add(Report.of(fact, published));
        }
        return neverShrinks(reports);
    }

    /** Two sorted lists and one sweep: for each report, all those that are surely not later than it. */
    private static boolean neverShrinks(List<Report> reports) {
        List<Report> byEarliest = new ArrayList<>(reports);
        byEarliest.sort(Comparator.comparing(Report::earliest));
        reports.sort(Comparator.comparing(Report::latest));
        Extremes before = new Extremes();
        int next = 0;
        for (Report report : byEarliest) {
            while (next < reports.size() && reports.get(next).latest().compareTo(report.earliest()) <= 0) {
                before.addLow(reports.get(next++).claim());
            }
            if (before.above(report.claim())) {
                return false;
            }
        }
        return true;
    }

    /** A claim and the time that it was published at: all day long where only the day is known. */
    private record Report(Claim claim, Instant earliest, Instant latest) {
        static Report of(Fact fact, Publication published) {
            Instant time = published.time().toInstant();
            Instant latest = published.dayOnly() ? time.plus(1, ChronoUnit.DAYS) : time;
            return new Report(Claim.of(fact), time, latest);
        }
    }
}
