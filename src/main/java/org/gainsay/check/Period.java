package org.gainsay.check;

import org.gainsay.normalize.Mention;

/** Days, years and the words about them that may stand between two figures without telling of anything else: "to $120 million in the first quarter from". */
final class Period {
    /** How many tokens they take at most. */
    static final int MOST = 6;

    /** How many tokens "per thousand trips" has at most. */
    private static final int RATE = 3;

    /** What they are made of besides dates. */
    private static final long BETWEEN =
            Role.bits(Role.COMMA, Role.IN, Role.THE, Role.PERIOD, Role.PAST, Role.BY, Role.ARTICLE);

    private Period() {}

    /** The mention at an index, or the one before it if that is a day or a time: "from 840 a year earlier". */
    static int undated(Scene scene, int at) {
        Mention mention = scene.mention(at);
        return mention != null && mention.kind().temporal() ? at - 1 : at;
    }

    /** Whether nothing but a period stands between a mention and a token. */
    static boolean quiet(Scene scene, int at, int end) {
        Mention dated = scene.mention(at + 1);
        int first = scene.mentions().get(at).endToken();
        if (end < first || end - first > MOST) {
            return false;
        }
        // "to 1.2 per thousand trips"
        first = scene.speaks(first, Topic.PER) ? Math.min(end, first + RATE) : first;
        for (int token = first; token < end; token++) {
            boolean inDate =
                    dated != null && dated.kind().temporal() && token >= dated.firstToken() && token < dated.endToken();
            if (!inDate && !scene.is(token, BETWEEN)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but a period stands between a mention and the preposition before a later one. */
    static boolean joined(Scene scene, int at, Mention later, Role preposition) {
        return joined(scene, at, scene.mentions().get(at).endToken(), later, preposition);
    }

    /**
     * The same from a token behind the mention on.
     *
     * @param first the token
     */
    static boolean joined(Scene scene, int at, int first, Mention later, Role preposition) {
        int end = later.firstToken() - 1;
        if (end < first || end - first > MOST || !scene.is(end, preposition)) {
            return false;
        }
        int next = at + 1;
        for (int token = first; token < end; token++) {
            Mention date = scene.mentions().get(next);
            if (token >= date.firstToken() && token < date.endToken()) {
                next = token == date.endToken() - 1 ? next + 1 : next;
            } else if (!scene.is(token, BETWEEN) && !(scene.speaks(token, Topic.ON) && scene.is(token + 1, Role.THE))) {
                return false;
            }
        }
        return true;
    }
}
