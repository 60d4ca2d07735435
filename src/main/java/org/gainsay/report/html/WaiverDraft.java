package org.gainsay.report.html;

import java.io.IOException;
import org.gainsay.compare.Finding;

/** What to write into {@code gainsay.yaml} to let a finding pass; the reason and the day are left to whoever decides so. */
final class WaiverDraft {
    private WaiverDraft() {}

    static void write(Html html, Finding finding) throws IOException {
        html.open("details", "class", "waive").element("summary", "Let it pass");
        html.element(
                "p",
                "If it has been looked into, this under 'waivers:' in gainsay.yaml takes it out of the count until a day:");
        html.open("pre", "tabindex", "0", "role", "group", "aria-label", "Waiver");
        html.text("  - rule: " + finding.rule()).verbatim("\n");
        html.text("    fingerprint: \"" + finding.fingerprint() + "\"").verbatim("\n");
        html.text("    reason: WHY")
                .verbatim("\n")
                .text("    expires: YYYY-MM-DD")
                .close();
        html.closeLine();
    }
}
