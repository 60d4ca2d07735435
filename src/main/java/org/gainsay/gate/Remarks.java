package org.gainsay.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gainsay.article.Place;
import org.gainsay.article.Problem;
import org.gainsay.compare.Finding;
import org.jspecify.annotations.Nullable;

/** What somebody has to know of waivers and a baseline: which have run out, and which are of no use. */
final class Remarks {
    /** So many entries of a baseline with one fate are named; a long list hides everything else. */
    private static final int MOST = 10;

    private final List<Problem> problems = new ArrayList<>();
    private final Problem.Severity useless;

    private Remarks(boolean strict) {
        useless = strict ? Problem.Severity.ERROR : Problem.Severity.WARNING;
    }

    static List<Problem> of(List<Waiver> waivers, Accepted accepted, boolean strict) {
        if (waivers.isEmpty() && accepted.baseline().entries().isEmpty()) {
            return List.of();
        }
        Remarks remarks = new Remarks(strict);
        Map<Waiver, Finding> returned = accepted.returned();
        for (Waiver waiver : waivers) {
            Finding back = returned.get(waiver);
            if (back != null) {
                remarks.returned(waiver, back);
            } else if (!accepted.used(waiver)) {
                remarks.unused(waiver, accepted.missed(waiver));
            }
        }
        remarks.entries(accepted);
        return remarks.problems;
    }

    private void returned(Waiver waiver, Finding finding) {
        String message =
                waiver.named() + " expired on " + waiver.expires() + ", and its finding is back: " + finding.question();
        add(Problem.Severity.WARNING, waiver.place(), message, "settle it, or decide anew with a later date");
    }

    private void unused(Waiver waiver, @Nullable Finding missed) {
        if (missed == null) {
            String message = waiver.named() + " covers no disagreement of this run";
            add(useless, waiver.place(), message, "delete it if it is settled");
            return;
        }
        String names = String.join(", ", waiver.leftOut(missed));
        String message =
                waiver.named() + " does not cover \"" + missed.question() + "\", which counts: it leaves out " + names;
        add(
                useless,
                waiver.place(),
                message,
                "add to its 'sources' who may differ as well, or delete it if what it was for is settled");
    }

    private void entries(Accepted accepted) {
        Baseline baseline = accepted.baseline();
        named(accepted.unmet(Fate.SOLVED), baseline, "solved", null);
        String cure = "gainsay baseline accepts it as it is now";
        named(accepted.unmet(Fate.CHANGED), baseline, "not what it was, and counted again", cure);
        int all = baseline.entries().size();
        int useless = accepted.useless().size();
        if (useless > 0) {
            String message =
                    useless + " of " + all + " entries " + (useless == 1 ? "is" : "are") + " not needed any more";
            add(
                    this.useless,
                    new Place(baseline.path(), 0, 0),
                    message,
                    "gainsay baseline --prune drops what is not needed");
        }
        int unread = accepted.unmet(Fate.UNREAD).size();
        if (unread > 0) {
            String message =
                    unread + " of " + all + " entries could not be looked into, as not all of their sources were read";
            add(Problem.Severity.NOTE, new Place(baseline.path(), 0, 0), message, null);
        }
    }

    private void named(List<Baseline.Entry> entries, Baseline baseline, String what, @Nullable String hint) {
        for (Baseline.Entry entry : entries.subList(0, Math.min(MOST, entries.size()))) {
            String message = what + ": " + entry.question() + " (" + entry.rule() + ", " + entry.sources() + ")";
            add(useless, baseline.place(entry), message, hint);
        }
        if (entries.size() > MOST) {
            String message = "... and " + (entries.size() - MOST) + " more";
            add(useless, new Place(baseline.path(), 0, 0), message, null);
        }
    }

    private void add(Problem.Severity severity, @Nullable Place place, String message, @Nullable String hint) {
        Place shown = place == null ? new Place("waivers", 0, 0) : place;
        problems.add(new Problem(severity, shown.path(), shown.line(), shown.column(), message, hint));
    }
}
