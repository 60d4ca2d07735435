package org.gainsay.gate;

import java.util.Locale;

/** What has become of an entry of a baseline that no finding of a run meets. */
public enum Fate {
    /** Its sources were read and do not disagree any more. */
    SOLVED,
    /** Its sources still disagree, but with other figures, or joined by another source: a finding that nobody has accepted yet. */
    CHANGED,
    /** One of its sources was not among the articles of its story, so that nothing can be said. */
    UNREAD;

    /** As it stands in reports: {@code solved}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
