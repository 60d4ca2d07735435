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
    /** So many solved entries of a baseline are named; a long list hides everything else. */
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
                remarks.unused(waiver);
            }
        }
        remarks.solved(accepted);
        return remarks.problems;
    }

    private void returned(Waiver waiver, Finding finding) {
        String message =
                waiver.named() + " expired on " + waiver.expires() + ", and its finding is back: " + finding.question();
        add(Problem.Severity.WARNING, waiver.place(), message, "settle it, or decide anew with a later date");
    }

    private void unused(Waiver waiver) {
        add(
                useless,
                waiver.place(),
                waiver.named() + " covers no disagreement of this run",
                "delete it if it is settled");
    }

    private void solved(Accepted accepted) {
        List<Baseline.Entry> solved = accepted.solved();
        Baseline baseline = accepted.baseline();
        for (Baseline.Entry entry : solved.subList(0, Math.min(MOST, solved.size()))) {
            String message = "solved, or not among these articles: " + entry.question() + " (" + entry.rule() + ", "
                    + entry.sources() + ")";
            add(useless, baseline.place(entry), message, null);
        }
        if (!solved.isEmpty()) {
            int more = Math.max(0, solved.size() - MOST);
            String message = solved.size() + " of " + baseline.entries().size() + " entries are not needed"
                    + (more == 0 ? "" : ", " + more + " of them not shown");
            add(useless, new Place(baseline.path(), 0, 0), message, "gainsay baseline --prune drops them");
        }
    }

    private void add(Problem.Severity severity, @Nullable Place place, String message, @Nullable String hint) {
        Place shown = place == null ? new Place("waivers", 0, 0) : place;
        problems.add(new Problem(severity, shown.path(), shown.line(), shown.column(), message, hint));
    }
}
