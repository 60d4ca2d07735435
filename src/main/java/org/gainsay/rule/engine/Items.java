package org.gainsay.rule.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.normalize.count.Nouns;
import org.gainsay.normalize.unit.Units;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds the thing that a value which counts nothing is said of, by the near word beside it: {@code pint} in "a pint now costs £4", "the price of a pint
 * rose to £4", "sells pints at £4", "charges £4 for a pint" and "£4 a pint".
 */
final class Items {
    /** How many words the name of a thing has: "second-class return ticket". */
    private static final int WORDS = 4;
    /** How far before a verb its subject may end, with what stands between: "a pint at the Crown on the quay costs". */
    private static final int REACH = 16;

    private static final long KNOWN = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER);
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long NO_NOUN =
            WordClass.bits(WordClass.FUNCTION, WordClass.AUXILIARY, WordClass.PAST, WordClass.RELATIVE);
    private static final long RELATIVE = WordClass.RELATIVE.bit();
    private static final long PRONOUN = WordClass.RESUMPTION.bit();

    private final View view;
    private final Tokens tokens;
    private final Window window;
    private final Signals signals;
    private final Prices prices;

    Items(View view, Window window, Signals signals) {
        this.view = view;
        this.tokens = view.tokens();
        this.window = window;
        this.signals = signals;
        this.prices = new Prices(tokens, signals);
    }

    /** The thing that a value in the window's sentence is said of, in small letters, its head in the singular; null where the text does not say. */
    @Nullable
    String of(CompiledRule rule, Mention mention) {
        String told = told(rule, mention);
        String rate = mention.value() instanceof Quantity quantity ? quantity.per() : null;
        String per = rate == null ? each(mention) : rate;
        if (per == null || reckons(mention, per)) {
            return told;
        }
        if (told == null || rate == null || unit(mention) == null) {
            return per;
        }
        return told.startsWith(per) ? told : per + " of " + told;
    }

    /** A value without the rate that its thing names: "£5 a pint" says of a pint what "a pint costs £5" says. */
    static Mention priced(Mention mention, String thing) {
        boolean rate = mention.value() instanceof Quantity quantity
                && quantity.per() != null
                && (thing + ' ').startsWith(quantity.per() + ' ');
        return rate ? mention.with(((Quantity) mention.value()).reckonedBy(null), mention.trend()) : mention;
    }

    /** "£14 a haircut": what reads as no rate. */
    private @Nullable String each(Mention mention) {
        return view.passage().is(mention.endToken(), ARTICLE) ? forward(mention.endToken() + 1) : null;
    }

    /** Whether a value is reckoned by time or by persons, which are not what it is the price of: "£90 a night", "£20 a head". */
    private boolean reckons(Mention mention, String per) {
        Units.Found unit = unit(mention);
        return switch (per) {
            case "person", "item", "night" -> true;
            default -> unit != null && unit.unit().kind() == Kind.DURATION;
        };
    }

    /** The unit behind "a" or "per" behind a value. */
    private Units.@Nullable Found unit(Mention mention) {
        return Vocabulary.standard().units().find(tokens, mention.endToken() + 1);
    }

    /** By the nearest near word that says it. */
    private @Nullable String told(CompiledRule rule, Mention mention) {
        Occurrences near = window.near();
        String found = null;
        int room = Integer.MAX_VALUE;
        for (int at = 0; at < near.count(); at++) {
            int start = near.start(at);
            int away = Math.abs(start - mention.firstToken());
            boolean beside =
                    rule.isNear(near.term(at)) && view.clauses().together(mention.firstToken(), start) && away < room;
            String item = beside ? beside(start, near.end(at), mention) : null;
            if (item != null) {
                found = item;
                room = away;
            }
        }
        return found;
    }

    private @Nullable String beside(int start, int end, Mention mention) {
        int value = mention.firstToken();
        boolean tied = is(Signal.OF, end) || is(Signal.LASTING, end) && end + 1 < value && end > mention.endToken();
        if (tied && end + 1 != value) {
            return forward(end + 1);
        } else if (start >= mention.endToken()) {
            return backward(start - 1);
        } else if (is(Signal.PAYS, start)) {
            return is(Signal.LASTING, mention.endToken()) ? forward(mention.endToken() + 1) : null;
        }
        // "sells pints at £4", but "cost the family £400"
        String object = end < value - 1 && preposition(value - 1) ? forward(end) : null;
        String item = object == null ? backward(start - 1) : object;
        return item == null && (prices.end(start) || prices.end(end)) ? bought(mention.endToken()) : item;
    }

    /** "the price is £5 for a pint", but not "for a week". */
    private @Nullable String bought(int behind) {
        boolean one = is(Signal.LASTING, behind) && view.passage().is(behind + 1, ARTICLE);
        Units.Found unit = one ? Vocabulary.standard().units().find(tokens, behind + 2) : null;
        return one && (unit == null || unit.unit().kind() != Kind.DURATION) ? forward(behind + 1) : null;
    }

    /** The thing that a phrase from a token on names; null if it names none. */
    private @Nullable String forward(int from) {
        int first = from;
        while (view.passage().is(first, KNOWN) || is(Signal.GLUE, first)) {
            first++;
        }
        int end = first;
        while (end - first < WORDS && (noun(end) || hyphen(end + 1))) {
            end += hyphen(end + 1) ? 2 : 1;
        }
        if (end == first) {
            return null;
        }
        String more = is(Signal.OF, end) ? forward(end + 1) : null;
        return more == null ? name(first, end) : name(first, end) + " of " + more;
    }

    /** The thing that the phrase names which ends at a token and hangs on no preposition; null if there is none. */
    private @Nullable String backward(int last) {
        Deque<String> names = new ArrayDeque<>();
        int at = last;
        int edge = Math.max(view.sentences().first(window.sentence()), last - REACH);
        while (at >= edge) {
            if (view.passage().is(at, PRONOUN) && names.isEmpty() && !adverb(at) || is(Signal.JOIN, at)) {
                return null;
            }
            if (!noun(at)) {
                boolean comma = tokens.isMark(at, ',') && view.passage().is(at + 1, RELATIVE);
                if (tokens.type(at) == Tokens.MARK && !comma) {
                    return null;
                }
                at--;
                continue;
            }
            int first = at;
            while (first > edge && at - first < WORDS - 1 && (noun(first - 1) || hyphen(first - 1))) {
                first -= hyphen(first - 1) ? 2 : 1;
            }
            int end = prices.without(first, at + 1);
            if (end == first && !owned(first)) {
                return null;
            } else if (end == first) {
                at = first - 2;
                continue;
            }
            names.addFirst(name(first, end));
            int before = first - 1;
            while (before >= edge && view.passage().is(before, KNOWN)) {
                before--;
            }
            if (before < edge || !preposition(before) || cost(before)) {
                return String.join(" of ", names);
            }
            if (!is(Signal.OF, before)) {
                names.clear();
            }
            at = before - 1;
        }
        return null;
    }

    /** "a pint's price". */
    private boolean owned(int token) {
        return Vocabulary.standard().calendar().isPossessive(tokens, token - 1);
    }

    /** "the price of", "the fare for". */
    private boolean cost(int preposition) {
        return (is(Signal.OF, preposition) || is(Signal.LASTING, preposition)) && prices.end(preposition);
    }

    private boolean adverb(int token) {
        return is(Signal.LATER, token);
    }

    private boolean preposition(int token) {
        return is(Signal.OF, token)
                || is(Signal.WHERE, token)
                || is(Signal.REGARDS, token)
                || is(Signal.ASIDE, token)
                || is(Signal.FROM, token)
                || is(Signal.LASTING, token)
                || is(Signal.WITH, token)
                || is(Signal.BARRIER, token) && tokens.type(token) == Tokens.WORD;
    }

    /** Whether a word may belong to the name of a thing. */
    private boolean noun(int token) {
        return tokens.type(token) == Tokens.WORD
                && !view.passage().is(token, NO_NOUN)
                && !view.passage().endsIn(token, "ed")
                && !view.passage().endsIn(token, "ly")
                && !Vocabulary.standard().calendar().isPossessive(tokens, token)
                && !is(Signal.CHANGES, token)
                && !is(Signal.BEING, token)
                && !is(Signal.SAYS, token)
                && !is(Signal.JOIN, token)
                && !is(Signal.ADVERB, token);
    }

    /** The hyphen of "one-way". */
    private boolean hyphen(int token) {
        return tokens.isMark(token, '-') && tokens.glued(token) && tokens.glued(token + 1);
    }

    private String name(int first, int end) {
        String before =
                end - 1 == first ? "" : view.passage().words(first, end - 1).toLowerCase(Locale.ROOT) + ' ';
        String irregular = Vocabulary.standard().nouns().irregular(tokens.word(end - 1));
        return before + (irregular == null ? Nouns.singular(view.passage().words(end - 1, end)) : irregular);
    }

    private boolean is(Signal signal, int token) {
        return signals.is(signal, tokens, token);
    }
}
