package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.Senses;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A length of time that counts from a clock time which was told before: "at 9:55, five and a half hours later", "three hours after the first call", "The journey
 * took two hours".
 *
 * @param length the number of the mention that states the length
 * @param last the clock time that the length ends with
 */
record Since(Scene scene, int length, Mention last) {
    /** How many tokens may stand between a clock time and how much later that was: "Central time,". */
    private static final int ZONE = 4;
    /** How many values before a length are looked at for the time that it counts from. */
    private static final int SEVERAL = 8;
    /** In how many sentences they are looked for. */
    private static final int SENTENCES = 5;
    /** How many words what somebody counts from may be made of: "after the first distress call". */
    private static final int PHRASE = 4;

    private static final long CLOSING =
            Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON, Role.AND);

    /**
     * The two clock times that a length lies between; null if it does not count from one, or if that is not known.
     *
     * @param at the number of the mention that states the length
     */
    static @Nullable Ends of(Scene scene, int at) {
        Mention length = scene.mentions().get(at);
        Mention before = scene.mention(at - 1);
        Mention after = scene.mention(at + 1);
        if (before != null && clock(scene, before) && later(scene, before, length)) {
            boolean into = scene.speaks(length.endToken(), Topic.INTO);
            return into && !departure(scene, at - 2) ? null : new Since(scene, at, before).nearest(at - 2);
        }
        if (after != null && clock(scene, after) && laterAt(scene, length, after)) {
            return new Since(scene, at, after).nearest(at - 1);
        }
        if (after != null && clock(scene, after) && earlierAt(scene, length, after)) {
            return new Since(scene, at, after).previous();
        }
        if (before != null && clock(scene, before) && sinceThat(scene, before, length)) {
            return new Since(scene, at, before).recalled();
        }
        return took(scene, at);
    }

    private static boolean clock(Scene scene, Mention mention) {
        return Ends.clock(mention) && !Ends.range(scene, mention);
    }

    /** "at 9:55, five and a half hours later": a length right behind a clock time, which ends with it. */
    private static boolean later(Scene scene, Mention last, Mention length) {
        int end = length.endToken();
        // "at 06:58, 27 minutes into its journey"
        boolean into = scene.speaks(end, Topic.INTO)
                && scene.is(end + 1, Role.THE)
                && scene.speaks(end + 2, Topic.JOURNEY)
                && scene.is(end + 3, CLOSING);
        return (into || scene.is(end, Role.LATER) && scene.is(end + 1, CLOSING))
                && length.firstToken() - last.endToken() <= ZONE
                && scene.is(length.firstToken() - 1, Role.bits(Role.COMMA, Role.DASH));
    }

    /** "five and a half hours later, at 9:55". */
    private static boolean laterAt(Scene scene, Mention length, Mention last) {
        int end = length.endToken();
        int comma = scene.is(end + 1, Role.COMMA) ? 1 : 0;
        return scene.is(end, Role.LATER)
                && scene.sameSentence(length, last)
                && last.firstToken() == end + comma + 2
                && scene.is(last.firstToken() - 1, Role.AT);
    }

    /** "the 06:31 from Culm": a train or a flight that has its name from when it leaves. */
    private static boolean departure(Scene scene, int at) {
        Mention time = scene.mention(at);
        return time != null && clock(scene, time) && scene.is(time.firstToken() - 1, Role.THE);
    }

    /** "nine minutes earlier, at 06:31". */
    private static boolean earlierAt(Scene scene, Mention length, Mention first) {
        int end = length.endToken();
        int comma = scene.is(end + 1, Role.COMMA) ? 1 : 0;
        return scene.speaks(end, Topic.EARLIER)
                && scene.sameSentence(length, first)
                && first.firstToken() == end + comma + 2
                && scene.is(first.firstToken() - 1, Role.AT)
                && scene.is(first.endToken(), CLOSING);
    }

    /** The only clock time of the sentence before, or of the same one, from which such a length counts back. */
    private @Nullable Ends previous() {
        Mention told = null;
        for (int other = length - 1; other >= Math.max(0, length - SEVERAL); other--) {
            Mention earlier = scene.mentions().get(other);
            if (scene.sentence(last) - scene.sentence(earlier) > 1) {
                break;
            } else if (earlier.kind().temporal() || earlier.kind() == Kind.DURATION) {
                if (told != null || !clock(scene, earlier)) {
                    return null;
                }
                told = earlier;
            }
        }
        return told == null ? null : new Ends(last, told);
    }

    /**
     * The clock time before it that such a length does not fit. It may count from any of the last sentences, but is at fault only where its own or the one
     * before tells a time; null where it fits any of them.
     */
    private @Nullable Ends nearest(int from) {
        Mention stated = scene.mentions().get(length);
        Ends nearest = null;
        for (int other = from; other >= length - SEVERAL; other--) {
            Mention first = scene.mention(other);
            int back = first == null ? SENTENCES : scene.sentence(last) - scene.sentence(first);
            if (first == null || back >= SENTENCES) {
                break;
            } else if (back <= 1 && (first.kind() == Kind.DATE || first.kind() == Kind.DATETIME)) {
                return null;
            } else if (clock(scene, first)) {
                Ends ends = new Ends(first, last);
                if (ends.fault(scene, stated) == null) {
                    return null;
                }
                nearest = nearest == null && back <= 1 ? ends : nearest;
            }
        }
        return nearest;
    }

    /** "by 5pm, three hours after the first call": the length ends at the time before it and begins with something said earlier. */
    private static boolean sinceThat(Scene scene, Mention last, Mention length) {
        return length.firstToken() == last.endToken() + 1
                && scene.is(last.endToken(), Role.COMMA)
                && scene.is(length.endToken(), Role.AFTER)
                && (scene.is(length.endToken() + 1, Role.WHICH) || scene.is(length.endToken() + 1, Role.THE));
    }

    /** The clock time in whose sentence the thing is named from which the length counts: "The first call came at 2pm." */
    private @Nullable Ends recalled() {
        Mention stated = scene.mentions().get(length);
        for (int other = length - 2; other >= length - SEVERAL + 2; other--) {
            Mention first = scene.mention(other);
            if (first == null || scene.sentence(stated) - scene.sentence(first) > 1) {
                return null;
            }
            if (Ends.clock(first)) {
                return recalls(stated.endToken() + 1, first) ? new Ends(first, last) : null;
            }
        }
        return null;
    }

    /** Whether the noun behind a token stands in the sentence of an earlier time, before that time. */
    private boolean recalls(int token, Mention earlier) {
        Tokens tokens = scene.tokens();
        int noun = token;
        while (tokens.type(noun + 1) == Tokens.WORD && noun < token + PHRASE) {
            noun++;
        }
        String sense = noun > token ? sense(noun) : null;
        int first = scene.passage().sentences().first(scene.sentence(earlier));
        for (int other = Math.max(first, earlier.firstToken() - 2 * PHRASE); other < earlier.firstToken(); other++) {
            if (sense != null && tokens.type(other) == Tokens.WORD && sense.equals(sense(other))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String sense(int token) {
        return Senses.standard().of(scene.passage().words(token, token + 1));
    }

    /** "They left at 2pm and arrived at 5.30pm. The journey took three hours": the sentence before tells a start and an end, and no more times. */
    private static @Nullable Ends took(Scene scene, int at) {
        Mention length = scene.mentions().get(at);
        int sentence = scene.sentence(length);
        int first = scene.passage().sentences().first(sentence);
        Mention last = scene.mention(at - 1);
        Mention start = scene.mention(at - 2);
        boolean alone = last == null || scene.sentence(last) < sentence;
        if (!alone || last == null || scene.sentence(last) != sentence - 1 || !whole(scene, first, length)) {
            return null;
        }
        if (!Ends.clock(last) || Ends.range(scene, last)) {
            return Ends.clock(last) ? Ends.of(last) : null;
        }
        Mention other = scene.mention(at - 3);
        boolean two = start != null
                && clock(scene, start)
                && scene.sameSentence(start, last)
                && (other == null || !scene.sameSentence(other, last));
        return two && start != null ? StartAndEnd.paired(scene, start, last) : null;
    }

    /** "The journey thus took", "That is", "It lasted" before a length that ends its clause. */
    private static boolean whole(Scene scene, int first, Mention length) {
        int verb = length.firstToken() - 1;
        boolean journey = scene.is(first, Role.THE) && scene.speaks(first, verb, Topic.JOURNEY);
        boolean it = verb == first + 1 && scene.is(first, Role.WHICH);
        return (journey || it)
                && scene.any(first, length.firstToken(), Role.bits(Role.IS, Role.LASTING))
                && length.firstToken() - first <= 2 * PHRASE
                && scene.is(length.endToken(), CLOSING);
    }
}
