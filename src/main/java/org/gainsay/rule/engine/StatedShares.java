package org.gainsay.rule.engine;

import java.util.Locale;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Trend;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.normalize.count.Nouns;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.text.Passage;
import org.gainsay.text.Sentences;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a share that is stated as one is a share of: "38 per cent of the homes", "one in five homes", "of the homes, 38 per cent", "the share of
 * homes rose to 38 per cent". Where a text does not say it beside the figure, it is one of what the sentence or the one before names.
 */
final class StatedShares {
    /** How many words of a phrase are looked at before and behind its noun. */
    private static final int WORDS = 4;

    private static final long KNOWN = WordClass.bits(
            WordClass.ARTICLE, WordClass.DETERMINER, WordClass.NUMBER, WordClass.HEDGE, WordClass.DATE_WORD);
    private static final long OBJECT = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER, WordClass.THEM);
    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long NUMBER = WordClass.NUMBER.bit();
    private static final long NO_NOUN =
            WordClass.bits(WordClass.FUNCTION, WordClass.AUXILIARY, WordClass.PAST, WordClass.RELATIVE, WordClass.THEM);
    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST);
    private static final long JOINS = WordClass.COORDINATOR.bit();
    private static final NumberWords NUMBERS = Vocabulary.standard().numbers();

    private final View view;
    private final Passage passage;
    private final Tokens tokens;
    private final Signals signals;

    StatedShares(View view, Signals signals) {
        this.view = view;
        this.passage = view.passage();
        this.tokens = view.tokens();
        this.signals = signals;
    }

    /** Whether a value speaks of what a rule counts, as a count, a share that is worked out or one that is stated; true for every other value. */
    boolean counts(CompiledRule rule, Mention mention) {
        return rule.counts(mention, tokens)
                && (rule.kind() != Kind.PERCENT
                        || mention.noun() != null
                        || rule.bare()
                        || rule.counted().any()
                        || of(mention, rule.counted()));
    }

    private boolean of(Mention share, CountedNouns counted) {
        for (int token = share.firstToken(); token < share.endToken(); token++) {
            if (names(counted, token, token)) {
                // "one voter in five"
                return true;
            }
        }
        Noun whole = whole(share);
        return whole == null ? !change(share) && around(share, counted) : counted.name(whole);
    }

    /** "Homes rose by 38 per cent": a change is no share. */
    private static boolean change(Mention share) {
        return share.trend() != null && share.trend() != Trend.TO;
    }

    /** What the text names as the whole of a share; null where it names nothing. */
    private @Nullable Noun whole(Mention share) {
        int end = share.endToken();
        Noun behind = null;
        if (isOf(end)) {
            behind = phrase(end + 1);
        } else if (isOf(end + 1) && portion(end)) {
            // "a 38 per cent share of the vote"
            behind = phrase(end + 2);
        } else if (passage.is(end, DETERMINER) || figure(end - 1)) {
            // "half the homes", "one in five homes"
            behind = phrase(end);
        }
        return behind == null ? before(share.firstToken()) : behind;
    }

    /** "Of the homes, 38 per cent were damaged", "the share of homes that burnt is 38 per cent". */
    private @Nullable Noun before(int share) {
        int first = passage.sentences().first(passage.sentences().of(share));
        for (int token = share - 2; token >= first; token--) {
            boolean opens = token == first
                    || tokens.type(token - 1) == Tokens.MARK && !tokens.glued(token)
                    || passage.is(token - 1, JOINS);
            boolean portion =
                    token > first && portion(token - 1) && view.clauses().together(token, share);
            if (isOf(token) && (opens || portion) && !adverb(token + 1)) {
                return phrase(token + 1);
            }
        }
        return null;
    }

    /** "Of course,": one word that is no plural names nothing of which there are shares. */
    private boolean adverb(int token) {
        return tokens.isMark(token + 1, ',') && !passage.is(token, KNOWN) && !plural(token);
    }

    private boolean portion(int token) {
        return signals.is(Signal.PORTION, tokens, token);
    }

    /** The noun phrase from a token on; null where none is. */
    private @Nullable Noun phrase(int from) {
        int next = from;
        int first;
        int end;
        do {
            first = known(next);
            end = end(first);
            next = possessive(first, end);
        } while (next > 0);
        return end == first ? null : noun(first, head(first, end));
    }

    /** The token behind articles and figures: "the 1,650". */
    private int known(int from) {
        int first = from;
        while (passage.is(first, KNOWN) || figure(first) || tokens.isMark(first, ',') && figure(first - 1)) {
            first++;
        }
        return first;
    }

    private int end(int first) {
        int end = first;
        while (hyphen(end)
                || noun(end)
                        && !(end > first && verb(end))
                        && (!passage.endsIn(end, "ed")
                                || end == first && noun(end + 1) && !passage.endsIn(end + 1, "ed"))) {
            end++;
        }
        return end;
    }

    /** The hyphen of "safe-deposit boxes". */
    private boolean hyphen(int token) {
        return tokens.isMark(token, '-') && tokens.glued(token) && tokens.glued(token + 1) && noun(token + 1);
    }

    /**
     * Whether a word in "-s" behind a noun in the singular is what that does: "goes" in "the freight goes by rail", "uses" in "the traffic uses the bridge";
     * "trains" in "the freight trains by night" is the noun itself.
     */
    private boolean verb(int token) {
        if (!passage.endsIn(token, "s") || plural(token - 1)) {
            return false;
        }
        int next = token + 1;
        // Behind the plural "lives" may stand a verb.
        boolean goesOn = !passage.is(next, VERB) && signals.is(Signal.PRESENT, tokens, token);
        return passage.is(next, OBJECT) || goesOn;
    }

    /** The token behind the first possessive of a phrase: the homes of "the town's homes"; 0 for none. */
    private int possessive(int first, int end) {
        for (int token = first + 1; token <= end; token++) {
            if (tokens.type(token) == Tokens.WORD && isPossessive(token)) {
                return token + 1;
            }
        }
        return 0;
    }

    /** Behind a share, the first plural that no other one follows; where there is none, the last word: "of the senior staff". */
    private int head(int first, int end) {
        for (int token = first; token < end; token++) {
            if (plural(token) && !(token + 1 < end && plural(token + 1))) {
                return token;
            }
        }
        return end - 1;
    }

    private Noun noun(int first, int head) {
        int last = head + 1;
        int end = isOf(last) ? Math.min(tokens.count(), last + WORDS) : last;
        String behind = end > last ? passage.words(last + 1, end).toLowerCase(Locale.ROOT) : "";
        return new Noun(singular(head), passage.words(first, head).toLowerCase(Locale.ROOT), behind, first, last);
    }

    /** Whether the sentence of a share or the one before names what a rule counts. */
    private boolean around(Mention share, CountedNouns counted) {
        Sentences sentences = passage.sentences();
        int sentence = sentences.of(share.firstToken());
        int first = sentences.first(Math.max(0, sentence - 1));
        for (int token = first; token < sentences.end(sentence); token++) {
            if (names(counted, Math.max(first, token - WORDS), token)) {
                return true;
            }
        }
        return false;
    }

    private boolean names(CountedNouns counted, int first, int token) {
        return noun(token) && counted.name(noun(first, token));
    }

    private boolean noun(int token) {
        return tokens.type(token) == Tokens.WORD && !passage.is(token, NO_NOUN) && !isPossessive(token);
    }

    private boolean isPossessive(int token) {
        return "'\u2019".indexOf(passage.text().charAt(tokens.start(token))) >= 0;
    }

    private boolean plural(int token) {
        return !singular(token).equals(passage.words(token, token + 1).toLowerCase(Locale.ROOT))
                || Vocabulary.standard().nouns().irregular(tokens.word(token)) != null;
    }

    private String singular(int token) {
        String irregular = Vocabulary.standard().nouns().irregular(tokens.word(token));
        return irregular == null ? Nouns.singular(passage.words(token, token + 1)) : irregular;
    }

    private boolean figure(int token) {
        return tokens.type(token) == Tokens.NUMBER || passage.is(token, NUMBER);
    }

    private boolean isOf(int token) {
        return tokens.word(token) == NUMBERS.of();
    }
}
