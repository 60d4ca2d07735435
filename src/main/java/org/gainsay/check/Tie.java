package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.jspecify.annotations.Nullable;

/** How a list of parts is tied to the whole that stands before it. */
enum Tie {
    /** By a mark: "58 people: 51 men and nine women". */
    MARK,
    /** By "of which" or "of them" in the same sentence. */
    OF_WHICH,
    /** By the whole in "Of the 46 detectors", which opens the sentence of the parts. */
    OF_THE,
    /** By "Of these" at the beginning of the next sentence. */
    OF_THESE,
    /** By "Of the total" or "Of the schools" there, whose figure may have been told long before. */
    OF_TOTAL,
    /** By "They are" there, or by "break down as" or "is made up of" in the same sentence. */
    THEY_ARE,
    /** By a comma: "31 seats, 17 in the north", "1,450 staff, with 620 in Lang". */
    APPOSED,
    /** By its place only: the next sentence opens with the first part. */
    NEXT,
    /** The same, with a label before each part: "First Lutheran had 96, the high school 71". */
    NEXT_LABELS;

    /** How many tokens before its first figure the label of a list and a mark take. */
    private static final int LABEL = 4;
    /** How many tokens before a first figure its label and a verb take: "The First Lutheran church had". */
    private static final int LABELLED = 6;
    /** How many tokens may stand between a whole and the verb behind it: "dead of Thursday's attack". */
    private static final int SUBJECT = 8;
    /** Within how many tokens of its sentence the figure of "Of the eligible 640" stands. */
    private static final int OPENING = 3;
    /** How many figures back stands what "Of the schools" names. */
    private static final int NAMED = 4;

    private static final long MARKS = Role.bits(Role.COLON, Role.OPEN, Role.DASH);
    private static final long BARS = Role.bits(Role.STOP, Role.COMMA, Role.AND, Role.VERB, Role.OPEN_LIST) | MARKS;

    private static final long OF_BARS =
            Role.bits(Role.STOP, Role.COMMA, Role.AND, Role.SEMICOLON, Role.WHICH, Role.THEM) | MARKS;

    /** The tie of a list that begins with a mention; null if nothing ties it to what stands before it. */
    static @Nullable Tie of(Scene scene, int at) {
        if (mark(scene, at) >= 0) {
            return MARK;
        }
        Mention first = scene.mentions().get(at);
        int token = first.firstToken();
        int opening = scene.passage().sentences().first(scene.sentence(first));
        if (ofWhich(scene, first, opening)) {
            return OF_WHICH;
        } else if (scene.is(opening, Role.OF)) {
            return opened(scene, at, opening);
        }
        int of = saidOf(scene, at, opening);
        if (of >= 0) {
            return opened(scene, at, of);
        } else if (token == opening) {
            return NEXT;
        } else if (madeOf(scene, token - 1) || subject(scene, at, opening)) {
            return THEY_ARE;
        } else if (scene.is(opening, Role.THEM)) {
            return token - opening == 2 && scene.is(token - 1, Role.VERB) ? THEY_ARE : null;
        }
        if (apposed(scene, at)) {
            return APPOSED;
        }
        Mention before = before(scene, at);
        boolean sole = before != null && !scene.sameSentence(before, first);
        return sole && token - opening <= LABELLED ? NEXT_LABELS : null;
    }

    /** The mark before a list, with no more than the label of its first part behind it; -1 for none. */
    static int mark(Scene scene, int at) {
        Mention first = scene.mentions().get(at);
        int opening = scene.passage().sentences().first(scene.sentence(first));
        int token = first.firstToken() - 1;
        if (scene.is(token, Role.VERB) && (scene.speaks(token - 1, Topic.THERE) || scene.is(token - 1, Role.THEM))) {
            token -= 2;
        }
        while (token > opening && first.firstToken() - token <= LABEL && !scene.is(token, BARS)) {
            token--;
        }
        boolean loose = scene.is(token, Role.OPEN) || !scene.tokens().glued(token + 1);
        return scene.is(token, MARKS) && loose && token > opening ? token : -1;
    }

    /** "break down as", "is made up of", "comprises". */
    private static boolean madeOf(Scene scene, int token) {
        boolean up = scene.is(token, Role.OF) && scene.is(token - 1, Role.UP) && scene.is(token - 2, Role.MADE);
        return up
                || scene.is(token, Role.COMPOSED)
                || scene.is(token, Role.OF) && scene.is(token - 1, Role.COMPOSED)
                || scene.speaks(token, Topic.WITH) && scene.speaks(token - 1, Topic.DOWN);
    }

    /** "The 17 dead of Thursday's attack are two officers": the whole is what the sentence speaks of. */
    private static boolean subject(Scene scene, int at, int opening) {
        Mention first = scene.mentions().get(at);
        Mention whole = before(scene, at);
        int verb = first.firstToken() - 1;
        return whole != null
                && scene.is(opening, Role.THE)
                && whole.firstToken() == opening + 1
                && scene.is(verb, Role.VERB)
                && !scene.speaks(verb, Topic.HAVING)
                && verb - whole.endToken() <= SUBJECT
                && !scene.any(whole.endToken(), verb, BARS);
    }

    /** "31 seats, 17 in the north", "1,450 staff in Spain, with 620 in Lang", "88 works; 51 are paintings". */
    private static boolean apposed(Scene scene, int at) {
        Mention first = scene.mentions().get(at);
        Mention whole = before(scene, at);
        int comma = first.firstToken() - 1;
        if (whole == null || !scene.sameSentence(whole, first)) {
            return false;
        }
        int end = Figures.behind(whole);
        boolean with = scene.speaks(comma, Topic.WITH) && scene.is(comma - 1, Role.COMMA);
        return with || scene.is(comma, Role.SEMICOLON) || scene.is(comma, Role.COMMA) && end == comma;
    }

    /** "of which 14", ", 14 of them". */
    private static boolean ofWhich(Scene scene, Mention first, int opening) {
        int before = first.firstToken() - 1;
        boolean which = scene.is(before, Role.bits(Role.WHICH, Role.THEM)) && scene.is(before - 1, Role.OF);
        if (labelledOfWhich(scene, first, opening)) {
            return true;
        }
        boolean them = Division.ofThem(scene, first)
                || scene.is(first.endToken(), Role.OF) && scene.is(first.endToken() + 1, Role.WHICH);
        return which && before - 1 > opening || them && scene.is(before, Role.bits(Role.COMMA, Role.DASH));
    }

    /** ", of which the helicopter accounts for 14". */
    private static boolean labelledOfWhich(Scene scene, Mention first, int opening) {
        int token = first.firstToken() - 1;
        while (token > opening && first.firstToken() - token <= LABELLED && !scene.is(token, OF_BARS)) {
            token--;
        }
        return scene.is(token, Role.bits(Role.WHICH, Role.THEM))
                && scene.is(token - 1, Role.OF)
                && scene.is(token - 2, Role.bits(Role.COMMA, Role.DASH))
                && !scene.is(first.firstToken() - 1, Role.OPEN_LIST);
    }

    /** "Of the 46 detectors in the first pit, 29", "Of these, 29". */
    private static @Nullable Tie opened(Scene scene, int at, int opening) {
        Mention first = scene.mentions().get(at);
        Mention whole = before(scene, at);
        boolean total = scene.is(first.firstToken() - 1, Role.OF)
                && scene.is(first.firstToken() - 2, Role.TOTAL)
                && scene.is(first.firstToken() - 3, Role.ARTICLE);
        int comma = total ? first.firstToken() - 4 : first.firstToken() - 1;
        if (whole == null || !scene.sameSentence(whole, first)) {
            boolean ofTotal = scene.is(opening + 1, Role.THE)
                    && scene.is(opening + 2, Role.TOTAL)
                    && scene.is(opening + 3, Role.COMMA)
                    && first.firstToken() == opening + 4;
            boolean these = first.firstToken() - opening <= OPENING;
            return ofTotal || named(scene, at, opening) ? OF_TOTAL : these ? OF_THESE : null;
        }
        boolean beside = scene.is(comma, Role.COMMA) || !total && Figures.behind(whole) == first.firstToken();
        return whole.firstToken() - opening <= OPENING && beside ? OF_THE : null;
    }

    /** "nine schools had fish. Of the schools, six": what a figure before counts is named again. */
    private static boolean named(Scene scene, int at, int opening) {
        int first = scene.mentions().get(at).firstToken();
        boolean of = scene.is(opening + 1, Role.THE) && scene.is(opening + 3, Role.COMMA) && first == opening + 4;
        for (int other = at - 1; of && other >= Math.max(0, at - NAMED); other--) {
            if (counts(scene, scene.mentions().get(other), opening + 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure counts what a token names. */
    static boolean counts(Scene scene, Mention figure, int token) {
        return figure.noun() != null
                && word(scene, figure.noun().endToken() - 1).equals(word(scene, token));
    }

    private static String word(Scene scene, int token) {
        return scene.passage().words(token, token + 1);
    }

    /** Where "of the 46 detectors," opens a clause that somebody says: "said that of the 46 detectors, 29"; -1 for none. */
    private static int saidOf(Scene scene, int at, int opening) {
        Mention whole = before(scene, at);
        if (whole == null || whole.firstToken() <= opening) {
            return -1;
        }
        int of = whole.firstToken() - 1;
        while (of > opening && whole.firstToken() - of < OPENING && scene.is(of, Role.bits(Role.THE, Role.ALL))) {
            of--;
        }
        boolean clause = scene.is(of - 1, Role.bits(Role.WHICH, Role.COMMA, Role.COLON));
        return scene.is(of, Role.OF) && clause ? of : -1;
    }

    /** The last figure before a mention that is no day or ordinal. */
    private static @Nullable Mention before(Scene scene, int at) {
        int before = at - 1;
        while (before >= 0
                && (scene.mentions().get(before).kind() == Kind.ORDINAL
                        || scene.mentions().get(before).kind().temporal())) {
            before--;
        }
        return scene.mention(before);
    }

    /** Whether the whole stands in the sentence of the list. */
    boolean inside() {
        return this == MARK || this == OF_WHICH || this == OF_THE || this == THEY_ARE || this == APPOSED;
    }
}
