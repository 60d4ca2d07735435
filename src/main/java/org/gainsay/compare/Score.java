package org.gainsay.compare;

import java.util.ArrayList;
import java.util.List;

/** What speaks for two statements being answers to one question, and what against it, in points. */
final class Score {
    private final List<String> grounds = new ArrayList<>();
    private int points;

    /** Adds points, which may be negative; none leave no trace. */
    void add(int more, String ground) {
        if (more != 0) {
            points += more;
            grounds.add((more < 0 ? "−" : "+") + Math.abs(more) + " " + ground);
        }
    }

    int points() {
        return points;
    }

    /** The grounds in the order in which they were added, such as "+700 shared words, −150 no third article". */
    String grounds() {
        return String.join(", ", grounds);
    }
}
