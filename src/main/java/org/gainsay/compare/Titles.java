package org.gainsay.compare;

import org.gainsay.rule.Telling;

/** Tells by the titles of two articles that they report two events: two banks' bonds, or one market on two days. */
final class Titles {
    /** Titles of fewer words may be alike by chance. */
    private static final int LEAST = 3;

    private Titles() {}

    /** Whether each title names what the other article never mentions: "Waxman sells debentures" and "O'Brien sells debentures". */
    static boolean strangers(Telling a, Telling b) {
        return stranger(a, b) && stranger(b, a);
    }

    private static boolean stranger(Telling telling, Telling other) {
        for (String sense : telling.title()) {
            if (telling.names().contains(sense)
                    && !other.senses().contains(sense)
                    && !other.title().contains(sense)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each title holds the symbol of a company that the other article does not mention: "&lt;BRS> raises dividend". */
    static boolean companies(Telling a, Telling b) {
        return company(a, b) && company(b, a);
    }

    /** Whether a title holds the symbol of a company, and the other article neither a symbol nor a name of those that it holds. */
    private static boolean company(Telling telling, Telling other) {
        boolean own = false;
        for (String sense : telling.title()) {
            if (sense.charAt(0) == '<') {
                if (mentions(other, sense)) {
                    return false;
                }
                own = true;
            }
        }
        return own;
    }

    private static boolean mentions(Telling telling, String company) {
        for (String word : company.split(" ")) {
            if (telling.senses().contains(word) || telling.title().contains(word)) {
                return true;
            }
        }
        return telling.title().contains(company);
    }

    /** Whether two titles are one but for their figures, as those of a series are: "Oil demand up 1.9 pct", "Oil demand up 2.1 pct". */
    static boolean alike(Telling a, Telling b) {
        int most = Math.max(a.title().size(), b.title().size());
        return most >= LEAST && Occasion.common(a.title(), b.title()) * 5 >= most * 4;
    }
}
