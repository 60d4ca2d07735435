package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Passage;
import org.gainsay.text.Sentences;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds values that the next sentence takes back, and those that it puts in their place: "Police said 14 people had died. They later corrected that to
 * 12", "We got that wrong: it was 12", "That figure was wrong". Where the sentence before has two values that may be meant, neither is.
 */
final class Corrections {
    /** How many tokens a sentence that corrects another one has at most. */
    private static final int LONGEST = 30;
    /** How many words may stand between "to" or "was" and the value. */
    private static final int ROOM = 2;
    /** "To a total of 12". */
    private static final int TOTAL = 3;
    /** How many tokens a sentence has that does nothing but give the right value. */
    private static final int BRIEF = 14;

    /** How many words behind a verb "from" may stand: "revised sharply upwards from". */
    private static final int FROM = 3;

    private static final Correction NONE = new Correction(-1, -1);

    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long COORDINATOR = WordClass.COORDINATOR.bit();
    /** What a sentence has that takes back, and hardly any other: of phrases of several words the one that is rare. */
    static final long TAKES_BACK = Signal.bits(Signal.SLIP, Signal.UNTRUE, Signal.FIXES);
    /** What {@link #TAKES_BACK} begins with. */
    private static final long SLIP = WordClass.SLIP.bit();

    private static final String WRONG = "wrong";
    private static final String CORRECTED = "corrected";

    private final Passage passage;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Signals signals;
    private final Rebuttals rebuttals;
    /** Whether no sentence corrects anything, as in nearly all passages. */
    private final boolean none;
    /** By sentence. */
    private @Nullable Correction @Nullable [] known;

    Corrections(Passage passage, List<Mention> mentions, Signals signals) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.mentions = mentions;
        this.signals = signals;
        this.rebuttals = new Rebuttals(passage, mentions, signals);
        this.none = (tokens.all() & SLIP) == 0;
    }

    /** Whether the next sentence takes a value back, or its own tells what has been revised from it. */
    boolean takeBack(int at) {
        if (none) {
            return false;
        }
        int sentence = sentence(at);
        return of(sentence + 1).taken == at || of(sentence).taken == at;
    }

    /** The value in whose place a value comes; -1 for none. */
    int replaced(int at) {
        int denied = rebuttals.denied(at);
        if (none || denied >= 0) {
            return denied;
        }
        int sentence = sentence(at);
        Correction own = of(sentence);
        Correction before = own.given == at ? own : of(sentence - 1);
        return before.given == at ? before.taken : -1;
    }

    private int sentence(int at) {
        return passage.sentences().of(mentions.get(at).firstToken());
    }

    private Correction of(int sentence) {
        if (sentence < 1 || sentence >= passage.sentences().count()) {
            return NONE;
        }
        @Nullable Correction[] read = known;
        if (read == null) {
            read = new Correction[passage.sentences().count()];
            known = read;
        }
        Correction found = read[sentence];
        if (found == null) {
            found = hints(sentence) ? read(sentence) : NONE;
            read[sentence] = found;
        }
        return found;
    }

    /** Whether a sentence has a word that takes back. */
    private boolean hints(int sentence) {
        return (passage.classes(
                                passage.sentences().first(sentence),
                                passage.sentences().end(sentence))
                        & SLIP)
                != 0;
    }

    private Correction read(int sentence) {
        int first = passage.sentences().first(sentence);
        int end = passage.sentences().end(sentence);
        for (int token = first; token < end && end - first <= LONGEST; token++) {
            boolean wrong = signals.is(Signal.WRONG, tokens, token) || signals.is(Signal.UNTRUE, tokens, token);
            Correction found = wrong
                    ? wrong(token, first, end)
                    : signals.is(Signal.FIXES, tokens, token) ? fixed(token, first) : NONE;
            if (found.taken >= 0 || open(token) || tokens.isMark(end - 1, '?')) {
                return found;
            }
        }
        return NONE;
    }

    /** "Did not correct that", "may correct that": what is not told as having happened. */
    private boolean open(int token) {
        return signals.is(Signal.NOT, tokens, token)
                || signals.is(Signal.DENIES, tokens, token)
                || signals.is(Signal.PLANNED, tokens, token)
                || signals.is(Signal.IMAGINED, tokens, token);
    }

    /** "Corrected that to 12", "that was later corrected to 12"; "revised up from 12" takes the 12 back and not what the sentence before says. */
    private Correction fixed(int verb, int first) {
        int left = left(verb);
        if (left >= 0 && !stands(left, passage.sentences().of(first) - 1)) {
            return new Correction(left, -1);
        }
        int pointer = pointer(verb + 1);
        if (pointer >= 0) {
            int given = given(pointer, Signal.TO);
            boolean all = tokens.type(pointer) == Tokens.MARK && !tokens.isMark(verb + 1, '-');
            return correction(first, given, pointer - verb > 2, all && corrects(verb) && !it(verb + 1));
        }
        int subject = subject(verb, first);
        if (subject < 0) {
            return NONE;
        }
        boolean figure = pointer(subject) - subject > 1;
        return correction(first, given(verb + 1, Signal.TO), figure, corrects(verb) && (figure || !it(subject)));
    }

    /** What has been revised, and nothing else is said, may be the value as it now stands: "the figure has been revised twice". */
    private boolean corrects(int verb) {
        return passage.words(verb, verb + 1).equalsIgnoreCase(CORRECTED);
    }

    /** The value that "revised upwards from an earlier 12" has left behind; -1 for none. */
    private int left(int verb) {
        int from = verb + 1;
        while (from <= verb + FROM && !signals.is(Signal.FROM, tokens, from)) {
            from++;
        }
        int left = from <= verb + FROM ? value(from + 1, ROOM) : -1;
        return left >= 0 && !mentions.get(left).kind().temporal() ? left : -1;
    }

    /** Whether a sentence holds what a value says, too: "14 people died. The figure was corrected from 14". */
    private boolean stands(int value, int sentence) {
        for (int at = value - 1; at >= 0 && sentence(at) >= sentence; at--) {
            boolean same = mentions.get(at)
                    .value()
                    .stated()
                    .equals(mentions.get(value).value().stated());
            if (same && sentence(at) == sentence) {
                return true;
            }
        }
        return false;
    }

    /** "We got that wrong: it was 12", "that figure was wrong". */
    private Correction wrong(int word, int first, int end) {
        int got = word - 1;
        while (got > first && pointer(got) != word) {
            got--;
        }
        boolean mistook = got > first && signals.is(Signal.MISTOOK, tokens, got - 1);
        int subject = mistook ? got : subject(word, first);
        if (subject < 0) {
            return NONE;
        }
        int given = told(word + 1, end);
        boolean figure = pointer(subject) - subject > 1;
        boolean plain = figure
                || !it(subject) && (mistook || !passage.words(word, word + 1).equalsIgnoreCase(WRONG));
        return correction(first, given >= 0 ? given : next(end), figure, plain);
    }

    /** The first token of what is said to be so, at the start of a clause: "that was later", "the figure has since been"; -1 for none. */
    private int subject(int word, int first) {
        int at = word - 1;
        boolean told = false;
        while (at > first && (passage.is(at, AUXILIARY) || adverb(at))) {
            told |= passage.is(at, AUXILIARY);
            at--;
        }
        for (int start = at; told && start >= Math.max(first, at - ROOM); start--) {
            boolean opens =
                    start == first || tokens.type(start - 1) == Tokens.MARK || passage.is(start - 1, COORDINATOR);
            if (opens && pointer(start) == at + 1) {
                return start;
            }
        }
        return -1;
    }

    private boolean adverb(int token) {
        return tokens.type(token) == Tokens.WORD && passage.endsIn(token, "ly")
                || signals.is(Signal.LINK, tokens, token)
                || signals.is(Signal.LATER, tokens, token)
                || signals.is(Signal.SINCE, tokens, token)
                || signals.is(Signal.ADVERB, tokens, token);
    }

    /** The token behind words that point back: "that", "the figure", "that death toll", but not "the phone number"; -1 where none begin. */
    private int pointer(int token) {
        boolean known = passage.is(token, DETERMINER);
        boolean back = signals.is(Signal.BACK, tokens, token);
        if (known && signals.is(Signal.FIGURE, tokens, token + 1)) {
            return token + 2;
        } else if (back && tokens.type(token + 1) == Tokens.WORD && signals.is(Signal.FIGURE, tokens, token + 2)) {
            return token + 3;
        }
        return back ? token + 1 : -1;
    }

    private boolean it(int token) {
        return passage.words(token, token + 1).equalsIgnoreCase("it");
    }

    /** The value that a word leads to, right or almost right behind a token: "down to 12", "to a total of 12"; -1 for none. */
    private int given(int from, Signal leading) {
        for (int token = from; token <= from + 1; token++) {
            if (signals.is(leading, tokens, token)) {
                return value(token + 1, TOTAL);
            }
        }
        return -1;
    }

    /** The value behind "it was" or "the right figure is", in the rest of a sentence. */
    private int told(int from, int end) {
        for (int token = from; token < end; token++) {
            int value = passage.is(token, AUXILIARY) ? value(token + 1, ROOM) : -1;
            if (value >= 0) {
                return value;
            }
        }
        return -1;
    }

    /** The value of a short sentence behind the one that takes another value back: "That figure was wrong. It was 12." */
    private int next(int from) {
        Sentences sentences = passage.sentences();
        int sentence = sentences.of(from - 1) + 1;
        boolean brief = sentence < sentences.count()
                && sentences.sameBlock(sentence - 1, sentence)
                && sentences.end(sentence) - from <= BRIEF
                && (pointer(from) >= 0 || passage.is(from, DETERMINER) && told(from, from + BRIEF) >= 0);
        return brief ? told(from, sentences.end(sentence)) : -1;
    }

    private int value(int from, int room) {
        int at = View.firstFrom(mentions, from);
        return at < mentions.size() && mentions.get(at).firstToken() <= from + room ? at : -1;
    }

    /**
     * What is corrected, if it is plain.
     *
     * @param first where the correcting sentence begins
     * @param given the value in its place; -1 for none
     * @param figure whether a figure is spoken of
     * @param plain whether the words say enough where no value is given
     */
    private Correction correction(int first, int given, boolean figure, boolean plain) {
        if (given < 0 && !plain) {
            return NONE;
        }
        int sentence = passage.sentences().of(first) - 1;
        if (given >= 0 && Replaced.ofOtherTime(passage, mentions, given, sentence)) {
            return NONE;
        }
        int taken = -1;
        for (int at = View.firstFrom(mentions, first) - 1; at >= 0 && sentence(at) == sentence; at--) {
            Mention each = mentions.get(at);
            boolean meant = given < 0
                    ? !figure || !each.kind().temporal()
                    : Distance.like(each, mentions.get(given)) && !Replaced.ofOthers(each, mentions.get(given));
            if (meant && taken >= 0) {
                return NONE;
            }
            taken = meant ? at : taken;
        }
        return taken < 0 ? NONE : new Correction(taken, given);
    }

    /** A value that is taken back, and the one in its place; -1 for none. */
    private record Correction(int taken, int given) {}
}
